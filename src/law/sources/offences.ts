import type { Source } from '../../core/source.ts'

export const crime_226_13 = {
  id: 'base:5.15-226-13',
  pinpoint: 'CP 226-13',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const crime_226_16 = {
  id: 'base:5.15-226-16',
  pinpoint: 'CP 226-16',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const crime_226_16_1 = {
  id: 'base:5.15-226-16-1',
  pinpoint: 'CP 226-16-1',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const crime_226_17 = {
  id: 'base:5.15-226-17',
  pinpoint: 'CP 226-17',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const crime_226_17_1 = {
  id: 'base:5.15-226-17-1',
  pinpoint: 'CP 226-17-1',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const crime_226_19_1 = {
  id: 'base:5.15-226-19-1',
  pinpoint: 'CP 226-19-1',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const crime_226_20 = {
  id: 'base:5.15-226-20',
  pinpoint: 'CP 226-20',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const crime_226_22_1 = {
  id: 'base:5.15-226-22-1',
  pinpoint: 'CP 226-22-1',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const crime_226_25 = {
  id: 'base:5.15-226-25',
  pinpoint: 'CP 226-25, 226-26',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const crime_L1115_1 = {
  id: 'hds:7-L1115',
  pinpoint: 'CSP L.1115-1',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000033862544',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source
