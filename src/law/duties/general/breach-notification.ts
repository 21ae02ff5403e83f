import { allOf, answered, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { gdprApplies, healthData, outside } from '../../facts/data.ts'
import { ready } from '../../questions/readiness.ts'
import { base_6_9 } from '../../sources/base.ts'
import { crime_226_17_1 } from '../../sources/offences.ts'

export const breachNotification = duty('breachNotification', {
  applies: allOf(allOf(isNot(outside), healthData), gdprApplies),
  met: answered(ready.breach, 'yes'),
  who: ['controller', 'processor'],
  offence: crime_226_17_1,
  citing: [base_6_9],
  authority: 'statute',
  certainty: 'settled',
})
