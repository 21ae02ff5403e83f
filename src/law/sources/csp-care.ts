import { csp } from './csp.ts'

export const professionalSecrecy = csp('base:5.1', 'CSP L.1110-4 I-III', { checkedOn: '2026-11-26' })
export const listedNonProfessionals = csp('base:5.1-R1110-2', 'CSP R.1110-2', { authority: 'decree' })
export const careTeam = csp('base:5.2', 'CSP L.1110-12', { checkedOn: '2026-11-26' })
export const accessToPatientFile = csp('base:5.3', 'CSP L.1111-7', { certainty: 'settled', from: '2018-04-01' })
export const prescriberMarketingFiles = csp('base:5.5', 'CSP L.4113-7', { checkedOn: '2026-11-26' })
export const casesInTeaching = csp('kinds:P7-cases', 'CSP R.4127-73, R.4127-4', {
  authority: 'decree',
  verification: 'secondary',
  checkedOn: '2026-11-26',
})
export const patientFileRetention = csp('base:5.10', 'CSP R.1112-7', { authority: 'decree' })
export const teleconsultationCompanies = csp('base:5.12-agreement', 'CSP L.4081-1 à L.4081-4, D.4081-1', {
  checkedOn: '2026-11-26',
})
export const telemedicine = csp('base:5.12', 'CSP L.6316-1, L.6316-2, L.4081-1', { verification: 'unread' })
export const sharingOutsideCareTeam = csp('base:12.21', 'CSP L.1110-4 II-III', { checkedOn: '2026-11-26' })
export const outsideCoders = csp('kinds:K10', 'CSP L.6113-7, R.6113-1 s.', { verification: 'unread' })
export const geneticExaminationInCare = csp('kinds:P3-care', 'CSP L.1131-1', { verification: 'unread' })
