import { answered } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { ready } from '../../questions/readiness.ts'
import { research } from '../../questions/research.ts'
import * as mr001Text from '../../sources/mr-001.ts'
import * as mr003Text from '../../sources/mr-003.ts'
import * as mr004Text from '../../sources/mr-004.ts'

export const sndsChildToConfirm = duty('sndsChildToConfirm', {
  applies: answered(research.sources, 'sndsChild'),
  met: answered(ready.sndsChildConfirmed, 'yes'),
  blocking: {
    scope: 'flow',
    stands: answered(ready.sndsChildConfirmed, 'yes'),
    citing: [mr004Text.sndsChild],
  },
  who: ['controller'],
  citing: [mr001Text.matching, mr003Text.coding, mr004Text.sndsChild],
  authority: 'statute',
  certainty: 'toConfirm',
})
