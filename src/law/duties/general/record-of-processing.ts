import { allOf, answered, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { healthData, outside } from '../../facts/data.ts'
import { ready } from '../../questions/readiness.ts'
import { base_6_7 } from '../../sources/base.ts'

export const recordOfProcessing = duty('recordOfProcessing', {
  applies: allOf(isNot(outside), healthData),
  met: answered(ready.record, 'yes'),
  who: ['controller', 'processor'],
  citing: [base_6_7],
  authority: 'statute',
  certainty: 'settled',
})
