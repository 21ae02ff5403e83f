import type { Source } from '../../core/law.ts'

export const res_0_2 = {
  id: 'res:0.2',
  pinpoint: 'LIL art. 66 III + 72-76',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_3_1 = {
  id: 'res:3.1',
  pinpoint: 'CSP L.1122-1-1',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'settled',
  verification: 'secondary',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_3_2 = {
  id: 'res:3.2',
  pinpoint: 'CSP L.1121-1',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_3_3 = {
  id: 'res:3.3',
  pinpoint: 'CSP L.1122-1-1',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'settled',
  verification: 'secondary',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_3_4 = {
  id: 'res:3.4',
  pinpoint: 'CSP L.1121-1',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'settled',
  verification: 'secondary',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_3_5 = {
  id: 'res:3.5',
  pinpoint: 'CSP L.1461-1',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_3_6 = {
  id: 'res:3.6',
  pinpoint: 'CSP L.5311-1',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_3_7 = {
  id: 'res:3.7',
  pinpoint: 'LIL 72)',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_4_1 = {
  id: 'res:4.1',
  pinpoint: 'LIL 64-77',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_4_2bis = {
  id: 'res:4.2bis',
  pinpoint: 'CSP L.1121-1, R.1121-1',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_4_3 = {
  id: 'res:4.3',
  pinpoint: 'LIL 65 2°** with 44 1° (V',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_4_4 = {
  id: 'res:4.4',
  pinpoint: 'CSP L.1125-1',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'settled',
  verification: 'secondary',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_5_1 = {
  id: 'res:5.1',
  pinpoint: 'Référentiel EDS (2021-118, rectifié 2021-123)',
  url: '',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_5_2 = {
  id: 'res:5.2',
  pinpoint: 'Référentiels CNIL 2019-057, 2022-106, 2022-107',
  url: '',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_5_3 = {
  id: 'res:5.3',
  pinpoint: 'CSP R.1461-12',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'decree',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_6_1 = {
  id: 'res:6.1',
  pinpoint: 'LIL 76 2°)\\nSteps below are thos',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_6_2 = {
  id: 'res:6.2',
  pinpoint: 'LIL 76 1°)\\nCPP favourable opini',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_6_3 = {
  id: 'res:6.3',
  pinpoint: 'LIL 76 ; CSP L.1121-1',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_6_4 = {
  id: 'res:6.4',
  pinpoint: 'LIL 66 II',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_6_5 = {
  id: 'res:6.5',
  pinpoint: 'MR-007 7.2',
  url: '',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_7 = {
  id: 'res:7',
  pinpoint: 'CSP L.6113-7',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_C_1 = {
  id: 'res:C-1',
  pinpoint: 'MR-007/008 1.4',
  url: '',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_C_10 = {
  id: 'res:C-10',
  pinpoint: 'CSP L.1121-15',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_C_2 = {
  id: 'res:C-2',
  pinpoint: 'MR-007/008 1.3.1',
  url: '',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_C_3 = {
  id: 'res:C-3',
  pinpoint: 'MR-007/008 6.2.2',
  url: '',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_C_4 = {
  id: 'res:C-4',
  pinpoint: 'MR-001 to MR-008',
  url: '',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_C_5 = {
  id: 'res:C-5',
  pinpoint: 'MR-007/008 6.2.1',
  url: '',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_C_6 = {
  id: 'res:C-6',
  pinpoint: 'MR-007/008 6.1',
  url: '',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_C_8 = {
  id: 'res:C-8',
  pinpoint: 'MR-001 to MR-008',
  url: '',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_CH_10 = {
  id: 'res:CH-10',
  pinpoint: 'CNIL, MR-001 et MR-003 de 2026 : déclarations antérieures',
  url: '',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_CH_11 = {
  id: 'res:CH-11',
  pinpoint: 'CNIL, MR-001 et MR-003 de 2026 : transition',
  url: '',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_CH_12 = {
  id: 'res:CH-12',
  pinpoint: 'CNIL, note du 13 juin 2024 sur les modifications',
  url: 'https://www.cnil.fr/fr/modifications-des-traitements-de-donnees-soumis-formalites-quelles-demarches',
  authority: 'guidance',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_CH_14 = {
  id: 'res:CH-14',
  pinpoint: 'LIL 69/86)',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_CH_17 = {
  id: 'res:CH-17',
  pinpoint: 'Arrêté du 6 mai 2024 (sécurité du SNDS)',
  url: '',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_CH_18 = {
  id: 'res:CH-18',
  pinpoint: 'CJUE, C-413/23 P (EDPS c/ SRB), 4 sept. 2025',
  url: '',
  authority: 'court',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_CH_5 = {
  id: 'res:CH-5',
  pinpoint: 'MR-001 et MR-003 (2026), base légale',
  url: '',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_CH_7 = {
  id: 'res:CH-7',
  pinpoint: 'MR-001 et MR-003 (2026), numéro d’inclusion',
  url: '',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_CH_8 = {
  id: 'res:CH-8',
  pinpoint: 'MR-001 et MR-003 (2026), séparation et transferts',
  url: '',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_E_1 = {
  id: 'res:E-1',
  pinpoint: 'Référentiel EDS (2021-118)',
  url: '',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_E_2 = {
  id: 'res:E-2',
  pinpoint: 'Référentiel EDS (2021-118)',
  url: '',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_E_3 = {
  id: 'res:E-3',
  pinpoint: 'Référentiel EDS (2021-118)',
  url: '',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_E_5 = {
  id: 'res:E-5',
  pinpoint: 'Référentiel EDS (2021-118)',
  url: '',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_E_6 = {
  id: 'res:E-6',
  pinpoint: 'Référentiel EDS (2021-118)',
  url: '',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_E_7 = {
  id: 'res:E-7',
  pinpoint: 'Référentiel EDS (2021-118)',
  url: '',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_E_8 = {
  id: 'res:E-8',
  pinpoint: 'Référentiel EDS (2021-118)',
  url: '',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_I_1 = {
  id: 'res:I-1',
  pinpoint: 'LIL 65, 2°',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_I_2 = {
  id: 'res:I-2',
  pinpoint: 'LIL 65, 2°',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_I_3 = {
  id: 'res:I-3',
  pinpoint: 'LIL 65, 2°',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_I_4 = {
  id: 'res:I-4',
  pinpoint: 'LIL 65, 2°',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_I_5 = {
  id: 'res:I-5',
  pinpoint: 'LIL 65, 2°',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_L_1 = {
  id: 'res:L-1',
  pinpoint: 'LIL art. 65',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_L_11 = {
  id: 'res:L-11',
  pinpoint: 'CSP L.1130-5',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_L_12 = {
  id: 'res:L-12',
  pinpoint: 'LIL 86',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_L_13 = {
  id: 'res:L-13',
  pinpoint: 'LIL 68/72',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_L_14 = {
  id: 'res:L-14',
  pinpoint: 'LIL 3',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_L_15 = {
  id: 'res:L-15',
  pinpoint: 'LIL 30',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'secondary',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_L_2 = {
  id: 'res:L-2',
  pinpoint: 'LIL 66 I',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_L_9 = {
  id: 'res:L-9',
  pinpoint: 'LIL 69',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M1_10 = {
  id: 'res:M1-10',
  pinpoint: 'MR-001 (2026-050)',
  url: 'https://www.cnil.fr/fr/declaration/mr-001-recherches-dans-le-domaine-de-la-sante-avec-recueil-du-consentement',
  authority: 'referential',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M1_11 = {
  id: 'res:M1-11',
  pinpoint: 'MR-001 (2026-050)',
  url: 'https://www.cnil.fr/fr/declaration/mr-001-recherches-dans-le-domaine-de-la-sante-avec-recueil-du-consentement',
  authority: 'referential',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M1_12 = {
  id: 'res:M1-12',
  pinpoint: 'MR-001 (2026-050)',
  url: 'https://www.cnil.fr/fr/declaration/mr-001-recherches-dans-le-domaine-de-la-sante-avec-recueil-du-consentement',
  authority: 'referential',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M1_13 = {
  id: 'res:M1-13',
  pinpoint: 'MR-001 (2026-050)',
  url: 'https://www.cnil.fr/fr/declaration/mr-001-recherches-dans-le-domaine-de-la-sante-avec-recueil-du-consentement',
  authority: 'referential',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M1_15 = {
  id: 'res:M1-15',
  pinpoint: 'MR-001 (2026-050)',
  url: 'https://www.cnil.fr/fr/declaration/mr-001-recherches-dans-le-domaine-de-la-sante-avec-recueil-du-consentement',
  authority: 'referential',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M1_17 = {
  id: 'res:M1-17',
  pinpoint: 'MR-001 (2026-050)',
  url: 'https://www.cnil.fr/fr/declaration/mr-001-recherches-dans-le-domaine-de-la-sante-avec-recueil-du-consentement',
  authority: 'referential',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M1_18 = {
  id: 'res:M1-18',
  pinpoint: 'MR-001 (2026-050)',
  url: 'https://www.cnil.fr/fr/declaration/mr-001-recherches-dans-le-domaine-de-la-sante-avec-recueil-du-consentement',
  authority: 'referential',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M1_2 = {
  id: 'res:M1-2',
  pinpoint: 'MR-001 (2026-050)',
  url: 'https://www.cnil.fr/fr/declaration/mr-001-recherches-dans-le-domaine-de-la-sante-avec-recueil-du-consentement',
  authority: 'referential',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M1_20 = {
  id: 'res:M1-20',
  pinpoint: 'MR-001 (2026-050)',
  url: 'https://www.cnil.fr/fr/declaration/mr-001-recherches-dans-le-domaine-de-la-sante-avec-recueil-du-consentement',
  authority: 'referential',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M1_3 = {
  id: 'res:M1-3',
  pinpoint: 'MR-001 (2026-050)',
  url: 'https://www.cnil.fr/fr/declaration/mr-001-recherches-dans-le-domaine-de-la-sante-avec-recueil-du-consentement',
  authority: 'referential',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M1_4 = {
  id: 'res:M1-4',
  pinpoint: 'MR-001 (2026-050)',
  url: 'https://www.cnil.fr/fr/declaration/mr-001-recherches-dans-le-domaine-de-la-sante-avec-recueil-du-consentement',
  authority: 'referential',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M1_5 = {
  id: 'res:M1-5',
  pinpoint: 'MR-001 (2026-050)',
  url: 'https://www.cnil.fr/fr/declaration/mr-001-recherches-dans-le-domaine-de-la-sante-avec-recueil-du-consentement',
  authority: 'referential',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M1_6 = {
  id: 'res:M1-6',
  pinpoint: 'MR-001 (2026-050)',
  url: 'https://www.cnil.fr/fr/declaration/mr-001-recherches-dans-le-domaine-de-la-sante-avec-recueil-du-consentement',
  authority: 'referential',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M1_8 = {
  id: 'res:M1-8',
  pinpoint: 'MR-001 (2026-050)',
  url: 'https://www.cnil.fr/fr/declaration/mr-001-recherches-dans-le-domaine-de-la-sante-avec-recueil-du-consentement',
  authority: 'referential',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M1_9 = {
  id: 'res:M1-9',
  pinpoint: 'MR-001 (2026-050)',
  url: 'https://www.cnil.fr/fr/declaration/mr-001-recherches-dans-le-domaine-de-la-sante-avec-recueil-du-consentement',
  authority: 'referential',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M2_1 = {
  id: 'res:M2-1',
  pinpoint: 'MR-002 (2015-256), 1',
  url: '',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M2_2 = {
  id: 'res:M2-2',
  pinpoint: 'MR-002 (2015-256), 1',
  url: '',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M2_4 = {
  id: 'res:M2-4',
  pinpoint: 'MR-002 (2015-256), 5',
  url: '',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M2_5 = {
  id: 'res:M2-5',
  pinpoint: 'MR-002 (2015-256), 5',
  url: '',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M2_8 = {
  id: 'res:M2-8',
  pinpoint: 'MR-002 (2015-256), 7',
  url: '',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M2_9 = {
  id: 'res:M2-9',
  pinpoint: 'MR-002 (2015-256), 58',
  url: '',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M3_1 = {
  id: 'res:M3-1',
  pinpoint: 'MR-003 (2026)',
  url: 'https://www.cnil.fr/fr/declaration/mr-003-recherches-dans-le-domaine-de-la-sante-sans-recueil-du-consentement',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M3_2 = {
  id: 'res:M3-2',
  pinpoint: 'MR-003 (2026)',
  url: 'https://www.cnil.fr/fr/declaration/mr-003-recherches-dans-le-domaine-de-la-sante-sans-recueil-du-consentement',
  authority: 'referential',
  certainty: 'settled',
  verification: 'secondary',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M3_3 = {
  id: 'res:M3-3',
  pinpoint: 'MR-003 (2026)',
  url: 'https://www.cnil.fr/fr/declaration/mr-003-recherches-dans-le-domaine-de-la-sante-sans-recueil-du-consentement',
  authority: 'referential',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M3_4 = {
  id: 'res:M3-4',
  pinpoint: 'MR-003 (2026)',
  url: 'https://www.cnil.fr/fr/declaration/mr-003-recherches-dans-le-domaine-de-la-sante-sans-recueil-du-consentement',
  authority: 'referential',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M3_5 = {
  id: 'res:M3-5',
  pinpoint: 'MR-003 (2026)',
  url: 'https://www.cnil.fr/fr/declaration/mr-003-recherches-dans-le-domaine-de-la-sante-sans-recueil-du-consentement',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M3_6 = {
  id: 'res:M3-6',
  pinpoint: 'MR-003 (2026)',
  url: 'https://www.cnil.fr/fr/declaration/mr-003-recherches-dans-le-domaine-de-la-sante-sans-recueil-du-consentement',
  authority: 'referential',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M3_7 = {
  id: 'res:M3-7',
  pinpoint: 'MR-003 (2026)',
  url: 'https://www.cnil.fr/fr/declaration/mr-003-recherches-dans-le-domaine-de-la-sante-sans-recueil-du-consentement',
  authority: 'referential',
  certainty: 'settled',
  verification: 'secondary',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M3_8 = {
  id: 'res:M3-8',
  pinpoint: 'MR-003 (2026)',
  url: 'https://www.cnil.fr/fr/declaration/mr-003-recherches-dans-le-domaine-de-la-sante-sans-recueil-du-consentement',
  authority: 'referential',
  certainty: 'settled',
  verification: 'secondary',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M4_1 = {
  id: 'res:M4-1',
  pinpoint: 'MR-004 (2018-155)',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187498',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M4_10 = {
  id: 'res:M4-10',
  pinpoint: 'MR-004 (2018-155)',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187498',
  authority: 'referential',
  certainty: 'settled',
  verification: 'secondary',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M4_11 = {
  id: 'res:M4-11',
  pinpoint: 'MR-004 (2018-155)',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187498',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M4_12 = {
  id: 'res:M4-12',
  pinpoint: 'MR-004 (2018-155)',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187498',
  authority: 'referential',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M4_13 = {
  id: 'res:M4-13',
  pinpoint: 'MR-004 (2018-155)',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187498',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M4_14 = {
  id: 'res:M4-14',
  pinpoint: 'MR-004 (2018-155)',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187498',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M4_16 = {
  id: 'res:M4-16',
  pinpoint: 'MR-004 (2018-155)',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187498',
  authority: 'referential',
  certainty: 'settled',
  verification: 'secondary',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M4_17 = {
  id: 'res:M4-17',
  pinpoint: 'MR-004 (2018-155)',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187498',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M4_18 = {
  id: 'res:M4-18',
  pinpoint: 'MR-004 (2018-155)',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187498',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M4_19 = {
  id: 'res:M4-19',
  pinpoint: 'MR-004 (2018-155)',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187498',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M4_20 = {
  id: 'res:M4-20',
  pinpoint: 'MR-004 (2018-155)',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187498',
  authority: 'referential',
  certainty: 'settled',
  verification: 'secondary',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M4_3 = {
  id: 'res:M4-3',
  pinpoint: 'MR-004 (2018-155)',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187498',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M4_4 = {
  id: 'res:M4-4',
  pinpoint: 'MR-004 (2018-155)',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187498',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M4_5 = {
  id: 'res:M4-5',
  pinpoint: 'MR-004 (2018-155)',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187498',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M4_6 = {
  id: 'res:M4-6',
  pinpoint: 'MR-004 (2018-155)',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187498',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M4_7 = {
  id: 'res:M4-7',
  pinpoint: 'MR-004 (2018-155)',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187498',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M4_8 = {
  id: 'res:M4-8',
  pinpoint: 'MR-004 (2018-155)',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187498',
  authority: 'referential',
  certainty: 'settled',
  verification: 'secondary',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M4_9 = {
  id: 'res:M4-9',
  pinpoint: 'MR-004 (2018-155)',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187498',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M5_1 = {
  id: 'res:M5-1',
  pinpoint: 'MR-005 (2018-256)',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187535',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M5_2 = {
  id: 'res:M5-2',
  pinpoint: 'MR-005 (2018-256)',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187535',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M5_3 = {
  id: 'res:M5-3',
  pinpoint: 'MR-005 (2018-256)',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187535',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M5_4 = {
  id: 'res:M5-4',
  pinpoint: 'MR-005 (2018-256)',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187535',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M5_5 = {
  id: 'res:M5-5',
  pinpoint: 'MR-005 (2018-256)',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187535',
  authority: 'referential',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M5_6 = {
  id: 'res:M5-6',
  pinpoint: 'MR-005 (2018-256)',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187535',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M5_7 = {
  id: 'res:M5-7',
  pinpoint: 'MR-005 (2018-256)',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187535',
  authority: 'referential',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M5_8 = {
  id: 'res:M5-8',
  pinpoint: 'MR-005 (2018-256)',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187535',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M6_1 = {
  id: 'res:M6-1',
  pinpoint: 'MR-006 (2018-257)',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187571',
  authority: 'referential',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M6_2 = {
  id: 'res:M6-2',
  pinpoint: 'MR-006 (2018-257)',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187571',
  authority: 'referential',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M6_3 = {
  id: 'res:M6-3',
  pinpoint: 'MR-006 (2018-257)',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187571',
  authority: 'referential',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M6_4 = {
  id: 'res:M6-4',
  pinpoint: 'MR-006 (2018-257)',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187571',
  authority: 'referential',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M6_5 = {
  id: 'res:M6-5',
  pinpoint: 'MR-006 (2018-257)',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187571',
  authority: 'referential',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M6_6 = {
  id: 'res:M6-6',
  pinpoint: 'MR-006 (2018-257)',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187571',
  authority: 'referential',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M6_7 = {
  id: 'res:M6-7',
  pinpoint: 'MR-006 (2018-257)',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187571',
  authority: 'referential',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M78_1 = {
  id: 'res:M78-1',
  pinpoint: 'MR-007 (2023-082), MR-008 (2023-083)',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M78_10 = {
  id: 'res:M78-10',
  pinpoint: 'MR-007 (2023-082), MR-008 (2023-083), V',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M78_11 = {
  id: 'res:M78-11',
  pinpoint: 'MR-007 (2023-082), MR-008 (2023-083)',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M78_12 = {
  id: 'res:M78-12',
  pinpoint: 'MR-007 (2023-082), MR-008 (2023-083), I',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M78_13 = {
  id: 'res:M78-13',
  pinpoint: 'MR-007 (2023-082), MR-008 (2023-083)',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M78_14 = {
  id: 'res:M78-14',
  pinpoint: 'MR-007 (2023-082), MR-008 (2023-083)',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M78_15 = {
  id: 'res:M78-15',
  pinpoint: 'MR-007 (2023-082), MR-008 (2023-083)',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M78_16 = {
  id: 'res:M78-16',
  pinpoint: 'MR-007 (2023-082), MR-008 (2023-083)',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M78_17 = {
  id: 'res:M78-17',
  pinpoint: 'MR-007 (2023-082), MR-008 (2023-083)',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M78_18 = {
  id: 'res:M78-18',
  pinpoint: 'MR-007 (2023-082), MR-008 (2023-083)',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M78_19 = {
  id: 'res:M78-19',
  pinpoint: 'MR-007 (2023-082), MR-008 (2023-083)',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M78_3 = {
  id: 'res:M78-3',
  pinpoint: 'MR-007 (2023-082), MR-008 (2023-083)',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M78_4 = {
  id: 'res:M78-4',
  pinpoint: 'MR-007 (2023-082), MR-008 (2023-083)',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M78_5 = {
  id: 'res:M78-5',
  pinpoint: 'MR-007 (2023-082), MR-008 (2023-083)',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M78_6 = {
  id: 'res:M78-6',
  pinpoint: 'MR-007 (2023-082), MR-008 (2023-083)',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M78_7 = {
  id: 'res:M78-7',
  pinpoint: 'MR-007 (2023-082), MR-008 (2023-083)',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M78_8 = {
  id: 'res:M78-8',
  pinpoint: 'MR-007 (2023-082), MR-008 (2023-083)',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M78_9 = {
  id: 'res:M78-9',
  pinpoint: 'MR-007 (2023-082), MR-008 (2023-083)',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_R0 = {
  id: 'res:R0',
  pinpoint: 'LIL 65-77',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_R1 = {
  id: 'res:R1',
  pinpoint: 'LIL 3',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_R10 = {
  id: 'res:R10',
  pinpoint: 'LIL 65-77',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'secondary',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_R11 = {
  id: 'res:R11',
  pinpoint: 'LIL 65-77',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_R12 = {
  id: 'res:R12',
  pinpoint: 'LIL 65-77',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_R13 = {
  id: 'res:R13',
  pinpoint: 'LIL 65-77',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_R14 = {
  id: 'res:R14',
  pinpoint: 'LIL 65-77',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_R15 = {
  id: 'res:R15',
  pinpoint: 'LIL 65-77',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_R16 = {
  id: 'res:R16',
  pinpoint: 'LIL 65-77',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_R17 = {
  id: 'res:R17',
  pinpoint: 'LIL 65-77',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_R18 = {
  id: 'res:R18',
  pinpoint: 'LIL 65-77',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_R19 = {
  id: 'res:R19',
  pinpoint: 'CSP R.1461-12',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'decree',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_R2 = {
  id: 'res:R2',
  pinpoint: 'LIL 44 6° (CNIL opinion) branch',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_R20 = {
  id: 'res:R20',
  pinpoint: 'LIL 65-77',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_R21 = {
  id: 'res:R21',
  pinpoint: 'LIL 65-77',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_R22 = {
  id: 'res:R22',
  pinpoint: 'LIL 65-77',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_R23 = {
  id: 'res:R23',
  pinpoint: 'LIL 65-77',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_R24 = {
  id: 'res:R24',
  pinpoint: 'LIL 65-77',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_R3 = {
  id: 'res:R3',
  pinpoint: 'LIL 65-77',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_R4 = {
  id: 'res:R4',
  pinpoint: 'LIL 65-77',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_R5 = {
  id: 'res:R5',
  pinpoint: 'LIL 65-77',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_R6 = {
  id: 'res:R6',
  pinpoint: 'LIL 65-77',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'secondary',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_R7 = {
  id: 'res:R7',
  pinpoint: 'LIL 65-77',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_R8 = {
  id: 'res:R8',
  pinpoint: 'LIL 65-77',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_R9 = {
  id: 'res:R9',
  pinpoint: 'LIL 65-77',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_X_1 = {
  id: 'res:X-1',
  pinpoint: 'CSP L.1122-1-1 ; GDPR 4(11)',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_X_5 = {
  id: 'res:X-5',
  pinpoint: 'LIL 66 ; référentiel EDS (2021-118)',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_X_8 = {
  id: 'res:X-8',
  pinpoint: 'GDPR 14(5)(b) ; MR-004 (2018-155)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source
