import { beforeAll, expect, test } from 'vitest'
import { stopsOf } from '../../src/core/outline.ts'
import { law } from '../../src/law/index.ts'
import { neverTaken } from '../support/law/never-taken.ts'
import { type B, type Prover, proverOf } from './solver.ts'

// The walk through the real screens takes every transition of the machine but a few. That these few cannot be taken is
// proved here, for all answers.

let p: Prover
beforeAll(async () => {
  p = await proverOf(law)
})
const stops = stopsOf(law.outline)
/** Something is asked at the stop: of a page, one line at least. */
const isMet = (stop: string): B =>
  p.e.any(
    (stops.find(({ id }) => id === stop)?.asks ?? []).map(
      ({ question }) => p.z.Not(p.w.relevance.get(question.id)?.fails as B) as B,
    ),
  )
const isNotMet = (stop: string): B => p.z.Not(isMet(stop)) as B
const unlessProved = (because: 'alwaysMet' | 'metBefore') => neverTaken.filter((never) => never.because === because)

test('a stop that is never skipped is asked whatever is answered', () => {
  expect(unlessProved('alwaysMet')).not.toEqual([])
  for (const { stop } of unlessProved('alwaysMet')) expect(p.some(isNotMet(stop)), stop).toBeUndefined()
})
test('whoever is asked anything after a stop that is never looked past was asked it', () => {
  expect(unlessProved('metBefore')).not.toEqual([])
  for (const { stop } of unlessProved('metBefore')) {
    const later = stops.slice(stops.findIndex(({ id }) => id === stop) + 1)
    const some = p.e.any(later.map(({ id }) => isMet(id)))
    expect(p.some(p.e.all([some, isNotMet(stop)])), stop).toBeUndefined()
  }
})
test('outside these rules, none of their duties applies or may', () => {
  const outside = p.w.facts.get('outside')?.holds as B
  for (const [id, duty] of p.w.duties) expect(p.some(p.e.all([outside, p.z.Not(duty.fails) as B])), id).toBeUndefined()
})
