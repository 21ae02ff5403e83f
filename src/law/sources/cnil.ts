import { instrument } from '../../core/source.ts'

const cnilHealthDataPage = instrument('cnilHealthDataPage', {
  url: 'https://www.cnil.fr/fr/quest-ce-ce-quune-donnee-de-sante',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'read',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '2026-11-23',
})
export const healthDataDefined = cnilHealthDataPage('base:1.6', 'CNIL, « Qu’est-ce qu’une donnée de santé ? »')

const cnilHealthRetention = instrument('cnilHealthRetention', {
  url: '',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2020-07-28',
  until: null,
  checkedOn: '2026-11-23',
})
export const healthRetention = cnilHealthRetention('base:7.2', 'CNIL, durées de conservation – santé (2020)')

const cnilMobileApps = instrument('cnilMobileApps', {
  url: 'https://www.cnil.fr/fr/recommandations-applications-mobiles',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'secondary',
  from: '2024-09-24',
  until: null,
  checkedOn: '2026-11-23',
})
export const mobileAppActors = cnilMobileApps('base:7.9', 'CNIL, applications mobiles (2024, 2025)')
export const thirdPartyKits = cnilMobileApps('eu:EP-2', 'CNIL 2024-061; CNIL 2025-024')

const cnilComplementaryInsurers = instrument('cnilComplementaryInsurers', {
  url: '',
  authority: 'guidance',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '2026-11-23',
})
export const complementaryInsurers = cnilComplementaryInsurers('base:7.12', 'CNIL, 14 novembre 2022 (complémentaires)')

const cnilPracticeStandard = instrument('cnilPracticeStandard', {
  url: '',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2020-07-28',
  until: null,
  checkedOn: '2026-11-23',
})
export const groupPracticeThreshold = cnilPracticeStandard('base:12.15', 'CNIL 2020-081')
export const practiceRecommendation = cnilPracticeStandard('base:7.1', 'Délib. CNIL 2020-081', {
  authority: 'guidance',
})

const cnilQuestions = instrument('cnilQuestions', {
  url: '',
  authority: 'guidance',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '2026-11-23',
})
export const occupationalHealthFile = cnilQuestions('base:2.4-employer', 'CNIL, questions-réponses, n° 428')

const cnilSocialRetention = instrument('cnilSocialRetention', {
  url: '',
  authority: 'guidance',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2023-11-15',
  until: null,
  checkedOn: '2026-11-23',
})
export const socialCareRetention = cnilSocialRetention('base:7.3', 'Délib. CNIL 2023-095')

const cnilSocialStandard = instrument('cnilSocialStandard', {
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000043274920',
  authority: 'guidance',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '2026-11-26',
})
export const socialCareRecommendation = cnilSocialStandard('base:7.3-standard', 'Délib. CNIL 2021-028 du 11 mars 2021')

const cnilPharmacyStandard = instrument('cnilPharmacyStandard', {
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000046037403',
  authority: 'guidance',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2022-07-12',
  until: null,
  checkedOn: '2026-11-26',
})
export const pharmacyRecommendation = cnilPharmacyStandard('base:7.4', 'Délib. CNIL 2022-067 du 2 juin 2022')

const cnilAiGuides = instrument('cnilAiGuides', {
  url: '',
  authority: 'guidance',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '2026-11-23',
})
export const aiInCareGuides = cnilAiGuides(
  'base:7.10',
  'CNIL, fiches IA (2024-2025) ; projet de guide HAS et CNIL (mars 2026)',
)

const cnilPatientRecordDraft = instrument('cnilPatientRecordDraft', {
  url: '',
  authority: 'guidance',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '2026-11-23',
})
export const patientRecordDraft = cnilPatientRecordDraft(
  'base:7.11',
  'CNIL, projet de recommandation sur le dossier patient informatisé (2025)',
)

const cnilGeneticTests = instrument('cnilGeneticTests', {
  url: 'https://www.cnil.fr/fr/tests-genetiques-sur-internet-la-cnil-appelle-la-vigilance',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'secondary',
  from: '2024-03-06',
  until: null,
  checkedOn: '2026-11-26',
})
export const geneticTestsOnline = cnilGeneticTests('kinds:P3-cnil', 'CNIL, 6 mars 2024, tests génétiques sur Internet')

const cnilMedicalResearch = instrument('cnilMedicalResearch', {
  url: 'https://www.cnil.fr/fr/recherche-medicale-quel-est-le-cadre-legal',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'read',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '2026-11-23',
})
export const healthResearchDefined = cnilMedicalResearch(
  'res:4.1',
  'CNIL, « Recherche médicale : quel est le cadre légal ? »',
)

const cnilTheses = instrument('cnilTheses', {
  url: 'https://www.cnil.fr/fr/recherche-etude-ou-evaluation-dans-le-domaine-de-la-sante-comment-proceder-pour-une-these-ou-un',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'read',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '2026-11-23',
})
export const studyKindDecidesRoute = cnilTheses(
  'res:4.4',
  'CSP R.1121-1, II; CNIL, « Comment procéder pour une thèse ou un mémoire »',
  { checkedOn: '2026-11-26' },
)
export const studentsNeverDeclare = cnilTheses('res:C-4', 'CNIL, « Comment procéder pour une thèse ou un mémoire »', {
  from: '2023-12-27',
})
export const internalStudyRoute = cnilTheses(
  'res:R8',
  'LIL 65, 2°; CNIL, « Comment procéder pour une thèse ou un mémoire »',
  { from: '2019-06-01' },
)

const cnilChanges = instrument('cnilChanges', {
  url: 'https://www.cnil.fr/fr/modifications-des-traitements-de-donnees-soumis-formalites-quelles-demarches',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'read',
  from: '2024-06-13',
  until: null,
  checkedOn: '2026-11-23',
})
export const conformingChange = cnilChanges('res:6.5', 'CNIL, note du 13 juin 2024; MR-007 7.2')
export const substantialChangesOnly = cnilChanges('res:CH-12', 'CNIL, note du 13 juin 2024')
export const substantialChangeRoute = cnilChanges('res:R24', 'CNIL, note du 13 juin 2024')

const cnilParents = instrument('cnilParents', {
  url: 'https://www.cnil.fr/fr/recommandation-4-rechercher-le-consentement-dun-parent-pour-les-mineurs-de-moins-de-15-ans',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'read',
  from: '2021-06-09',
  until: null,
  checkedOn: '2026-11-27',
})
export const parentsOfYoungChildren = cnilParents('cnil:minors-4', 'CNIL, mineurs, recommandation 4 (9 juin 2021)')

const cnilEmc2Decision = instrument('cnilEmc2Decision', {
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000049057224',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2019-06-01',
  until: null,
  checkedOn: '2026-11-23',
})
export const emc2Authorisation = cnilEmc2Decision('res:E-8', 'LIL 66, III; délib. EMC2 (CNILTEXT000049057224)', {
  checkedOn: '2026-11-26',
})

const cnilAuthorisationRequest = instrument('cnilAuthorisationRequest', {
  url: 'https://www.cnil.fr/fr/demande-dautorisation-dune-recherche-en-sante-les-informations-fournir-et-les-criteres-doctroi',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'read',
  from: '2023-01-11',
  until: null,
  checkedOn: '2026-11-23',
})
export const territorialScope = cnilAuthorisationRequest('res:L-14', 'LIL 3; CNIL, « Demande d’autorisation »', {
  checkedOn: '2026-11-26',
})
export const outsideFranceRoute = cnilAuthorisationRequest('res:R1', 'LIL 3; CNIL, « Demande d’autorisation »', {
  checkedOn: '2026-11-26',
})

const cnilWarehouseOrStudy = instrument('cnilWarehouseOrStudy', {
  url: 'https://www.cnil.fr/fr/traitements-de-donnees-de-sante-comment-faire-la-distinction-entre-un-entrepot-et-une-recherche-et',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'read',
  from: '2023-03-02',
  until: null,
  checkedOn: '2026-11-23',
})
export const warehouseOrStudyRoute = cnilWarehouseOrStudy('res:R7', 'CNIL, « Entrepôt ou recherche ? » (2 mars 2023)')

const cnilSndsSampleStandard = instrument('cnilSndsSampleStandard', {
  url: 'https://www.cnil.fr/fr/mise-disposition-de-lechantillon-des-donnees-du-snds-la-cnil-met-jour-le-referentiel-ex-egb',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2023-02-03',
  until: null,
  checkedOn: '2026-11-23',
})
export const sndsSampleRoute = cnilSndsSampleStandard('res:R18', 'CNIL, référentiel ESND (3 février 2023)', {
  certainty: 'toConfirm',
})
export const sndsSampleContent = cnilSndsSampleStandard('std:1.12', 'CNIL, référentiel ESND (contenu)', {
  certainty: 'toConfirm',
  verification: 'unread',
})

const cnilPmsiAccess = instrument('cnilPmsiAccess', {
  url: 'https://www.cnil.fr/fr/lacces-au-programme-de-medicalisation-des-systemes-dinformation-pmsi-des-fins-de-recherche',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'read',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '2026-11-23',
})
export const mr005WithoutOpinion = cnilPmsiAccess('res:M5-9', 'CNIL, page PMSI (16 juillet 2018)')

const cnilConnectedDevices = instrument('cnilConnectedDevices', {
  url: '',
  authority: 'guidance',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '',
})
export const connectedDevices = cnilConnectedDevices('hds:C24', 'CNIL, objets connectés')

const cnilHealthApps = instrument('cnilHealthApps', {
  url: 'https://www.cnil.fr/fr/applications-mobiles-en-sante-et-protection-des-donnees-personnelles-les-questions-se-poser',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'read',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '2026-11-23',
})
export const dataOnDeviceCase = cnilHealthApps('hds:C29', 'CNIL, Applications mobiles en santé')
export const dataOnDevice = cnilHealthApps('hds:D20', 'CNIL, Applications mobiles en santé')

const cnilAiPosition = instrument('cnilAiPosition', {
  url: '',
  authority: 'guidance',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '',
})
export const aiTrainingIsResearch = cnilAiPosition('hds:C44', 'CNIL, 5 mars 2026 (IA en santé)')

const cnilSurveillanceDecision = instrument('cnilSurveillanceDecision', {
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000031494226/',
  authority: 'guidance',
  certainty: 'toConfirm',
  verification: 'read',
  from: '2015-10-06',
  until: null,
  checkedOn: '2026-11-26',
})
export const surveillanceAuthorisation = cnilSurveillanceDecision('kinds:K1', 'Délib. CNIL 2015-344 (e-DO)')
