import { actDuties } from './acts.ts'
import { anonymousResults } from './anonymous-results.ts'
import { archiveApproval } from './archive-approval.ts'
import { authorisationDuties } from './authorisation.ts'
import { automatedDecisions } from './automated-decisions.ts'
import { breachNotification } from './breach-notification.ts'
import { committeeFirst } from './committee-first.ts'
import { complementaryContested } from './complementary-contested.ts'
import { consentForSharing } from './consent-for-sharing.ts'
import { consentProof } from './consent-proof.ts'
import { deceasedDirectives } from './deceased-directives.ts'
import { declareOnce } from './declare-once.ts'
import { deskCesrees } from './desk-cesrees.ts'
import { digitalHealthDuties } from './digital-health.ts'
import { dpiaDuty } from './dpia.ts'
import { dpo } from './dpo.ts'
import { eeaStorage } from './eea-storage.ts'
import { ehdsDuties } from './ehds.ts'
import { employerLimits } from './employer-limits.ts'
import { employmentContested } from './employment-contested.ts'
import { exchangeLimits } from './exchange-limits.ts'
import { geneticRules } from './genetic-rules.ts'
import { guidanceDuties } from './guidance.ts'
import { hdsCertifiedHost } from './hds-certified-host.ts'
import { hdsOwnCertificate } from './hds-own-certificate.ts'
import { hdsRecommended } from './hds-recommended.ts'
import { healthIncidentReport } from './health-incident-report.ts'
import { hostingContract } from './hosting-contract.ts'
import { hostingNotice } from './hosting-notice.ts'
import { identityIns } from './identity-ins.ts'
import { incidentDuties } from './incidents.ts'
import { information } from './information.ts'
import { jointArrangement } from './joint-arrangement.ts'
import { minors } from './minors.ts'
import { mr002Age } from './mr-002-age.ts'
import { mr2026Transition } from './mr-2026transition.ts'
import { patientFileAccess } from './patient-file-access.ts'
import { priorConsultation } from './prior-consultation.ts'
import { processorContract } from './processor-contract.ts'
import { protectedAdults } from './protected-adults.ts'
import { publicDirectory } from './public-directory.ts'
import { publicInterestNote } from './public-interest-note.ts'
import { recipientContested } from './recipient-contested.ts'
import { recordOfProcessing } from './record-of-processing.ts'
import { researchMfa } from './research-mfa.ts'
import { retention } from './retention.ts'
import { samplesConsent } from './samples-consent.ts'
import { secondCase } from './second-case.ts'
import { sectorSecurity } from './sector-security.ts'
import { security } from './security.ts'
import { sharingBeyondList } from './sharing-beyond-list.ts'
import { sndsChildToConfirm } from './snds-child-to-confirm.ts'
import { snsSecurity } from './sns-security.ts'
import { substantialChange } from './substantial-change.ts'
import { teamSharing } from './team-sharing.ts'
import { teleconsultationApproval } from './teleconsultation-approval.ts'
import { trackersConsent } from './trackers-consent.ts'
import { transferSafeguards } from './transfer-safeguards.ts'
import { transparencyPortal } from './transparency-portal.ts'
import { vendorHandover } from './vendor-handover.ts'
import { warehouseFirst } from './warehouse-first.ts'

export const duties = [
  ...incidentDuties,
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
  dpiaDuty,
  priorConsultation,
  processorContract,
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
  committeeFirst,
  deskCesrees,
  warehouseFirst,
  mr2026Transition,
  mr002Age,
  substantialChange,
  samplesConsent,
  geneticRules,
  sndsChildToConfirm,
  teleconsultationApproval,
  vendorHandover,
  employerLimits,
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
