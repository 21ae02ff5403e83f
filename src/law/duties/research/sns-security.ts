import { answered, anyOf } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { usesSnds } from '../../facts/research.ts'
import { warehouse } from '../../questions/warehouse.ts'
import { hds_C20 } from '../../sources/hds.ts'
import { res_CH_17 } from '../../sources/res.ts'

export const snsSecurity = duty('snsSecurity', {
  applies: anyOf(usesSnds, answered(warehouse.noSnds, 'no')),
  who: ['controller'],
  citing: [res_CH_17, hds_C20],
  authority: 'order',
  certainty: 'settled',
})
