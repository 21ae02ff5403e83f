import { readdirSync, readFileSync } from 'node:fs'
import { assess } from '../../src/core/assess.ts'
import { evaluate } from '../../src/core/condition.ts'
import { type Law, opens } from '../../src/core/law.ts'
import { path } from '../../src/core/outline.ts'
import type { Given } from '../../src/core/question.ts'
import { law } from '../../src/law/index.ts'
import { methodologyRows } from './methodology-rows.ts'
import { changeBy, saidBy, trialsOf } from './sweep.ts'

const day = '2026-11-24'
const folder = new URL('../law/cases/', import.meta.url)
const cases = readdirSync(folder).map((f) => ({
  name: f.replace('.json', ''),
  answers: JSON.parse(readFileSync(new URL(f, folder), 'utf8')).case.answers as Given,
}))
const openings = JSON.parse(readFileSync(new URL('../law/openings.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, Given>
>

// What `docs/verdicts.md` and `docs/answers.md` freeze.
const before = new Map(cases.map(({ name, answers }) => [name, saidBy(assess(law, answers, day))]))
const trials = trialsOf(law, cases).map((trial) => ({
  trial,
  change: changeBy(law, trial, before.get(trial.from) ?? []),
}))
/** A mutant that cannot even be read is caught by types or by the language's own tests. */
const trying = (check: () => boolean): boolean => {
  try {
    return check()
  } catch {
    return true
  }
}
/** Does a frozen table – row, opening, case or answer – speak otherwise of this law? */
export const isCaught = (mutant: Law): boolean =>
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
