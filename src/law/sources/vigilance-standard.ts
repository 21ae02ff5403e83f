import { instrument } from '../../core/source.ts'

const vigilanceStandard = instrument('vigilanceStandard', {
  url: 'https://www.cnil.fr/fr/gestion-des-vigilances-sanitaires-publication-du-referentiel-pour-les-traitements-de-donnees',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'read',
  from: '2019-07-19',
  until: null,
  checkedOn: '2026-11-23',
})
export const scope = vigilanceStandard('base:7.5', 'CNIL 2019-057', { url: '', checkedOn: '2026-11-26' })
export const route = vigilanceStandard('res:R5', 'Délib. CNIL 2019-057', {
  certainty: 'settled',
  checkedOn: '2026-11-26',
})
export const certifiedHost = vigilanceStandard('hds:C18', 'CNIL, délibération 2019-057 (vigilances sanitaires)', {
  certainty: 'settled',
  verification: 'secondary',
})

const vigilanceAndAccessStandards = instrument('vigilanceAndAccessStandards', {
  url: 'https://www.cnil.fr/fr/quelles-formalites-pour-les-traitements-de-donnees-de-sante-caractere-personnel',
  authority: 'referential',
  certainty: 'settled',
  verification: 'secondary',
  from: '2022-11-10',
  until: null,
  checkedOn: '2026-11-23',
})
export const companiesOnly = vigilanceAndAccessStandards('res:5.2', 'Délib. CNIL 2019-057, 2022-106, 2022-107')

const vigilanceAndWarehouseStandards = instrument('vigilanceAndWarehouseStandards', {
  url: 'https://www.cnil.fr/fr/gestion-des-vigilances-sanitaires-publication-du-referentiel-pour-les-traitements-de-donnees',
  authority: 'referential',
  certainty: 'settled',
  verification: 'secondary',
  from: '2019-07-19',
  until: null,
  checkedOn: '2026-11-23',
})
export const certifiedHostAndWarehouses = vigilanceAndWarehouseStandards(
  'hds:D15',
  'CNIL, délibérations 2019-057 et 2021-118',
)
