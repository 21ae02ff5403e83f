import { csp } from './csp.ts'

export const riphCategories = csp('base:5.13', 'CSP L.1121-1', { checkedOn: '2026-11-26' })
export const involvesHumanPerson = csp('res:4.2bis', 'CSP R.1121-1, I et II', {
  authority: 'decree',
  checkedOn: '2026-11-26',
})
export const representativeConsent = csp('res:M1-13', 'CSP L.1122-2', { checkedOn: '2026-11-26' })
export const ethicsCommitteeAndAnsm = csp('res:M1-20', 'CSP L.1121-4', { checkedOn: '2026-11-26' })
export const ethicsCommitteeOpinion = csp('res:M3-2', 'CSP L.1121-4; guide CPP et DGS (2020)', {
  checkedOn: '2026-11-26',
})
export const questionnaireOnProduct = csp('res:M3-2-questionnaire', 'CSP R.1123-20, II', {
  authority: 'decree',
  checkedOn: '2026-11-26',
})
export const dataOnlyStudy = csp('res:M4-1', 'CSP R.1121-1, II, 3°; MR-004', {
  authority: 'decree',
  certainty: 'settled',
  from: '2018-07-13',
})
export const notGdprConsent = csp('res:X-1', 'CSP L.1122-1-1; RGPD 4(11)', { checkedOn: '2026-11-26' })
export const qualityControlSecrecy = csp('std:M1C-7', 'CSP L.1121-3', { verification: 'unread' })
