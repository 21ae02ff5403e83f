import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { assess, type Verdict } from '../../src/core/assess.ts'
import { evaluate } from '../../src/core/condition.ts'
import { type Law, opens } from '../../src/core/law.ts'
import { path } from '../../src/core/outline.ts'
import type { Given } from '../../src/core/question.ts'
import { law } from '../../src/law/index.ts'
import { randomFrom, someAnswers } from '../support/answers.ts'
import { methodologyRows } from '../support/methodology-rows.ts'
import { mutantsOf } from '../support/mutants.ts'
import { changeBy, saidBy, trialsOf } from '../support/sweep.ts'

// One mutant in MUTATE_EVERY is tried (all by default 1 in 20; `MUTATE_EVERY=1` tries every one).
const every = Number(process.env['MUTATE_EVERY'] ?? '20')
const day = '2026-11-24'

const folder = new URL('../law/cases/', import.meta.url)
const cases = readdirSync(folder).map((f) => ({
  name: f.replace('.json', ''),
  answers: JSON.parse(readFileSync(new URL(f, folder), 'utf8')).case.answers as Given,
}))
const openings = JSON.parse(readFileSync(new URL('../law/openings.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, Given>
>

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
// What `docs/verdicts.md` and `docs/answers.md` freeze.
const before = new Map(cases.map(({ name, answers }) => [name, saidBy(assess(law, answers, day))]))
const trials = trialsOf(law, cases).map((trial) => ({
  trial,
  change: changeBy(law, trial, before.get(trial.from) ?? []),
}))
const random = randomFrom(4)
const sample = Array.from({ length: 300 }, () => someAnswers(random))
const wholeBefore = sample.map((given) => whole(assess(law, given, day)))

/** A mutant that cannot even be read is caught by types or by the language's own tests. */
const trying = (check: () => boolean): boolean => {
  try {
    return check()
  } catch {
    return true
  }
}
const isCaught = (mutant: Law): boolean =>
  methodologyRows.some(
    ([, id, r, failing]) => mutant.pathways.find((p) => p.id === id)?.requirements[r]?.failing !== failing,
  ) ||
  trying(() =>
    mutant.pathways.some((p) => evaluate(opens(p), path(mutant.outline, openings[p.id] ?? {})).truth !== 'holds'),
  ) ||
  trying(() =>
    cases.some(({ name, answers }) => saidBy(assess(mutant, answers, day)).join() !== before.get(name)?.join()),
  ) ||
  trying(() => trials.some(({ trial, change }) => changeBy(mutant, trial, before.get(trial.from) ?? []) !== change))
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
