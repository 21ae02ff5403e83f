import { allOf, answered, anyOf, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { formalStudy } from '../../facts/formality.ts'
import { people } from '../../questions/data.ts'
import { ready } from '../../questions/readiness.ts'
import { study } from '../../questions/research.ts'
import * as lil from '../../sources/lil.ts'

export const protectedAdults = duty('protectedAdults', {
  applies: allOf(isNot(outside), answered(people.who, 'protectedAdults')),
  met: anyOf(answered(ready.protectedAdults, 'yes'), answered(study.representatives, 'yes')),
  blocking: {
    scope: 'route',
    when: formalStudy,
    stands: anyOf(answered(ready.protectedAdults, 'yes'), answered(study.representatives, 'yes')),
    citing: [lil.parentsAndMinors],
  },
  who: ['controller'],
  citing: [lil.parentsAndMinors],
  authority: 'statute',
  certainty: 'settled',
})
