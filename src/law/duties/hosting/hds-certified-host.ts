import { allOf, answered, anyOf, disputed, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { contextCare, contextCnil, hdsByCnil, hdsRequired, thirdPartyDisputed } from '../../facts/hosting.ts'
import { certificate, hosting } from '../../questions/hosting.ts'
import * as ans from '../../sources/ans.ts'
import * as cspHosting from '../../sources/csp-hosting.ts'
import * as hdsStandard from '../../sources/hds-standard.ts'
import * as vigilanceStandardText from '../../sources/vigilance-standard.ts'

/** The certificate must cover each of the six activities of CSP R. 1111-9 that the host performs. */
const activities = ['sites', 'hardware', 'virtual', 'platform', 'operation', 'backups'] as const

export const hdsCertifiedHost = duty('hdsCertifiedHost', {
  applies: anyOf(
    hdsRequired,
    hdsByCnil,
    disputed('thirdPartyDisputed', allOf(anyOf(contextCare, contextCnil), thirdPartyDisputed)),
  ),
  met: allOf(
    answered(hosting.certificate, 'v2'),
    answered(certificate.entity, 'yes'),
    answered(certificate.dates, 'yes'),
    // A host that stores data performs at least one of the six activities, so “none” means that nobody compared the
    // certificate with the service.
    isNot(answered(hosting.activities, 'none')),
    ...activities.map((a) => anyOf(isNot(answered(hosting.activities, a)), answered(certificate[a], 'yes'))),
    answered(certificate.regions, 'yes'),
    answered(certificate.service, 'yes'),
    answered(certificate.option, 'yes'),
    answered(certificate.certifier, 'yes'),
    answered(certificate.subcontractors, 'yes'),
    answered(certificate.map, 'yes'),
    answered(certificate.foreignLaw, 'yes'),
  ),
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
