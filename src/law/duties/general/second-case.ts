import { answered } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { role } from '../../questions/role.ts'
import { base_2_3, base_12_22 } from '../../sources/base.ts'
import { crime_226_16 } from '../../sources/offences.ts'

export const secondCase = duty('secondCase', {
  applies: answered(role.ownUse, 'yes', 'assessedApart'),
  who: ['you'],
  offence: crime_226_16,
  citing: [base_2_3, base_12_22],
  authority: 'statute',
  certainty: 'settled',
})
