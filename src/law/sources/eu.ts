import type { Source } from '../../core/source.ts'

export const eu_EP_1 = {
  id: 'eu:EP-1',
  pinpoint: '2002/58/CE 5(3); LIL 82',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2019-06-01',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const eu_EP_2 = {
  id: 'eu:EP-2',
  pinpoint: 'CNIL 2024-061; CNIL 2025-024',
  url: 'https://www.cnil.fr/fr/recommandations-applications-mobiles',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'secondary',
  from: '2024-09-24',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_FR_1 = {
  id: 'eu:FR-1',
  pinpoint: 'CSP L.1470-1',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_FR_2 = {
  id: 'eu:FR-2',
  pinpoint: 'CSP L.1470-2; arrêté du 28 mars 2022',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2022-06-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_FR_4 = {
  id: 'eu:FR-4',
  pinpoint: 'CSP L.1111-8-1, R.1111-8-1 – R.1111-8-7',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'settled',
  verification: 'secondary',
  from: '2021-01-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_FR_5 = {
  id: 'eu:FR-5',
  pinpoint: 'CSP L.1470-5, L.1470-6 I, R.1470-1',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_FR_5b = {
  id: 'eu:FR-5b',
  pinpoint: 'CSP L.1470-5-1',
  url: 'https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000054131648',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'read',
  from: '2026-05-28',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source
