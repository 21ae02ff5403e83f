import { allOf, answered, anyOf, isNot } from '../../core/condition.ts'
import { duty } from '../../core/law.ts'
import { healthData, outside } from '../facts/data.ts'
import { ready } from '../questions/ready.ts'
import { research } from '../questions/research.ts'
import { base_6_8 } from '../sources/base.ts'

export const security = duty('security', {
  applies: allOf(isNot(outside), healthData),
  met: anyOf(answered(ready.inPlace, 'security'), answered(research.inPlace, 'security')),
  who: ['controller', 'processor'],
  citing: [base_6_8],
  authority: 'statute',
  certainty: 'settled',
})
