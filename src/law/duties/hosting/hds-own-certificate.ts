import { duty } from '../../../core/law.ts'
import { youNeedCertificate } from '../../facts/hosting.ts'
import { hds_D06, hds_D09, hds_D27, hds_D29, hds_D38 } from '../../sources/hds.ts'
import { crime_L1115_1 } from '../../sources/offences.ts'

export const hdsOwnCertificate = duty('hdsOwnCertificate', {
  applies: youNeedCertificate,
  who: ['you'],
  offence: crime_L1115_1,
  citing: [hds_D06, hds_D09, hds_D27, hds_D29, hds_D38],
  authority: 'statute',
  certainty: 'settled',
})
