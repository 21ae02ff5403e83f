import { allOf, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside, recipientNuance } from '../../facts/data.ts'
import { base_1_11 } from '../../sources/base.ts'

export const recipientContested = duty('recipientContested', {
  applies: allOf(isNot(outside), recipientNuance),
  who: ['you'],
  citing: [base_1_11],
  authority: 'court',
  certainty: 'contested',
})
