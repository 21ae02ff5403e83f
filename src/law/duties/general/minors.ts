import { allOf, answered, anyOf, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { formalStudy } from '../../facts/formality.ts'
import { people } from '../../questions/data.ts'
import { dpia } from '../../questions/lawful.ts'
import { ready } from '../../questions/readiness.ts'
import { study } from '../../questions/research.ts'
import * as gdpr from '../../sources/gdpr.ts'
import * as lil from '../../sources/lil.ts'

export const minors = duty('minors', {
  applies: allOf(isNot(outside), anyOf(answered(people.who, 'minors'), answered(dpia.traits, 'minors'))),
  met: anyOf(answered(ready.minors, 'yes'), answered(study.representatives, 'yes')),
  blocking: {
    scope: 'route',
    when: formalStudy,
    stands: anyOf(answered(ready.minors, 'yes'), answered(study.representatives, 'yes')),
    citing: [lil.parentsAndMinors],
  },
  who: ['controller'],
  citing: [lil.parentsAndMinors, gdpr.validConsent, lil.threeRegimesForMinors],
  authority: 'statute',
  certainty: 'settled',
})
