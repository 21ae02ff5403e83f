import { instrument } from '../../core/source.ts'

const lil = instrument('lil', {
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2019-06-01',
  until: null,
  checkedOn: '2026-11-23',
})
export const sensitiveDataBan = lil('base:4.2', 'LIL 6', { checkedOn: '2026-11-26' })
export const exceptionsToBan = lil('base:4.4', 'LIL 44', { checkedOn: '2026-11-26' })
export const exemptProcessing = lil('base:4.6', 'LIL 65', { checkedOn: '2026-11-26' })
export const exemptCareAndConsent = lil('base:4.6-1°', 'LIL 65, 1°', { checkedOn: '2026-11-26' })
export const exemptInternalStudy = lil('base:4.6-2°', 'LIL 65, 2°', { checkedOn: '2026-11-26' })
export const exemptHealthInsurance = lil('base:4.6-3°', 'LIL 65, 3°', { checkedOn: '2026-11-26' })
export const exemptMedicalInformation = lil('base:4.6-4°', 'LIL 65, 4°', { checkedOn: '2026-11-26' })
export const exemptHospitalActivity = lil('base:4.6-5°', 'LIL 65, 5°; CSP L.6113-8', {
  certainty: 'toConfirm',
  verification: 'secondary',
  checkedOn: '2026-11-26',
})
export const exemptStatePolicy = lil('base:4.6-6°', 'LIL 65, 6°', { checkedOn: '2026-11-26' })
export const declarationOrAuthorisation = lil('base:4.7', 'LIL 66 I-V', {
  certainty: 'toConfirm',
  checkedOn: '2026-11-26',
})
export const publicInterestPurpose = lil('base:4.7-I', 'LIL 66 I', { certainty: 'toConfirm', checkedOn: '2026-11-26' })
export const processingByDecree = lil('kinds:P5-decree', 'LIL 6 III, 31 II, 32, 44, 65, 66', {
  authority: 'inference',
  certainty: 'contested',
  checkedOn: '2026-11-26',
})
export const freedomOfExpression = lil('kinds:P7-expression', 'LIL 80', { checkedOn: '2026-11-26' })
export const individualInformation = lil('base:4.10', 'LIL 69', { checkedOn: '2026-11-26' })
export const parentsAndMinors = lil('base:4.11', 'LIL 70', {
  url: 'https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000037823040',
  checkedOn: '2026-11-26',
})
export const researchFormalities = lil('base:4.13', 'LIL 72-77; D. 2019-536, 88-115', {
  certainty: 'toConfirm',
  verification: 'unread',
})
export const deceasedPersons = lil('base:4.14', 'LIL 84-86', { checkedOn: '2026-11-26' })
export const purposeDecidesFormality = lil('base:11.5', 'LIL 65-66', {
  certainty: 'toConfirm',
  checkedOn: '2026-11-26',
})
export const careExemptionNeedsSecrecy = lil('base:12.7', 'RGPD 9(2)(h); LIL 44, 1°')
export const threeRegimesForMinors = lil('base:12.26', 'LIL 45, 70; CSP L.1111-5', {
  certainty: 'toConfirm',
  verification: 'unread',
})
export const authorisationWithoutStandard = lil('res:0.2', 'LIL 66, III; LIL 72 à 76', {
  certainty: 'toConfirm',
  checkedOn: '2026-11-26',
})
export const ownPatientsStudy = lil('res:4.3', 'LIL 65, 2°; LIL 44, 1°')
export const oneDeclarationPerBody = lil('res:6.4', 'LIL 66, II; CNIL, téléservice de déclaration', {
  certainty: 'toConfirm',
  verification: 'unread',
})
export const sixExemptGroups = lil('res:7', 'LIL 65, 1° à 6°; LIL 67')
export const internalStudyStaff = lil('res:I-2', 'LIL 65, 2°', { checkedOn: '2026-11-26' })
export const internalStudyExclusiveUse = lil('res:I-3', 'LIL 65, 2°', { checkedOn: '2026-11-26' })
export const internalStudyNotRiph = lil('res:I-4', 'LIL 65, 2°; CSP L.1121-1', {
  url: 'https://www.cnil.fr/fr/demande-dautorisation-dune-recherche-en-sante-les-informations-fournir-et-les-criteres-doctroi',
  authority: 'guidance',
  checkedOn: '2026-11-26',
})
export const formalitiesUnlessExempt = lil('res:L-1', 'LIL 65, 1° à 6°')
export const publicInterestEnforced = lil('res:L-2', 'LIL 66, I; CNIL, SAN-2024-013, § 112', {
  certainty: 'toConfirm',
  checkedOn: '2026-11-26',
})
export const informationExceptions = lil('res:L-9', 'LIL 69; MR-007 2.4.1.2 à 2.4.1.3', {
  authority: 'referential',
  checkedOn: '2026-11-26',
})
export const geneticExaminationConsent = lil('res:L-11', 'LIL 75; CSP L.1130-5', { checkedOn: '2026-11-26' })
export const refusalBeforeDeath = lil('res:L-12', 'LIL 86', { checkedOn: '2026-11-26' })
export const nirInResearch = lil('res:L-15', 'LIL 30; D. 2019-341', { authority: 'decree', checkedOn: '2026-11-26' })
export const noHealthDataRoute = lil('res:R2', 'LIL 44, 6°; CNIL, délib. 2023-089')
export const careRoute = lil('res:R3', 'LIL 65, 1°; LIL 44, 1°')
export const notScientificRoute = lil('res:R9', 'LIL 65, 1°; LIL 66, I; CNIL, SAN-2024-013, §§ 120 à 124')
export const authorisationRoute = lil('res:R21', 'LIL 66, III; LIL 76', {
  certainty: 'toConfirm',
  checkedOn: '2026-11-26',
})
export const authorisationOnFile = lil('res:L-4', 'LIL 66, III', { certainty: 'toConfirm', checkedOn: '2026-11-26' })
export const singleDecision = lil('res:L-5', 'LIL 66, IV', { certainty: 'toConfirm', checkedOn: '2026-11-26' })
export const authorisationDeadline = lil('res:L-6', 'LIL 66, V; D. 2019-536, 91', {
  certainty: 'toConfirm',
  checkedOn: '2026-11-26',
})

/** The conditions of an internal study, as the CNIL states them on its page about theses. */
const thesesPage = lil.part({
  url: 'https://www.cnil.fr/fr/recherche-etude-ou-evaluation-dans-le-domaine-de-la-sante-comment-proceder-pour-une-these-ou-un',
  authority: 'guidance',
})
export const internalStudyData = thesesPage('res:I-1', 'LIL 65, 2°', { checkedOn: '2026-11-26' })
export const internalStudySingleTeam = thesesPage('res:I-5', 'LIL 65, 2°', { checkedOn: '2026-11-26' })

const healthAlertOrder = instrument('healthAlertOrder', {
  url: 'https://www.legifrance.gouv.fr/eli/arrete/2020/6/30/SSAP2016533A/jo/texte',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'read',
  from: '2019-06-01',
  until: null,
  checkedOn: '2026-11-23',
})
export const healthAlert = healthAlertOrder('base:4.8', 'LIL 67', { checkedOn: '2026-11-26' })
export const healthAlertRoute = healthAlertOrder('res:R4', 'LIL 67; arrêté du 30 juin 2020, art. 1', {
  authority: 'order',
  from: '2020-07-03',
  checkedOn: '2026-11-26',
})

const lilDecree = instrument('lilDecree', {
  url: 'https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000038528815',
  authority: 'decree',
  certainty: 'toConfirm',
  verification: 'read',
  from: '2019-06-01',
  until: null,
  checkedOn: '2026-11-23',
})
export const cesreesProcedure = lilDecree('res:6.1', 'LIL 76, 2°; D. 2019-536, 88 à 91')
export const ethicsCommitteeProcedure = lilDecree('res:6.2', 'LIL 76, 1°; D. 2019-536, 88')
