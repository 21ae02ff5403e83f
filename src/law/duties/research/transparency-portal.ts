import { answered } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { ready } from '../../questions/readiness.ts'
import { research } from '../../questions/research.ts'
import * as mr004Text from '../../sources/mr-004.ts'

export const transparencyPortal = duty('transparencyPortal', {
  applies: answered(research.information, 'already'),
  met: answered(ready.portal, 'yes'),
  blocking: {
    scope: 'route',
    stands: answered(ready.portal, 'yes'),
    citing: [mr004Text.information],
  },
  who: ['controller'],
  citing: [mr004Text.information],
  authority: 'statute',
  certainty: 'toConfirm',
})
