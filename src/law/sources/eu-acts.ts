import { instrument } from '../../core/source.ts'

const ePrivacyDirective = instrument('ePrivacyDirective', {
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2019-06-01',
  until: null,
  checkedOn: '',
})
export const deviceAccessConsent = ePrivacyDirective('eu:EP-1', '2002/58/CE 5(3); LIL 82', {
  certainty: 'settled',
  verification: 'read',
  checkedOn: '2026-11-26',
})

const aiActAmendment = instrument('aiActAmendment', {
  url: 'https://eur-lex.europa.eu/eli/reg/2026/1744/oj',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2026-07-27',
  until: null,
  checkedOn: '',
})
export const highRiskAiPostponed = aiActAmendment('eu:AI-1', 'Règlement (UE) 2026/1744', {
  verification: 'secondary',
  checkedOn: '2026-11-26',
})

const aiAct = instrument('aiAct', {
  url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'secondary',
  from: '2028-08-02',
  until: null,
  checkedOn: '2026-11-23',
})
export const aiInMedicalDevice = aiAct('eu:AI-2', 'Règlement IA, art. 6(1) et annexe I', {
  verification: 'read',
  checkedOn: '2026-11-26',
})
export const highRiskAiUses = aiAct('eu:AI-3', 'Règlement IA, art. 6(2)-(4) et annexe III, 5', {
  verification: 'read',
  from: '2027-12-02',
  checkedOn: '2026-11-26',
})
export const aiTransparency = aiAct('eu:AI-4', 'Règlement IA, art. 50', {
  verification: 'read',
  from: '2026-08-02',
  checkedOn: '2026-11-26',
})

const mdr = instrument('mdr', {
  url: 'https://eur-lex.europa.eu/eli/reg/2017/745/oj',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '2026-11-23',
})
export const softwareAsDevice = mdr('eu:MD-1', 'RDM, art. 2(1)', { verification: 'read', checkedOn: '2026-11-26' })
export const softwareClass = mdr('eu:MD-2', 'RDM, annexe VIII, règle 11', {
  verification: 'read',
  checkedOn: '2026-11-26',
})

const eudamedDecision = instrument('eudamedDecision', {
  url: '',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2026-05-28',
  until: null,
  checkedOn: '2026-11-23',
})
export const eudamedModules = eudamedDecision('eu:MD-4', 'Décision (UE) 2025/2371')

const dataAct = instrument('dataAct', {
  url: 'https://eur-lex.europa.eu/eli/reg/2023/2854/oj',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2025-09-12',
  until: null,
  checkedOn: '',
})
export const connectedProductData = dataAct('eu:DA-1', 'Règlement sur les données, art. 3 à 7 et 50', {
  certainty: 'settled',
  verification: 'read',
  checkedOn: '2026-11-26',
})
export const serviceSwitching = dataAct('eu:DA-2', 'Règlement sur les données, art. 23 à 31', {
  certainty: 'settled',
  verification: 'read',
  checkedOn: '2026-11-26',
})

const cyberResilienceAct = instrument('cyberResilienceAct', {
  url: 'https://eur-lex.europa.eu/eli/reg/2024/2847/oj',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '',
})
export const connectedProductScope = cyberResilienceAct('eu:CRA-1', 'Règlement cyberrésilience, art. 2(1) et 3', {
  verification: 'read',
  checkedOn: '2026-11-26',
})
export const medicalDevicesOutOfCra = cyberResilienceAct(
  'eu:CRA-2',
  'Règlement cyberrésilience, art. 2(2)(a)-(b) et 69(2)-(3)',
  { verification: 'read', checkedOn: '2026-11-26' },
)
export const vulnerabilityReporting = cyberResilienceAct('eu:CRA-3', 'Règlement cyberrésilience, art. 14', {
  certainty: 'settled',
  verification: 'read',
  from: '2026-09-11',
  checkedOn: '2026-11-26',
})
export const remainingCraDuties = cyberResilienceAct('eu:CRA-4', 'Règlement cyberrésilience, art. 71(2)', {
  certainty: 'settled',
  verification: 'read',
  from: '2027-12-11',
  checkedOn: '2026-11-26',
})

const productLiabilityDirective = instrument('productLiabilityDirective', {
  url: 'https://eur-lex.europa.eu/eli/dir/2024/2853/oj',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2026-12-09',
  until: null,
  checkedOn: '2026-11-23',
})
export const softwareLiability = productLiabilityDirective('eu:PLD-1', 'Directive (UE) 2024/2853', {
  certainty: 'settled',
  verification: 'read',
  checkedOn: '2026-11-26',
})

const nis2 = instrument('nis2', {
  url: 'https://eur-lex.europa.eu/eli/dir/2022/2555/oj',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '',
})
export const nis2Scope = nis2('eu:NIS-1', 'Directive (UE) 2022/2555, annexes I et II', {
  verification: 'read',
  checkedOn: '2026-11-26',
})
export const nis2FrenchBill = nis2('eu:NIS-2', 'Directive (UE) 2022/2555; projet de loi « résilience »')

const dataGovernanceAct = instrument('dataGovernanceAct', {
  url: 'https://eur-lex.europa.eu/eli/reg/2022/868/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'secondary',
  from: '2023-09-24',
  until: null,
  checkedOn: '2026-11-23',
})
export const dataAltruism = dataGovernanceAct('eu:DGA-1', 'Règlement gouvernance des données, art. 2(16) et 16 à 25', {
  verification: 'read',
  checkedOn: '2026-11-26',
})

const usAdequacyDecision = instrument('usAdequacyDecision', {
  url: '',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2023-07-10',
  until: null,
  checkedOn: '',
})
export const usTransfers = usAdequacyDecision('eu:DPF-1', 'Décision (UE) 2023/1795')

const eidas = instrument('eidas', {
  url: '',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '',
})
export const identityWallet = eidas('eu:EID-1', 'Règlement (UE) n° 910/2014, art. 5 bis et 5 septies', {
  verification: 'read',
  checkedOn: '2026-11-26',
})
