import type { Source } from '../../core/law.ts'

export const base_1_1 = {
  id: 'base:1.1',
  pinpoint: 'GDPR 2(1), 2(2)(c); Recital 18. LIL art 2',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_1_11 = {
  id: 'base:1.11',
  pinpoint: 'CJUE, C-413/23 P (EDPS c/ SRB), 4 sept. 2025 ; C-582/14 (Breyer)',
  url: 'https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:62023CJ0413',
  authority: 'court',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_1_12 = {
  id: 'base:1.12',
  pinpoint: 'Conseil d’État, 13 février 2026, n° 498628',
  url: '',
  authority: 'court',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_1_15 = {
  id: 'base:1.15',
  pinpoint: 'GDPR considérant 26 ; G29, avis 05/2014 (WP216)',
  url: 'https://www.edpb.europa.eu/public-consultations/guidelines-on-anonymisation_en',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const base_1_16 = {
  id: 'base:1.16',
  pinpoint: 'CEPD, lignes directrices 1/2026 (projet)',
  url: '',
  authority: 'guidance',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_1_2 = {
  id: 'base:1.2',
  pinpoint: 'GDPR 3(1), 3(2), Recitals 22-24; LIL art 3',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_1_3 = {
  id: 'base:1.3',
  pinpoint: 'GDPR 4(1), 4(2); Recital 26, 30',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_1_4 = {
  id: 'base:1.4',
  pinpoint: 'GDPR 4(5), Recital 26 (and 28-29)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_1_5 = {
  id: 'base:1.5',
  pinpoint: 'GDPR 4(13), 4(14), 4(15); Recital 35; Recitals 51, 53, 54',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_1_6 = {
  id: 'base:1.6',
  pinpoint: 'CNIL, « Qu’est-ce qu’une donnée de santé ? »',
  url: 'https://www.cnil.fr/fr/quest-ce-ce-quune-donnee-de-sante',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_1_7 = {
  id: 'base:1.7',
  pinpoint: 'CJUE, C-184/20 (OT), 1er août 2022',
  url: '',
  authority: 'court',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_1_9 = {
  id: 'base:1.9',
  pinpoint: 'CJUE, C-21/23 (Lindenapotheke), 4 oct. 2024',
  url: 'https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:62023CJ0021',
  authority: 'court',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_11_5 = {
  id: 'base:11.5',
  pinpoint: 'GDPR 5(1)(b)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const base_12_15 = {
  id: 'base:12.15',
  pinpoint: 'GDPR 35, considérant 91 ; référentiel CNIL 2020-081',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const base_12_21 = {
  id: 'base:12.21',
  pinpoint: 'CSP L.1110-4, L.1110-12',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const base_12_22 = {
  id: 'base:12.22',
  pinpoint: 'GDPR 28(10)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const base_12_23 = {
  id: 'base:12.23',
  pinpoint: 'GDPR 2(2)(c), considérant 18',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const base_12_26 = {
  id: 'base:12.26',
  pinpoint: 'LIL 45, LIL 70 ; CSP L.1111-5',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const base_12_30 = {
  id: 'base:12.30',
  pinpoint: 'Code de la mutualité L.110-2',
  url: '',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const base_12_7 = {
  id: 'base:12.7',
  pinpoint: 'GDPR 9(2)(h) ; LIL 44, 1°',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const base_2_1 = {
  id: 'base:2.1',
  pinpoint: 'GDPR 4(7), 24',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_2_2 = {
  id: 'base:2.2',
  pinpoint: 'GDPR 26',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const base_2_3 = {
  id: 'base:2.3',
  pinpoint: 'GDPR 28',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_2_4 = {
  id: 'base:2.4',
  pinpoint: 'GDPR 4(7)-(8)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_3_2 = {
  id: 'base:3.2',
  pinpoint: 'GDPR 9(2)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_3_2_a = {
  id: 'base:3.2-a',
  pinpoint: 'GDPR 9(2)(a)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_3_2_b = {
  id: 'base:3.2-b',
  pinpoint: 'GDPR 9(2)(b)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_3_3 = {
  id: 'base:3.3',
  pinpoint: 'GDPR 9(3)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_3_4 = {
  id: 'base:3.4',
  pinpoint: 'GDPR 9(4)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_4_10 = {
  id: 'base:4.10',
  pinpoint: 'LIL 69',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const base_4_11 = {
  id: 'base:4.11',
  pinpoint: 'LIL 70',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_4_13 = {
  id: 'base:4.13',
  pinpoint: 'LIL 72-77',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const base_4_14 = {
  id: 'base:4.14',
  pinpoint: 'LIL 84-86',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_4_2 = {
  id: 'base:4.2',
  pinpoint: 'LIL 6',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'secondary',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_4_4 = {
  id: 'base:4.4',
  pinpoint: 'LIL 44',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_4_6 = {
  id: 'base:4.6',
  pinpoint: 'LIL 65',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_4_6_1 = {
  id: 'base:4.6-1°',
  pinpoint: 'LIL 65, 1° (44, 1°)',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_4_6_2 = {
  id: 'base:4.6-2°',
  pinpoint: 'LIL 65, 2°',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_4_6_3 = {
  id: 'base:4.6-3°',
  pinpoint: 'LIL 65, 3°',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_4_6_4 = {
  id: 'base:4.6-4°',
  pinpoint: 'LIL 65, 4°',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_4_7 = {
  id: 'base:4.7',
  pinpoint: 'LIL 66',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_4_7_I = {
  id: 'base:4.7-I',
  pinpoint: 'LIL 66 I',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_4_8 = {
  id: 'base:4.8',
  pinpoint: 'LIL 67',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_5_1 = {
  id: 'base:5.1',
  pinpoint: 'CSP L.1110-4',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_5_10 = {
  id: 'base:5.10',
  pinpoint: 'CSP R.1112-7',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'decree',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_5_12 = {
  id: 'base:5.12',
  pinpoint: 'CSP L.6316-1, L.4081-1',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_5_13 = {
  id: 'base:5.13',
  pinpoint: 'CSP L.1121-1',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_5_14 = {
  id: 'base:5.14',
  pinpoint: 'CSP L.1460-1, L.1461-1 to L.1461-7',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_5_15 = {
  id: 'base:5.15',
  pinpoint: 'Code pénal 226-13 to 226-31',
  url: '',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_5_2 = {
  id: 'base:5.2',
  pinpoint: 'CSP L.1110-12',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'settled',
  verification: 'secondary',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_5_3 = {
  id: 'base:5.3',
  pinpoint: 'CSP L.1111-7',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_5_4 = {
  id: 'base:5.4',
  pinpoint: 'CSP L.1111-8 VII',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_5_5 = {
  id: 'base:5.5',
  pinpoint: 'CSP L.4113-7',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_5_6 = {
  id: 'base:5.6',
  pinpoint: 'CSP L.1111-8-1, R.1111-8-1',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_5_7 = {
  id: 'base:5.7',
  pinpoint: 'CSP L.1111-8-2',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_5_8 = {
  id: 'base:5.8',
  pinpoint: 'CSP L.1470-1 to L.1470-6',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_6_10 = {
  id: 'base:6.10',
  pinpoint: 'GDPR 35',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const base_6_11 = {
  id: 'base:6.11',
  pinpoint: 'GDPR 37(1)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_6_12 = {
  id: 'base:6.12',
  pinpoint: 'GDPR 44-49',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const base_6_2 = {
  id: 'base:6.2',
  pinpoint: 'GDPR 7, 8; LIL 45',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_6_3 = {
  id: 'base:6.3',
  pinpoint: 'GDPR 12-14',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const base_6_5 = {
  id: 'base:6.5',
  pinpoint: 'GDPR 22; LIL 47',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_6_7 = {
  id: 'base:6.7',
  pinpoint: 'GDPR 30',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_6_8 = {
  id: 'base:6.8',
  pinpoint: 'GDPR 32',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_6_9 = {
  id: 'base:6.9',
  pinpoint: 'GDPR 33-34',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_7_12 = {
  id: 'base:7.12',
  pinpoint: 'CNIL, position sur les organismes complémentaires',
  url: 'https://www.cnil.fr/fr/methodologies-de-reference-pour-les-recherches-en-sante-verifier-sa-conformite-aux-mr-001-et-mr-003',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'secondary',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_7_2 = {
  id: 'base:7.2',
  pinpoint: 'Référentiels CNIL de durées de conservation (2020-077, 2023-095)',
  url: 'https://www.cnil.fr/fr/methodologies-de-reference-pour-les-recherches-en-sante-verifier-sa-conformite-aux-mr-001-et-mr-003',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'secondary',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_7_5 = {
  id: 'base:7.5',
  pinpoint: 'Référentiel CNIL vigilances sanitaires (2019-057)',
  url: 'https://www.cnil.fr/fr/methodologies-de-reference-pour-les-recherches-en-sante-verifier-sa-conformite-aux-mr-001-et-mr-003',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'secondary',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_7_6 = {
  id: 'base:7.6',
  pinpoint: 'Référentiels CNIL accès précoce (2022-107) et compassionnel (2022-106)',
  url: 'https://www.cnil.fr/fr/methodologies-de-reference-pour-les-recherches-en-sante-verifier-sa-conformite-aux-mr-001-et-mr-003',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'secondary',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_7_7 = {
  id: 'base:7.7',
  pinpoint: 'Référentiel CNIL entrepôts de données de santé (2021-118)',
  url: 'https://www.cnil.fr/fr/methodologies-de-reference-pour-les-recherches-en-sante-verifier-sa-conformite-aux-mr-001-et-mr-003',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'secondary',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_7_9 = {
  id: 'base:7.9',
  pinpoint: 'CNIL, recommandation applications mobiles (2024-061) ; LIL 82',
  url: 'https://www.cnil.fr/fr/methodologies-de-reference-pour-les-recherches-en-sante-verifier-sa-conformite-aux-mr-001-et-mr-003',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'secondary',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_8 = {
  id: 'base:8',
  pinpoint: 'GDPR 4(7)-(8) ; CSP ; LIL 65',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source
