import { answered, anyOf } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { hdsRequired, youNeedCertificate } from '../../facts/hosting.ts'
import { hosting } from '../../questions/hosting.ts'
import * as cspHosting from '../../sources/csp-hosting.ts'

export const eeaStorage = duty('eeaStorage', {
  applies: anyOf(hdsRequired, youNeedCertificate),
  met: answered(hosting.storage, 'eea'),
  blocking: {
    scope: 'flow',
    stands: answered(hosting.storage, 'eea'),
    citing: [cspHosting.storageInEea],
  },
  who: ['controller', 'host'],
  citing: [cspHosting.storageOutsideEea, cspHosting.storageInEea],
  authority: 'decree',
  certainty: 'toConfirm',
  from: '2026-09-26',
})
