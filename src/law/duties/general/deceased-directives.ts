import { allOf, answered, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { formalStudy } from '../../facts/formality.ts'
import { people } from '../../questions/data.ts'
import * as lil from '../../sources/lil.ts'
import * as penal from '../../sources/penal.ts'

export const deceasedDirectives = duty('deceasedDirectives', {
  applies: allOf(isNot(outside), answered(people.who, 'deceased')),
  who: ['controller'],
  offence: penal.unlawfulResearch,
  offenceWhen: formalStudy,
  citing: [lil.deceasedPersons],
  authority: 'statute',
  certainty: 'settled',
})
