import { allOf, answered, anyOf, cautiously, isNot } from '../../core/condition.ts'
import { pathway } from '../../core/law.ts'
import { declarationFiled, needsFormality } from '../facts/formality.ts'
import { hostCertifiedWhereDue } from '../facts/hosting.ts'
import { secondUse } from '../facts/role.ts'
import { detailsToJustify } from '../facts/standards.ts'
import { project } from '../questions/project.ts'
import { standard, vigilance } from '../questions/standards.ts'
import * as gdpr from '../sources/gdpr.ts'
import * as lil from '../sources/lil.ts'
import * as vigilanceStandardText from '../sources/vigilance-standard.ts'

export const vigilanceStandard = pathway('vigilanceStandard', {
  headline: 'route',
  citing: [vigilanceStandardText.route, vigilanceStandardText.scope],
  filing: { stands: declarationFiled, citing: [lil.declarationOrAuthorisation] },
  requirements: {
    purpose: {
      met: answered(project.purpose, 'vigilance'),
      failing: 'otherRoute',
      citing: [vigilanceStandardText.route, vigilanceStandardText.scope],
    },
    formality: { met: needsFormality, failing: 'otherRoute', citing: [lil.exemptProcessing] },
    operator: {
      met: anyOf(answered(project.actor, 'healthProductCompany'), answered(standard.operator, 'yes')),
      failing: 'authorisation',
      citing: [vigilanceStandardText.route, vigilanceStandardText.companiesOnly, vigilanceStandardText.scope],
    },
    otherUses: {
      met: allOf(
        answered(vigilance.uses, 'followEvents', 'contacts'),
        isNot(answered(vigilance.uses, 'qualityComplaints', 'studies')),
      ),
      failing: 'otherRoute',
      citing: [vigilanceStandardText.excludedPurposes, vigilanceStandardText.purposes, vigilanceStandardText.route],
    },
    purposes: {
      met: isNot(answered(vigilance.uses, 'commercial', 'otherUse')),
      failing: 'deviation',
      citing: [vigilanceStandardText.purposes, vigilanceStandardText.excludedPurposes, vigilanceStandardText.route],
    },
    data: {
      met: isNot(answered(vigilance.patientData, 'nir')),
      failing: 'deviation',
      citing: [vigilanceStandardText.exposedPersonData, vigilanceStandardText.route],
    },
    dataNamed: {
      met: isNot(answered(vigilance.patientData, 'none')),
      failing: 'fix',
      citing: [gdpr.recordOfProcessing, vigilanceStandardText.exposedPersonData],
    },
    dataToCheck: {
      met: isNot(answered(vigilance.patientData, 'name', 'otherData')),
      failing: 'fix',
      citing: [vigilanceStandardText.exposedPersonData],
    },
    necessary: {
      met: anyOf(isNot(detailsToJustify), answered(vigilance.necessary, 'yes')),
      failing: 'fix',
      citing: [vigilanceStandardText.exposedPersonData, vigilanceStandardText.formerNecessaryData],
    },
    reporterData: {
      met: answered(vigilance.reporterData, 'no'),
      failing: 'fix',
      citing: [vigilanceStandardText.reporterData],
    },
    recipients: {
      met: isNot(answered(vigilance.recipients, 'marketing')),
      failing: 'deviation',
      citing: [vigilanceStandardText.recipients, vigilanceStandardText.excludedPurposes, vigilanceStandardText.route],
    },
    recipientsNamed: {
      met: isNot(answered(vigilance.recipients, 'none')),
      failing: 'fix',
      citing: [gdpr.recordOfProcessing, vigilanceStandardText.recipients],
    },
    reporterIdentity: {
      met: isNot(cautiously('reporterIdentity', answered(vigilance.recipients, 'groupNamed'))),
      failing: 'deviation',
      citing: [vigilanceStandardText.recipients, vigilanceStandardText.formerRecipients],
    },
    recipientsToCheck: {
      met: isNot(answered(vigilance.recipients, 'legal', 'audit', 'groupCoded', 'labsCoded', 'otherRecipient')),
      failing: 'fix',
      citing: [vigilanceStandardText.recipients, vigilanceStandardText.formerRecipients],
    },
    information: {
      met: answered(vigilance.information, 'replyLetter', 'phone', 'viaReporter'),
      failing: 'fix',
      citing: [gdpr.information, vigilanceStandardText.formerInformation],
    },
    reporterInformation: {
      met: answered(vigilance.information, 'replyLetter', 'phone', 'reporterNotice'),
      failing: 'fix',
      citing: [gdpr.information, vigilanceStandardText.formerInformation],
    },
    retention: {
      met: answered(vigilance.keptUntil, 'legalThenErased', 'longer'),
      failing: 'fix',
      citing: [vigilanceStandardText.retention, vigilanceStandardText.route],
    },
    retentionLonger: {
      met: isNot(answered(vigilance.keptUntil, 'longer')),
      failing: 'deviation',
      citing: [vigilanceStandardText.retention, vigilanceStandardText.route],
    },
    security: {
      met: answered(standard.securityCompared, 'yes'),
      failing: 'fix',
      citing: [vigilanceStandardText.securityMeasures],
    },
    certifiedHost: {
      met: hostCertifiedWhereDue,
      failing: 'fix',
      citing: [vigilanceStandardText.certifiedHost, vigilanceStandardText.certifiedHostAndWarehouses],
    },
    oneUse: { met: isNot(secondUse), failing: 'otherRoute', citing: [gdpr.processor, gdpr.providerReuse] },
  },
})
