import type { Source } from '../../core/source.ts'

export const base_1_1 = {
  id: 'base:1.1',
  pinpoint: 'RGPD 2(1), 2(2)(c), cons. 18; LIL 2',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2018-05-25',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_1_2 = {
  id: 'base:1.2',
  pinpoint: 'RGPD 3(1)-(2); LIL 3',
  url: 'https://www.cnil.fr/fr/quelles-formalites-pour-les-traitements-de-donnees-de-sante-caractere-personnel',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'read',
  from: '2018-05-25',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_1_3 = {
  id: 'base:1.3',
  pinpoint: 'RGPD 4(1)-(2), cons. 26',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2018-05-25',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_1_4 = {
  id: 'base:1.4',
  pinpoint: 'RGPD 4(5), cons. 26',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2018-05-25',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_1_5 = {
  id: 'base:1.5',
  pinpoint: 'RGPD 4(13)-(15), cons. 35',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2018-05-25',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_1_6 = {
  id: 'base:1.6',
  pinpoint: 'CNIL, « Qu’est-ce qu’une donnée de santé ? »',
  url: 'https://www.cnil.fr/fr/quest-ce-ce-quune-donnee-de-sante',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'read',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_1_7 = {
  id: 'base:1.7',
  pinpoint: 'CJUE C-184/20',
  url: '',
  authority: 'court',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2022-08-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_1_9 = {
  id: 'base:1.9',
  pinpoint: 'CJUE C-21/23',
  url: 'https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:62023CJ0021',
  authority: 'court',
  certainty: 'settled',
  verification: 'secondary',
  from: '2024-10-04',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_1_11 = {
  id: 'base:1.11',
  pinpoint: 'CJUE C-413/23 P; CJUE C-582/14',
  url: 'https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:62023CJ0413',
  authority: 'court',
  certainty: 'settled',
  verification: 'secondary',
  from: '2025-09-04',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_1_12 = {
  id: 'base:1.12',
  pinpoint: 'CE, 13 février 2026, n° 498628',
  url: 'https://www.conseil-etat.fr/fr/arianeweb/CE/decision/2026-02-13/498628',
  authority: 'court',
  certainty: 'settled',
  verification: 'secondary',
  from: '2026-02-13',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_1_15 = {
  id: 'base:1.15',
  pinpoint: 'WP216 (05/2014); EDPB 02/2026',
  url: 'https://www.edpb.europa.eu/public-consultations/guidelines-on-anonymisation_en',
  authority: 'guidance',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const base_1_16 = {
  id: 'base:1.16',
  pinpoint: 'EDPB 1/2026',
  url: '',
  authority: 'guidance',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_2_1 = {
  id: 'base:2.1',
  pinpoint: 'RGPD 4(7)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2018-05-25',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_2_2 = {
  id: 'base:2.2',
  pinpoint: 'RGPD 26',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2018-05-25',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const base_2_3 = {
  id: 'base:2.3',
  pinpoint: 'RGPD 4(8), 28, 28(10), 29',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2018-05-25',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const base_2_4 = {
  id: 'base:2.4',
  pinpoint: 'RGPD 4(7)-(8), 26, 28',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2018-05-25',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const base_3_2 = {
  id: 'base:3.2',
  pinpoint: 'RGPD 9(1)-(2)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2018-05-25',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_3_2_a = {
  id: 'base:3.2-a',
  pinpoint: 'RGPD 9(2)(a)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2018-05-25',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_3_2_b = {
  id: 'base:3.2-b',
  pinpoint: 'RGPD 9(2)(b)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2018-05-25',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_3_3 = {
  id: 'base:3.3',
  pinpoint: 'RGPD 9(2)(h), 9(3)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2018-05-25',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_3_4 = {
  id: 'base:3.4',
  pinpoint: 'RGPD 9(4)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2018-05-25',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_4_2 = {
  id: 'base:4.2',
  pinpoint: 'LIL 6',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2019-06-01',
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
  from: '2019-06-01',
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
  from: '2019-06-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_4_6_1 = {
  id: 'base:4.6-1°',
  pinpoint: 'LIL 65, 1°',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2019-06-01',
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
  from: '2019-06-01',
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
  from: '2019-06-01',
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
  from: '2019-06-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_4_7 = {
  id: 'base:4.7',
  pinpoint: 'LIL 66 I-V',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'read',
  from: '2019-06-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_4_7_I = {
  id: 'base:4.7-I',
  pinpoint: 'LIL 66 I',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'read',
  from: '2019-06-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_4_8 = {
  id: 'base:4.8',
  pinpoint: 'LIL 67',
  url: 'https://www.legifrance.gouv.fr/eli/arrete/2020/6/30/SSAP2016533A/jo/texte',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'read',
  from: '2019-06-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_4_10 = {
  id: 'base:4.10',
  pinpoint: 'LIL 69',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2019-06-01',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const base_4_11 = {
  id: 'base:4.11',
  pinpoint: 'LIL 70',
  url: 'https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000037823040',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2019-06-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_4_13 = {
  id: 'base:4.13',
  pinpoint: 'LIL 72-77; D. 2019-536, 88-115',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2019-06-01',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const base_4_14 = {
  id: 'base:4.14',
  pinpoint: 'LIL 84-86',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2019-06-01',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const base_5_1 = {
  id: 'base:5.1',
  pinpoint: 'CSP L.1110-4 I-III',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_5_2 = {
  id: 'base:5.2',
  pinpoint: 'CSP L.1110-12',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: null,
  undated: 'wording',
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
  from: '2018-04-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_5_4 = {
  id: 'base:5.4',
  pinpoint: 'CSP L.1111-8 VII; CP 226-21',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000049577902',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2025-07-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_5_5 = {
  id: 'base:5.5',
  pinpoint: 'CSP L.4113-7',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_5_6 = {
  id: 'base:5.6',
  pinpoint: 'CSP L.1111-8-1, R.1111-8-4',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2021-01-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_5_7 = {
  id: 'base:5.7',
  pinpoint: 'CSP L.1111-8-2, D.1111-16-2',
  url: 'https://cyberveille.esante.gouv.fr/le-cadre-legislatif',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_5_8 = {
  id: 'base:5.8',
  pinpoint: 'CSP L.1470-1 – L.1470-6',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_5_10 = {
  id: 'base:5.10',
  pinpoint: 'CSP R.1112-7',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'decree',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_5_12 = {
  id: 'base:5.12',
  pinpoint: 'CSP L.6316-1, L.6316-2, L.4081-1',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const base_5_13 = {
  id: 'base:5.13',
  pinpoint: 'CSP L.1121-1',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_5_14 = {
  id: 'base:5.14',
  pinpoint: 'CSP L.1460-1, L.1461-1, L.1461-3',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_5_15 = {
  id: 'base:5.15',
  pinpoint: 'CP 226-13, 226-16 – 226-22-2',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_6_2 = {
  id: 'base:6.2',
  pinpoint: 'RGPD 7, 8; LIL 45',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2018-05-25',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const base_6_3 = {
  id: 'base:6.3',
  pinpoint: 'RGPD 12-14',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2018-05-25',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const base_6_5 = {
  id: 'base:6.5',
  pinpoint: 'RGPD 22, 22(4)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2018-05-25',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_6_7 = {
  id: 'base:6.7',
  pinpoint: 'RGPD 30, 30(5)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2018-05-25',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_6_8 = {
  id: 'base:6.8',
  pinpoint: 'RGPD 32',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2018-05-25',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const base_6_9 = {
  id: 'base:6.9',
  pinpoint: 'RGPD 33, 34',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2018-05-25',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_6_10 = {
  id: 'base:6.10',
  pinpoint: 'RGPD 35, 36; CNIL 2018-327; CNIL 2019-118',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'secondary',
  from: '2018-05-25',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_6_11 = {
  id: 'base:6.11',
  pinpoint: 'RGPD 37(1), cons. 91',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2018-05-25',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_6_12 = {
  id: 'base:6.12',
  pinpoint: 'RGPD 44-49',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2018-05-25',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const base_7_2 = {
  id: 'base:7.2',
  pinpoint: 'CNIL, durées de conservation – santé (2020)',
  url: '',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2020-07-28',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_7_5 = {
  id: 'base:7.5',
  pinpoint: 'CNIL 2019-057',
  url: '',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'read',
  from: '2019-07-19',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_7_6 = {
  id: 'base:7.6',
  pinpoint: 'CNIL 2022-106; CNIL 2022-107',
  url: '',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2022-11-10',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_7_7 = {
  id: 'base:7.7',
  pinpoint: 'CNIL 2021-118',
  url: '',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'read',
  from: '2021-10-24',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_7_9 = {
  id: 'base:7.9',
  pinpoint: 'CNIL, applications mobiles (2024, 2025)',
  url: 'https://www.cnil.fr/fr/recommandations-applications-mobiles',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'secondary',
  from: '2024-09-24',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_7_12 = {
  id: 'base:7.12',
  pinpoint: 'CNIL, 14 novembre 2022 (complémentaires)',
  url: '',
  authority: 'guidance',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_8 = {
  id: 'base:8',
  pinpoint: 'RGPD 4(7)-(8)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2018-05-25',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const base_11_5 = {
  id: 'base:11.5',
  pinpoint: 'LIL 65-66',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'read',
  from: '2019-06-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_12_7 = {
  id: 'base:12.7',
  pinpoint: 'RGPD 9(2)(h); LIL 44, 1°',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2019-06-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_12_15 = {
  id: 'base:12.15',
  pinpoint: 'CNIL 2020-081',
  url: '',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2020-07-28',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_12_21 = {
  id: 'base:12.21',
  pinpoint: 'CSP L.1110-4 II-III',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_12_22 = {
  id: 'base:12.22',
  pinpoint: 'RGPD 28(10); LIL 66 III',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2018-05-25',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const base_12_23 = {
  id: 'base:12.23',
  pinpoint: 'RGPD 2(2)(c), cons. 18',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2018-05-25',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_12_26 = {
  id: 'base:12.26',
  pinpoint: 'LIL 45, 70; CSP L.1111-5',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2019-06-01',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const base_2_4_employer = {
  id: 'base:2.4-employer',
  pinpoint: 'CNIL, questions-réponses, n° 428',
  url: '',
  authority: 'guidance',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_8_loan = {
  id: 'base:8-loan',
  pinpoint: 'C. assur. L.113-2-1',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006073984',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2022-06-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_12_30 = {
  id: 'base:12.30',
  pinpoint: 'C. mut. L.110-2',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006074067',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_7_1 = {
  id: 'base:7.1',
  pinpoint: 'Délib. CNIL 2020-081',
  url: '',
  authority: 'guidance',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2020-07-28',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_7_3 = {
  id: 'base:7.3',
  pinpoint: 'Délib. CNIL 2023-095',
  url: '',
  authority: 'guidance',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2023-11-15',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_7_4 = {
  id: 'base:7.4',
  pinpoint: 'Délib. CNIL du 2 juin 2022 (numéro 2022-067 à confirmer)',
  url: '',
  authority: 'guidance',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2022-07-12',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_7_10 = {
  id: 'base:7.10',
  pinpoint: 'CNIL, fiches IA (2024-2025) ; projet de guide HAS et CNIL (mars 2026)',
  url: '',
  authority: 'guidance',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const base_7_11 = {
  id: 'base:7.11',
  pinpoint: 'CNIL, projet de recommandation sur le dossier patient informatisé (2025)',
  url: '',
  authority: 'guidance',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source
