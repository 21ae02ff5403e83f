import { csp } from './csp.ts'

export const sndsPurposes = csp('base:5.14', 'CSP L.1460-1, L.1461-1, L.1461-3')
export const permanentAccess = csp('res:5.3', 'CSP R.1461-11 à R.1461-12', { authority: 'decree' })
export const forbiddenPurposes = csp('res:M5-8', 'CSP L.1461-1, V')
export const permanentAccessRoute = csp('res:R19', 'CSP R.1461-11 à R.1461-12', { authority: 'decree' })
/** Délibération 2023-076 quotes this article. */
export const europeOnly = csp('std:1.9-R1461-1', 'CSP R.1461-1', {
  authority: 'decree',
  verification: 'secondary',
  checkedOn: '2026-11-26',
})
export const bodiesInForce = csp('std:2.7', 'CSP R.1461-12, liste en vigueur', {
  authority: 'decree',
  verification: 'unread',
})
