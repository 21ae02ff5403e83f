import { allOf, answered, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { healthData, outside } from '../../facts/data.ts'
import { ready } from '../../questions/readiness.ts'
import * as gdpr from '../../sources/gdpr.ts'
import * as penal from '../../sources/penal.ts'

export const recordOfProcessing = duty('recordOfProcessing', {
  applies: allOf(isNot(outside), healthData),
  met: answered(ready.record, 'yes'),
  who: ['controller', 'processor'],
  offence: penal.missingRecord,
  citing: [gdpr.recordOfProcessing],
  authority: 'statute',
  certainty: 'settled',
})
