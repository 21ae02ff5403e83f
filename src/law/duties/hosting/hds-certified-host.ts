import { allOf, answered, anyOf, disputed } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import {
  certifiedForItsActivities,
  contextCare,
  contextCnil,
  hdsByCnil,
  hdsRequired,
  thirdPartyDisputed,
} from '../../facts/hosting.ts'
import { certificate, hosting } from '../../questions/hosting.ts'
import * as ans from '../../sources/ans.ts'
import * as cspHosting from '../../sources/csp-hosting.ts'
import * as hdsStandard from '../../sources/hds-standard.ts'
import * as vigilanceStandardText from '../../sources/vigilance-standard.ts'

export const hdsCertifiedHost = duty('hdsCertifiedHost', {
  applies: anyOf(
    hdsRequired,
    hdsByCnil,
    disputed('thirdPartyDisputed', allOf(anyOf(contextCare, contextCnil), thirdPartyDisputed)),
  ),
  met: allOf(
    certifiedForItsActivities,
    answered(certificate.regions, 'yes'),
    answered(certificate.service, 'yes'),
    answered(certificate.option, 'yes'),
    answered(certificate.certifier, 'yes'),
    answered(certificate.subcontractors, 'yes'),
    answered(certificate.map, 'yes'),
    answered(certificate.foreignLaw, 'yes'),
  ),
  blocking: {
    scope: 'flow',
    stands: certifiedForItsActivities,
    begun: answered(hosting.certificate, 'v2'),
    citing: [cspHosting.certifiedCloud],
  },
  who: ['controller'],
  citing: [
    cspHosting.certifiedCloud,
    cspHosting.remoteAdministration,
    cspHosting.onlineServicePublisher,
    cspHosting.reusedCareData,
    vigilanceStandardText.certifiedHostAndWarehouses,
    cspHosting.telemonitoringAndDevices,
    cspHosting.socialFollowUp,
    cspHosting.onlineSpreadsheet,
    hdsStandard.formerVersionExpired,
    ans.certificateAndPenalty,
  ],
  authority: 'statute',
  certainty: 'settled',
})
