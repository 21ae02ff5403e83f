import { allOf, answered, anyOf, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { formalStudy } from '../../facts/formality.ts'
import { people } from '../../questions/data.ts'
import { ready } from '../../questions/readiness.ts'
import { study } from '../../questions/research.ts'
import * as lil from '../../sources/lil.ts'
import * as penal from '../../sources/penal.ts'

const refusalsChecked = anyOf(answered(study.refusals, 'yes'), answered(ready.deceasedRefusals, 'yes'))

export const deceasedDirectives = duty('deceasedDirectives', {
  applies: allOf(isNot(outside), answered(people.who, 'deceased')),
  met: refusalsChecked,
  blocking: {
    scope: 'act',
    when: formalStudy,
    stands: refusalsChecked,
    citing: [lil.deceasedPersons],
  },
  who: ['controller'],
  offence: penal.unlawfulResearch,
  offenceWhen: formalStudy,
  citing: [lil.deceasedPersons],
  authority: 'statute',
  certainty: 'settled',
})
