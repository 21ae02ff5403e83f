import { allOf, answered, anyOf, isNot } from '../../../core/condition.ts'
import { duty, opens } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { needsFormality, publicInterest } from '../../facts/formality.ts'
import { involvesHumanPerson } from '../../facts/research.ts'
import { pathways } from '../../pathways/index.ts'
import { change } from '../../questions/project.ts'
import { crime_226_16 } from '../../sources/offences.ts'
import { res_6_1, res_6_2, res_6_5, res_L_4, res_L_5, res_L_6, res_M78_21, res_R21 } from '../../sources/res.ts'

/** No declaration is open: the CNIL has to authorise. */
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
    citing: [res_L_4, res_R21, res_6_1, res_6_2],
    offence: crime_226_16,
    authority: 'statute',
    certainty: 'settled',
  }),
  duty('authorisationClock', {
    applies: authorised,
    who: ['controller'],
    citing: [res_L_6, res_6_1],
    authority: 'statute',
    certainty: 'settled',
  }),
  duty('singleDecision', {
    applies: allOf(authorised, answered(change.kind, 'series')),
    who: ['controller'],
    citing: [res_L_5],
    authority: 'statute',
    certainty: 'settled',
  }),
  duty('documentChange', {
    applies: allOf(isNot(involvesHumanPerson), answered(change.kind, 'minor')),
    who: ['controller'],
    citing: [res_6_5, res_M78_21],
    authority: 'guidance',
    certainty: 'settled',
  }),
] as const
