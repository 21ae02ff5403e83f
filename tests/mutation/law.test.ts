import { expect, test } from 'vitest'
import { assess, type Verdict } from '../../src/core/assess.ts'
import type { Law } from '../../src/core/law.ts'
import { law } from '../../src/law/index.ts'
import { randomFrom, someAnswers } from '../support/answers.ts'
import { isCaught } from '../support/caught.ts'
import { mutantsOf } from '../support/mutants.ts'

// One mutant in MUTATE_EVERY is tried (all by default 1 in 20; `MUTATE_EVERY=1` tries every one).
const every = Number(process.env['MUTATE_EVERY'] ?? '20')
const day = '2026-11-24'

const whole = (v: Verdict) =>
  JSON.stringify([
    v.headline.state,
    v.headline.pathway,
    v.facts.map((f) => f.truth),
    v.bars.map((b) => [b.id, b.truth]),
    v.pathways.map((p) => [p.status, p.requirements.map((r) => [r.id, r.truth])]),
    v.duties.map((d) => [d.id, d.applies, d.met]),
    v.coming.map((d) => [d.id, d.applies]),
  ])
const random = randomFrom(4)
const sample = Array.from({ length: 300 }, () => someAnswers(random))
const wholeBefore = sample.map((given) => whole(assess(law, given, day)))

const matters = (mutant: Law): boolean =>
  sample.some((given, i) => whole(assess(mutant, given, day)) !== wholeBefore[i])

test('at least 95 % of the mutants that change some verdict are caught', async () => {
  const survivors: string[] = []
  let tried = 0
  let caught = 0
  let alike = 0
  for (const [i, { what, law: mutant }] of [...mutantsOf(law)].entries()) {
    if (i % every !== 0) continue
    tried += 1
    if (isCaught(mutant)) caught += 1
    else if (matters(mutant)) survivors.push(what)
    else alike += 1
  }
  const score = caught / (caught + survivors.length)
  console.log(
    `${tried} mutants, ${caught} caught, ${alike} change no verdict met, ${survivors.length} survive: ${(100 * score).toFixed(1)} %`,
  )
  for (const what of survivors) console.log(`survives: ${what}`)
  expect(score).toBeGreaterThanOrEqual(0.95)
})
