import { instrument } from '../../core/source.ts'

const mr002 = instrument('mr002', {
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000031074605',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2015-08-22',
  until: null,
  checkedOn: '2026-11-23',
})
export const scope = mr002('res:3.2', 'MR-002 (2015-256), art. 1')
export const performanceStudy = mr002('res:M2-1', 'MR-002 (2015-256), art. 1, 2°')
export const riphExcluded = mr002('res:M2-2', 'MR-002 (2015-256), art. 1, 2°')
export const coding = mr002('res:M2-3', 'MR-002 (2015-256), art. 2 et 3', {
  certainty: 'toConfirm',
  verification: 'unread',
})
export const information = mr002('res:M2-4', 'MR-002 (2015-256), art. 5')
export const consent = mr002('res:M2-5', 'MR-002 (2015-256), art. 5')
export const retention = mr002('res:M2-6', 'MR-002 (2015-256), art. 6')
export const transfers = mr002('res:M2-8', 'MR-002 (2015-256), art. 7')
export const leftOverSamples = mr002('res:M2-9', 'MR-002 (2015-256); règlement (UE) 2017/746, 58', {
  certainty: 'toConfirm',
  verification: 'unread',
})
export const route = mr002('res:R13', 'MR-002 (2015-256), art. 1, 2°')
export const professionalsRetention = mr002('res:M2-7', 'MR-002 (2015-256), art. 6')
export const rareTransfers = mr002('std:1.7-transfers', 'MR-002 (2015-256), art. 7; RGPD 49', {
  certainty: 'toConfirm',
  checkedOn: '2026-11-26',
})
export const recipients = mr002('std:1.7', 'MR-002 (2015-256), art. 2 à 4, destinataires', {
  certainty: 'toConfirm',
  verification: 'unread',
})
