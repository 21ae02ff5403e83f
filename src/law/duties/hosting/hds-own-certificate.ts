import { answered } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { youNeedCertificate } from '../../facts/hosting.ts'
import { ready } from '../../questions/readiness.ts'
import * as ans from '../../sources/ans.ts'
import * as cspHosting from '../../sources/csp-hosting.ts'

export const hdsOwnCertificate = duty('hdsOwnCertificate', {
  applies: youNeedCertificate,
  met: answered(ready.ownCertificate, 'yes'),
  blocking: {
    scope: 'whole',
    stands: answered(ready.ownCertificate, 'yes'),
    citing: [cspHosting.uncertifiedHostingOffence],
  },
  who: ['you'],
  offence: cspHosting.uncertifiedHostingOffence,
  citing: [
    cspHosting.onlineServicePublisher,
    ans.hospitalGroups,
    ans.secureMessagingOperator,
    cspHosting.remoteSecretariat,
    ans.certificateBeforeData,
  ],
  authority: 'statute',
  certainty: 'settled',
})
