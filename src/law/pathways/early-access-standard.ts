import { allOf, answered, anyOf, isNot } from '../../core/condition.ts'
import { pathway } from '../../core/law.ts'
import { declarationFiled, needsFormality } from '../facts/formality.ts'
import { secondUse } from '../facts/role.ts'
import { project } from '../questions/project.ts'
import { access, standard } from '../questions/standards.ts'
import * as accessStandards from '../sources/access-standards.ts'
import * as gdpr from '../sources/gdpr.ts'
import * as lil from '../sources/lil.ts'

export const earlyAccessStandard = pathway('earlyAccessStandard', {
  headline: 'route',
  citing: [accessStandards.route, accessStandards.scope],
  filing: { stands: declarationFiled, citing: [lil.declarationOrAuthorisation] },
  requirements: {
    purpose: {
      met: allOf(answered(project.purpose, 'earlyAccess'), answered(access.kind, 'early')),
      failing: 'otherRoute',
      citing: [accessStandards.route, accessStandards.scope],
    },
    formality: { met: needsFormality, failing: 'otherRoute', citing: [lil.exemptProcessing] },
    operator: {
      met: answered(access.laboratory, 'yes'),
      failing: 'authorisation',
      citing: [accessStandards.earlyScope, accessStandards.route],
    },
    otherUses: {
      met: allOf(
        answered(access.uses, 'eligibility', 'supply', 'followUp', 'contacts', 'reports'),
        isNot(answered(access.uses, 'pharmacovigilance', 'research')),
      ),
      failing: 'otherRoute',
      citing: [accessStandards.earlyPurposes, accessStandards.route],
    },
    purposes: {
      met: isNot(answered(access.uses, 'commercial', 'otherUse')),
      failing: 'deviation',
      citing: [accessStandards.earlyPurposes, accessStandards.route],
    },
    usesToCheck: {
      met: isNot(answered(access.uses, 'traceability', 'compensation', 'prescriptionFramework')),
      failing: 'fix',
      citing: [accessStandards.earlyPurposes],
    },
    data: {
      met: isNot(answered(access.patientData, 'beyondProtocol')),
      failing: 'deviation',
      citing: [accessStandards.earlyData, accessStandards.route],
    },
    dataNamed: {
      met: isNot(answered(access.patientData, 'none')),
      failing: 'fix',
      citing: [gdpr.recordOfProcessing, accessStandards.earlyData],
    },
    identity: {
      met: isNot(answered(access.patientData, 'fullName', 'contactDetails', 'nir')),
      failing: 'deviation',
      citing: [accessStandards.earlyData],
    },
    birthDate: {
      met: anyOf(isNot(answered(access.patientData, 'fullBirthDate')), answered(access.birthDateNeeded, 'yes')),
      failing: 'fix',
      citing: [accessStandards.earlyData],
    },
    recipients: {
      met: answered(standard.recipientsCompared, 'yes'),
      failing: 'fix',
      citing: [accessStandards.earlyUnread],
    },
    recipientsNamed: {
      met: isNot(answered(access.recipients, 'none')),
      failing: 'fix',
      citing: [gdpr.recordOfProcessing, accessStandards.earlyUnread],
    },
    recipientsToCheck: {
      met: isNot(answered(access.recipients, 'group', 'others')),
      failing: 'fix',
      citing: [accessStandards.earlyUnread],
    },
    information: {
      met: answered(access.notice, 'prescriber', 'us'),
      failing: 'fix',
      citing: [gdpr.information, accessStandards.formerInformation],
    },
    noticeByPrescriber: {
      met: isNot(answered(access.notice, 'us')),
      failing: 'fix',
      citing: [accessStandards.formerInformation],
    },
    retention: {
      met: answered(access.keptUntil, 'twoThenArchive', 'longer'),
      failing: 'fix',
      citing: [accessStandards.formerRetention],
    },
    retentionToCheck: {
      met: isNot(answered(access.keptUntil, 'longer')),
      failing: 'fix',
      citing: [accessStandards.formerRetention],
    },
    security: {
      met: answered(standard.securityCompared, 'yes'),
      failing: 'fix',
      citing: [accessStandards.earlyUnread],
    },
    oneUse: { met: isNot(secondUse), failing: 'otherRoute', citing: [gdpr.processor, gdpr.providerReuse] },
  },
})
