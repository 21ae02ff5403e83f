import type { Source } from '../../core/law.ts'

export const hds_10_1 = {
  id: 'hds:10.1',
  pinpoint: 'CSP L.1111-8',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'contested',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_2_1 = {
  id: 'hds:2.1',
  pinpoint: 'CSP L.1111-8 I-II',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_2_1_VII = {
  id: 'hds:2.1-VII',
  pinpoint: 'CSP L.1111-8 VII',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_2_2 = {
  id: 'hds:2.2',
  pinpoint: 'CSP R.1111-8-8',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'decree',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_2_4 = {
  id: 'hds:2.4',
  pinpoint: 'CSP R.1111-9-1',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'decree',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_3_1 = {
  id: 'hds:3.1',
  pinpoint: 'CSP L.1111-8; R.1111-8-8; R.1111-9',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'settled',
  verification: 'secondary',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_4 = {
  id: 'hds:4',
  pinpoint: 'PaaS, managed k8s/DB',
  url: '',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_5 = {
  id: 'hds:5',
  pinpoint: 'CSP L.1111-8',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_6 = {
  id: 'hds:6',
  pinpoint: 'CSP L.1111-8',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_7 = {
  id: 'hds:7',
  pinpoint: 'CSP L.1111-8; R.1111-10',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_8 = {
  id: 'hds:8',
  pinpoint: 'CSP R.1111-9-1; Référentiel HDS v2.0',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C01 = {
  id: 'hds:C01',
  pinpoint: 'CSP L.1111-8',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C02 = {
  id: 'hds:C02',
  pinpoint: 'CSP R.1111-8-8, R.1111-9',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'inference',
  certainty: 'contested',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_C03 = {
  id: 'hds:C03',
  pinpoint: 'CSP R.1111-8-8, R.1111-9',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'decree',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C04 = {
  id: 'hds:C04',
  pinpoint: 'CSP R.1111-8-8, R.1111-9',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'decree',
  certainty: 'settled',
  verification: 'secondary',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C05 = {
  id: 'hds:C05',
  pinpoint: 'CSP L.1111-8',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_C06 = {
  id: 'hds:C06',
  pinpoint: 'CSP R.1111-8-8, R.1111-9',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'decree',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C07 = {
  id: 'hds:C07',
  pinpoint: 'CSP R.1111-8-8, R.1111-9',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'decree',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_C08 = {
  id: 'hds:C08',
  pinpoint: 'Référentiel HDS v2.0',
  url: 'https://esante.gouv.fr/labels-certifications/hds/certification-des-hebergeurs-de-donnees-de-sante',
  authority: 'referential',
  certainty: 'settled',
  verification: 'secondary',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C09 = {
  id: 'hds:C09',
  pinpoint: 'Référentiel HDS v2.0',
  url: 'https://esante.gouv.fr/labels-certifications/hds/certification-des-hebergeurs-de-donnees-de-sante',
  authority: 'referential',
  certainty: 'settled',
  verification: 'secondary',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C10 = {
  id: 'hds:C10',
  pinpoint: 'CSP L.1111-8',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_C11 = {
  id: 'hds:C11',
  pinpoint: 'ANS, FAQ HDS',
  url: 'https://esante.gouv.fr/foire-aux-questions/produits-services/hds',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C12 = {
  id: 'hds:C12',
  pinpoint: 'CSP L.1111-8',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_C13 = {
  id: 'hds:C13',
  pinpoint: 'Ministère de la santé, note 2019',
  url: '',
  authority: 'guidance',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C15 = {
  id: 'hds:C15',
  pinpoint: 'Ministère de la santé, note 2019',
  url: '',
  authority: 'guidance',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_C16 = {
  id: 'hds:C16',
  pinpoint: 'Ministère de la santé, note 2019',
  url: '',
  authority: 'guidance',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C17 = {
  id: 'hds:C17',
  pinpoint: 'CSP L.1111-8',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'settled',
  verification: 'secondary',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C18 = {
  id: 'hds:C18',
  pinpoint: 'CNIL',
  url: '',
  authority: 'guidance',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C19 = {
  id: 'hds:C19',
  pinpoint: 'CNIL',
  url: '',
  authority: 'guidance',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C20 = {
  id: 'hds:C20',
  pinpoint: 'CSP L.1111-8',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C21 = {
  id: 'hds:C21',
  pinpoint: 'ANS, FAQ HDS',
  url: 'https://esante.gouv.fr/foire-aux-questions/produits-services/hds',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'secondary',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C22 = {
  id: 'hds:C22',
  pinpoint: 'CSP L.1111-8',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'settled',
  verification: 'secondary',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C23 = {
  id: 'hds:C23',
  pinpoint: 'CSP L.1111-8',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C24 = {
  id: 'hds:C24',
  pinpoint: 'CNIL',
  url: '',
  authority: 'guidance',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_C25 = {
  id: 'hds:C25',
  pinpoint: 'CSP L.1111-8',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'settled',
  verification: 'secondary',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C27 = {
  id: 'hds:C27',
  pinpoint: 'Ministère de la santé, note 2019',
  url: '',
  authority: 'guidance',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_C28 = {
  id: 'hds:C28',
  pinpoint: 'CSP L.1111-8',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C29 = {
  id: 'hds:C29',
  pinpoint: 'CNIL',
  url: '',
  authority: 'guidance',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C30 = {
  id: 'hds:C30',
  pinpoint: 'CSP L.1111-8',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_C31 = {
  id: 'hds:C31',
  pinpoint: 'CSP R.1111-8-8, R.1111-9',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'decree',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C32 = {
  id: 'hds:C32',
  pinpoint: 'Ministère de la santé, note 2019',
  url: '',
  authority: 'guidance',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_C33 = {
  id: 'hds:C33',
  pinpoint: 'CSP L.1111-8',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_C35 = {
  id: 'hds:C35',
  pinpoint: 'CSP L.1111-8',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C37 = {
  id: 'hds:C37',
  pinpoint: 'CSP L.1111-8',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'settled',
  verification: 'secondary',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C38 = {
  id: 'hds:C38',
  pinpoint: 'CSP L.1111-8',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'inference',
  certainty: 'contested',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_C39 = {
  id: 'hds:C39',
  pinpoint: 'Référentiel HDS v2.0',
  url: 'https://esante.gouv.fr/labels-certifications/hds/certification-des-hebergeurs-de-donnees-de-sante',
  authority: 'referential',
  certainty: 'settled',
  verification: 'secondary',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C41 = {
  id: 'hds:C41',
  pinpoint: 'CSP L.1111-8',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_C42 = {
  id: 'hds:C42',
  pinpoint: 'CSP L.1111-8',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_C43 = {
  id: 'hds:C43',
  pinpoint: 'CSP L.1111-8',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_C44 = {
  id: 'hds:C44',
  pinpoint: 'CNIL',
  url: '',
  authority: 'guidance',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_C46 = {
  id: 'hds:C46',
  pinpoint: 'CSP L.1111-8',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'inference',
  certainty: 'contested',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_C47 = {
  id: 'hds:C47',
  pinpoint: 'CSP L.1111-8',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'inference',
  certainty: 'contested',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_C48 = {
  id: 'hds:C48',
  pinpoint: 'ANS, FAQ HDS',
  url: 'https://esante.gouv.fr/foire-aux-questions/produits-services/hds',
  authority: 'guidance',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C49 = {
  id: 'hds:C49',
  pinpoint: 'CSP L.1111-8',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_C50 = {
  id: 'hds:C50',
  pinpoint: 'CSP L.1111-8',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const hds_D01 = {
  id: 'hds:D01',
  pinpoint: 'CSP R.1111-8-8 I; C01',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'decree',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_D02 = {
  id: 'hds:D02',
  pinpoint: 'CSP R.1111-9 6°',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'decree',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_D03 = {
  id: 'hds:D03',
  pinpoint: 'CSP R.1111-9 1°',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'decree',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_D04 = {
  id: 'hds:D04',
  pinpoint: 'CSP R.1111-9 5°; C04',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'decree',
  certainty: 'contested',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_D05 = {
  id: 'hds:D05',
  pinpoint: 'CSP L.1111-8 I-II; R.1111-8-8 II',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_D06 = {
  id: 'hds:D06',
  pinpoint: 'CSP R.1111-9; C06-C07',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'decree',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_D07 = {
  id: 'hds:D07',
  pinpoint: 'CSP R.1111-11 II; C08',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'decree',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_D08 = {
  id: 'hds:D08',
  pinpoint: 'v2 §3.1.1; C09',
  url: '',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_D09 = {
  id: 'hds:D09',
  pinpoint: 'C11',
  url: '',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_D10 = {
  id: 'hds:D10',
  pinpoint: 'C12',
  url: '',
  authority: 'statute',
  certainty: 'contested',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_D11 = {
  id: 'hds:D11',
  pinpoint: 'C13',
  url: '',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_D12 = {
  id: 'hds:D12',
  pinpoint: 'C15, C18-C19',
  url: '',
  authority: 'statute',
  certainty: 'contested',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_D13 = {
  id: 'hds:D13',
  pinpoint: 'C16',
  url: '',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_D14 = {
  id: 'hds:D14',
  pinpoint: 'C17',
  url: '',
  authority: 'statute',
  certainty: 'contested',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_D15 = {
  id: 'hds:D15',
  pinpoint: 'C18-C19',
  url: '',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_D16 = {
  id: 'hds:D16',
  pinpoint: 'C23-C24',
  url: '',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_D17 = {
  id: 'hds:D17',
  pinpoint: 'C25',
  url: '',
  authority: 'statute',
  certainty: 'contested',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_D18 = {
  id: 'hds:D18',
  pinpoint: 'C27',
  url: '',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_D19 = {
  id: 'hds:D19',
  pinpoint: 'CSP R.1111-8-8 I 2°',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'decree',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_D20 = {
  id: 'hds:D20',
  pinpoint: 'C29',
  url: '',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_D21 = {
  id: 'hds:D21',
  pinpoint: 'C30',
  url: '',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_D22 = {
  id: 'hds:D22',
  pinpoint: 'CSP R.1111-8-8 I',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'decree',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_D23 = {
  id: 'hds:D23',
  pinpoint: 'C32',
  url: '',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_D24 = {
  id: 'hds:D24',
  pinpoint: 'C33',
  url: '',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_D25 = {
  id: 'hds:D25',
  pinpoint: 'CSP L.1111-8 I; C35',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_D26 = {
  id: 'hds:D26',
  pinpoint: 'C37-C38',
  url: '',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_D27 = {
  id: 'hds:D27',
  pinpoint: 'C39',
  url: '',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_D28 = {
  id: 'hds:D28',
  pinpoint: 'C41',
  url: '',
  authority: 'statute',
  certainty: 'contested',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_D29 = {
  id: 'hds:D29',
  pinpoint: 'C42',
  url: '',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_D30 = {
  id: 'hds:D30',
  pinpoint: 'C43',
  url: '',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_D31 = {
  id: 'hds:D31',
  pinpoint: 'C43',
  url: '',
  authority: 'statute',
  certainty: 'contested',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_D32 = {
  id: 'hds:D32',
  pinpoint: 'C21',
  url: '',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_D33 = {
  id: 'hds:D33',
  pinpoint: 'C22',
  url: '',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_D34 = {
  id: 'hds:D34',
  pinpoint: 'CSP L.1111-8 II last, III',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_D35 = {
  id: 'hds:D35',
  pinpoint: 'CSP L.1111-8 III; R.1111-16',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_D36 = {
  id: 'hds:D36',
  pinpoint: 'CSP R.1111-9-1; EXI 28',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'referential',
  certainty: 'settled',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_D37 = {
  id: 'hds:D37',
  pinpoint: 'arrêté 26/04/2024',
  url: '',
  authority: 'order',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source

export const hds_D38 = {
  id: 'hds:D38',
  pinpoint: 'C48',
  url: '',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source
