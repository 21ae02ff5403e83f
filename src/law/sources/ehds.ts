import type { Source } from '../../core/source.ts'

/** Regulation (EU) 2025/327, read in the Official Journal, article by article. */
export const eu_E_P_1 = {
  id: 'eu:E-P-1',
  pinpoint: 'EHDS, art. 3, 5 à 10',
  url: 'https://eur-lex.europa.eu/eli/reg/2025/327/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2029-03-26',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_E_P_6 = {
  id: 'eu:E-P-6',
  pinpoint: 'EHDS, art. 7',
  url: 'https://eur-lex.europa.eu/eli/reg/2025/327/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2029-03-26',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_E_P_8 = {
  id: 'eu:E-P-8',
  pinpoint: 'EHDS, art. 9',
  url: 'https://eur-lex.europa.eu/eli/reg/2025/327/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2029-03-26',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_E_P_11 = {
  id: 'eu:E-P-11',
  pinpoint: 'EHDS, art. 13',
  url: 'https://eur-lex.europa.eu/eli/reg/2025/327/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2029-03-26',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_E_P_13 = {
  id: 'eu:E-P-13',
  pinpoint: 'EHDS, art. 18',
  url: 'https://eur-lex.europa.eu/eli/reg/2025/327/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2027-03-26',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_E_P_15 = {
  id: 'eu:E-P-15',
  pinpoint: 'EHDS, art. 23(5) et 23(6)',
  url: 'https://eur-lex.europa.eu/eli/reg/2025/327/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2029-03-26',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_E_DATE_1 = {
  id: 'eu:E-DATE-1',
  pinpoint: 'EHDS, art. 105(3); art. 14(1)',
  url: 'https://eur-lex.europa.eu/eli/reg/2025/327/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2029-03-26',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_E_DATE_2 = {
  id: 'eu:E-DATE-2',
  pinpoint: 'EHDS, art. 105(3); art. 25 à 27 et 49',
  url: 'https://eur-lex.europa.eu/eli/reg/2025/327/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2029-03-26',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_E_DATE_3 = {
  id: 'eu:E-DATE-3',
  pinpoint: 'EHDS, art. 105(2); art. 28 à 46',
  url: 'https://eur-lex.europa.eu/eli/reg/2025/327/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2027-03-26',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_E_DATE_4 = {
  id: 'eu:E-DATE-4',
  pinpoint: 'EHDS, art. 26(2); art. 105(4)',
  url: 'https://eur-lex.europa.eu/eli/reg/2025/327/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2031-03-26',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_E_DATE_5 = {
  id: 'eu:E-DATE-5',
  pinpoint: 'EHDS, art. 105(3); art. 47 à 49',
  url: 'https://eur-lex.europa.eu/eli/reg/2025/327/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2029-03-26',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_E_DATE_6 = {
  id: 'eu:E-DATE-6',
  pinpoint: 'EHDS, art. 105(5); art. 51(1)',
  url: 'https://eur-lex.europa.eu/eli/reg/2025/327/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2029-03-26',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_E_DEF_5 = {
  id: 'eu:E-DEF-5',
  pinpoint: 'EHDS, art. 2(2)(j) et (k); art. 25(2)',
  url: 'https://eur-lex.europa.eu/eli/reg/2025/327/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2027-03-26',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_E_DEF_9 = {
  id: 'eu:E-DEF-9',
  pinpoint: 'EHDS, art. 2(2)(t)',
  url: 'https://eur-lex.europa.eu/eli/reg/2025/327/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2029-03-26',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_E_DEF_11 = {
  id: 'eu:E-DEF-11',
  pinpoint: 'EHDS, art. 50',
  url: 'https://eur-lex.europa.eu/eli/reg/2025/327/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2029-03-26',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_E_S_1 = {
  id: 'eu:E-S-1',
  pinpoint: 'EHDS, art. 25 et 26',
  url: 'https://eur-lex.europa.eu/eli/reg/2025/327/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2029-03-26',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_E_S_2 = {
  id: 'eu:E-S-2',
  pinpoint: 'EHDS, art. 30, 37 à 41; annexes II à IV',
  url: 'https://eur-lex.europa.eu/eli/reg/2025/327/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2029-03-26',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_E_S_4 = {
  id: 'eu:E-S-4',
  pinpoint: 'EHDS, art. 31',
  url: 'https://eur-lex.europa.eu/eli/reg/2025/327/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2029-03-26',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_E_S_5 = {
  id: 'eu:E-S-5',
  pinpoint: 'EHDS, art. 32',
  url: 'https://eur-lex.europa.eu/eli/reg/2025/327/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2027-03-26',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_E_S_6 = {
  id: 'eu:E-S-6',
  pinpoint: 'EHDS, art. 33',
  url: 'https://eur-lex.europa.eu/eli/reg/2025/327/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2027-03-26',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_E_S_7 = {
  id: 'eu:E-S-7',
  pinpoint: 'EHDS, art. 34',
  url: 'https://eur-lex.europa.eu/eli/reg/2025/327/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2029-03-26',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_E_S_12 = {
  id: 'eu:E-S-12',
  pinpoint: 'EHDS, art. 28',
  url: 'https://eur-lex.europa.eu/eli/reg/2025/327/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2027-03-26',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_E_S_16 = {
  id: 'eu:E-S-16',
  pinpoint: 'EHDS, art. 27',
  url: 'https://eur-lex.europa.eu/eli/reg/2025/327/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2029-03-26',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_E_S_19 = {
  id: 'eu:E-S-19',
  pinpoint: 'EHDS, art. 47 et 48',
  url: 'https://eur-lex.europa.eu/eli/reg/2025/327/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2029-03-26',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_E_S_20 = {
  id: 'eu:E-S-20',
  pinpoint: 'EHDS, art. 49',
  url: 'https://eur-lex.europa.eu/eli/reg/2025/327/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2029-03-26',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_E_S_22 = {
  id: 'eu:E-S-22',
  pinpoint: 'EHDS, art. 85',
  url: 'https://eur-lex.europa.eu/eli/reg/2025/327/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2027-03-26',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_E_H_2 = {
  id: 'eu:E-H-2',
  pinpoint: 'EHDS, art. 51(1)',
  url: 'https://eur-lex.europa.eu/eli/reg/2025/327/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2029-03-26',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_E_H_3 = {
  id: 'eu:E-H-3',
  pinpoint: 'EHDS, art. 60(1) et 60(2)',
  url: 'https://eur-lex.europa.eu/eli/reg/2025/327/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2029-03-26',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_E_H_4 = {
  id: 'eu:E-H-4',
  pinpoint: 'EHDS, art. 60(3) et 77',
  url: 'https://eur-lex.europa.eu/eli/reg/2025/327/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2029-03-26',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_E_U_1 = {
  id: 'eu:E-U-1',
  pinpoint: 'EHDS, art. 53 et 67',
  url: 'https://eur-lex.europa.eu/eli/reg/2025/327/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2029-03-26',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_E_U_2 = {
  id: 'eu:E-U-2',
  pinpoint: 'EHDS, art. 54',
  url: 'https://eur-lex.europa.eu/eli/reg/2025/327/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2029-03-26',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_E_U_7 = {
  id: 'eu:E-U-7',
  pinpoint: 'EHDS, art. 73',
  url: 'https://eur-lex.europa.eu/eli/reg/2025/327/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2029-03-26',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_E_U_8 = {
  id: 'eu:E-U-8',
  pinpoint: 'EHDS, art. 61',
  url: 'https://eur-lex.europa.eu/eli/reg/2025/327/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2029-03-26',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source

export const eu_E_U_10 = {
  id: 'eu:E-U-10',
  pinpoint: 'EHDS, art. 75(5) et 91',
  url: 'https://eur-lex.europa.eu/eli/reg/2025/327/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2029-03-26',
  until: null,
  checkedOn: '2026-11-23',
} as const satisfies Source
