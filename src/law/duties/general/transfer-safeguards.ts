import { allOf, answered, anyOf, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { hdsRequired, remoteUnsafe, storageToSafeguard, youNeedCertificate } from '../../facts/hosting.ts'
import { hosting } from '../../questions/hosting.ts'
import { ready } from '../../questions/readiness.ts'
import { research } from '../../questions/research.ts'
import * as cspHosting from '../../sources/csp-hosting.ts'
import * as gdpr from '../../sources/gdpr.ts'
import * as mr001Text from '../../sources/mr-001.ts'
import * as mr004Text from '../../sources/mr-004.ts'
import * as penal from '../../sources/penal.ts'

const safeguarded = allOf(
  anyOf(answered(ready.storageTransfer, 'yes'), isNot(storageToSafeguard)),
  isNot(remoteUnsafe),
  isNot(answered(research.transfers, 'other', 'basisUnknown')),
)

/** Storage of hosted care data outside the EEA is not told here: no safeguard cures it, and `eeaStorage` forbids it. */
export const transferSafeguards = duty('transferSafeguards', {
  applies: allOf(
    isNot(outside),
    anyOf(
      answered(hosting.remote, 'safeguarded'),
      remoteUnsafe,
      answered(research.transfers, 'codedSafeguarded', 'codedRare', 'identifyingAdequate', 'other', 'basisUnknown'),
      allOf(answered(hosting.storage, 'outside'), isNot(anyOf(hdsRequired, youNeedCertificate))),
    ),
  ),
  met: safeguarded,
  blocking: {
    scope: 'flow',
    stands: safeguarded,
    citing: [gdpr.transfers],
  },
  who: ['controller', 'processor'],
  offence: penal.unlawfulTransfer,
  citing: [gdpr.transfers, cspHosting.storageInEea, mr001Text.transfers, mr004Text.transfers],
  authority: 'statute',
  certainty: 'settled',
})
