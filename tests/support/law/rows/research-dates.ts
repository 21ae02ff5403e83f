import { assess } from '../../../../src/core/assess.ts'
import type { Law } from '../../../../src/core/law.ts'
import { answersOfCase } from './row.ts'

/** Multi-factor authentication in a study, on a day: what binds, then what is to come, with how sure it is. */
export const mfaOn = (law: Law, name: string, day: string) => {
  const { duties, coming } = assess(law, answersOfCase(name), day)
  const told = (list: typeof duties) =>
    list.filter((d) => d.id.startsWith('researchMfa') && d.applies === 'holds').map((d) => `${d.from} ${d.certainty}`)
  return { now: told(duties), later: told(coming) }
}

type Dates = readonly [
  what: string,
  of: string,
  day: string,
  says: { readonly now: readonly string[]; readonly later: readonly string[] },
]
const online = '2027-01-01 toConfirm'
const every = '2028-01-01 toConfirm'
/** res:CH-2 and M1-18: internet-facing research tools by 1 January 2027, all other research databases by 1 January 2028. */
export const mfaRows: readonly Dates[] = [
  [
    'a trial has two dates for multi-factor authentication ahead of it',
    'w23',
    '2026-11-24',
    { now: [], later: [online, every] },
  ],
  ['the day before, nothing binds', 'w23', '2026-12-31', { now: [], later: [online, every] }],
  ['on 1 January 2027 the first binds', 'w23', '2027-01-01', { now: [online], later: [every] }],
  ['a chart review under MR-004 is not under that annex', 'w17', '2026-11-24', { now: [], later: [] }],
]
