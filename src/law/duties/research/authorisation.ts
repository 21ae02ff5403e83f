import { allOf, answered, anyOf, isNot } from '../../../core/condition.ts'
import { duty, opens } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { formalStudy, needsFormality, publicInterest } from '../../facts/formality.ts'
import { pathways } from '../../pathways/index.ts'
import { change, filing } from '../../questions/project.ts'
import * as cnil from '../../sources/cnil.ts'
import * as lil from '../../sources/lil.ts'
import * as mr007And008 from '../../sources/mr-007-and-008.ts'
import * as penal from '../../sources/penal.ts'

/** No declaration is possible, so the CNIL must authorise. */
const authorised = allOf(
  isNot(outside),
  needsFormality,
  publicInterest,
  isNot(anyOf(...pathways.filter((p) => !p.residual).map(opens))),
)

export const authorisationDuties = [
  duty('authorisationRequest', {
    applies: authorised,
    who: ['controller'],
    citing: [lil.authorisationOnFile, lil.authorisationRoute, lil.cesreesProcedure, lil.ethicsCommitteeProcedure],
    offence: penal.missingFormality,
    authority: 'statute',
    certainty: 'settled',
  }),
  duty('authorisationClock', {
    applies: authorised,
    who: ['controller'],
    citing: [lil.authorisationDeadline],
    offence: penal.missingFormality,
    authority: 'statute',
    certainty: 'settled',
  }),
  // Only research needs an opinion first: of an ethics committee or of the CESREES (LIL 76). A warehouse needs none.
  duty('expressOpinion', {
    applies: allOf(authorised, formalStudy),
    who: ['controller'],
    citing: [lil.authorisationDeadline, lil.cesreesProcedure, lil.ethicsCommitteeProcedure],
    authority: 'statute',
    certainty: 'settled',
  }),
  duty('singleDecision', {
    applies: allOf(authorised, answered(filing.series, 'yes')),
    who: ['controller'],
    citing: [lil.singleDecision],
    authority: 'statute',
    certainty: 'settled',
  }),
  duty('documentChange', {
    applies: answered(change.kind, 'minor'),
    who: ['controller'],
    citing: [cnil.conformingChange, mr007And008.changedStudy],
    authority: 'guidance',
    certainty: 'settled',
  }),
] as const
