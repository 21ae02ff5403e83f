import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Condition, truthOf } from '../../src/core/condition.ts'
import { type Law, opens } from '../../src/core/law.ts'
import { type Outline, path } from '../../src/core/outline.ts'
import type { Answer, Given } from '../../src/core/question.ts'
import { type Reason, reasonsIn } from '../../src/core/reasons.ts'
import type { Truth } from '../../src/core/truth.ts'
import { answersTo, anyGiven, anyLaw, doubtsOf, questions } from '../support/toy-laws/any-law.ts'

// The laws of these tests have five questions, so every completion of a set of reasons is tried: each option, “I don't
// know”, alone or beside options, and no answer.

const allAnswers: readonly (readonly (Answer | undefined)[])[] = questions.map((q) => [
  ...answersTo(q),
  ...doubtsOf(q),
  undefined,
])
/** Yields every way to answer the questions that are not fixed. */
const completions = function* (fixed: Given & Readonly<Record<string, Answer | undefined>>, i = 0): Generator<Given> {
  const question = questions[i]
  if (question === undefined) {
    yield {}
    return
  }
  const ways = question.id in fixed ? [fixed[question.id]] : (allAnswers[i] ?? [])
  for (const rest of completions(fixed, i + 1))
    for (const answer of ways) yield answer === undefined ? rest : { ...rest, [question.id]: answer }
}
const conclusionsOf = (law: Law): readonly Condition[] => [
  ...law.facts.map((f) => f.fact),
  ...law.bars.map((b) => b.when),
  ...law.duties.flatMap((d) => [d.applies, ...(d.met ? [d.met] : [])]),
  ...law.pathways.map(opens),
]
const fixedBy = (reasons: readonly Reason[]) =>
  Object.fromEntries(reasons.map((r) => [r.question, r.answer ?? undefined]))

/** Returns answers that agree with these reasons and give the condition another truth, if there are any. */
const counterexample = (
  outline: Outline,
  condition: Condition,
  truth: Truth,
  reasons: readonly Reason[],
): Given | undefined => {
  for (const completion of completions(fixedBy(reasons)))
    if (truthOf(condition, path(outline, completion)) !== truth) return completion
  return undefined
}

test('for any law, any answers and any conclusion, the reasons entail it, and without any one of them it may change', () => {
  let reasonCount = 0
  fc.assert(
    fc.property(anyLaw, anyGiven, (law, given) => {
      const here = path(law.outline, given)
      const { reasonsFor } = reasonsIn(law.outline, here)
      // Ends that were not reached are ignored: see `reasonsIn`.
      const outline = law.outline.filter((step) => step.kind !== 'end' || step.id === here.endedBy)
      for (const condition of conclusionsOf(law)) {
        const truth = truthOf(condition, here)
        const reasons = reasonsFor(condition)
        expect(counterexample(outline, condition, truth, reasons)).toBeUndefined()
        for (const reason of reasons) {
          reasonCount += 1
          const without = reasons.filter((r) => r !== reason)
          expect(counterexample(outline, condition, truth, without), `${reason.question} can be dropped`).toBeDefined()
        }
      }
    }),
    { numRuns: 100 },
  )
  expect(reasonCount).toBeGreaterThan(300)
})
