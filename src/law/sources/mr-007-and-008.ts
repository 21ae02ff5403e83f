import { instrument } from '../../core/source.ts'

const mr007And008 = instrument('mr007And008', {
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2023-10-12',
  until: null,
  checkedOn: '2026-11-23',
})
export const scope = mr007And008('res:3.7', 'MR-007 (2023-082) 1.1; MR-008 (2023-083) 1.1')
export const legalBasis = mr007And008('res:M78-1', 'MR-007 et MR-008 1.2.1')
export const purposes = mr007And008('res:M78-3', 'MR-007 et MR-008 2.1.1')
export const silentAims = mr007And008('std:M7C-2', 'MR-007 et MR-008 2.1.1 (buts non nommés)', {
  certainty: 'toConfirm',
  checkedOn: '2026-11-26',
})
export const mainBaseOnly = mr007And008('res:M78-4', 'MR-007 et MR-008 2.2.2.3')
export const dataFromCnam = mr007And008('res:M78-5', 'MR-007 et MR-008 1.3.1 à 1.3.2')
export const noMatching = mr007And008('res:M78-6', 'MR-007 et MR-008 1.3.2')
export const yearsOfData = mr007And008('res:M78-7', 'MR-007 et MR-008 2.2.2.4')
export const cesreesOpinion = mr007And008('res:M78-8', 'MR-007 et MR-008 1.3.1, 6.2.4')
export const protocolAndNeeds = mr007And008('res:M78-9', 'MR-007 et MR-008 1.3.1')
export const controlledEnvironment = mr007And008('res:M78-10', 'MR-007 et MR-008 1.3.1')
export const onlineNotice = mr007And008('res:M78-13', 'MR-007 et MR-008 2.4.1')
export const retention = mr007And008('res:M78-14', 'MR-007 et MR-008 2.5.1')
export const anonymousExports = mr007And008('res:M78-15', 'MR-007 et MR-008, SEC-EXP')
export const hostingInEea = mr007And008('res:M78-16', 'MR-007 et MR-008 5.1 à 5.2')
export const security = mr007And008('res:M78-17', 'MR-007 et MR-008, titre III')
export const officerDpiaAndDeclaration = mr007And008('res:M78-18', 'MR-007 et MR-008 6.1 à 6.2')
export const directoryAndResults = mr007And008('res:M78-19', 'MR-007 et MR-008 6.3')
export const coveredStudies = mr007And008('res:M78-2', 'MR-007 et MR-008 1.1')
export const threeYearReport = mr007And008('res:M78-20', 'MR-007 et MR-008 1.3.1, 6.4')
export const changedStudy = mr007And008('res:M78-21', 'MR-007 et MR-008 7.2')
export const usersRetention = mr007And008('res:M78-22', 'MR-007 et MR-008 2.5.4')
export const accessAgreement = mr007And008('std:M7C-5', 'MR-007 et MR-008 1.3.1, titre IV', {
  checkedOn: '2026-11-26',
})
export const usersCommitted = mr007And008('std:M7C-11', 'MR-007 et MR-008, titre III (utilisateurs)', {
  checkedOn: '2026-11-26',
})

const mr008 = instrument('mr008', {
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048196339',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2023-10-12',
  until: null,
  checkedOn: '2026-11-23',
})
export const controllerSeesNoData = mr008('res:M78-11', 'MR-008 4.1 à 4.2')
export const laboratoryIndependence = mr008('res:M78-12', 'MR-008, titre IV')
export const mr008Route = mr008('res:R17', 'MR-008 (2023-083) 1.1, 1.2.1')
export const notOwnEnvironment = mr008('std:M7C-7', 'MR-008 1.3.1 (gestionnaire)', { checkedOn: '2026-11-26' })
export const laboratoryUndertaking = mr008('std:M7C-5-lab', 'MR-008, titre IV (engagement du laboratoire)', {
  checkedOn: '2026-11-26',
})

const mr007 = instrument('mr007', {
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2023-10-12',
  until: null,
  checkedOn: '2026-11-23',
})
export const mr007Route = mr007('res:R16', 'MR-007 (2023-082) 1.1, 1.2.1')
