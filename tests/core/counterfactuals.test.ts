import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Counterfactual, counterfactuals } from '../../src/core/counterfactuals.ts'
import type { Outcome } from '../../src/core/headline.ts'
import type { Law } from '../../src/core/law.ts'
import { outcomeOf } from '../../src/core/outcomes.ts'
import { path } from '../../src/core/outline.ts'
import type { Given } from '../../src/core/question.ts'
import { law } from '../../src/law/index.ts'
import { anyGiven, anyLaw, questions } from '../support/toy-laws/any-law.ts'
import { toyLaw } from '../support/toy-laws/toy-law.ts'

const found = (of: Law, given: Given, tries?: number): readonly Counterfactual[] =>
  [...counterfactuals(of, given, tries)].filter((step) => step !== undefined)
const withChanges = (given: Given, changes: readonly Counterfactual['changes'][number][]): Given => ({
  ...given,
  ...Object.fromEntries(changes.map(({ question, answer }) => [question, answer])),
})
const isSame = (one: Outcome, other: Outcome) => one.state === other.state && one.pathway === other.pathway
const isOtherSettled = (of: Law, given: Given, changed: Given) => {
  const after = outcomeOf(of, changed)
  return after.state !== 'cannotTell' && !isSame(after, outcomeOf(of, given))
}

test('the single answer that takes a case outside is found, with its outcome', () => {
  expect(found(toyLaw, { 'toy.health': 'yes', 'toy.place': 'shelf' })).toEqual([
    { changes: [{ question: 'toy.health', answer: 'no' }], outcome: { state: 'outside', pathway: undefined } },
  ])
})
test('an unanswered question counts as one answer to change', () => {
  expect(found(toyLaw, {}).map(({ outcome }) => outcome.state)).toEqual(['route', 'outside'])
})

test('for any law, each counterfactual leads to its outcome, and no part of it is enough', () => {
  fc.assert(
    fc.property(anyLaw, anyGiven, (of, given) => {
      for (const { changes, outcome } of found(of, given)) {
        expect(outcomeOf(of, withChanges(given, changes))).toEqual(outcome)
        expect(isOtherSettled(of, given, withChanges(given, changes))).toBe(true)
        if (changes.length === 1) continue
        for (const change of changes) expect(isOtherSettled(of, given, withChanges(given, [change]))).toBe(false)
      }
    }),
    { numRuns: 500 },
  )
})

test('for any law, every single answer that leads to another headline is found', () => {
  fc.assert(
    fc.property(anyLaw, anyGiven, (of, given) => {
      const singles = found(of, given, 0).map(({ changes: [c] }) => `${c.question} ${c.answer}`)
      const { asked } = path(of.outline, given)
      for (const { id, kind, options } of questions.filter((q) => q.kind === 'one' && asked.includes(q.id)))
        for (const option of options)
          if (option !== given[id] && isOtherSettled(of, given, { ...given, [id]: option }))
            expect(singles, kind).toContain(`${id} ${option}`)
    }),
    { numRuns: 500 },
  )
})

test('single answers come before pairs, and the number of pairs is bounded', () => {
  const { answers } = (
    JSON.parse(readFileSync(new URL('../law/cases/association-members-study.json', import.meta.url), 'utf8')) as {
      case: { answers: Given }
    }
  ).case
  const sizes = found(law, answers).map(({ changes }) => changes.length)
  expect(sizes).toEqual([...sizes].sort())
  expect(new Set(sizes)).toEqual(new Set([1, 2]))
  const all = [...counterfactuals(law, answers, 0)].length
  expect([...counterfactuals(law, answers, 25)].length).toBe(all + 25)
})

test('who the person is is never offered as a change', () => {
  const { answers } = (
    JSON.parse(readFileSync(new URL('../law/cases/b09-canteen.json', import.meta.url), 'utf8')) as {
      case: { answers: Given }
    }
  ).case
  const offered = new Set(found(law, answers).flatMap(({ changes }) => changes.map(({ question }) => question)))
  expect(offered.size).toBeGreaterThan(0)
  for (const question of law.presentation?.whoYouAre ?? []) expect(offered).not.toContain(question)
})
