import { allOf, answered, anyOf, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { data } from '../../questions/data.ts'
import { ready } from '../../questions/readiness.ts'
import { research } from '../../questions/research.ts'
import * as gdpr from '../../sources/gdpr.ts'
import * as lil from '../../sources/lil.ts'
import * as penal from '../../sources/penal.ts'

export const geneticRules = duty('geneticRules', {
  applies: allOf(isNot(outside), anyOf(answered(research.content, 'genetics'), answered(data.health, 'genetic'))),
  // Left-over samples are reused on information without objection (CSP L.1130-5).
  met: anyOf(answered(ready.geneticConsent, 'yes'), answered(ready.samplesAgreed, 'yes')),
  blocking: {
    scope: 'act',
    when: isNot(answered(research.sources, 'samples')),
    stands: answered(ready.geneticConsent, 'yes'),
    citing: [lil.geneticExaminationConsent],
  },
  who: ['controller'],
  offence: penal.geneticTestMisuse,
  citing: [gdpr.nationalConditions, lil.geneticExaminationConsent],
  authority: 'statute',
  certainty: 'settled',
})
