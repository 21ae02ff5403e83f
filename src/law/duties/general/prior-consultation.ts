import { answered } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { research } from '../../questions/research.ts'
import { base_6_10 } from '../../sources/base.ts'
import { res_C_6 } from '../../sources/res.ts'

export const priorConsultation = duty('priorConsultation', {
  applies: answered(research.risk, 'high'),
  who: ['controller'],
  citing: [base_6_10, res_C_6],
  authority: 'statute',
  certainty: 'settled',
})
