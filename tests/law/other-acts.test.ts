import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import { law } from '../../src/law/index.ts'

const publisher = JSON.parse(readFileSync(new URL('cases/w37.json', import.meta.url), 'utf8')).case.answers

/** The duties of the other acts that a trait brings on a day: in force, then to come, each with its first day. */
const broughtBy = (trait: string, day = '2026-11-24') => {
  const duties = (traits: readonly string[]) => {
    const { duties, coming } = assess(law, { ...publisher, 'acts.traits': traits }, day)
    const holding = (list: typeof duties) => list.filter((d) => d.applies === 'holds').map((d) => `${d.id} ${d.from}`)
    return { now: holding(duties), later: holding(coming) }
  }
  const with_ = duties([trait])
  const without = duties(['none'])
  return {
    now: with_.now.filter((d) => !without.now.includes(d)),
    later: with_.later.filter((d) => !without.later.includes(d)),
  }
}

// eu-layer.md, section 8, row by row.
test.each([
  ['AI-4', 'talkingAi', ['aiTransparency 2026-08-02'], []],
  ['AI-3', 'decidingAi', [], ['aiHighRisk 2027-12-02']],
  ['AI-2', 'deviceAi', [], ['aiDevice 2028-08-02']],
  ['MD-1, MD-2, MD-4', 'medicalPurpose', ['medicalDevice undefined', 'eudamed 2026-05-28'], []],
  ['DA-1', 'connectedProduct', ['dataActAccess 2025-09-12'], []],
  ['DA-2', 'cloudService', ['cloudSwitching 2025-09-12'], ['noSwitchingCharge 2027-01-12']],
  ['CRA-3, CRA-4', 'installedSoftware', ['cyberReporting 2026-09-11'], ['cyberResilience 2027-12-11']],
  ['PLD-1', 'soldSoftware', [], ['productLiability 2026-12-09']],
  ['NIS-1, NIS-2, EID-1', 'fiftyOrMore', ['nis2 undefined'], ['identityWallet 2027-12-24']],
  ['FR-9', 'reimbursedMonitoring', ['dmnCertificate 2023-01-01'], []],
  ['FR-10', 'earlyCover', ['pecan undefined'], []],
  ['FR-11', 'espaceSante', ['espaceSanteListing undefined'], []],
  ['DGA-1', 'altruism', ['dataAltruism 2023-09-24'], []],
] as const)('%s: “%s” brings its duties, each on its day', (_row, trait, now, later) => {
  const brought = broughtBy(trait)
  expect([...brought.now].sort()).toEqual([...now].sort())
  expect(brought.later).toEqual(later)
})

test('what starts within the days this edition covers binds from its day', () => {
  expect(broughtBy('soldSoftware', '2026-12-08').later).toEqual(['productLiability 2026-12-09'])
  expect(broughtBy('soldSoftware', '2026-12-09').now).toEqual(['productLiability 2026-12-09'])
  expect(broughtBy('cloudService', '2027-01-12').now).toContain('noSwitchingCharge 2027-01-12')
})

test('acts known from notes only, or not transposed, print as to confirm', () => {
  const { duties, coming } = assess(
    law,
    { ...publisher, 'acts.traits': ['talkingAi', 'fiftyOrMore', 'soldSoftware', 'installedSoftware'] },
    '2026-11-24',
  )
  const certainty = (id: string) => [...duties, ...coming].find((d) => d.id === id)?.certainty
  for (const id of ['aiTransparency', 'nis2', 'productLiability', 'cyberReporting', 'cyberResilience'])
    expect(certainty(id), id).toBe('toConfirm')
})

test('a question that is only offered lists nothing as undecided; “I don’t know” to it does', () => {
  const undecided = (answers: object) =>
    assess(law, { ...publisher, ...answers }, '2026-11-24')
      .duties.filter((d) => d.applies === 'unknown')
      .map((d) => d.id)
  expect(undecided({})).toEqual([])
  expect(undecided({ 'acts.traits': 'unsure' })).toEqual(expect.arrayContaining(['aiTransparency', 'medicalDevice']))
})
