import { answered } from '../../core/condition.ts'
import { role } from '../questions/role.ts'
import { base_12_22, base_2_3 } from '../sources/base.ts'
import { duty } from '../../core/law.ts'

export const secondCase = duty('secondCase', {
  applies: answered(role.ownUse, 'yes', 'assessedApart'),
  who: ['you'],
  citing: [base_2_3, base_12_22],
  authority: 'statute',
  certainty: 'settled',
})
