import { instrument } from '../../core/source.ts'

const insuranceCode = instrument('insuranceCode', {
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006073984',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2022-06-01',
  until: null,
  checkedOn: '2026-11-23',
})
export const loanInsurance = insuranceCode('base:8-loan', 'C. assur. L.113-2-1', { checkedOn: '2026-11-26' })

const civilCode = instrument('civilCode', {
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070721',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '2026-11-26',
})
export const privacy = civilCode('kinds:P7-privacy', 'C. civ. 9')
export const geneticExamination = civilCode('kinds:P3-examination', 'C. civ. 16-10', {
  certainty: 'settled',
  from: '2023-05-21',
})
export const geneticIdentification = civilCode('kinds:P3-identification', 'C. civ. 16-11')

const labourCode = instrument('labourCode', {
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '2026-11-27',
})
export const occupationalHealthFile = labourCode('ctrav:L4624-8', 'C. trav. L.4624-8')

const mutualityCode = instrument('mutualityCode', {
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006074067',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '2026-11-23',
})
export const mutualInsurers = mutualityCode('base:12.30', 'C. mut. L.110-2', {
  certainty: 'settled',
  from: '2017-05-06',
  checkedOn: '2026-11-26',
})

const socialSecurityCode = instrument('socialSecurityCode', {
  url: 'https://www.legifrance.gouv.fr/eli/decret/2022/12/30/2022-1767/jo/texte',
  authority: 'decree',
  certainty: 'settled',
  verification: 'read',
  from: '2023-01-01',
  until: null,
  checkedOn: '2026-11-23',
})
export const reimbursedTelemonitoring = socialSecurityCode('eu:FR-9', 'CSS L.162-48 à L.162-57; D. 2022-1767', {
  checkedOn: '2026-11-26',
})
export const earlyDeviceCover = socialSecurityCode('eu:FR-10', 'CSS L.162-1-23, R.162-112 à R.162-116', {
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006073189/',
  authority: 'statute',
  from: '2024-01-01',
  checkedOn: '2026-11-26',
})
