import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import { questionsOf, stopOf } from '../../src/core/outline.ts'
import type { Given } from '../../src/core/question.ts'
import type { Verdict } from '../../src/core/verdict.ts'
import { law } from '../../src/law/index.ts'

type Expected = {
  readonly headline: { readonly state: string; readonly pathway?: string; readonly why?: string }
  readonly facts: Readonly<Record<string, string>>
  readonly duties: Readonly<Record<string, { readonly applies: string; readonly met?: string }>>
  readonly bars: readonly string[]
  readonly closed: readonly string[]
}
type Case = {
  readonly rows: readonly string[]
  readonly case: { readonly title: string; readonly asOf: string; readonly answers: Given }
  readonly questionsAsked?: number
  readonly expected: Expected
}

/** The lines of one page count as one question. */
const stopAt = new Map(questionsOf(law.outline).map((ask) => [ask.question.id, stopOf(ask)]))

const folder = new URL('cases/', import.meta.url)
const cases = readdirSync(folder)
  .filter((f) => f.endsWith('.json'))
  .map((f) => ({ file: f, ...(JSON.parse(readFileSync(new URL(f, folder), 'utf8')) as Case) }))

/** The part of a verdict that a case speaks of, in the case's own shape. */
const heardOf = (verdict: Verdict, { facts, duties }: Expected) => ({
  facts: Object.fromEntries(Object.keys(facts).map((id) => [id, verdict.facts.find((f) => f.id === id)?.truth])),
  duties: Object.fromEntries(
    Object.entries(duties).map(([id, { met }]) => {
      const duty = verdict.duties.find((d) => d.id === id)
      return [id, { applies: duty?.applies, ...(met === undefined ? {} : { met: duty?.met }) }]
    }),
  ),
  bars: verdict.bars.filter((b) => b.truth === 'holds').map((b) => b.id),
})

test('there are at least 48 cases', () => expect(cases.length).toBeGreaterThanOrEqual(48))

describe.each(cases)('$file: $case.title', ({ case: { answers, asOf }, expected, questionsAsked, rows }) => {
  const verdict = assess(law, answers, asOf)
  test(`decided as ${rows.join(', ')} say`, () => {
    expect(verdict.headline).toMatchObject(expected.headline)
    const { facts, duties, bars } = expected
    expect(heardOf(verdict, expected)).toEqual({ facts, duties, bars: expect.arrayContaining([...bars]) })
    expect(heardOf(verdict, expected).bars.length).toBe(bars.length)
  })
  test('closes the routes it should close', () => {
    const closed = verdict.pathways.filter((p) => p.status === 'closed').map((p) => p.id)
    expect(closed).toEqual(expect.arrayContaining([...expected.closed]))
  })
  test('asks just the questions answered', () => {
    expect(verdict.setAside).toEqual([])
    expect(verdict.missing.filter((id) => answers[id] === undefined)).toEqual([])
    const stops = new Set(verdict.answers.map((a) => stopAt.get(a.question)))
    if (questionsAsked !== undefined) expect(stops.size).toBe(questionsAsked)
  })
})
