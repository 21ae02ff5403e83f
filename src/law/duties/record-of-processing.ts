import { allOf, answered, anyOf, isNot } from '../../core/condition.ts'
import { duty } from '../../core/law.ts'
import { healthData, outside } from '../facts/data.ts'
import { ready } from '../questions/ready.ts'
import { sndsTerms } from '../questions/snds-terms.ts'
import { study } from '../questions/study.ts'
import { base_6_7 } from '../sources/base.ts'

export const recordOfProcessing = duty('recordOfProcessing', {
  applies: allOf(isNot(outside), healthData),
  met: anyOf(answered(ready.record, 'yes'), answered(study.record, 'yes'), answered(sndsTerms.record, 'yes')),
  who: ['controller', 'processor'],
  citing: [base_6_7],
  authority: 'statute',
  certainty: 'settled',
})
