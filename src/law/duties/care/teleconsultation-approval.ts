import { allOf, answered, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { care } from '../../questions/care.ts'
import { ready } from '../../questions/readiness.ts'
import * as cspCare from '../../sources/csp-care.ts'

/** The approval opens reimbursement. It is no licence to practise. */
export const teleconsultationApproval = duty('teleconsultationApproval', {
  applies: allOf(
    isNot(outside),
    answered(care.teleconsultation, 'employedDoctors'),
    answered(care.teleconsultation, 'reimbursed'),
  ),
  met: answered(ready.teleconsultationApproved, 'yes'),
  blocking: {
    scope: 'act',
    stands: answered(ready.teleconsultationApproved, 'yes'),
    citing: [cspCare.teleconsultationCompanies],
  },
  who: ['you'],
  citing: [cspCare.teleconsultationCompanies, cspCare.telemedicine],
  authority: 'statute',
  certainty: 'toConfirm',
})
