import { beforeAll, describe, expect, test } from 'vitest'
import { path } from '../../src/core/outline.ts'
import { startOf } from '../../src/core/start.ts'
import type { Start } from '../../src/core/verdict.ts'
import { law } from '../../src/law/index.ts'
import { type B, type Prover, proverOf } from './solver.ts'
import { type Readings, readingsOf, type StartFormulas, startIn } from './start-formulas.ts'
import { stateNames, states } from './start-theorems.ts'

// The first line of the verdict: whether the use may start. Each theorem is about every set of answers to a case without
// further flows: what can occur. What always holds is in `start-for-all.test.ts`, what “I don’t know” leads to in
// `start-unknown.test.ts`.

const asOf = '2026-11-24'
let p: Prover
let readings: Readings
let s: StartFormulas
const not = (b: B) => p.z.Not(b) as B
beforeAll(async () => {
  p = await proverOf(law)
  readings = readingsOf(p)
  s = startIn(p, readings, asOf)
})
const nameOf = ({ state, extent }: Start) =>
  state === 'notYet' ? (extent === 'part' ? 'notYetPart' : 'notYetWhole') : state
describe('10. may it start', () => {
  test.each(stateNames)('the formulas are the engine: for answers picked that give %s', (name) => {
    const model = p.some(states(s)[name])
    if (!model) throw new Error(`No answers give ${name}.`)
    const given = p.e.answersIn(model, p.w)
    const start = startOf(law, given, path(law.outline, given), asOf)
    expect(nameOf(start)).toBe(name)
    const open = s.points.filter(({ counts }) => model(counts)).map(({ rule }) => rule.id)
    expect(start.items.map(({ id }) => id).sort()).toEqual(open.sort())
  })
  test.each(law.duties.flatMap((d) => (d.blocking && (d.from ?? asOf) <= asOf ? [d.id] : [])))(
    '%s alone, missing, holds the start back',
    (id) => {
      const own = s.points.find(({ rule }) => rule.id === id)
      if (!own) throw new Error(`No point of ${id}.`)
      const others = p.e.any(s.points.filter((point) => point !== own).map(({ counts }) => counts))
      const missing = p.e.all([p.w.truth(own.rule.stands).fails, ...own.rule.holdsBack.map((c) => p.w.truth(c).holds)])
      const model = p.some(p.e.all([p.e.any([s.notYetWhole, s.notYetPart]), own.counts, missing, not(others)]))
      expect(model, id).toBeDefined()
    },
  )
  test.each(law.pathways.map(({ id }) => id))('a use whose route is %s can be ready', (id) => {
    const whole = p.e.all(
      [...p.w.answers].map(([q, { absent, unsure }]) =>
        p.e.any([p.w.relevance.get(q)?.fails as B, not(p.e.any([absent, unsure]))]),
      ),
    )
    expect(p.some(p.e.all([p.w.headline.named.get(id) as B, s.ready, whole])), id).toBeDefined()
  })
})
