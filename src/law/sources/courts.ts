import { instrument } from '../../core/source.ts'

const cjeuOt = instrument('cjeuOt', {
  url: '',
  authority: 'court',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2022-08-01',
  until: null,
  checkedOn: '2026-11-23',
})
export const inferredSensitiveData = cjeuOt('base:1.7', 'CJUE C-184/20')

const cjeuLindenapotheke = instrument('cjeuLindenapotheke', {
  url: 'https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:62023CJ0021',
  authority: 'court',
  certainty: 'settled',
  verification: 'secondary',
  from: '2024-10-04',
  until: null,
  checkedOn: '2026-11-23',
})
export const onlinePharmacyOrders = cjeuLindenapotheke('base:1.9', 'CJUE C-21/23')

const cjeuSrb = instrument('cjeuSrb', {
  url: 'https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:62023CJ0413',
  authority: 'court',
  certainty: 'settled',
  verification: 'secondary',
  from: '2025-09-04',
  until: null,
  checkedOn: '2026-11-23',
})
export const recipientWithoutMeans = cjeuSrb('base:1.11', 'CJUE C-413/23 P; CJUE C-582/14')
export const senderStaysBound = cjeuSrb('res:CH-18', 'CJUE C-413/23 P, 4 septembre 2025', { verification: 'read' })

const conseilEtat2026 = instrument('conseilEtat2026', {
  url: 'https://www.conseil-etat.fr/fr/arianeweb/CE/decision/2026-02-13/498628',
  authority: 'court',
  certainty: 'settled',
  verification: 'secondary',
  from: '2026-02-13',
  until: null,
  checkedOn: '2026-11-23',
})
export const lastingCodeData = conseilEtat2026('base:1.12', 'CE, 13 février 2026, n° 498628')
export const codedPatientDataCase = conseilEtat2026('hds:C21', 'CE, 13 février 2026, n° 498628')
export const trulyAnonymousDataCase = conseilEtat2026(
  'hds:C22',
  'RGPD, considérant 26; CE, 13 février 2026, n° 498628',
  { from: '2018-05-25' },
)
export const codedPatientData = conseilEtat2026('hds:D32', 'CE, 13 février 2026, n° 498628')
export const trulyAnonymousData = conseilEtat2026('hds:D33', 'RGPD, considérant 26; CE, 13 février 2026, n° 498628', {
  from: '2018-05-25',
})

const conseilEtatBooking = instrument('conseilEtatBooking', {
  url: 'https://www.conseil-etat.fr/Media/actualites/documents/2021/03-mars/450163.pdf',
  authority: 'court',
  certainty: 'contested',
  verification: 'secondary',
  from: '2021-03-12',
  until: null,
  checkedOn: '2026-11-26',
})
export const bookingData = conseilEtatBooking('kinds:P6-order', 'CE, ord., 12 mars 2021, n° 450163')

const conseilEtatThermalCameras = instrument('conseilEtatThermalCameras', {
  url: 'https://www.conseil-etat.fr/fr/arianeweb/CE/decision/2020-06-26/441065',
  authority: 'court',
  certainty: 'settled',
  verification: 'secondary',
  from: '2020-06-26',
  until: null,
  checkedOn: '2026-11-26',
})
export const thermalCameras = conseilEtatThermalCameras('kinds:K9-order', 'CE, ord., 26 juin 2020, n° 441065')
