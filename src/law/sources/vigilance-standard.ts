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

/** The points after the scope, known by secondary publications only: nobody opened them in the text. */
const laterPoints = vigilanceStandard.part({ verification: 'secondary', checkedOn: '2026-11-26' })
export const purposes = laterPoints('std:VIG-3', 'Délib. CNIL 2019-057, finalités')
export const excludedPurposes = laterPoints('std:VIG-4', 'Délib. CNIL 2019-057, finalités exclues')
export const exposedPersonData = laterPoints('std:VIG-7', 'Délib. CNIL 2019-057, données de la personne exposée')
export const reporterData = laterPoints('std:VIG-9', 'Délib. CNIL 2019-057, données du notificateur')
export const recipients = laterPoints('std:VIG-10', 'Délib. CNIL 2019-057, destinataires')
export const retention = laterPoints('std:VIG-12', 'Délib. CNIL 2019-057, durées')
export const securityMeasures = vigilanceStandard('std:VIG-15', 'Délib. CNIL 2019-057, sécurité', {
  verification: 'unread',
})

/** The single authorisation that came before the standard. It has no legal value since 25 May 2018 and decides nothing. */
const formerVigilanceAuthorisation = instrument('formerVigilanceAuthorisation', {
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000028839460',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: null,
  undated: 'wording',
  until: '2018-05-24',
  checkedOn: '2026-11-26',
})
export const formerNecessaryData = formerVigilanceAuthorisation('std:VIG-8', 'AU-013, art. 2')
export const formerRecipients = formerVigilanceAuthorisation('std:VIG-10-AU', 'AU-013, art. 4')
export const formerInformation = formerVigilanceAuthorisation('std:VIG-11', 'AU-013, art. 6')

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
