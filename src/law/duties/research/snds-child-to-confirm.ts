import { answered } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { research } from '../../questions/research.ts'
import { res_M1_10, res_M3_5 } from '../../sources/res.ts'

export const sndsChildToConfirm = duty('sndsChildToConfirm', {
  applies: answered(research.sources, 'sndsChild'),
  who: ['controller'],
  citing: [res_M1_10, res_M3_5],
  authority: 'statute',
  certainty: 'toConfirm',
})
