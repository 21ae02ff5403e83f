import { instrument } from '../../core/source.ts'

const healthDataHub = instrument('healthDataHub', {
  url: 'https://entraide.health-data-hub.fr/',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'read',
  from: '2019-06-01',
  until: null,
  checkedOn: '2026-11-23',
})
export const sndsLinkedToRiph = healthDataHub(
  'res:6.3',
  'LIL 76; Plateforme des données de santé, questions et réponses',
  { checkedOn: '2026-11-26' },
)
export const anonymousDataRoute = healthDataHub('res:R0', 'Plateforme des données de santé, démarches réglementaires', {
  url: 'https://www.health-data-hub.fr/demarches-reglementaires',
  from: null,
  undated: 'guidance',
})
export const sndsWithinRiphRoute = healthDataHub(
  'res:R22',
  'LIL 76; Plateforme des données de santé, questions et réponses',
  { checkedOn: '2026-11-26' },
)
export const studiesFromWarehouse = healthDataHub('res:X-5', 'Plateforme des données de santé, questions et réponses', {
  from: null,
  undated: 'guidance',
})
