import { allOf, answered, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { gdprApplies, healthData, outside } from '../../facts/data.ts'
import { ready } from '../../questions/readiness.ts'
import * as gdpr from '../../sources/gdpr.ts'
import * as penal from '../../sources/penal.ts'

export const breachNotification = duty('breachNotification', {
  applies: allOf(allOf(isNot(outside), healthData), gdprApplies),
  met: answered(ready.breach, 'yes'),
  who: ['controller', 'processor'],
  offence: penal.unreportedBreach,
  citing: [gdpr.breachNotification],
  authority: 'statute',
  certainty: 'settled',
})
