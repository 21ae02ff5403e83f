import { instrument } from '../../core/source.ts'

const ansHdsCertification = instrument('ansHdsCertification', {
  url: 'https://esante.gouv.fr/labels-certifications/hds/certification-des-hebergeurs-de-donnees-de-sante',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'read',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '2026-11-23',
})
export const certificateAndPenalty = ansHdsCertification('hds:7', 'ANS, Certification des hébergeurs; CSP L.1115-1')

const ansHdsFaq = instrument('ansHdsFaq', {
  url: 'https://esante.gouv.fr/faq/quels-sont-les-cas-n-entrant-pas-dans-l-obligation-de-certification-hds',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'secondary',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '2026-11-23',
})
export const reimbursementCase = ansHdsFaq('hds:C13', 'ANS, FAQ HDS (cas hors obligation)')
export const researchDatabaseCase = ansHdsFaq('hds:C15', 'ANS, FAQ HDS (cas hors obligation)', {
  certainty: 'contested',
})
export const reimbursement = ansHdsFaq('hds:D11', 'ANS, FAQ HDS (cas hors obligation)')
export const researchDatabase = ansHdsFaq('hds:D12', 'ANS, FAQ HDS (cas hors obligation)', { certainty: 'contested' })

const hospitalGroupsPage = ansHdsFaq.part({
  url: 'https://esante.gouv.fr/foire-aux-questions/produits-services/hds',
  verification: 'read',
})
export const hospitalGroupsCase = hospitalGroupsPage('hds:C11', 'ANS, FAQ HDS (GHT)')
export const hospitalGroups = hospitalGroupsPage('hds:D09', 'ANS, FAQ HDS (GHT)')

const tendersPage = ansHdsFaq.part({
  url: 'https://esante.gouv.fr/faq/si-je-lance-un-appel-doffres-pour-un-systeme-dinformation-necessitant-un-hebergement-de-donnees-de-sante-caractere-personnel-quel-moment-faut-il-exiger-de-mon-prestataire-quil-soit-certifie-comme-hebergeur',
  verification: 'read',
})
export const certificateBeforeDataCase = tendersPage('hds:C48', 'ANS, FAQ HDS (appels d’offres)')
export const certificateBeforeData = tendersPage('hds:D38', 'ANS, FAQ HDS (appels d’offres)')

const mssanteStandard = instrument('mssanteStandard', {
  url: '',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '2026-11-23',
})
export const secureMessagingOperatorCase = mssanteStandard('hds:C39', 'ANS, référentiel des opérateurs MSSanté')
export const secureMessagingOperator = mssanteStandard('hds:D27', 'ANS, référentiel des opérateurs MSSanté')

const segur = instrument('segur', {
  url: 'https://esante.gouv.fr/segur/vague2',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'secondary',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '2026-11-23',
})
export const segurListing = segur('eu:FR-7', 'Ségur du numérique, vague 2')
