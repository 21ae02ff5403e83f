import { csp } from './csp.ts'

export const sndsPurposes = csp('base:5.14', 'CSP L.1460-1, L.1461-1, L.1461-3')
export const permanentAccess = csp('res:5.3', 'CSP R.1461-11 à R.1461-12', { authority: 'decree' })
export const forbiddenPurposes = csp('res:M5-8', 'CSP L.1461-1, V')
export const permanentAccessRoute = csp('res:R19', 'CSP R.1461-11 à R.1461-12', { authority: 'decree' })
