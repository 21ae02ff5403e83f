import { instrument } from '../../core/source.ts'

const penal = instrument('penal', {
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '2026-11-23',
})
export const dataOffences = penal('base:5.15', 'CP 226-13, 226-16 – 226-22-2', { checkedOn: '2026-11-26' })
export const breachOfSecrecy = penal('base:5.15-226-13', 'CP 226-13', {
  certainty: 'settled',
  from: '2002-01-01',
  checkedOn: '2026-11-26',
})
export const missingFormality = penal('base:5.15-226-16', 'CP 226-16', { checkedOn: '2026-11-26' })
export const nirMisuse = penal('base:5.15-226-16-1', 'CP 226-16-1', {
  certainty: 'settled',
  from: '2004-08-07',
  checkedOn: '2026-11-26',
})
export const missingSecurity = penal('base:5.15-226-17', 'CP 226-17', { checkedOn: '2026-11-26' })
export const missingRecord = penal('base:5.15-226-17-record', 'CP 226-17 (RGPD 30)', { checkedOn: '2026-11-26' })
export const unreportedBreach = penal('base:5.15-226-17-1', 'CP 226-17-1', { checkedOn: '2026-11-26' })
export const dataWithoutConsent = penal('base:5.15-226-19', 'CP 226-19')
export const unlawfulResearch = penal('base:5.15-226-19-1', 'CP 226-19-1', {
  certainty: 'settled',
  from: '2004-08-07',
  checkedOn: '2026-11-26',
})
export const excessiveRetention = penal('base:5.15-226-20', 'CP 226-20', {
  certainty: 'settled',
  from: '2004-08-07',
  checkedOn: '2026-11-26',
})
export const unlawfulTransfer = penal('base:5.15-226-22-1', 'CP 226-22-1', { checkedOn: '2026-11-26' })
export const geneticTestMisuse = penal('base:5.15-226-25', 'CP 226-25, 226-26', { checkedOn: '2026-11-26' })
export const geneticTestRequested = penal('kinds:P3-request', 'CP 226-28, 226-28-1, 113-2-1', {
  checkedOn: '2026-11-26',
})
