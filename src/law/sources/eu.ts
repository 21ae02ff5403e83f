import type { Source } from '../../core/law.ts'

export const eu_EP_1 = {
  id: 'eu:EP-1',
  pinpoint: 'ePrivacy 5(3); LIL 82',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const eu_EP_2 = {
  id: 'eu:EP-2',
  pinpoint: 'CNIL délib. 2024-061 of 2024-07-18 (published 2024-09-24), amended by délib. 2025-024 of 2025-03-27',
  url: '',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_FR_1 = {
  id: 'eu:FR-1',
  pinpoint: 'CSP L.1470-1',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_FR_2 = {
  id: 'eu:FR-2',
  pinpoint: 'CSP L.1470-2 ff.; arrêté 2022-03-28 (PGSSI-S identification électronique)',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'order',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_FR_4 = {
  id: 'eu:FR-4',
  pinpoint:
    'CSP L.1111-8-1, R.1111-8-1 to -7; référentiel INS (v2.0 arrêté 2021-05-27; v2.1 arrêté 2024-12-13, with implem',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'referential',
  certainty: 'settled',
  verification: 'secondary',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_FR_5 = {
  id: 'eu:FR-5',
  pinpoint: 'CSP L.1470-5, L.1470-6 I; R.1470-1; décret 2023-1315',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'secondary',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_FR_5b = {
  id: 'eu:FR-5b',
  pinpoint: 'CSP L.1470-5-1 (loi 2026-403 of 2026-05-26, art. 55)',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source
