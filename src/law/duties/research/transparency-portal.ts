import { answered } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { research } from '../../questions/research.ts'
import { res_M4_10 } from '../../sources/res.ts'

export const transparencyPortal = duty('transparencyPortal', {
  applies: answered(research.information, 'already'),
  who: ['controller'],
  citing: [res_M4_10],
  authority: 'statute',
  certainty: 'toConfirm',
})
