import type { Source } from '../../core/source.ts'

/** Other European acts and French digital-health rules, each a trigger with its day. */
export const eu_AI_1 = {
  id: 'eu:AI-1',
  pinpoint: 'Règlement (UE) 2026/1744',
  url: 'https://eur-lex.europa.eu/eli/reg/2026/1744/oj',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2026-07-27',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const eu_AI_2 = {
  id: 'eu:AI-2',
  pinpoint: 'Règlement IA, art. 6(1) et annexe I',
  url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'secondary',
  from: '2028-08-02',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_AI_3 = {
  id: 'eu:AI-3',
  pinpoint: 'Règlement IA, annexe III, 5',
  url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2027-12-02',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const eu_AI_4 = {
  id: 'eu:AI-4',
  pinpoint: 'Règlement IA, art. 50',
  url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2026-08-02',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const eu_MD_1 = {
  id: 'eu:MD-1',
  pinpoint: 'RDM, art. 2(1)',
  url: 'https://eur-lex.europa.eu/eli/reg/2017/745/oj',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_MD_2 = {
  id: 'eu:MD-2',
  pinpoint: 'RDM, annexe VIII, règle 11',
  url: 'https://eur-lex.europa.eu/eli/reg/2017/745/oj',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const eu_MD_4 = {
  id: 'eu:MD-4',
  pinpoint: 'Décision (UE) 2025/2371',
  url: '',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2026-05-28',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_DA_1 = {
  id: 'eu:DA-1',
  pinpoint: 'Règlement sur les données, art. 3 à 7 et 50',
  url: 'https://eur-lex.europa.eu/eli/reg/2023/2854/oj',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2025-09-12',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const eu_DA_2 = {
  id: 'eu:DA-2',
  pinpoint: 'Règlement sur les données, art. 23 à 31',
  url: 'https://eur-lex.europa.eu/eli/reg/2023/2854/oj',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2025-09-12',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const eu_CRA_1 = {
  id: 'eu:CRA-1',
  pinpoint: 'Règlement cyberrésilience, art. 2(1) et 3',
  url: 'https://eur-lex.europa.eu/eli/reg/2024/2847/oj',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const eu_CRA_3 = {
  id: 'eu:CRA-3',
  pinpoint: 'Règlement cyberrésilience, art. 14',
  url: 'https://eur-lex.europa.eu/eli/reg/2024/2847/oj',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2026-09-11',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const eu_CRA_4 = {
  id: 'eu:CRA-4',
  pinpoint: 'Règlement cyberrésilience, art. 71(2)',
  url: 'https://eur-lex.europa.eu/eli/reg/2024/2847/oj',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2027-12-11',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const eu_PLD_1 = {
  id: 'eu:PLD-1',
  pinpoint: 'Directive (UE) 2024/2853',
  url: 'https://eur-lex.europa.eu/eli/dir/2024/2853/oj',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2026-12-09',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_NIS_1 = {
  id: 'eu:NIS-1',
  pinpoint: 'Directive (UE) 2022/2555, annexes I et II',
  url: 'https://eur-lex.europa.eu/eli/dir/2022/2555/oj',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const eu_NIS_2 = {
  id: 'eu:NIS-2',
  pinpoint: 'Directive (UE) 2022/2555; projet de loi « résilience »',
  url: 'https://eur-lex.europa.eu/eli/dir/2022/2555/oj',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const eu_FR_9 = {
  id: 'eu:FR-9',
  pinpoint: 'CSS L.162-48 à L.162-57; D. 2022-1767',
  url: 'https://www.legifrance.gouv.fr/eli/decret/2022/12/30/2022-1767/jo/texte',
  authority: 'decree',
  certainty: 'settled',
  verification: 'read',
  from: '2023-01-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_FR_10 = {
  id: 'eu:FR-10',
  pinpoint: 'CSS L.162-1-23, R.162-112 à R.162-116',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006073189/',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_FR_11 = {
  id: 'eu:FR-11',
  pinpoint: 'CSP R.1111-37 et R.1111-38',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665/',
  authority: 'decree',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_DGA_1 = {
  id: 'eu:DGA-1',
  pinpoint: 'Règlement gouvernance des données, art. 2(16) et 16 à 25',
  url: 'https://eur-lex.europa.eu/eli/reg/2022/868/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'secondary',
  from: '2023-09-24',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_FR_3 = {
  id: 'eu:FR-3',
  pinpoint: 'Arrêté du 4 avril 2022',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000045551195',
  authority: 'order',
  certainty: 'settled',
  verification: 'read',
  from: '2022-04-04',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_FR_6 = {
  id: 'eu:FR-6',
  pinpoint: 'CSP L.1470-6, III',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000046822530',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'read',
  from: '2024-12-31',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_FR_7 = {
  id: 'eu:FR-7',
  pinpoint: 'Ségur du numérique, vague 2',
  url: 'https://esante.gouv.fr/segur/vague2',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'secondary',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_DPF_1 = {
  id: 'eu:DPF-1',
  pinpoint: 'Décision (UE) 2023/1795',
  url: '',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2023-07-10',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const eu_EID_1 = {
  id: 'eu:EID-1',
  pinpoint: 'Règlement (UE) n° 910/2014, art. 5 bis et 5 septies',
  url: '',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '',
} as const satisfies Source
