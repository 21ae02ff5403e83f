import { csp } from './csp.ts'

export const healthIdentityUse = csp('base:5.6', 'CSP L.1111-8-1, R.1111-8-4', {
  certainty: 'settled',
  from: '2021-01-01',
  checkedOn: '2026-11-26',
})
export const incidentReporting = csp('base:5.7', 'CSP L.1111-8-2, D.1111-16-2', {
  url: 'https://cyberveille.esante.gouv.fr/le-cadre-legislatif',
  checkedOn: '2026-11-26',
})
export const digitalServiceStandards = csp('base:5.8', 'CSP L.1470-1 – L.1470-6')
export const digitalHealthService = csp('eu:FR-1', 'CSP L.1470-1')
export const electronicIdentification = csp('eu:FR-2', 'CSP L.1470-2; arrêté du 28 mars 2022', {
  certainty: 'settled',
  from: '2022-06-01',
})
export const healthIdentityDuty = csp('eu:FR-4', 'CSP L.1111-8-1, R.1111-8-1 – R.1111-8-7', {
  certainty: 'settled',
  from: '2021-01-01',
  checkedOn: '2026-11-26',
})
export const conformityCertificate = csp('eu:FR-5', 'CSP L.1470-5, L.1470-6 I, R.1470-1', { verification: 'secondary' })
export const monEspaceSanteListing = csp('eu:FR-11', 'CSP R.1111-37 et R.1111-38', {
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665/',
  authority: 'decree',
  verification: 'secondary',
})
export const injunctionPenalty = csp('eu:FR-6', 'CSP L.1470-6, III', {
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000046822530',
  certainty: 'settled',
  from: '2024-12-31',
  checkedOn: '2026-11-26',
})
