import { consentForSharing } from './care/consent-for-sharing.ts'
import { exchangeLimits } from './care/exchange-limits.ts'
import { geneticConsent } from './care/genetic-consent.ts'
import { healthIncidentReport } from './care/health-incident-report.ts'
import { identityIns } from './care/identity-ins.ts'
import { outsideCoders } from './care/outside-coders.ts'
import { patientFileAccess } from './care/patient-file-access.ts'
import { practitionerSecrecyContested } from './care/practitioner-secrecy-contested.ts'
import { sharingBeyondList } from './care/sharing-beyond-list.ts'
import { teamSharing } from './care/team-sharing.ts'
import { teleconsultationApproval } from './care/teleconsultation-approval.ts'
import { ehdsDuties } from './ehds.ts'
import { automatedDecisions } from './general/automated-decisions.ts'
import { breachNotification } from './general/breach-notification.ts'
import { consentProof } from './general/consent-proof.ts'
import { deceasedDirectives } from './general/deceased-directives.ts'
import { dpiaAccess, dpiaDuty, dpiaLargeScale, dpiaRemoteFollowUp } from './general/dpia.ts'
import { dpo, dpoLargeScale } from './general/dpo.ts'
import { incidentDuties } from './general/incidents.ts'
import { information } from './general/information.ts'
import { jointArrangement } from './general/joint-arrangement.ts'
import { jointConsent } from './general/joint-consent.ts'
import { minors } from './general/minors.ts'
import { priorConsultation } from './general/prior-consultation.ts'
import { processorContract } from './general/processor-contract.ts'
import { protectedAdults } from './general/protected-adults.ts'
import { recipientContested } from './general/recipient-contested.ts'
import { recordOfProcessing } from './general/record-of-processing.ts'
import { retention } from './general/retention.ts'
import { secondCase } from './general/second-case.ts'
import { security } from './general/security.ts'
import { trackersConsent } from './general/trackers-consent.ts'
import { transferSafeguards } from './general/transfer-safeguards.ts'
import { archiveApproval } from './hosting/archive-approval.ts'
import { eeaStorage } from './hosting/eea-storage.ts'
import { hdsCertifiedHost } from './hosting/hds-certified-host.ts'
import { hdsOwnCertificate } from './hosting/hds-own-certificate.ts'
import { hdsRecommended } from './hosting/hds-recommended.ts'
import { hostingContract } from './hosting/hosting-contract.ts'
import { hostingNotice } from './hosting/hosting-notice.ts'
import { actDuties } from './other-acts.ts'
import { anonymousResults } from './research/anonymous-results.ts'
import { authorisationDuties } from './research/authorisation.ts'
import { committeeFirst } from './research/committee-first.ts'
import { declareOnce } from './research/declare-once.ts'
import { deskCesrees } from './research/desk-cesrees.ts'
import { geneticRules } from './research/genetic-rules.ts'
import { healthAlertEnd } from './research/health-alert-end.ts'
import { mr002Age } from './research/mr-002-age.ts'
import { mr2026Transition } from './research/mr-2026-transition.ts'
import { publicDirectory } from './research/public-directory.ts'
import { publicInterestNote } from './research/public-interest-note.ts'
import { researchMfa } from './research/research-mfa.ts'
import { samplesConsent } from './research/samples-consent.ts'
import { sndsChildToConfirm } from './research/snds-child-to-confirm.ts'
import { snsSecurity } from './research/sns-security.ts'
import { substantialChange } from './research/substantial-change.ts'
import { transparencyPortal } from './research/transparency-portal.ts'
import { warehouseFirst } from './research/warehouse-first.ts'
import { casesInTeaching } from './sectors/cases-in-teaching.ts'
import { complementaryContested } from './sectors/complementary-contested.ts'
import { digitalHealthDuties } from './sectors/digital-health.ts'
import { employerLimits } from './sectors/employer-limits.ts'
import { employerView } from './sectors/employer-view.ts'
import { employmentContested } from './sectors/employment-contested.ts'
import { geneticPurpose } from './sectors/genetic-purpose.ts'
import { guidanceDuties } from './sectors/guidance.ts'
import { sectorSecurity } from './sectors/sector-security.ts'
import { vendorHandover } from './sectors/vendor-handover.ts'

export const duties = [
  ...incidentDuties,
  jointConsent,
  committeeFirst,
  deskCesrees,
  hdsCertifiedHost,
  hdsOwnCertificate,
  hdsRecommended,
  archiveApproval,
  eeaStorage,
  hostingContract,
  hostingNotice,
  recordOfProcessing,
  information,
  dpo,
  dpoLargeScale,
  dpiaDuty,
  dpiaLargeScale,
  dpiaRemoteFollowUp,
  dpiaAccess,
  priorConsultation,
  processorContract,
  outsideCoders,
  practitionerSecrecyContested,
  jointArrangement,
  secondCase,
  security,
  sectorSecurity,
  identityIns,
  snsSecurity,
  breachNotification,
  healthIncidentReport,
  patientFileAccess,
  retention,
  transferSafeguards,
  minors,
  deceasedDirectives,
  automatedDecisions,
  trackersConsent,
  consentForSharing,
  publicInterestNote,
  transparencyPortal,
  teamSharing,
  exchangeLimits,
  sharingBeyondList,
  consentProof,
  publicDirectory,
  anonymousResults,
  declareOnce,
  warehouseFirst,
  healthAlertEnd,
  mr2026Transition,
  mr002Age,
  substantialChange,
  samplesConsent,
  geneticRules,
  sndsChildToConfirm,
  teleconsultationApproval,
  vendorHandover,
  employerLimits,
  employerView,
  ...casesInTeaching,
  geneticConsent,
  geneticPurpose,
  complementaryContested,
  employmentContested,
  recipientContested,
  protectedAdults,
  ...authorisationDuties,
  ...guidanceDuties,
  ...digitalHealthDuties,
  ...researchMfa,
  ...ehdsDuties,
  ...actDuties,
] as const
