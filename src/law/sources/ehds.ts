import { instrument } from '../../core/source.ts'

const ehds = instrument('ehds', {
  url: 'https://eur-lex.europa.eu/eli/reg/2025/327/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2029-03-26',
  until: null,
  checkedOn: '2026-11-23',
})
export const patientRights = ehds('eu:E-P-1', 'EHDS, art. 3, 5 à 10')
export const portability = ehds('eu:E-P-6', 'EHDS, art. 7')
export const accessInformation = ehds('eu:E-P-8', 'EHDS, art. 9', { checkedOn: '2026-11-26' })
export const priorityDataRegistration = ehds('eu:E-P-11', 'EHDS, art. 13')
export const noCharge = ehds('eu:E-P-13', 'EHDS, art. 18', { from: '2027-03-26', checkedOn: '2026-11-26' })
export const nationalContactPoint = ehds('eu:E-P-15', 'EHDS, art. 23(5) et 23(6)')
export const priorityDataDates = ehds('eu:E-DATE-1', 'EHDS, art. 105(3); art. 14(1)')
export const systemDates = ehds('eu:E-DATE-2', 'EHDS, art. 105(3); art. 25 à 27 et 49')
export const articlesNotDeferred = ehds('eu:E-DATE-3', 'EHDS, art. 105(2); art. 28 à 46', { from: '2027-03-26' })
export const serviceAndInHouseDate = ehds('eu:E-DATE-4', 'EHDS, art. 26(2); art. 105(4)', { from: '2031-03-26' })
export const wellnessAppDates = ehds('eu:E-DATE-5', 'EHDS, art. 105(3); art. 47 à 49')
export const holderDates = ehds('eu:E-DATE-6', 'EHDS, art. 105(5); art. 51(1)')
export const ehrSystem = ehds('eu:E-DEF-5', 'EHDS, art. 2(2)(j) et (k); art. 25(2)', { from: '2027-03-26' })
export const dataHolder = ehds('eu:E-DEF-9', 'EHDS, art. 2(2)(t)')
export const holderExemption = ehds('eu:E-DEF-11', 'EHDS, art. 50', { checkedOn: '2026-11-26' })
export const harmonisedComponents = ehds('eu:E-S-1', 'EHDS, art. 25 et 26')
export const manufacturerDuties = ehds('eu:E-S-2', 'EHDS, art. 30, 37 à 41; annexes II à IV')
export const authorisedRepresentative = ehds('eu:E-S-4', 'EHDS, art. 31')
export const importerDuties = ehds('eu:E-S-5', 'EHDS, art. 32', { from: '2027-03-26' })
export const distributorDuties = ehds('eu:E-S-6', 'EHDS, art. 33', { from: '2027-03-26', checkedOn: '2026-11-26' })
export const becomingManufacturer = ehds('eu:E-S-7', 'EHDS, art. 34')
export const misleadingClaims = ehds('eu:E-S-12', 'EHDS, art. 28', { from: '2027-03-26', checkedOn: '2026-11-26' })
export const interoperabilityClaims = ehds('eu:E-S-16', 'EHDS, art. 27')
export const wellnessAppLabel = ehds('eu:E-S-19', 'EHDS, art. 47 et 48')
export const productRegistration = ehds('eu:E-S-20', 'EHDS, art. 49')
export const publicTenders = ehds('eu:E-S-22', 'EHDS, art. 85', { from: '2027-03-26', checkedOn: '2026-11-26' })
export const dataCategories = ehds('eu:E-H-2', 'EHDS, art. 51(1)', { checkedOn: '2026-11-26' })
export const dataDelivery = ehds('eu:E-H-3', 'EHDS, art. 60(1) et 60(2)', { checkedOn: '2026-11-26' })
export const datasetDescription = ehds('eu:E-H-4', 'EHDS, art. 60(3) et 77', { checkedOn: '2026-11-26' })
export const accessApplication = ehds('eu:E-U-1', 'EHDS, art. 53 et 67')
export const prohibitedUses = ehds('eu:E-U-2', 'EHDS, art. 54', { checkedOn: '2026-11-26' })
export const secureEnvironment = ehds('eu:E-U-7', 'EHDS, art. 73')
export const userDuties = ehds('eu:E-U-8', 'EHDS, art. 61', { checkedOn: '2026-11-26' })
export const thirdCountryApplicants = ehds('eu:E-U-10', 'EHDS, art. 75(5) et 91')
