import { allOf, answered } from '../../core/condition.ts'
import { bar } from '../../core/law.ts'
import { project, prospecting } from '../questions/project.ts'
import * as cspCare from '../sources/csp-care.ts'

export const prescriptionProspecting = bar('prescriptionProspecting', {
  when: allOf(answered(project.purpose, 'prospecting'), answered(prospecting.source, 'prescriptions')),
  citing: [cspCare.prescriberMarketingFiles],
  authority: 'statute',
  certainty: 'settled',
})
