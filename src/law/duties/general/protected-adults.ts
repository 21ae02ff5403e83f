import { allOf, answered, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { people } from '../../questions/data.ts'
import * as lil from '../../sources/lil.ts'

export const protectedAdults = duty('protectedAdults', {
  applies: allOf(isNot(outside), answered(people.who, 'protectedAdults')),
  who: ['controller'],
  citing: [lil.parentsAndMinors],
  authority: 'statute',
  certainty: 'settled',
})
