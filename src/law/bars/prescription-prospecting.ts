import { allOf, answered } from '../../core/condition.ts'
import { bar } from '../../core/law.ts'
import { project, prospecting } from '../questions/project.ts'
import { base_5_5 } from '../sources/base.ts'

export const prescriptionProspecting = bar('prescriptionProspecting', {
  when: allOf(answered(project.purpose, 'prospecting'), answered(prospecting.source, 'prescriptions')),
  citing: [base_5_5],
  authority: 'statute',
  certainty: 'settled',
})
