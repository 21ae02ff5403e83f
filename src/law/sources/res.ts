import type { Source } from '../../core/source.ts'

export const res_0_2 = {
  id: 'res:0.2',
  pinpoint: 'LIL 66, III; LIL 72 à 76',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'read',
  from: '2019-06-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_3_1 = {
  id: 'res:3.1',
  pinpoint: 'MR-001 (2026-050), champ',
  url: 'https://www.cnil.fr/fr/declaration/mr-001-recherches-dans-le-domaine-de-la-sante-avec-recueil-du-consentement',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2026-05-24',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_3_2 = {
  id: 'res:3.2',
  pinpoint: 'MR-002 (2015-256), art. 1',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000031074605',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2015-08-22',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_3_3 = {
  id: 'res:3.3',
  pinpoint: 'MR-003, champ',
  url: 'https://www.cnil.fr/fr/declaration/mr-003-recherches-dans-le-domaine-de-la-sante-sans-recueil-du-consentement',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2026-05-24',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_3_4 = {
  id: 'res:3.4',
  pinpoint: 'MR-004 (2018-155), champ',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187498',
  authority: 'referential',
  certainty: 'settled',
  verification: 'secondary',
  from: '2018-07-13',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_3_5 = {
  id: 'res:3.5',
  pinpoint: 'MR-005 (2018-256), champ',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187535',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2018-07-13',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_3_6 = {
  id: 'res:3.6',
  pinpoint: 'MR-006 (2018-257), champ',
  url: 'https://www.cnil.fr/fr/declaration/mr-006-etudes-necessitant-lacces-aux-donnees-du-pmsi-par-les-industriels-de-sante',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2018-07-13',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_3_7 = {
  id: 'res:3.7',
  pinpoint: 'MR-007 (2023-082) 1.1; MR-008 (2023-083) 1.1',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2023-10-12',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_4_1 = {
  id: 'res:4.1',
  pinpoint: 'CNIL, « Recherche médicale : quel est le cadre légal ? »',
  url: 'https://www.cnil.fr/fr/recherche-medicale-quel-est-le-cadre-legal',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'read',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_4_2bis = {
  id: 'res:4.2bis',
  pinpoint: 'CSP R.1121-1, I et II',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'decree',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_4_3 = {
  id: 'res:4.3',
  pinpoint: 'LIL 65, 2°; LIL 44, 1°',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2019-06-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_4_4 = {
  id: 'res:4.4',
  pinpoint: 'CSP R.1121-1, II; CNIL, « Comment procéder pour une thèse ou un mémoire »',
  url: 'https://www.cnil.fr/fr/recherche-etude-ou-evaluation-dans-le-domaine-de-la-sante-comment-proceder-pour-une-these-ou-un',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'read',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_5_1 = {
  id: 'res:5.1',
  pinpoint: 'Délib. CNIL 2021-118 (rectifiée 2021-123)',
  url: 'https://www.cnil.fr/fr/entrepots-de-donnees-de-sante-la-cnil-lance-une-consultation-publique-sur-un-projet-de-referentiel',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2021-10-24',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_5_2 = {
  id: 'res:5.2',
  pinpoint: 'Délib. CNIL 2019-057, 2022-106, 2022-107',
  url: 'https://www.cnil.fr/fr/quelles-formalites-pour-les-traitements-de-donnees-de-sante-caractere-personnel',
  authority: 'referential',
  certainty: 'settled',
  verification: 'secondary',
  from: '2022-11-10',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_5_3 = {
  id: 'res:5.3',
  pinpoint: 'CSP R.1461-11 à R.1461-12',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'decree',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_6_1 = {
  id: 'res:6.1',
  pinpoint: 'LIL 76, 2°; D. 2019-536, 88 à 91',
  url: 'https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000038528815',
  authority: 'decree',
  certainty: 'toConfirm',
  verification: 'read',
  from: '2019-06-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_6_2 = {
  id: 'res:6.2',
  pinpoint: 'LIL 76, 1°; D. 2019-536, 88',
  url: 'https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000038528815',
  authority: 'decree',
  certainty: 'toConfirm',
  verification: 'read',
  from: '2019-06-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_6_3 = {
  id: 'res:6.3',
  pinpoint: 'LIL 76; Plateforme des données de santé, questions et réponses',
  url: 'https://entraide.health-data-hub.fr/',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'read',
  from: '2019-06-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_6_4 = {
  id: 'res:6.4',
  pinpoint: 'LIL 66, II; CNIL, téléservice de déclaration',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2019-06-01',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_6_5 = {
  id: 'res:6.5',
  pinpoint: 'CNIL, note du 13 juin 2024; MR-007 7.2',
  url: 'https://www.cnil.fr/fr/modifications-des-traitements-de-donnees-soumis-formalites-quelles-demarches',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'read',
  from: '2024-06-13',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_7 = {
  id: 'res:7',
  pinpoint: 'LIL 65, 1° à 6°; LIL 67',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2019-06-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_C_1 = {
  id: 'res:C-1',
  pinpoint: 'MR-007 et MR-008 1.4',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2023-10-12',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_C_2 = {
  id: 'res:C-2',
  pinpoint: 'MR-007 et MR-008 1.3.1, 2.2.2.1',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2023-10-12',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_C_3 = {
  id: 'res:C-3',
  pinpoint: 'MR-007 et MR-008 6.2.2 à 6.2.3',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2023-10-12',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_C_4 = {
  id: 'res:C-4',
  pinpoint: 'CNIL, « Comment procéder pour une thèse ou un mémoire »',
  url: 'https://www.cnil.fr/fr/recherche-etude-ou-evaluation-dans-le-domaine-de-la-sante-comment-proceder-pour-une-these-ou-un',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'read',
  from: '2023-12-27',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_C_5 = {
  id: 'res:C-5',
  pinpoint: 'MR-007 et MR-008 6.2.1; MR-006',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2023-10-12',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_C_6 = {
  id: 'res:C-6',
  pinpoint: 'MR-007 et MR-008 6.1',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2023-10-12',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_C_8 = {
  id: 'res:C-8',
  pinpoint: 'MR-007 et MR-008, titre IV',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2023-10-12',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_C_10 = {
  id: 'res:C-10',
  pinpoint: 'MR-007 et MR-008 6.3; MR-006',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2023-10-12',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_CH_5 = {
  id: 'res:CH-5',
  pinpoint: 'MR-001 et MR-003 (2026), base légale',
  url: 'https://www.cnil.fr/fr/methodologies-de-reference-pour-les-recherches-en-sante-verifier-sa-conformite-aux-mr-001-et-mr-003',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2026-05-24',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_CH_7 = {
  id: 'res:CH-7',
  pinpoint: 'MR-001 et MR-003 (2026), numéro d’inclusion',
  url: 'https://www.cnil.fr/fr/methodologies-de-reference-pour-les-recherches-en-sante-verifier-sa-conformite-aux-mr-001-et-mr-003',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2026-05-24',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_CH_8 = {
  id: 'res:CH-8',
  pinpoint: 'MR-001 et MR-003 (2026), séparation et transferts',
  url: 'https://www.cnil.fr/fr/methodologies-de-reference-pour-les-recherches-en-sante-verifier-sa-conformite-aux-mr-001-et-mr-003',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2026-05-24',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_CH_10 = {
  id: 'res:CH-10',
  pinpoint: 'CNIL, MR-001 et MR-003 (mars 2026), entrée en vigueur',
  url: 'https://www.cnil.fr/fr/methodologies-de-reference-pour-les-recherches-en-sante-verifier-sa-conformite-aux-mr-001-et-mr-003',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2026-05-24',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_CH_11 = {
  id: 'res:CH-11',
  pinpoint: 'CNIL, MR-001 et MR-003 (mars 2026), transition',
  url: 'https://www.cnil.fr/fr/methodologies-de-reference-pour-les-recherches-en-sante-verifier-sa-conformite-aux-mr-001-et-mr-003',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2026-05-24',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_CH_12 = {
  id: 'res:CH-12',
  pinpoint: 'CNIL, note du 13 juin 2024',
  url: 'https://www.cnil.fr/fr/modifications-des-traitements-de-donnees-soumis-formalites-quelles-demarches',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'read',
  from: '2024-06-13',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_CH_14 = {
  id: 'res:CH-14',
  pinpoint: 'Loi n° 2026-403 du 26 mai 2026',
  url: 'https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000054131648',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2026-05-28',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_CH_17 = {
  id: 'res:CH-17',
  pinpoint: 'Arrêté du 6 mai 2024 (sécurité du SNDS)',
  url: '',
  authority: 'order',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2024-05-08',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_CH_18 = {
  id: 'res:CH-18',
  pinpoint: 'CJUE C-413/23 P, 4 septembre 2025',
  url: 'https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:62023CJ0413',
  authority: 'court',
  certainty: 'settled',
  verification: 'read',
  from: '2025-09-04',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_E_1 = {
  id: 'res:E-1',
  pinpoint: 'Délib. CNIL 2021-118, champ',
  url: 'https://www.cnil.fr/fr/entrepots-de-donnees-de-sante-la-cnil-lance-une-consultation-publique-sur-un-projet-de-referentiel',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2021-10-24',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_E_2 = {
  id: 'res:E-2',
  pinpoint: 'Délib. CNIL 2021-118, exclusions',
  url: 'https://www.cnil.fr/fr/entrepots-de-donnees-de-sante-la-cnil-lance-une-consultation-publique-sur-un-projet-de-referentiel',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2021-10-24',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_E_3 = {
  id: 'res:E-3',
  pinpoint: 'Délib. CNIL 2021-118, données',
  url: 'https://www.cnil.fr/fr/entrepots-de-donnees-de-sante-la-cnil-lance-une-consultation-publique-sur-un-projet-de-referentiel',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2021-10-24',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_E_5 = {
  id: 'res:E-5',
  pinpoint: 'Délib. CNIL 2021-118, gouvernance',
  url: 'https://www.cnil.fr/fr/entrepots-de-donnees-de-sante-la-cnil-lance-une-consultation-publique-sur-un-projet-de-referentiel',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2021-10-24',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_E_6 = {
  id: 'res:E-6',
  pinpoint: 'Délib. CNIL 2021-118, durée',
  url: 'https://www.cnil.fr/fr/entrepots-de-donnees-de-sante-la-cnil-lance-une-consultation-publique-sur-un-projet-de-referentiel',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2021-10-24',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_E_7 = {
  id: 'res:E-7',
  pinpoint: 'Délib. CNIL 2021-118, sécurité',
  url: 'https://www.cnil.fr/fr/entrepots-de-donnees-de-sante-la-cnil-lance-une-consultation-publique-sur-un-projet-de-referentiel',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2021-10-24',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_E_8 = {
  id: 'res:E-8',
  pinpoint: 'LIL 66, III; délib. EMC2 (CNILTEXT000049057224)',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000049057224',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2019-06-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_I_1 = {
  id: 'res:I-1',
  pinpoint: 'LIL 65, 2°',
  url: 'https://www.cnil.fr/fr/recherche-etude-ou-evaluation-dans-le-domaine-de-la-sante-comment-proceder-pour-une-these-ou-un',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'read',
  from: '2019-06-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_I_2 = {
  id: 'res:I-2',
  pinpoint: 'LIL 65, 2°',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2019-06-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_I_3 = {
  id: 'res:I-3',
  pinpoint: 'LIL 65, 2°',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2019-06-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_I_4 = {
  id: 'res:I-4',
  pinpoint: 'LIL 65, 2°; CSP L.1121-1',
  url: 'https://www.cnil.fr/fr/demande-dautorisation-dune-recherche-en-sante-les-informations-fournir-et-les-criteres-doctroi',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'read',
  from: '2019-06-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_I_5 = {
  id: 'res:I-5',
  pinpoint: 'LIL 65, 2°',
  url: 'https://www.cnil.fr/fr/recherche-etude-ou-evaluation-dans-le-domaine-de-la-sante-comment-proceder-pour-une-these-ou-un',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'read',
  from: '2019-06-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_L_1 = {
  id: 'res:L-1',
  pinpoint: 'LIL 65, 1° à 6°',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2019-06-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_L_2 = {
  id: 'res:L-2',
  pinpoint: 'LIL 66, I; CNIL, SAN-2024-013, § 112',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'read',
  from: '2019-06-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_L_9 = {
  id: 'res:L-9',
  pinpoint: 'LIL 69; MR-007 2.4.1.2 à 2.4.1.3',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2019-06-01',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_L_11 = {
  id: 'res:L-11',
  pinpoint: 'LIL 75; CSP L.1130-5',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2019-06-01',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_L_12 = {
  id: 'res:L-12',
  pinpoint: 'LIL 86',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2019-06-01',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_L_13 = {
  id: 'res:L-13',
  pinpoint: 'LIL 68 et 72; MR-007 2.6.1',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2019-06-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_L_14 = {
  id: 'res:L-14',
  pinpoint: 'LIL 3; CNIL, « Demande d’autorisation »',
  url: 'https://www.cnil.fr/fr/demande-dautorisation-dune-recherche-en-sante-les-informations-fournir-et-les-criteres-doctroi',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'read',
  from: '2023-01-11',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_L_15 = {
  id: 'res:L-15',
  pinpoint: 'LIL 30; D. 2019-341',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'decree',
  certainty: 'settled',
  verification: 'secondary',
  from: '2019-06-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M1_2 = {
  id: 'res:M1-2',
  pinpoint: 'MR-001 (2026-050); délib. 2018-153, 2.2',
  url: 'https://www.cnil.fr/fr/declaration/mr-001-recherches-dans-le-domaine-de-la-sante-avec-recueil-du-consentement',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2026-05-24',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M1_3 = {
  id: 'res:M1-3',
  pinpoint: 'MR-001 (2026-050), circuit administratif',
  url: 'https://www.cnil.fr/fr/declaration/mr-001-recherches-dans-le-domaine-de-la-sante-avec-recueil-du-consentement',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2026-05-24',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M1_4 = {
  id: 'res:M1-4',
  pinpoint: 'MR-001 (2026-050), données exclues',
  url: 'https://www.cnil.fr/fr/declaration/mr-001-recherches-dans-le-domaine-de-la-sante-avec-recueil-du-consentement',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2026-05-24',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M1_5 = {
  id: 'res:M1-5',
  pinpoint: 'MR-001 (2026-050), date de naissance',
  url: 'https://www.cnil.fr/fr/declaration/mr-001-recherches-dans-le-domaine-de-la-sante-avec-recueil-du-consentement',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2026-05-24',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M1_6 = {
  id: 'res:M1-6',
  pinpoint: 'MR-001 (2026-050), catégories de données',
  url: 'https://www.cnil.fr/fr/declaration/mr-001-recherches-dans-le-domaine-de-la-sante-avec-recueil-du-consentement',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2026-05-24',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M1_8 = {
  id: 'res:M1-8',
  pinpoint: 'MR-001 (2026-050), images et voix',
  url: 'https://www.cnil.fr/fr/declaration/mr-001-recherches-dans-le-domaine-de-la-sante-avec-recueil-du-consentement',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2026-05-24',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M1_9 = {
  id: 'res:M1-9',
  pinpoint: 'MR-001 (2026-050), géolocalisation',
  url: 'https://www.cnil.fr/fr/declaration/mr-001-recherches-dans-le-domaine-de-la-sante-avec-recueil-du-consentement',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2026-05-24',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M1_10 = {
  id: 'res:M1-10',
  pinpoint: 'MR-001 (2026-050); délib. 2018-153, titre V',
  url: 'https://www.cnil.fr/fr/declaration/mr-001-recherches-dans-le-domaine-de-la-sante-avec-recueil-du-consentement',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2026-05-24',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M1_11 = {
  id: 'res:M1-11',
  pinpoint: 'MR-001 (2026-050), information',
  url: 'https://www.cnil.fr/fr/declaration/mr-001-recherches-dans-le-domaine-de-la-sante-avec-recueil-du-consentement',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2026-05-24',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M1_12 = {
  id: 'res:M1-12',
  pinpoint: 'MR-001 (2026-050); CSP L.1122-1-1',
  url: 'https://www.cnil.fr/fr/declaration/mr-001-recherches-dans-le-domaine-de-la-sante-avec-recueil-du-consentement',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2026-05-24',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M1_13 = {
  id: 'res:M1-13',
  pinpoint: 'CSP L.1122-2',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M1_15 = {
  id: 'res:M1-15',
  pinpoint: 'MR-001 (2026-050), durée',
  url: 'https://www.cnil.fr/fr/declaration/mr-001-recherches-dans-le-domaine-de-la-sante-avec-recueil-du-consentement',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2026-05-24',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M1_17 = {
  id: 'res:M1-17',
  pinpoint: 'MR-001 (2026-050); délib. 2018-153, titre VI',
  url: 'https://www.cnil.fr/fr/declaration/mr-001-recherches-dans-le-domaine-de-la-sante-avec-recueil-du-consentement',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2026-05-24',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M1_18 = {
  id: 'res:M1-18',
  pinpoint: 'MR-001 (2026-050); annexe 2026-049',
  url: 'https://www.cnil.fr/fr/declaration/mr-001-recherches-dans-le-domaine-de-la-sante-avec-recueil-du-consentement',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2026-05-24',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M1_20 = {
  id: 'res:M1-20',
  pinpoint: 'CSP L.1121-4',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M2_1 = {
  id: 'res:M2-1',
  pinpoint: 'MR-002 (2015-256), art. 1, 2°',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000031074605',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2015-08-22',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M2_2 = {
  id: 'res:M2-2',
  pinpoint: 'MR-002 (2015-256), art. 1, 2°',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000031074605',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2015-08-22',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M2_3 = {
  id: 'res:M2-3',
  pinpoint: 'MR-002 (2015-256), art. 2 et 3',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000031074605',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2015-08-22',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M2_4 = {
  id: 'res:M2-4',
  pinpoint: 'MR-002 (2015-256), art. 5',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000031074605',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2015-08-22',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M2_5 = {
  id: 'res:M2-5',
  pinpoint: 'MR-002 (2015-256), art. 5',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000031074605',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2015-08-22',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M2_6 = {
  id: 'res:M2-6',
  pinpoint: 'MR-002 (2015-256), art. 6',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000031074605',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2015-08-22',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M2_8 = {
  id: 'res:M2-8',
  pinpoint: 'MR-002 (2015-256), art. 7',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000031074605',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2015-08-22',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M2_9 = {
  id: 'res:M2-9',
  pinpoint: 'MR-002 (2015-256); règlement (UE) 2017/746, 58',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000031074605',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2015-08-22',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M3_1 = {
  id: 'res:M3-1',
  pinpoint: 'Arrêté du 12 avril 2018 (RIPH 3°), annexe 1',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000036805820',
  authority: 'order',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M3_2 = {
  id: 'res:M3-2',
  pinpoint: 'CSP L.1121-4; guide CPP et DGS (2020)',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M3_3 = {
  id: 'res:M3-3',
  pinpoint: 'MR-003, information et opposition',
  url: 'https://www.cnil.fr/fr/declaration/mr-003-recherches-dans-le-domaine-de-la-sante-sans-recueil-du-consentement',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2026-05-24',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M3_4 = {
  id: 'res:M3-4',
  pinpoint: 'LIL 75; MR-003, champ',
  url: 'https://www.cnil.fr/fr/declaration/mr-003-recherches-dans-le-domaine-de-la-sante-sans-recueil-du-consentement',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2019-06-01',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M3_5 = {
  id: 'res:M3-5',
  pinpoint: 'MR-003; délib. 2016-263, 2.2.1',
  url: 'https://www.cnil.fr/fr/declaration/mr-003-recherches-dans-le-domaine-de-la-sante-sans-recueil-du-consentement',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2026-05-24',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M3_6 = {
  id: 'res:M3-6',
  pinpoint: 'LIL 70; MR-003, mineurs',
  url: 'https://www.cnil.fr/fr/declaration/mr-003-recherches-dans-le-domaine-de-la-sante-sans-recueil-du-consentement',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2019-06-01',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M3_7 = {
  id: 'res:M3-7',
  pinpoint: 'MR-003, durée; délib. 2020-077',
  url: 'https://www.cnil.fr/fr/declaration/mr-003-recherches-dans-le-domaine-de-la-sante-sans-recueil-du-consentement',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2026-05-24',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M3_8 = {
  id: 'res:M3-8',
  pinpoint: 'MR-003; annexes 2026-049 et 2026-052',
  url: 'https://www.cnil.fr/fr/declaration/mr-003-recherches-dans-le-domaine-de-la-sante-sans-recueil-du-consentement',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2026-05-24',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M4_1 = {
  id: 'res:M4-1',
  pinpoint: 'CSP R.1121-1, II, 3°; MR-004',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'decree',
  certainty: 'settled',
  verification: 'read',
  from: '2018-07-13',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M4_3 = {
  id: 'res:M4-3',
  pinpoint: 'MR-004; délib. CNIL 2023-076',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187498',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2018-07-13',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M4_4 = {
  id: 'res:M4-4',
  pinpoint: 'MR-004 (2018-155), appariement entre centres',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187498',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2018-07-13',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M4_5 = {
  id: 'res:M4-5',
  pinpoint: 'MR-004; délib. CNIL 2023-076',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187498',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2018-07-13',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M4_6 = {
  id: 'res:M4-6',
  pinpoint: 'MR-004 (2018-155), données exclues; LIL 30',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187498',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2018-07-13',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M4_7 = {
  id: 'res:M4-7',
  pinpoint: 'MR-004 (2018-155), codage',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187498',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2018-07-13',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M4_8 = {
  id: 'res:M4-8',
  pinpoint: 'MR-004 (2018-155), données exclues',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187498',
  authority: 'referential',
  certainty: 'settled',
  verification: 'secondary',
  from: '2018-07-13',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M4_9 = {
  id: 'res:M4-9',
  pinpoint: 'MR-004 (2018-155), génétique',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187498',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2018-07-13',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M4_10 = {
  id: 'res:M4-10',
  pinpoint: 'MR-004 (2018-155), information',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187498',
  authority: 'referential',
  certainty: 'settled',
  verification: 'secondary',
  from: '2018-07-13',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M4_11 = {
  id: 'res:M4-11',
  pinpoint: 'MR-004; délib. CNIL 2023-076',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187498',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2018-07-13',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M4_12 = {
  id: 'res:M4-12',
  pinpoint: 'MR-004 (2018-155); LIL 69 et 86',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187498',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2018-07-13',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M4_13 = {
  id: 'res:M4-13',
  pinpoint: 'MR-004 (2018-155), mineurs',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187498',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2018-07-13',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M4_14 = {
  id: 'res:M4-14',
  pinpoint: 'MR-004 (2018-155), données sources',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187498',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2018-07-13',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M4_16 = {
  id: 'res:M4-16',
  pinpoint: 'MR-004 (2018-155); délib. 2020-077',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187498',
  authority: 'referential',
  certainty: 'settled',
  verification: 'secondary',
  from: '2018-07-13',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M4_17 = {
  id: 'res:M4-17',
  pinpoint: 'MR-004 (2018-155), transferts',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187498',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2018-07-13',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M4_18 = {
  id: 'res:M4-18',
  pinpoint: 'MR-004 (2018-155), sécurité',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187498',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2018-07-13',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M4_19 = {
  id: 'res:M4-19',
  pinpoint: 'MR-004 (2018-155), analyse d’impact',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187498',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2018-07-13',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M4_20 = {
  id: 'res:M4-20',
  pinpoint: 'MR-004 (2018-155), répertoire public',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187498',
  authority: 'referential',
  certainty: 'settled',
  verification: 'secondary',
  from: '2018-07-13',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M5_1 = {
  id: 'res:M5-1',
  pinpoint: 'MR-005 (2018-256), responsables',
  url: 'https://www.cnil.fr/fr/lacces-au-programme-de-medicalisation-des-systemes-dinformation-pmsi-des-fins-de-recherche',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2018-07-13',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M5_2 = {
  id: 'res:M5-2',
  pinpoint: 'MR-005 (2018-256), données',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187535',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2018-07-13',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M5_3 = {
  id: 'res:M5-3',
  pinpoint: 'MR-005 (2018-256), 2.1',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187535',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2018-07-13',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M5_4 = {
  id: 'res:M5-4',
  pinpoint: 'MR-005 (2018-256), profondeur',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187535',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2018-07-13',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M5_5 = {
  id: 'res:M5-5',
  pinpoint: 'MR-005 (2018-256), appariement et exports',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187535',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2018-07-13',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M5_6 = {
  id: 'res:M5-6',
  pinpoint: 'MR-005 (2018-256), transparence',
  url: 'https://www.cnil.fr/fr/lacces-au-programme-de-medicalisation-des-systemes-dinformation-pmsi-des-fins-de-recherche',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2018-07-13',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M5_7 = {
  id: 'res:M5-7',
  pinpoint: 'MR-005 (2018-256), sécurité',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187535',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2018-07-13',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M5_8 = {
  id: 'res:M5-8',
  pinpoint: 'CSP L.1461-1, V',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M6_1 = {
  id: 'res:M6-1',
  pinpoint: 'MR-006 (2018-257); CSP L.5311-1, II',
  url: 'https://www.cnil.fr/fr/declaration/mr-006-etudes-necessitant-lacces-aux-donnees-du-pmsi-par-les-industriels-de-sante',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2018-07-13',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M6_2 = {
  id: 'res:M6-2',
  pinpoint: 'MR-006 (2018-257), données',
  url: 'https://www.cnil.fr/fr/declaration/mr-006-etudes-necessitant-lacces-aux-donnees-du-pmsi-par-les-industriels-de-sante',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2018-07-13',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M6_3 = {
  id: 'res:M6-3',
  pinpoint: 'MR-006 (2018-257), finalités',
  url: 'https://www.cnil.fr/fr/declaration/mr-006-etudes-necessitant-lacces-aux-donnees-du-pmsi-par-les-industriels-de-sante',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2018-07-13',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M6_4 = {
  id: 'res:M6-4',
  pinpoint: 'MR-006 (2018-257); arrêté du 17 juillet 2017',
  url: 'https://www.cnil.fr/fr/declaration/mr-006-etudes-necessitant-lacces-aux-donnees-du-pmsi-par-les-industriels-de-sante',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2018-07-13',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M6_5 = {
  id: 'res:M6-5',
  pinpoint: 'MR-006 (2018-257), audit',
  url: 'https://www.cnil.fr/fr/declaration/mr-006-etudes-necessitant-lacces-aux-donnees-du-pmsi-par-les-industriels-de-sante',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2018-07-13',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M6_6 = {
  id: 'res:M6-6',
  pinpoint: 'MR-006 (2018-257), répertoire et délégué',
  url: 'https://www.cnil.fr/fr/declaration/mr-006-etudes-necessitant-lacces-aux-donnees-du-pmsi-par-les-industriels-de-sante',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2018-07-13',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M6_7 = {
  id: 'res:M6-7',
  pinpoint: 'MR-006 (2018-257), profondeur et exports',
  url: 'https://www.cnil.fr/fr/declaration/mr-006-etudes-necessitant-lacces-aux-donnees-du-pmsi-par-les-industriels-de-sante',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2018-07-13',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M78_1 = {
  id: 'res:M78-1',
  pinpoint: 'MR-007 et MR-008 1.2.1',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2023-10-12',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M78_3 = {
  id: 'res:M78-3',
  pinpoint: 'MR-007 et MR-008 2.1.1',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2023-10-12',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M78_4 = {
  id: 'res:M78-4',
  pinpoint: 'MR-007 et MR-008 2.2.2.3',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2023-10-12',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M78_5 = {
  id: 'res:M78-5',
  pinpoint: 'MR-007 et MR-008 1.3.1 à 1.3.2',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2023-10-12',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M78_6 = {
  id: 'res:M78-6',
  pinpoint: 'MR-007 et MR-008 1.3.2',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2023-10-12',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M78_7 = {
  id: 'res:M78-7',
  pinpoint: 'MR-007 et MR-008 2.2.2.4',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2023-10-12',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M78_8 = {
  id: 'res:M78-8',
  pinpoint: 'MR-007 et MR-008 1.3.1, 6.2.4',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2023-10-12',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M78_9 = {
  id: 'res:M78-9',
  pinpoint: 'MR-007 et MR-008 1.3.1',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2023-10-12',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M78_10 = {
  id: 'res:M78-10',
  pinpoint: 'MR-007 et MR-008 1.3.1',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2023-10-12',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M78_11 = {
  id: 'res:M78-11',
  pinpoint: 'MR-008 4.1 à 4.2',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048196339',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2023-10-12',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M78_12 = {
  id: 'res:M78-12',
  pinpoint: 'MR-008, titre IV',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048196339',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2023-10-12',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M78_13 = {
  id: 'res:M78-13',
  pinpoint: 'MR-007 et MR-008 2.4.1',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2023-10-12',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M78_14 = {
  id: 'res:M78-14',
  pinpoint: 'MR-007 et MR-008 2.5.1',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2023-10-12',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M78_15 = {
  id: 'res:M78-15',
  pinpoint: 'MR-007 et MR-008, SEC-EXP',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2023-10-12',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M78_16 = {
  id: 'res:M78-16',
  pinpoint: 'MR-007 et MR-008 5.1 à 5.2',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2023-10-12',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M78_17 = {
  id: 'res:M78-17',
  pinpoint: 'MR-007 et MR-008, titre III',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2023-10-12',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M78_18 = {
  id: 'res:M78-18',
  pinpoint: 'MR-007 et MR-008 6.1 à 6.2',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2023-10-12',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M78_19 = {
  id: 'res:M78-19',
  pinpoint: 'MR-007 et MR-008 6.3',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2023-10-12',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_R0 = {
  id: 'res:R0',
  pinpoint: 'Plateforme des données de santé, démarches réglementaires',
  url: 'https://www.health-data-hub.fr/demarches-reglementaires',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'read',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_R1 = {
  id: 'res:R1',
  pinpoint: 'LIL 3; CNIL, « Demande d’autorisation »',
  url: 'https://www.cnil.fr/fr/demande-dautorisation-dune-recherche-en-sante-les-informations-fournir-et-les-criteres-doctroi',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'read',
  from: '2023-01-11',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_R2 = {
  id: 'res:R2',
  pinpoint: 'LIL 44, 6°; CNIL, délib. 2023-089',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2019-06-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_R3 = {
  id: 'res:R3',
  pinpoint: 'LIL 65, 1°; LIL 44, 1°',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2019-06-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_R4 = {
  id: 'res:R4',
  pinpoint: 'LIL 67; arrêté du 30 juin 2020',
  url: 'https://www.legifrance.gouv.fr/eli/arrete/2020/6/30/SSAP2016533A/jo/texte',
  authority: 'order',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2019-06-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_R5 = {
  id: 'res:R5',
  pinpoint: 'Délib. CNIL 2019-057',
  url: 'https://www.cnil.fr/fr/gestion-des-vigilances-sanitaires-publication-du-referentiel-pour-les-traitements-de-donnees',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2019-07-19',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_R6 = {
  id: 'res:R6',
  pinpoint: 'Délib. CNIL 2022-106 et 2022-107',
  url: 'https://www.cnil.fr/fr/quelles-formalites-pour-les-traitements-de-donnees-de-sante-caractere-personnel',
  authority: 'referential',
  certainty: 'settled',
  verification: 'secondary',
  from: '2022-11-10',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_R7 = {
  id: 'res:R7',
  pinpoint: 'CNIL, « Entrepôt ou recherche ? » (2 mars 2023)',
  url: 'https://www.cnil.fr/fr/traitements-de-donnees-de-sante-comment-faire-la-distinction-entre-un-entrepot-et-une-recherche-et',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'read',
  from: '2023-03-02',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_R8 = {
  id: 'res:R8',
  pinpoint: 'LIL 65, 2°; CNIL, « Comment procéder pour une thèse ou un mémoire »',
  url: 'https://www.cnil.fr/fr/recherche-etude-ou-evaluation-dans-le-domaine-de-la-sante-comment-proceder-pour-une-these-ou-un',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'read',
  from: '2019-06-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_R9 = {
  id: 'res:R9',
  pinpoint: 'LIL 65, 1°; LIL 66, I; CNIL, SAN-2024-013, §§ 120 à 124',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2019-06-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_R10 = {
  id: 'res:R10',
  pinpoint: 'MR-001 (2026-050), champ',
  url: 'https://www.cnil.fr/fr/declaration/mr-001-recherches-dans-le-domaine-de-la-sante-avec-recueil-du-consentement',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2026-05-24',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_R11 = {
  id: 'res:R11',
  pinpoint: 'MR-001 (2026-050), champ; LIL 75',
  url: 'https://www.cnil.fr/fr/declaration/mr-001-recherches-dans-le-domaine-de-la-sante-avec-recueil-du-consentement',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2026-05-24',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_R12 = {
  id: 'res:R12',
  pinpoint: 'MR-003, champ',
  url: 'https://www.cnil.fr/fr/declaration/mr-003-recherches-dans-le-domaine-de-la-sante-sans-recueil-du-consentement',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2026-05-24',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_R13 = {
  id: 'res:R13',
  pinpoint: 'MR-002 (2015-256), art. 1, 2°',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000031074605',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2015-08-22',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_R14 = {
  id: 'res:R14',
  pinpoint: 'MR-005 (2018-256); CNIL, page PMSI',
  url: 'https://www.cnil.fr/fr/lacces-au-programme-de-medicalisation-des-systemes-dinformation-pmsi-des-fins-de-recherche',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2018-07-13',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_R15 = {
  id: 'res:R15',
  pinpoint: 'MR-006 (2018-257)',
  url: 'https://www.cnil.fr/fr/declaration/mr-006-etudes-necessitant-lacces-aux-donnees-du-pmsi-par-les-industriels-de-sante',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2018-07-13',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_R16 = {
  id: 'res:R16',
  pinpoint: 'MR-007 (2023-082) 1.1, 1.2.1',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2023-10-12',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_R17 = {
  id: 'res:R17',
  pinpoint: 'MR-008 (2023-083) 1.1, 1.2.1',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048196339',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2023-10-12',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_R18 = {
  id: 'res:R18',
  pinpoint: 'CNIL, référentiel ESND (3 février 2023)',
  url: 'https://www.cnil.fr/fr/mise-disposition-de-lechantillon-des-donnees-du-snds-la-cnil-met-jour-le-referentiel-ex-egb',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2023-02-03',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_R19 = {
  id: 'res:R19',
  pinpoint: 'CSP R.1461-11 à R.1461-12',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'decree',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_R20 = {
  id: 'res:R20',
  pinpoint: 'MR-004 (2018-155), champ',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187498',
  authority: 'referential',
  certainty: 'settled',
  verification: 'secondary',
  from: '2018-07-13',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_R21 = {
  id: 'res:R21',
  pinpoint: 'LIL 66, III; LIL 76',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'read',
  from: '2019-06-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_R22 = {
  id: 'res:R22',
  pinpoint: 'LIL 76; Plateforme des données de santé, questions et réponses',
  url: 'https://entraide.health-data-hub.fr/',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'read',
  from: '2019-06-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_R23 = {
  id: 'res:R23',
  pinpoint: 'Délib. CNIL 2021-118; Plateforme des données de santé',
  url: 'https://www.cnil.fr/fr/entrepots-de-donnees-de-sante-la-cnil-lance-une-consultation-publique-sur-un-projet-de-referentiel',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2021-10-24',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_R24 = {
  id: 'res:R24',
  pinpoint: 'CNIL, note du 13 juin 2024',
  url: 'https://www.cnil.fr/fr/modifications-des-traitements-de-donnees-soumis-formalites-quelles-demarches',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'read',
  from: '2024-06-13',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_X_1 = {
  id: 'res:X-1',
  pinpoint: 'CSP L.1122-1-1; RGPD 4(11)',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_X_5 = {
  id: 'res:X-5',
  pinpoint: 'Plateforme des données de santé, questions et réponses',
  url: 'https://entraide.health-data-hub.fr/',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'read',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_X_8 = {
  id: 'res:X-8',
  pinpoint: 'RGPD 14(5)(b); MR-007 2.4.1',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2018-05-25',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_C_7 = {
  id: 'res:C-7',
  pinpoint: 'MR-007 et MR-008 6.2.5',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2023-10-12',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_C_9 = {
  id: 'res:C-9',
  pinpoint: 'MR-007 et MR-008, SEC-INC',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2023-10-12',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M1_1 = {
  id: 'res:M1-1',
  pinpoint: 'MR-001 (2018-153), 2.1; MR-001 (2026-050)',
  url: 'https://www.cnil.fr/fr/declaration/mr-001-recherches-dans-le-domaine-de-la-sante-avec-recueil-du-consentement',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2026-05-24',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M1_7 = {
  id: 'res:M1-7',
  pinpoint: 'MR-001 (2026-050), données génétiques',
  url: 'https://www.cnil.fr/fr/declaration/mr-001-recherches-dans-le-domaine-de-la-sante-avec-recueil-du-consentement',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2026-05-24',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M1_14 = {
  id: 'res:M1-14',
  pinpoint: 'MR-001 (2026-050), destinataires',
  url: 'https://www.cnil.fr/fr/declaration/mr-001-recherches-dans-le-domaine-de-la-sante-avec-recueil-du-consentement',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2026-05-24',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M1_16 = {
  id: 'res:M1-16',
  pinpoint: 'MR-001, durée (professionnels)',
  url: 'https://www.cnil.fr/fr/declaration/mr-001-recherches-dans-le-domaine-de-la-sante-avec-recueil-du-consentement',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2026-05-24',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M1_19 = {
  id: 'res:M1-19',
  pinpoint: 'CSP L.1111-8; MR-001 (2026-050)',
  url: 'https://www.cnil.fr/fr/declaration/mr-001-recherches-dans-le-domaine-de-la-sante-avec-recueil-du-consentement',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2026-05-24',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M1_21 = {
  id: 'res:M1-21',
  pinpoint: 'MR-001 (2026-050); RGPD 6(1)(e)-(f), 9(2)(i)-(j)',
  url: 'https://www.cnil.fr/fr/declaration/mr-001-recherches-dans-le-domaine-de-la-sante-avec-recueil-du-consentement',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2026-05-24',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M2_7 = {
  id: 'res:M2-7',
  pinpoint: 'MR-002 (2015-256), art. 6',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000031074605',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2015-08-22',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M4_2 = {
  id: 'res:M4-2',
  pinpoint: 'MR-004 (2018-155), protocole',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187498',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2018-07-13',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M4_15 = {
  id: 'res:M4-15',
  pinpoint: 'MR-004 (2018-155), destinataires',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187498',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2018-07-13',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M4_22 = {
  id: 'res:M4-22',
  pinpoint: 'MR-004 (2018-155); RGPD 6(1)(e)-(f), 9(2)(j)',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187498',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2018-07-13',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_M5_9 = {
  id: 'res:M5-9',
  pinpoint: 'CNIL, page PMSI (16 juillet 2018)',
  url: 'https://www.cnil.fr/fr/lacces-au-programme-de-medicalisation-des-systemes-dinformation-pmsi-des-fins-de-recherche',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'read',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M78_2 = {
  id: 'res:M78-2',
  pinpoint: 'MR-007 et MR-008 1.1',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2023-10-12',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M78_20 = {
  id: 'res:M78-20',
  pinpoint: 'MR-007 et MR-008 1.3.1, 6.4',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2023-10-12',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M78_21 = {
  id: 'res:M78-21',
  pinpoint: 'MR-007 et MR-008 7.2',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2023-10-12',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_M78_22 = {
  id: 'res:M78-22',
  pinpoint: 'MR-007 et MR-008 2.5.4',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048197556',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2023-10-12',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_E_4 = {
  id: 'res:E-4',
  pinpoint: 'Délib. CNIL 2021-118, usages',
  url: 'https://www.cnil.fr/fr/entrepots-de-donnees-de-sante-la-cnil-lance-une-consultation-publique-sur-un-projet-de-referentiel',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2021-10-24',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const res_L_4 = {
  id: 'res:L-4',
  pinpoint: 'LIL 66, III',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'read',
  from: '2019-06-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_L_5 = {
  id: 'res:L-5',
  pinpoint: 'LIL 66, IV',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'read',
  from: '2019-06-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const res_L_6 = {
  id: 'res:L-6',
  pinpoint: 'LIL 66, V; D. 2019-536, 91',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'read',
  from: '2019-06-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source
