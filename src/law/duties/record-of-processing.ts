import { allOf, answered, anyOf, isNot } from '../../core/condition.ts'
import { duty } from '../../core/law.ts'
import { healthData, outside } from '../facts/data.ts'
import { ready } from '../questions/ready.ts'
import { research } from '../questions/research.ts'
import { base_6_7 } from '../sources/base.ts'

export const recordOfProcessing = duty('recordOfProcessing', {
  applies: allOf(isNot(outside), healthData),
  met: anyOf(answered(ready.inPlace, 'record'), answered(research.inPlace, 'record')),
  who: ['controller', 'processor'],
  citing: [base_6_7],
  authority: 'statute',
  certainty: 'settled',
})
