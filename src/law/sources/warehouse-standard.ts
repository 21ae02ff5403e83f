import { instrument } from '../../core/source.ts'

const warehouseStandard = instrument('warehouseStandard', {
  url: 'https://www.cnil.fr/fr/entrepots-de-donnees-de-sante-la-cnil-lance-une-consultation-publique-sur-un-projet-de-referentiel',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2021-10-24',
  until: null,
  checkedOn: '2026-11-23',
})
export const declarationOrAuthorisation = warehouseStandard('base:7.7', 'CNIL 2021-118', {
  url: '',
  certainty: 'toConfirm',
})
export const declarationAndStudies = warehouseStandard('res:5.1', 'Délib. CNIL 2021-118 (rectifiée 2021-123)')
export const scope = warehouseStandard('res:E-1', 'Délib. CNIL 2021-118, champ', { checkedOn: '2026-11-26' })
export const exclusions = warehouseStandard('res:E-2', 'Délib. CNIL 2021-118, exclusions', { checkedOn: '2026-11-26' })
export const sourceData = warehouseStandard('res:E-3', 'Délib. CNIL 2021-118, données', { checkedOn: '2026-11-26' })
export const governance = warehouseStandard('res:E-5', 'Délib. CNIL 2021-118, gouvernance', {
  certainty: 'toConfirm',
  checkedOn: '2026-11-26',
})
export const retention = warehouseStandard('res:E-6', 'Délib. CNIL 2021-118, durée', { checkedOn: '2026-11-26' })
export const security = warehouseStandard('res:E-7', 'Délib. CNIL 2021-118, sécurité', {
  certainty: 'toConfirm',
  checkedOn: '2026-11-26',
})
export const studyFromWarehouseRoute = warehouseStandard(
  'res:R23',
  'Délib. CNIL 2021-118; Plateforme des données de santé',
)
export const permittedUses = warehouseStandard('res:E-4', 'Délib. CNIL 2021-118, usages', {
  certainty: 'toConfirm',
  checkedOn: '2026-11-26',
})
export const certifiedHost = warehouseStandard(
  'hds:C19',
  'CNIL, délibération 2021-118 (entrepôts de données de santé)',
  { checkedOn: '2026-11-26' },
)

/** The text of the standard. It was read in a transcription of the CNIL’s PDF, of which this is the address. */
const text = warehouseStandard.part({
  url: 'https://www.cnil.fr/sites/cnil/files/atoms/files/referentiel_entrepot.pdf',
  checkedOn: '2026-11-26',
})
export const processorsLaw = text('res:E-7-law', 'Délib. CNIL 2021-118, 11.3')
export const internalUses = text('std:EDS-3', 'Délib. CNIL 2021-118, 3.1.2')
export const withoutDim = text('std:EDS-3-dim', 'Délib. CNIL 2021-118, 3.1.2, premier tiret', {
  certainty: 'toConfirm',
})
export const forbiddenAims = text('std:EDS-3-aims', 'Délib. CNIL 2021-118, 3.1.4')
export const separateStudies = text('std:EDS-4', 'Délib. CNIL 2021-118, 2.7, 3.1.3')
export const twoSources = text('std:EDS-6', 'Délib. CNIL 2021-118, 5.1, 5.3')
export const identifyingData = text('std:EDS-7', 'Délib. CNIL 2021-118, 5.2.1.1, 5.5, 5.6, 6.2')
export const notices = text('std:EDS-8', 'Délib. CNIL 2021-118, 8')
export const publicCampaign = text('std:EDS-8-campaign', 'Délib. CNIL 2021-118, 9.1')
export const committees = text('std:EDS-9', 'Délib. CNIL 2021-118, 3.2')
export const recipients = text('std:EDS-10', 'Délib. CNIL 2021-118, 6; SEC-EXP-1')
export const erasure = text('std:EDS-11', 'Délib. CNIL 2021-118, 7')
export const measures = text('std:EDS-12', 'Délib. CNIL 2021-118, 10.2')
export const transfers = text('std:EDS-13', 'Délib. CNIL 2021-118, 12')
export const objection = text('std:EDS-14', 'Délib. CNIL 2021-118, 9.4')
/** A hospital’s own list of the points on which its authorisation departs from the standard. */
const laReunionGaps = instrument('laReunionGaps', {
  url: '',
  authority: 'doctrine',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '2026-11-26',
})
export const laReunion = laReunionGaps('std:EDS-15', 'CHU de La Réunion, écarts de l’entrepôt')
