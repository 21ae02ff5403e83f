import type { Source } from '../../core/source.ts'

export const hds_10_1 = {
  id: 'hds:10.1',
  pinpoint: 'CSP L.1111-8; R.1111-8-8; R.1111-9',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000049577902',
  authority: 'inference',
  certainty: 'contested',
  verification: 'unread',
  from: '2026-03-27',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_2_1 = {
  id: 'hds:2.1',
  pinpoint: 'CSP L.1111-8 I-IV',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000049577902',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'read',
  from: '2025-07-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_2_1_VII = {
  id: 'hds:2.1-VII',
  pinpoint: 'CSP L.1111-8 VII; Code pénal 226-21',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000049577902',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2018-04-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_2_2 = {
  id: 'hds:2.2',
  pinpoint: 'CSP R.1111-8-8 I-II',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000036656709',
  authority: 'decree',
  certainty: 'settled',
  verification: 'read',
  from: '2018-04-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_2_4 = {
  id: 'hds:2.4',
  pinpoint: 'CSP R.1111-9-1',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000053720788/2026-09-26',
  authority: 'decree',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2026-09-26',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_3_1 = {
  id: 'hds:3.1',
  pinpoint: 'CSP L.1111-8 I; R.1111-8-8; R.1111-9; ANS, FAQ HDS (champ d’application)',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000049577902',
  authority: 'statute',
  certainty: 'settled',
  verification: 'secondary',
  from: '2026-03-27',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_4 = {
  id: 'hds:4',
  pinpoint: 'CSP R.1111-9, 1° à 6°',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000053720790',
  authority: 'decree',
  certainty: 'toConfirm',
  verification: 'read',
  from: '2026-03-27',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_5 = {
  id: 'hds:5',
  pinpoint: 'Référentiel HDS v2.0, exigences 1 à 31',
  url: 'https://esante.gouv.fr/sites/default/files/media_entity/documents/referentiel_certification_hds---fr--v2.pdf',
  authority: 'referential',
  certainty: 'settled',
  verification: 'secondary',
  from: '2024-11-16',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_6 = {
  id: 'hds:6',
  pinpoint: 'CSP R.1111-11 I-II',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'decree',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2026-09-26',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_7 = {
  id: 'hds:7',
  pinpoint: 'ANS, Certification des hébergeurs; CSP L.1115-1',
  url: 'https://esante.gouv.fr/labels-certifications/hds/certification-des-hebergeurs-de-donnees-de-sante',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'read',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_8 = {
  id: 'hds:8',
  pinpoint: 'CSP L.1111-8 II; R.1111-9-1; référentiel HDS v2.0, EXI 28-31',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000049577902',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2026-09-26',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C01 = {
  id: 'hds:C01',
  pinpoint: 'CSP L.1111-8 I; R.1111-8-8 I',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000036656709',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2018-04-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C02 = {
  id: 'hds:C02',
  pinpoint: 'CSP R.1111-9, 1°',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000053720790',
  authority: 'inference',
  certainty: 'contested',
  verification: 'unread',
  from: '2026-03-27',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_C03 = {
  id: 'hds:C03',
  pinpoint: 'CSP R.1111-9, 6°',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000053720790',
  authority: 'decree',
  certainty: 'settled',
  verification: 'read',
  from: '2026-03-27',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C04 = {
  id: 'hds:C04',
  pinpoint: 'CSP R.1111-9, 5°',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000053720790',
  authority: 'decree',
  certainty: 'contested',
  verification: 'secondary',
  from: '2026-03-27',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C05 = {
  id: 'hds:C05',
  pinpoint: 'CSP L.1111-8 I-II; R.1111-8-8 II',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000049577902',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2025-07-01',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_C06 = {
  id: 'hds:C06',
  pinpoint: 'CSP R.1111-9; ANS, FAQ HDS (activités soumises)',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000053720790',
  authority: 'decree',
  certainty: 'settled',
  verification: 'read',
  from: '2026-03-27',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C07 = {
  id: 'hds:C07',
  pinpoint: 'CSP R.1111-9, 4° à 6°',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000053720790',
  authority: 'decree',
  certainty: 'settled',
  verification: 'secondary',
  from: '2026-03-27',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C08 = {
  id: 'hds:C08',
  pinpoint: 'CSP R.1111-11 II; référentiel HDS v2.0, activité 5',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'doctrine',
  certainty: 'contested',
  verification: 'secondary',
  from: '2026-09-26',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C09 = {
  id: 'hds:C09',
  pinpoint: 'Référentiel HDS v2.0, 3.1.1',
  url: 'https://esante.gouv.fr/sites/default/files/media_entity/documents/referentiel_certification_hds---fr--v2.pdf',
  authority: 'referential',
  certainty: 'settled',
  verification: 'secondary',
  from: '2024-11-16',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C10 = {
  id: 'hds:C10',
  pinpoint: 'CSP R.1111-8-8 I',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000036656709',
  authority: 'inference',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_C11 = {
  id: 'hds:C11',
  pinpoint: 'ANS, FAQ HDS (GHT)',
  url: 'https://esante.gouv.fr/foire-aux-questions/produits-services/hds',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'read',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C12 = {
  id: 'hds:C12',
  pinpoint: 'CSP R.1111-8-8 I',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000036656709',
  authority: 'inference',
  certainty: 'contested',
  verification: 'unread',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_C13 = {
  id: 'hds:C13',
  pinpoint: 'ANS, FAQ HDS (cas hors obligation)',
  url: 'https://esante.gouv.fr/faq/quels-sont-les-cas-n-entrant-pas-dans-l-obligation-de-certification-hds',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'secondary',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C15 = {
  id: 'hds:C15',
  pinpoint: 'ANS, FAQ HDS (cas hors obligation)',
  url: 'https://esante.gouv.fr/faq/quels-sont-les-cas-n-entrant-pas-dans-l-obligation-de-certification-hds',
  authority: 'guidance',
  certainty: 'contested',
  verification: 'secondary',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C16 = {
  id: 'hds:C16',
  pinpoint: 'CSP L.1111-8 I; note du ministère chargé de la santé, 2019',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000049577902',
  authority: 'guidance',
  certainty: 'contested',
  verification: 'secondary',
  from: '2025-07-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C17 = {
  id: 'hds:C17',
  pinpoint: 'CSP L.1111-8 I',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000049577902',
  authority: 'doctrine',
  certainty: 'contested',
  verification: 'secondary',
  from: '2025-07-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C18 = {
  id: 'hds:C18',
  pinpoint: 'CNIL, délibération 2019-057 (vigilances sanitaires)',
  url: 'https://www.cnil.fr/fr/gestion-des-vigilances-sanitaires-publication-du-referentiel-pour-les-traitements-de-donnees',
  authority: 'referential',
  certainty: 'settled',
  verification: 'secondary',
  from: '2019-07-19',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C19 = {
  id: 'hds:C19',
  pinpoint: 'CNIL, délibération 2021-118 (entrepôts de données de santé)',
  url: 'https://www.cnil.fr/fr/entrepots-de-donnees-de-sante-la-cnil-lance-une-consultation-publique-sur-un-projet-de-referentiel',
  authority: 'referential',
  certainty: 'settled',
  verification: 'secondary',
  from: '2021-10-24',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C20 = {
  id: 'hds:C20',
  pinpoint: 'Arrêté du 6 mai 2024 (référentiel de sécurité du SNDS)',
  url: '',
  authority: 'order',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2024-05-08',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C21 = {
  id: 'hds:C21',
  pinpoint: 'CE, 13 février 2026, n° 498628',
  url: 'https://www.conseil-etat.fr/fr/arianeweb/CE/decision/2026-02-13/498628',
  authority: 'court',
  certainty: 'settled',
  verification: 'secondary',
  from: '2026-02-13',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C22 = {
  id: 'hds:C22',
  pinpoint: 'RGPD, considérant 26; CE, 13 février 2026, n° 498628',
  url: 'https://www.conseil-etat.fr/fr/arianeweb/CE/decision/2026-02-13/498628',
  authority: 'court',
  certainty: 'settled',
  verification: 'secondary',
  from: '2018-05-25',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C23 = {
  id: 'hds:C23',
  pinpoint: 'CSP L.1111-8 I',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000049577902',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2018-04-01',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_C24 = {
  id: 'hds:C24',
  pinpoint: 'CNIL, objets connectés',
  url: '',
  authority: 'guidance',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_C25 = {
  id: 'hds:C25',
  pinpoint: 'CSP L.1111-8 I',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000049577902',
  authority: 'doctrine',
  certainty: 'contested',
  verification: 'secondary',
  from: '2025-07-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C27 = {
  id: 'hds:C27',
  pinpoint: 'CSP L.1111-8 I (prévention)',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000049577902',
  authority: 'guidance',
  certainty: 'contested',
  verification: 'unread',
  from: '2025-07-01',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_C28 = {
  id: 'hds:C28',
  pinpoint: 'CSP R.1111-8-8 I 2°',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000036656709',
  authority: 'decree',
  certainty: 'settled',
  verification: 'read',
  from: '2018-04-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C29 = {
  id: 'hds:C29',
  pinpoint: 'CNIL, Applications mobiles en santé',
  url: 'https://www.cnil.fr/fr/applications-mobiles-en-sante-et-protection-des-donnees-personnelles-les-questions-se-poser',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'read',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C30 = {
  id: 'hds:C30',
  pinpoint: 'CSP R.1111-8-8 I',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000036656709',
  authority: 'inference',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_C31 = {
  id: 'hds:C31',
  pinpoint: 'CSP R.1111-8-8 I, dernier alinéa',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000036656709',
  authority: 'decree',
  certainty: 'settled',
  verification: 'read',
  from: '2018-04-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C32 = {
  id: 'hds:C32',
  pinpoint: 'CSP L.1111-8 I; note du ministère chargé de la santé, 2019',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000049577902',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'secondary',
  from: '2025-07-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C33 = {
  id: 'hds:C33',
  pinpoint: 'CSP L.1111-8 I',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000049577902',
  authority: 'inference',
  certainty: 'contested',
  verification: 'unread',
  from: '2025-07-01',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_C35 = {
  id: 'hds:C35',
  pinpoint: 'CSP L.1111-8 I',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000049577902',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2018-04-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C37 = {
  id: 'hds:C37',
  pinpoint: 'CSP L.1111-8 I-II; R.1111-8-8 II',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000049577902',
  authority: 'statute',
  certainty: 'settled',
  verification: 'secondary',
  from: '2025-07-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C38 = {
  id: 'hds:C38',
  pinpoint: 'CSP L.1111-8 I',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000049577902',
  authority: 'inference',
  certainty: 'contested',
  verification: 'unread',
  from: '2025-07-01',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_C39 = {
  id: 'hds:C39',
  pinpoint: 'ANS, référentiel des opérateurs MSSanté',
  url: '',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C41 = {
  id: 'hds:C41',
  pinpoint: 'CSP L.1111-8 I; R.1111-9',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000049577902',
  authority: 'inference',
  certainty: 'contested',
  verification: 'unread',
  from: '2026-03-27',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_C42 = {
  id: 'hds:C42',
  pinpoint: 'CSP R.1111-8-8 I',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000036656709',
  authority: 'inference',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_C43 = {
  id: 'hds:C43',
  pinpoint: 'CSP R.1111-8-8 I; R.1111-9',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000036656709',
  authority: 'inference',
  certainty: 'contested',
  verification: 'unread',
  from: '2026-03-27',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_C44 = {
  id: 'hds:C44',
  pinpoint: 'CNIL, 5 mars 2026 (IA en santé)',
  url: '',
  authority: 'guidance',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_C46 = {
  id: 'hds:C46',
  pinpoint: 'CSP R.1111-8-8 I; RGPD 4(7)',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000036656709',
  authority: 'inference',
  certainty: 'contested',
  verification: 'unread',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_C47 = {
  id: 'hds:C47',
  pinpoint: 'CSP R.1111-9',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000053720790',
  authority: 'inference',
  certainty: 'contested',
  verification: 'unread',
  from: '2026-03-27',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_C48 = {
  id: 'hds:C48',
  pinpoint: 'ANS, FAQ HDS (appels d’offres)',
  url: 'https://esante.gouv.fr/faq/si-je-lance-un-appel-doffres-pour-un-systeme-dinformation-necessitant-un-hebergement-de-donnees-de-sante-caractere-personnel-quel-moment-faut-il-exiger-de-mon-prestataire-quil-soit-certifie-comme-hebergeur',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'read',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C49 = {
  id: 'hds:C49',
  pinpoint: 'CSP L.1111-8 II, dernier alinéa, et III',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000049577902',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2025-07-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C50 = {
  id: 'hds:C50',
  pinpoint: 'CSP L.1111-8 III; R.1111-16',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000049577902',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2018-04-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_D01 = {
  id: 'hds:D01',
  pinpoint: 'CSP R.1111-8-8 I',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000036656709',
  authority: 'decree',
  certainty: 'settled',
  verification: 'read',
  from: '2018-04-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_D02 = {
  id: 'hds:D02',
  pinpoint: 'CSP R.1111-9, 6°',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000053720790',
  authority: 'decree',
  certainty: 'settled',
  verification: 'read',
  from: '2026-03-27',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_D03 = {
  id: 'hds:D03',
  pinpoint: 'CSP R.1111-9, 1°',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000053720790',
  authority: 'inference',
  certainty: 'contested',
  verification: 'unread',
  from: '2026-03-27',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_D04 = {
  id: 'hds:D04',
  pinpoint: 'CSP R.1111-9, 5°',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000053720790',
  authority: 'decree',
  certainty: 'contested',
  verification: 'secondary',
  from: '2026-03-27',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_D05 = {
  id: 'hds:D05',
  pinpoint: 'CSP L.1111-8 I-II; R.1111-8-8 II',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000049577902',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2018-04-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_D06 = {
  id: 'hds:D06',
  pinpoint: 'CSP R.1111-9; ANS, FAQ HDS (activités soumises)',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000053720790',
  authority: 'decree',
  certainty: 'settled',
  verification: 'read',
  from: '2026-03-27',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_D07 = {
  id: 'hds:D07',
  pinpoint: 'CSP R.1111-11 II; référentiel HDS v2.0, activité 5',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'doctrine',
  certainty: 'contested',
  verification: 'secondary',
  from: '2026-09-26',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_D08 = {
  id: 'hds:D08',
  pinpoint: 'Référentiel HDS v2.0, 3.1.1',
  url: 'https://esante.gouv.fr/sites/default/files/media_entity/documents/referentiel_certification_hds---fr--v2.pdf',
  authority: 'referential',
  certainty: 'settled',
  verification: 'secondary',
  from: '2024-11-16',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_D09 = {
  id: 'hds:D09',
  pinpoint: 'ANS, FAQ HDS (GHT)',
  url: 'https://esante.gouv.fr/foire-aux-questions/produits-services/hds',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'read',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_D10 = {
  id: 'hds:D10',
  pinpoint: 'CSP R.1111-8-8 I',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000036656709',
  authority: 'inference',
  certainty: 'contested',
  verification: 'unread',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_D11 = {
  id: 'hds:D11',
  pinpoint: 'ANS, FAQ HDS (cas hors obligation)',
  url: 'https://esante.gouv.fr/faq/quels-sont-les-cas-n-entrant-pas-dans-l-obligation-de-certification-hds',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'secondary',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_D12 = {
  id: 'hds:D12',
  pinpoint: 'ANS, FAQ HDS (cas hors obligation)',
  url: 'https://esante.gouv.fr/faq/quels-sont-les-cas-n-entrant-pas-dans-l-obligation-de-certification-hds',
  authority: 'guidance',
  certainty: 'contested',
  verification: 'secondary',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_D13 = {
  id: 'hds:D13',
  pinpoint: 'CSP L.1111-8 I; note du ministère chargé de la santé, 2019',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000049577902',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'secondary',
  from: '2025-07-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_D14 = {
  id: 'hds:D14',
  pinpoint: 'CSP L.1111-8 I',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000049577902',
  authority: 'doctrine',
  certainty: 'contested',
  verification: 'secondary',
  from: '2025-07-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_D15 = {
  id: 'hds:D15',
  pinpoint: 'CNIL, délibérations 2019-057 et 2021-118',
  url: 'https://www.cnil.fr/fr/gestion-des-vigilances-sanitaires-publication-du-referentiel-pour-les-traitements-de-donnees',
  authority: 'referential',
  certainty: 'settled',
  verification: 'secondary',
  from: '2019-07-19',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_D16 = {
  id: 'hds:D16',
  pinpoint: 'CSP L.1111-8 I',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000049577902',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2018-04-01',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_D17 = {
  id: 'hds:D17',
  pinpoint: 'CSP L.1111-8 I',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000049577902',
  authority: 'doctrine',
  certainty: 'contested',
  verification: 'secondary',
  from: '2025-07-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_D18 = {
  id: 'hds:D18',
  pinpoint: 'CSP L.1111-8 I (prévention)',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000049577902',
  authority: 'guidance',
  certainty: 'contested',
  verification: 'unread',
  from: '2025-07-01',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_D19 = {
  id: 'hds:D19',
  pinpoint: 'CSP R.1111-8-8 I 2°',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000036656709',
  authority: 'decree',
  certainty: 'settled',
  verification: 'read',
  from: '2018-04-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_D20 = {
  id: 'hds:D20',
  pinpoint: 'CNIL, Applications mobiles en santé',
  url: 'https://www.cnil.fr/fr/applications-mobiles-en-sante-et-protection-des-donnees-personnelles-les-questions-se-poser',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'read',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_D21 = {
  id: 'hds:D21',
  pinpoint: 'CSP R.1111-8-8 I',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000036656709',
  authority: 'inference',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_D22 = {
  id: 'hds:D22',
  pinpoint: 'CSP R.1111-8-8 I, dernier alinéa',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000036656709',
  authority: 'decree',
  certainty: 'settled',
  verification: 'read',
  from: '2018-04-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_D23 = {
  id: 'hds:D23',
  pinpoint: 'CSP L.1111-8 I; note du ministère chargé de la santé, 2019',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000049577902',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'secondary',
  from: '2025-07-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_D24 = {
  id: 'hds:D24',
  pinpoint: 'CSP L.1111-8 I',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000049577902',
  authority: 'inference',
  certainty: 'contested',
  verification: 'unread',
  from: '2025-07-01',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_D25 = {
  id: 'hds:D25',
  pinpoint: 'CSP L.1111-8 I',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000049577902',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2018-04-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_D26 = {
  id: 'hds:D26',
  pinpoint: 'CSP L.1111-8 I-II; R.1111-8-8 II',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000049577902',
  authority: 'statute',
  certainty: 'settled',
  verification: 'secondary',
  from: '2025-07-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_D27 = {
  id: 'hds:D27',
  pinpoint: 'ANS, référentiel des opérateurs MSSanté',
  url: '',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_D28 = {
  id: 'hds:D28',
  pinpoint: 'CSP L.1111-8 I; R.1111-9',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000049577902',
  authority: 'inference',
  certainty: 'contested',
  verification: 'unread',
  from: '2026-03-27',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_D29 = {
  id: 'hds:D29',
  pinpoint: 'CSP R.1111-8-8 I',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000036656709',
  authority: 'inference',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_D30 = {
  id: 'hds:D30',
  pinpoint: 'CSP R.1111-9',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000053720790',
  authority: 'inference',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2026-03-27',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_D31 = {
  id: 'hds:D31',
  pinpoint: 'CSP R.1111-8-8 I; R.1111-9',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000036656709',
  authority: 'inference',
  certainty: 'contested',
  verification: 'unread',
  from: '2026-03-27',
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_D32 = {
  id: 'hds:D32',
  pinpoint: 'CE, 13 février 2026, n° 498628',
  url: 'https://www.conseil-etat.fr/fr/arianeweb/CE/decision/2026-02-13/498628',
  authority: 'court',
  certainty: 'settled',
  verification: 'secondary',
  from: '2026-02-13',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_D33 = {
  id: 'hds:D33',
  pinpoint: 'RGPD, considérant 26; CE, 13 février 2026, n° 498628',
  url: 'https://www.conseil-etat.fr/fr/arianeweb/CE/decision/2026-02-13/498628',
  authority: 'court',
  certainty: 'settled',
  verification: 'secondary',
  from: '2018-05-25',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_D34 = {
  id: 'hds:D34',
  pinpoint: 'CSP L.1111-8 II, dernier alinéa, et III',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000049577902',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2025-07-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_D35 = {
  id: 'hds:D35',
  pinpoint: 'CSP L.1111-8 III; R.1111-16',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000049577902',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2018-04-01',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_D36 = {
  id: 'hds:D36',
  pinpoint: 'CSP R.1111-9-1; référentiel HDS v2.0, EXI 28',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000053720788/2026-09-26',
  authority: 'decree',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2026-09-26',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_D37 = {
  id: 'hds:D37',
  pinpoint: 'Arrêté du 26 avril 2024; référentiel HDS v2.0',
  url: 'https://esante.gouv.fr/sites/default/files/media_entity/documents/referentiel_certification_hds---fr--v2.pdf',
  authority: 'order',
  certainty: 'settled',
  verification: 'secondary',
  from: '2026-05-16',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_D38 = {
  id: 'hds:D38',
  pinpoint: 'ANS, FAQ HDS (appels d’offres)',
  url: 'https://esante.gouv.fr/faq/si-je-lance-un-appel-doffres-pour-un-systeme-dinformation-necessitant-un-hebergement-de-donnees-de-sante-caractere-personnel-quel-moment-faut-il-exiger-de-mon-prestataire-quil-soit-certifie-comme-hebergeur',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'read',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source
