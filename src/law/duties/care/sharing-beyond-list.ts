import { answered } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { care } from '../../questions/care.ts'
import { base_5_1 } from '../../sources/base.ts'

export const sharingBeyondList = duty('sharingBeyondList', {
  applies: answered(care.sharing, 'nonListed'),
  who: ['professional'],
  citing: [base_5_1],
  authority: 'inference',
  certainty: 'contested',
})
