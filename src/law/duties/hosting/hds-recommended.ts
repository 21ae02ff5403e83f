import { duty } from '../../../core/law.ts'
import { hdsContested } from '../../facts/hosting.ts'
import { hds_D04, hds_D07, hds_D10, hds_D12, hds_D14, hds_D17, hds_D28, hds_D31 } from '../../sources/hds.ts'

export const hdsRecommended = duty('hdsRecommended', {
  applies: hdsContested,
  who: ['controller'],
  citing: [hds_D04, hds_D07, hds_D10, hds_D12, hds_D14, hds_D17, hds_D28, hds_D31],
  authority: 'inference',
  certainty: 'contested',
})
