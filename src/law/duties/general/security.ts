import { allOf, answered, anyOf, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { healthData, outside } from '../../facts/data.ts'
import { studySecured } from '../../facts/research.ts'
import { ready } from '../../questions/readiness.ts'
import * as gdpr from '../../sources/gdpr.ts'
import * as penal from '../../sources/penal.ts'

export const security = duty('security', {
  applies: allOf(isNot(outside), healthData),
  met: anyOf(allOf(answered(ready.securityWritten, 'yes'), answered(ready.securityApplied, 'yes')), studySecured),
  blocking: {
    scope: 'whole',
    stands: anyOf(answered(ready.securityApplied, 'yes'), studySecured),
    citing: [gdpr.security],
  },
  who: ['controller', 'processor'],
  offence: penal.missingSecurity,
  citing: [gdpr.security],
  authority: 'statute',
  certainty: 'settled',
})
