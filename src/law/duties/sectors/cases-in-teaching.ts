import { allOf, answered, anyOf, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { explicitConsent } from '../../facts/lawful.ts'
import { project, teaching } from '../../questions/project.ts'
import * as codes from '../../sources/codes.ts'
import * as cspCare from '../../sources/csp-care.ts'
import * as penal from '../../sources/penal.ts'

const shown = allOf(isNot(outside), answered(project.purpose, 'teaching'))

/** A case shown in a course or a publication. */
export const casesInTeaching = [
  duty('caseAgreement', {
    applies: allOf(shown, answered(teaching.source, 'secrecy')),
    met: anyOf(answered(teaching.shows, 'none'), explicitConsent),
    who: ['professional'],
    offence: penal.breachOfSecrecy,
    citing: [cspCare.casesInTeaching, cspCare.professionalSecrecy],
    authority: 'statute',
    certainty: 'settled',
  }),
  duty('imageAgreement', {
    applies: allOf(shown, answered(teaching.shows, 'face')),
    met: explicitConsent,
    who: ['you'],
    citing: [codes.privacy],
    authority: 'statute',
    certainty: 'toConfirm',
  }),
] as const
