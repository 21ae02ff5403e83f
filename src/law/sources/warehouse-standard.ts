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
export const processorsLaw = warehouseStandard('res:E-7-law', 'Délib. CNIL 2021-118, 11.3', {
  url: '',
  certainty: 'toConfirm',
  checkedOn: '2026-11-26',
})
