import { duty } from '../../core/law.ts'
import { usesSnds } from '../facts/research.ts'
import { hds_C20 } from '../sources/hds.ts'
import { res_CH_17 } from '../sources/res.ts'

export const snsSecurity = duty('snsSecurity', {
  applies: usesSnds,
  who: ['controller'],
  citing: [res_CH_17, hds_C20],
  authority: 'order',
  certainty: 'settled',
})
