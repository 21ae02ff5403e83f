import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import { law } from '../../src/law/index.ts'

const on = (name: string, day: string) => {
  const { answers } = JSON.parse(readFileSync(new URL(`cases/${name}.json`, import.meta.url), 'utf8')).case
  const { duties, coming } = assess(law, answers, day)
  const mfa = (list: typeof duties) => list.filter((d) => d.id.startsWith('researchMfa') && d.applies === 'holds')
  return { now: mfa(duties), later: mfa(coming) }
}

// res:CH-2 and M1-18: internet-facing research tools by 1 January 2027, all other research databases by 1 January 2028.
test('CH-2: a trial has two dates for multi-factor authentication ahead of it', () => {
  expect(on('w23', '2026-11-24').later.map((d) => [d.from, d.certainty])).toEqual([
    ['2027-01-01', 'toConfirm'],
    ['2028-01-01', 'toConfirm'],
  ])
})
test('CH-2: on 1 January 2027 the first binds', () => {
  expect(on('w23', '2026-12-31').now).toEqual([])
  expect(on('w23', '2027-01-01').now.map((d) => d.from)).toEqual(['2027-01-01'])
})
test('CH-2: a chart review under MR-004 is not under that annex', () => {
  expect(on('w17', '2026-11-24').later).toEqual([])
})
