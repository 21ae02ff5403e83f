import { allOf, answered, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { people } from '../../questions/data.ts'
import { base_4_14 } from '../../sources/base.ts'

export const deceasedDirectives = duty('deceasedDirectives', {
  applies: allOf(isNot(outside), answered(people.who, 'deceased')),
  who: ['controller'],
  citing: [base_4_14],
  authority: 'statute',
  certainty: 'settled',
})
