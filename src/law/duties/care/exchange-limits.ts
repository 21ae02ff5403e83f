import { answered } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { care } from '../../questions/care.ts'
import { base_5_1 } from '../../sources/base.ts'

export const exchangeLimits = duty('exchangeLimits', {
  applies: answered(care.sharing, 'identifiedPros'),
  who: ['professional'],
  citing: [base_5_1],
  authority: 'statute',
  certainty: 'settled',
})
