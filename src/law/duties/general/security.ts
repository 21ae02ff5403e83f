import { allOf, answered, anyOf, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { healthData, outside } from '../../facts/data.ts'
import { ready } from '../../questions/readiness.ts'
import { study } from '../../questions/research.ts'
import { base_6_8 } from '../../sources/base.ts'
import { crime_226_17 } from '../../sources/offences.ts'

export const security = duty('security', {
  applies: allOf(isNot(outside), healthData),
  met: anyOf(answered(ready.security, 'yes'), answered(study.security, 'yes')),
  who: ['controller', 'processor'],
  offence: crime_226_17,
  citing: [base_6_8],
  authority: 'statute',
  certainty: 'settled',
})
