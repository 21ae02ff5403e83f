import { answered } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { research } from '../../questions/research.ts'
import { res_R23, res_X_5 } from '../../sources/res.ts'

export const warehouseFirst = duty('warehouseFirst', {
  applies: answered(research.sources, 'warehouse'),
  who: ['controller'],
  citing: [res_R23, res_X_5],
  authority: 'statute',
  certainty: 'settled',
})
