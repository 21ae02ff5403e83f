import { answered, anyOf } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { hdsRequired, youNeedCertificate } from '../../facts/hosting.ts'
import { hosting } from '../../questions/hosting.ts'
import { hds_2_4, hds_D36 } from '../../sources/hds.ts'

export const eeaStorage = duty('eeaStorage', {
  applies: anyOf(hdsRequired, youNeedCertificate),
  met: answered(hosting.storage, 'eea'),
  who: ['controller', 'host'],
  citing: [hds_D36, hds_2_4],
  authority: 'decree',
  certainty: 'toConfirm',
  from: '2026-09-26',
})
