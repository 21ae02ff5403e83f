import { beforeAll, describe, expect, test } from 'vitest'
import { questionsOf } from '../../src/core/outline.ts'
import { law } from '../../src/law/index.ts'
import { prove } from './counter-example.ts'
import { inSample } from './in-sample.ts'
import { type B, ofFuller, type Prover, proverOf } from './solver.ts'
import { type Readings, readingsOf, type StartFault, startIn } from './start-formulas.ts'

// What “I don’t know” leads to in the first line of the verdict. These theorems take seconds each: two cases are compared.

const asOf = '2026-11-24'
const ids = questionsOf(law.outline).map(({ question }) => question.id)
let p: Prover
beforeAll(async () => {
  p = await proverOf(law)
})
describe('10. may it start', () => {
  /** Highest first: what “I don't know”, alone or beside ticked options, gives that a fuller answer does not. */
  const brokenBy = (of: Prover, id: string, fault?: StartFault): B => {
    const { e, w, z } = of
    const other = readingsOf(of, [id], "'")
    const rank = (r: Readings) => {
      const f = startIn(of, r, asOf, { fault })
      return [e.any([f.forbidden, f.cannotTell]), f.notYetWhole, f.notYetPart, f.ready, f.outside]
    }
    const unsure = rank(readingsOf(of))
    const told = rank(other)
    const answers = other.w.answers.get(id)
    return e.all([
      w.answers.get(id)?.unsure as B,
      other.w.wellFormed,
      z.Not(answers?.absent as B) as B,
      ofFuller(of, w.answers.get(id), answers),
      z.Not(w.relevance.get(id)?.fails as B) as B,
      // No answer there may be found better than not to know: some answer is as bad or worse.
      e.any(unsure.flatMap((mine, i) => (i === 0 ? [] : told.slice(0, i).map((its) => e.all([mine, its]))))),
    ])
  }
  test.each(inSample(ids, 30))('“I don’t know” to %s never ranks better than an answer', (id) => {
    prove(p, `“I don’t know” to ${id} is no better`, brokenBy(p, id), [p.w, p.e.world([id], "'")])
  })
  test.each(['unsureStands'] as const)('it breaks on the fault %s', (fault) => {
    expect(['ready.dpia', 'hosting.certificate'].some((id) => p.some(brokenBy(p, id, fault)) !== undefined)).toBe(true)
  })
})
