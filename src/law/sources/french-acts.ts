import { instrument } from '../../core/source.ts'

const simplificationAct = instrument('simplificationAct', {
  url: 'https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000054131648',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2026-05-28',
  until: null,
  checkedOn: '2026-11-23',
})
export const effectOnCesrees = simplificationAct('res:CH-14', 'Loi n° 2026-403 du 26 mai 2026')
export const softwareHandover = simplificationAct('eu:FR-5b', 'CSP L.1470-5-1', {
  certainty: 'settled',
  verification: 'read',
  checkedOn: '2026-11-26',
})

const sndsSecurityOrder = instrument('sndsSecurityOrder', {
  url: '',
  authority: 'order',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2024-05-08',
  until: null,
  checkedOn: '2026-11-23',
})
export const sndsSecurityDeadline = sndsSecurityOrder('res:CH-17', 'Arrêté du 6 mai 2024 (sécurité du SNDS)')
export const sndsNotHds = sndsSecurityOrder('hds:C20', 'Arrêté du 6 mai 2024 (référentiel de sécurité du SNDS)')

const riph3Order = instrument('riph3Order', {
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000036805820',
  authority: 'order',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '2026-11-23',
})
export const nonInterventionalActs = riph3Order('res:M3-1', 'Arrêté du 12 avril 2018 (RIPH 3°), annexe 1')

const healthProfessionalIdOrder = instrument('healthProfessionalIdOrder', {
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000045551195',
  authority: 'order',
  certainty: 'settled',
  verification: 'read',
  from: '2022-04-04',
  until: null,
  checkedOn: '2026-11-23',
})
export const professionalIdentification = healthProfessionalIdOrder('eu:FR-3', 'Arrêté du 4 avril 2022')

const psychologistAnswers = instrument('psychologistAnswers', {
  url: '',
  authority: 'guidance',
  certainty: 'contested',
  verification: 'secondary',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '2026-11-26',
})
export const psychologistSecrecy = psychologistAnswers(
  'kinds:P8',
  'Réponses ministérielles du 28 septembre 2021, du 12 janvier 2023, du 5 décembre 2023 et du 8 avril 2025',
)

const laboratoryOrder = instrument('laboratoryOrder', {
  url: '',
  authority: 'order',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '2026-11-26',
})
export const laboratoryCriteria = laboratoryOrder(
  'std:1.10',
  'Arrêté du 17 juillet 2017 (laboratoires et bureaux d’études)',
)
