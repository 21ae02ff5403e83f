import { answered } from '../../core/condition.ts'
import { duty } from '../../core/law.ts'
import { insurance } from '../questions/insurance.ts'
import { base_7_12 } from '../sources/base.ts'

export const complementaryContested = duty('complementaryContested', {
  applies: answered(insurance.contract, 'otherContract'),
  who: ['you'],
  citing: [base_7_12],
  authority: 'guidance',
  certainty: 'contested',
})
