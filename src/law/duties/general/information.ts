import { allOf, answered, anyOf, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { healthData, outside } from '../../facts/data.ts'
import { formalStudy, needsFormality } from '../../facts/formality.ts'
import { processor } from '../../facts/role.ts'
import { ready } from '../../questions/readiness.ts'
import { research } from '../../questions/research.ts'
import * as gdpr from '../../sources/gdpr.ts'
import * as lil from '../../sources/lil.ts'
import * as penal from '../../sources/penal.ts'

export const information = duty('information', {
  applies: allOf(allOf(isNot(outside), healthData), isNot(processor)),
  met: anyOf(answered(ready.information, 'yes'), answered(research.information, 'individual', 'already')),
  blocking: {
    scope: 'route',
    when: needsFormality,
    stands: anyOf(answered(ready.information, 'yes'), answered(research.information, 'individual', 'already')),
    citing: [lil.individualInformation],
  },
  who: ['controller'],
  offence: penal.unlawfulResearch,
  offenceWhen: formalStudy,
  citing: [gdpr.information, lil.individualInformation],
  authority: 'statute',
  certainty: 'settled',
})
