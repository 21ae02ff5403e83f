import { instrument } from '../../core/source.ts'

const mrCommon = instrument('mrCommon', {
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2023-10-12',
  until: null,
  checkedOn: '2026-11-23',
})
export const publicInterestInProtocol = mrCommon('res:C-1', 'MR-007 et MR-008 1.4')
export const protocolFirst = mrCommon('res:C-2', 'MR-007 et MR-008 1.3.1, 2.2.2.1')
export const declarationPerController = mrCommon('res:C-3', 'MR-007 et MR-008 6.2.2 à 6.2.3')
export const dataProtectionOfficer = mrCommon('res:C-5', 'MR-007 et MR-008 6.2.1; MR-006')
export const impactAssessment = mrCommon('res:C-6', 'MR-007 et MR-008 6.1')
export const processorContract = mrCommon('res:C-8', 'MR-007 et MR-008, titre IV')
export const publicDirectory = mrCommon('res:C-10', 'MR-007 et MR-008 6.3; MR-006')
export const publishedResults = mrCommon('res:L-13', 'LIL 68 et 72; MR-007 2.6.1', { from: '2019-06-01' })
export const disproportionateEffort = mrCommon('res:X-8', 'RGPD 14(5)(b); MR-007 2.4.1', { from: '2018-05-25' })
export const recordAndChecks = mrCommon('res:C-7', 'MR-007 et MR-008 6.2.5')
export const breachNotification = mrCommon('res:C-9', 'MR-007 et MR-008, SEC-INC')
