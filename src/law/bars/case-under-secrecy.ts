import { allOf, answered, isNot } from '../../core/condition.ts'
import { bar } from '../../core/law.ts'
import { outside } from '../facts/data.ts'
import { explicitConsent } from '../facts/lawful.ts'
import { project, teaching } from '../questions/project.ts'
import * as cspCare from '../sources/csp-care.ts'
import * as penal from '../sources/penal.ts'

export const caseUnderSecrecy = bar('caseUnderSecrecy', {
  when: allOf(
    isNot(outside),
    answered(project.purpose, 'teaching'),
    answered(teaching.source, 'secrecy'),
    answered(teaching.shows, 'name', 'face', 'story'),
    isNot(explicitConsent),
  ),
  citing: [cspCare.professionalSecrecy, cspCare.casesInTeaching, penal.breachOfSecrecy],
  authority: 'statute',
  certainty: 'settled',
})
