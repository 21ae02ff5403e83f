import { allOf, answered, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { people } from '../../questions/data.ts'
import * as lil from '../../sources/lil.ts'

export const deceasedDirectives = duty('deceasedDirectives', {
  applies: allOf(isNot(outside), answered(people.who, 'deceased')),
  who: ['controller'],
  citing: [lil.deceasedPersons],
  authority: 'statute',
  certainty: 'settled',
})
