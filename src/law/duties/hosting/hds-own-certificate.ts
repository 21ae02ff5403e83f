import { duty } from '../../../core/law.ts'
import { youNeedCertificate } from '../../facts/hosting.ts'
import * as ans from '../../sources/ans.ts'
import * as cspHosting from '../../sources/csp-hosting.ts'

export const hdsOwnCertificate = duty('hdsOwnCertificate', {
  applies: youNeedCertificate,
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
