import { allOf, answered, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { project } from '../../questions/project.ts'
import * as cspCare from '../../sources/csp-care.ts'

export const teleconsultationApproval = duty('teleconsultationApproval', {
  applies: allOf(isNot(outside), answered(project.actor, 'telemedicineCompany'), answered(project.purpose, 'care')),
  who: ['you'],
  citing: [cspCare.teleconsultationCompanies, cspCare.telemedicine],
  authority: 'statute',
  certainty: 'toConfirm',
})
