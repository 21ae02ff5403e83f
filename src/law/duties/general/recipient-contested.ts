import { allOf, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside, recipientNuance } from '../../facts/data.ts'
import * as courts from '../../sources/courts.ts'

export const recipientContested = duty('recipientContested', {
  applies: allOf(isNot(outside), recipientNuance),
  who: ['you'],
  citing: [courts.recipientWithoutMeans],
  authority: 'court',
  certainty: 'contested',
})
