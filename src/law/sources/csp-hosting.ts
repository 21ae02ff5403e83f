import { instrument } from '../../core/source.ts'
import { csp } from './csp.ts'

export const contractClauses = csp('hds:6', 'CSP R.1111-11 I-II', {
  authority: 'decree',
  verification: 'secondary',
  from: '2026-09-26',
})
export const codeAndSupportOnlyCase = csp('hds:C08', 'CSP R.1111-11 II; référentiel HDS v2.0, activité 5', {
  authority: 'doctrine',
  certainty: 'contested',
  verification: 'secondary',
  from: '2026-09-26',
})
export const codeAndSupportOnly = csp('hds:D07', 'CSP R.1111-11 II; référentiel HDS v2.0, activité 5', {
  authority: 'doctrine',
  certainty: 'contested',
  verification: 'secondary',
  from: '2026-09-26',
})
export const uncertifiedHostingOffence = csp('hds:7-L1115', 'CSP L.1115-1', {
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000033862544',
  checkedOn: '2026-11-26',
})

/** Article L. 1111-8: hosting by a third party. */
const hostingArticle = csp.part({
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000049577902',
  certainty: 'settled',
  from: '2018-04-01',
})
export const paymentForHealthData = hostingArticle('base:5.4', 'CSP L.1111-8 VII; CP 226-21', { from: '2025-07-01' })
export const placeOriginAndUse = hostingArticle('hds:10.1', 'CSP L.1111-8; R.1111-8-8; R.1111-9', {
  authority: 'inference',
  certainty: 'contested',
  from: '2026-03-27',
  checkedOn: '2026-11-26',
})
export const hostingConditions = hostingArticle('hds:2.1', 'CSP L.1111-8 I-IV', {
  certainty: 'toConfirm',
  from: '2025-07-01',
})
export const saleOfHealthData = hostingArticle('hds:2.1-VII', 'CSP L.1111-8 VII; Code pénal 226-21')
export const certificationScope = hostingArticle(
  'hds:3.1',
  'CSP L.1111-8 I; R.1111-8-8; R.1111-9; ANS, FAQ HDS (champ d’application)',
  { from: '2026-03-27', checkedOn: '2026-11-26' },
)
export const thirdCountryAccess = hostingArticle(
  'hds:8',
  'CSP L.1111-8 II; R.1111-9-1; référentiel HDS v2.0, EXI 28-31',
  { certainty: 'toConfirm', verification: 'secondary', from: '2026-09-26' },
)
export const selfAdministeredCloud = hostingArticle('hds:C05', 'CSP L.1111-8 I-II; R.1111-8-8 II', {
  certainty: 'toConfirm',
  from: '2025-07-01',
  checkedOn: '2026-11-26',
})
export const codedTrialDataCase = hostingArticle('hds:C17', 'CSP L.1111-8 I', {
  authority: 'doctrine',
  certainty: 'contested',
  verification: 'secondary',
  from: '2025-07-01',
})
export const telemonitoring = hostingArticle('hds:C23', 'CSP L.1111-8 I', {
  certainty: 'toConfirm',
  checkedOn: '2026-11-26',
})
export const wellnessDataCase = hostingArticle('hds:C25', 'CSP L.1111-8 I', {
  authority: 'doctrine',
  certainty: 'contested',
  verification: 'secondary',
  from: '2025-07-01',
})
export const staffFilesCase = hostingArticle('hds:C33', 'CSP L.1111-8 I', {
  authority: 'inference',
  certainty: 'contested',
  from: '2025-07-01',
  checkedOn: '2026-11-26',
})
export const socialFollowUpCase = hostingArticle('hds:C35', 'CSP L.1111-8 I')
export const onlineSpreadsheetCase = hostingArticle('hds:C37', 'CSP L.1111-8 I-II; R.1111-8-8 II', {
  from: '2025-07-01',
  checkedOn: '2026-11-26',
})
export const ordinaryEmail = hostingArticle('hds:C38', 'CSP L.1111-8 I', {
  authority: 'inference',
  certainty: 'contested',
  from: '2025-07-01',
  checkedOn: '2026-11-26',
})
export const chatAndVideoCase = hostingArticle('hds:C41', 'CSP L.1111-8 I; R.1111-9', {
  authority: 'inference',
  certainty: 'contested',
  from: '2026-03-27',
  checkedOn: '2026-11-26',
})
export const electronicArchivingCase = hostingArticle('hds:C49', 'CSP L.1111-8 II, dernier alinéa, et III', {
  from: '2025-07-01',
})
export const paperFilesCase = hostingArticle('hds:C50', 'CSP L.1111-8 III; R.1111-16')
export const certifiedCloud = hostingArticle('hds:D05', 'CSP L.1111-8 I-II; R.1111-8-8 II')
export const codedTrialData = hostingArticle('hds:D14', 'CSP L.1111-8 I', {
  authority: 'doctrine',
  certainty: 'contested',
  verification: 'secondary',
  from: '2025-07-01',
})
export const telemonitoringAndDevices = hostingArticle('hds:D16', 'CSP L.1111-8 I', {
  certainty: 'toConfirm',
  checkedOn: '2026-11-26',
})
export const wellnessData = hostingArticle('hds:D17', 'CSP L.1111-8 I', {
  authority: 'doctrine',
  certainty: 'contested',
  verification: 'secondary',
  from: '2025-07-01',
})
export const staffFiles = hostingArticle('hds:D24', 'CSP L.1111-8 I', {
  authority: 'inference',
  certainty: 'contested',
  from: '2025-07-01',
  checkedOn: '2026-11-26',
})
export const socialFollowUp = hostingArticle('hds:D25', 'CSP L.1111-8 I')
export const onlineSpreadsheet = hostingArticle('hds:D26', 'CSP L.1111-8 I-II; R.1111-8-8 II', {
  from: '2025-07-01',
  checkedOn: '2026-11-26',
})
export const chatAndVideo = hostingArticle('hds:D28', 'CSP L.1111-8 I; R.1111-9', {
  authority: 'inference',
  certainty: 'contested',
  from: '2026-03-27',
  checkedOn: '2026-11-26',
})
export const electronicArchiving = hostingArticle('hds:D34', 'CSP L.1111-8 II, dernier alinéa, et III', {
  from: '2025-07-01',
})
export const paperFiles = hostingArticle('hds:D35', 'CSP L.1111-8 III; R.1111-16')

/** Article R. 1111-8-8: what hosting is. */
const definitionArticle = csp.part({
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000036656709',
  authority: 'decree',
  certainty: 'settled',
  from: '2018-04-01',
})
export const hostingDefined = definitionArticle('hds:2.2', 'CSP R.1111-8-8 I-II', { checkedOn: '2026-11-26' })
export const ownMachines = definitionArticle('hds:C01', 'CSP L.1111-8 I; R.1111-8-8 I', {
  authority: 'statute',
  checkedOn: '2026-11-26',
})
export const patientsOfOtherPractitioners = definitionArticle('hds:C10', 'CSP R.1111-8-8 I', {
  authority: 'inference',
  certainty: 'toConfirm',
  from: null,
  undated: 'guidance',
  checkedOn: '2026-11-26',
})
export const sharedStructuresCase = definitionArticle('hds:C12', 'CSP R.1111-8-8 I', {
  authority: 'inference',
  certainty: 'contested',
  from: null,
  undated: 'guidance',
  checkedOn: '2026-11-26',
})
export const patientVaultCase = definitionArticle('hds:C28', 'CSP R.1111-8-8 I 2°', { checkedOn: '2026-11-26' })
export const browserOnlyDataCase = definitionArticle('hds:C30', 'CSP R.1111-8-8 I', {
  authority: 'inference',
  certainty: 'toConfirm',
  from: null,
  undated: 'guidance',
  checkedOn: '2026-11-26',
})
export const briefHandlingCase = definitionArticle('hds:C31', 'CSP R.1111-8-8 I, dernier alinéa', {
  checkedOn: '2026-11-26',
})
export const remoteSecretariatCase = definitionArticle('hds:C42', 'CSP R.1111-8-8 I', {
  authority: 'inference',
  certainty: 'toConfirm',
  from: null,
  undated: 'guidance',
  checkedOn: '2026-11-26',
})
export const aiWithoutRetentionCase = definitionArticle('hds:C43', 'CSP R.1111-8-8 I; R.1111-9', {
  authority: 'inference',
  certainty: 'contested',
  from: '2026-03-27',
  checkedOn: '2026-11-26',
})
export const copyToAnotherCarer = definitionArticle('hds:C46', 'CSP R.1111-8-8 I; RGPD 4(7)', {
  authority: 'inference',
  certainty: 'contested',
  from: null,
  undated: 'guidance',
  checkedOn: '2026-11-26',
})
export const noThirdParty = definitionArticle('hds:D01', 'CSP R.1111-8-8 I', { checkedOn: '2026-11-26' })
export const sharedStructures = definitionArticle('hds:D10', 'CSP R.1111-8-8 I', {
  authority: 'inference',
  certainty: 'contested',
  from: null,
  undated: 'guidance',
  checkedOn: '2026-11-26',
})
export const patientVault = definitionArticle('hds:D19', 'CSP R.1111-8-8 I 2°', { checkedOn: '2026-11-26' })
export const browserOnlyData = definitionArticle('hds:D21', 'CSP R.1111-8-8 I', {
  authority: 'inference',
  certainty: 'toConfirm',
  from: null,
  undated: 'guidance',
  checkedOn: '2026-11-26',
})
export const briefHandling = definitionArticle('hds:D22', 'CSP R.1111-8-8 I, dernier alinéa', {
  checkedOn: '2026-11-26',
})
export const remoteSecretariat = definitionArticle('hds:D29', 'CSP R.1111-8-8 I', {
  authority: 'inference',
  certainty: 'toConfirm',
  from: null,
  undated: 'guidance',
  checkedOn: '2026-11-26',
})
export const aiWithoutRetention = definitionArticle('hds:D31', 'CSP R.1111-8-8 I; R.1111-9', {
  authority: 'inference',
  certainty: 'contested',
  from: '2026-03-27',
  checkedOn: '2026-11-26',
})

/** Article R. 1111-9: the six activities of a host. */
const activitiesArticle = csp.part({
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000053720790',
  authority: 'decree',
  certainty: 'settled',
  from: '2026-03-27',
})
export const sixActivities = activitiesArticle('hds:4', 'CSP R.1111-9, 1° à 6°', {
  certainty: 'toConfirm',
  checkedOn: '2026-11-26',
})
export const rackRentalCase = activitiesArticle('hds:C02', 'CSP R.1111-9, 1°', {
  authority: 'inference',
  certainty: 'contested',
  checkedOn: '2026-11-26',
})
export const outsourcedBackupCase = activitiesArticle('hds:C03', 'CSP R.1111-9, 6°', { checkedOn: '2026-11-26' })
export const remoteAdministrationCase = activitiesArticle('hds:C04', 'CSP R.1111-9, 5°', {
  certainty: 'contested',
  checkedOn: '2026-11-26',
})
export const onlineServicePublisherCase = activitiesArticle(
  'hds:C06',
  'CSP R.1111-9; ANS, FAQ HDS (activités soumises)',
  { checkedOn: '2026-11-26' },
)
export const cloudCertificateLimits = activitiesArticle('hds:C07', 'CSP R.1111-9, 4° à 6°', { checkedOn: '2026-11-26' })
export const publisherWithoutAccess = activitiesArticle('hds:C47', 'CSP R.1111-9', {
  authority: 'inference',
  certainty: 'contested',
  checkedOn: '2026-11-26',
})
export const outsourcedBackup = activitiesArticle('hds:D02', 'CSP R.1111-9, 6°', { checkedOn: '2026-11-26' })
export const rackRental = activitiesArticle('hds:D03', 'CSP R.1111-9, 1°', {
  authority: 'inference',
  certainty: 'contested',
  checkedOn: '2026-11-26',
})
export const remoteAdministration = activitiesArticle('hds:D04', 'CSP R.1111-9, 5°', {
  certainty: 'contested',
  checkedOn: '2026-11-26',
})
export const onlineServicePublisher = activitiesArticle('hds:D06', 'CSP R.1111-9; ANS, FAQ HDS (activités soumises)', {
  checkedOn: '2026-11-26',
})
export const aiWithRetention = activitiesArticle('hds:D30', 'CSP R.1111-9', {
  authority: 'inference',
  certainty: 'toConfirm',
  checkedOn: '2026-11-26',
})

/** Article R. 1111-9-1: storage in the European Economic Area. */
const storageArticle = csp.part({
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000053720788/2026-09-26',
  authority: 'decree',
  verification: 'secondary',
  from: '2026-09-26',
})
export const storageInEea = storageArticle('hds:2.4', 'CSP R.1111-9-1')
export const storageOutsideEea = storageArticle('hds:D36', 'CSP R.1111-9-1; référentiel HDS v2.0, EXI 28', {
  verification: 'read',
  checkedOn: '2026-11-26',
})

const hostingNote2019 = instrument('hostingNote2019', {
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000049577902',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'secondary',
  from: '2025-07-01',
  until: null,
  checkedOn: '2026-11-23',
})
export const ministryOnReusedData = hostingNote2019(
  'hds:C16',
  'CSP L.1111-8 I; note du ministère chargé de la santé, 2019',
  { certainty: 'contested', verification: 'read', checkedOn: '2026-11-26' },
)
export const preventionCase = hostingNote2019('hds:C27', 'CSP L.1111-8 I (prévention)', {
  certainty: 'contested',
  verification: 'read',
  checkedOn: '2026-11-26',
})
export const occupationalHealthCase = hostingNote2019(
  'hds:C32',
  'CSP L.1111-8 I; note du ministère chargé de la santé, 2019',
  { verification: 'read', checkedOn: '2026-11-26' },
)
export const reusedCareData = hostingNote2019('hds:D13', 'CSP L.1111-8 I; note du ministère chargé de la santé, 2019', {
  verification: 'read',
  checkedOn: '2026-11-26',
})
export const prevention = hostingNote2019('hds:D18', 'CSP L.1111-8 I (prévention)', {
  certainty: 'contested',
  verification: 'read',
  checkedOn: '2026-11-26',
})
export const occupationalHealth = hostingNote2019(
  'hds:D23',
  'CSP L.1111-8 I; note du ministère chargé de la santé, 2019',
  { verification: 'read', checkedOn: '2026-11-26' },
)
