import { answered } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { ready } from '../../questions/readiness.ts'
import { research } from '../../questions/research.ts'
import * as gdpr from '../../sources/gdpr.ts'
import * as mrCommon from '../../sources/mr-common.ts'

export const priorConsultation = duty('priorConsultation', {
  applies: answered(research.risk, 'high'),
  met: answered(ready.cnilConsulted, 'yes'),
  blocking: {
    scope: 'whole',
    stands: answered(ready.cnilConsulted, 'yes'),
    citing: [gdpr.impactAssessment],
  },
  who: ['controller'],
  citing: [gdpr.impactAssessment, mrCommon.impactAssessment],
  authority: 'statute',
  certainty: 'settled',
})
