import { allOf, answered, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { people } from '../../questions/data.ts'
import { base_4_11 } from '../../sources/base.ts'

export const protectedAdults = duty('protectedAdults', {
  applies: allOf(isNot(outside), answered(people.who, 'protectedAdults')),
  who: ['controller'],
  citing: [base_4_11],
  authority: 'statute',
  certainty: 'settled',
})
