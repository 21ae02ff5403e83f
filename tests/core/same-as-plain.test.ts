import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import type { Condition } from '../../src/core/condition.ts'
import { counterfactuals } from '../../src/core/counterfactuals.ts'
import type { Law } from '../../src/core/law.ts'
import { outcomeOf, reversals, trialsOn } from '../../src/core/outcomes.ts'
import { path } from '../../src/core/outline.ts'
import { type Given, isExclusive, saysUnsure, unsure } from '../../src/core/question.ts'
import { reasonsIn } from '../../src/core/reasons.ts'
import { law } from '../../src/law/index.ts'
import { randomFrom, someAnswers, workedAnswers } from '../support/journey/answers.ts'
import { plainCounterfactuals, plainOutcome, plainReversals } from '../support/reference/plain-outcomes.ts'
import { plainReasons } from '../support/reference/plain-reasons.ts'
import { anyAnswerTo, anyGiven, anyLaw, questions } from '../support/toy-laws/any-law.ts'

// The engine computes on graphs of numbered conditions and changes them step by step. The plain code in
// `tests/support/reference` starts anew for each answer and each check. Both give the same.

const isFull = process.env['CADRAGE_FULL'] !== undefined
const { numRuns = isFull ? 2000 : 400 } = fc.readConfigureGlobal()
const seed = fc.integer({ min: 0, max: 2 ** 31 })
/**
 * A case of this law: answers on and off the path, or the first answers of a worked case. Of some lists in it, the rest
 * is not known.
 */
const realCase = (from: number): Given => {
  const random = randomFrom(from)
  if (random() < 0.5) return withDoubts(someAnswers(random), random)
  const worked = Object.entries(workedAnswers[Math.floor(random() * workedAnswers.length)] ?? {})
  return withDoubts(Object.fromEntries(worked.slice(0, Math.floor(random() * 30))), random)
}
/** Returns the same answers with “I don’t know” beside what is ticked in none, half or all of the lists. */
const withDoubts = (given: Given, random: () => number): Given => {
  const share = Math.floor(random() * 3) / 2
  const doubted = Object.entries(given).map(([id, answer]) => {
    const isList = typeof answer === 'object' && !saysUnsure(answer) && !answer.some(isExclusive)
    return [id, isList && random() < share ? [...answer, unsure] : answer]
  })
  return Object.fromEntries(doubted)
}
const conclusionsOf = ({ facts, bars, duties, pathways }: Law): readonly Condition[] => [
  ...facts.map(({ fact }) => fact),
  ...bars.map(({ when }) => when),
  ...duties.flatMap(({ applies, met }) => [applies, ...(met ? [met] : [])]),
  ...pathways.flatMap(({ requirements }) => Object.values(requirements).map(({ met }) => met)),
]

const expectSameOutcomes = (of: Law, given: Given, tries: number) => {
  expect(outcomeOf(of, given)).toEqual(plainOutcome(of, given))
  expect(reversals(of, given)).toEqual(plainReversals(of, given))
  expect([...counterfactuals(of, given, tries)]).toEqual(plainCounterfactuals(of, given, tries))
}
/** Compares the reasons of some conclusions, of each `step` one. */
const expectSameReasons = (of: Law, given: Given, step: number) => {
  const here = path(of.outline, given)
  const { reasonsFor } = reasonsIn(of.outline, here)
  for (const condition of conclusionsOf(of).filter((_, i) => i % step === 0))
    expect(reasonsFor(condition)).toEqual(plainReasons(of.outline, here, condition))
}

describe('for any law and any answers', () => {
  test('the outcome, what could reverse it and what would change it are those of replayed outlines', () => {
    fc.assert(
      fc.property(anyLaw, anyGiven, (of, given) => expectSameOutcomes(of, given, 30)),
      { numRuns },
    )
  })
  test('reasons are those of checks that start anew, each with its options and in its order', () => {
    fc.assert(
      fc.property(anyLaw, anyGiven, (of, given) => expectSameReasons(of, given, 1)),
      { numRuns },
    )
  })
  test('a conclusion rests on the reasons that are not known, found before the reasons are read', () => {
    fc.assert(
      fc.property(anyLaw, anyGiven, fc.constantFrom(...questions), (of, given, { id }) => {
        const here = path(of.outline, given)
        const { restsOn } = reasonsIn(of.outline, here)
        for (const condition of conclusionsOf(of)) {
          const reasons = plainReasons(of.outline, here, condition)
          const isNotKnown = reasons.some(({ question, ground }) => question === id && ground !== 'answer')
          expect(restsOn(condition, new Set([id]))).toBe(isNotKnown)
        }
      }),
      { numRuns },
    )
  })
  test('changes one upon the other come to the outcome of all of them, and taken back to that before', () => {
    const anyChange = fc
      .constantFrom(...questions)
      .chain((q) => anyAnswerTo(q).map((answer) => ({ question: q.id, answer })))
    fc.assert(
      fc.property(anyLaw, anyGiven, fc.array(anyChange, { maxLength: 5 }), (of, given, changes) => {
        const trials = trialsOn(of, given)
        const states: Given[] = [given]
        const undo = changes.map((change) => {
          states.push({ ...states.at(-1), [change.question]: change.answer })
          return trials.change(change)
        })
        for (const takeBack of undo.reverse()) {
          expect(trials.outcome()).toEqual(plainOutcome(of, states.pop() ?? {}))
          takeBack()
        }
        expect(trials.outcome()).toEqual(plainOutcome(of, given))
      }),
      { numRuns },
    )
  })
})

describe('for this law, with random answers and the first answers of worked cases', () => {
  test('the outcome, what could reverse it and what would change it are those of replayed outlines', () => {
    fc.assert(
      fc.property(seed, (from) => expectSameOutcomes(law, realCase(from), 20)),
      { numRuns: isFull ? 400 : 4 },
    )
  })
  test('the outcome is that of a replayed outline', () => {
    fc.assert(
      fc.property(seed, (from) => {
        expect(outcomeOf(law, realCase(from))).toEqual(plainOutcome(law, realCase(from)))
      }),
      { numRuns: isFull ? 100_000 : 1000 },
    )
  })
  test('reasons are those of checks that start anew', () => {
    fc.assert(
      fc.property(seed, (from) => expectSameReasons(law, realCase(from), 23)),
      { numRuns: isFull ? 100 : 5 },
    )
  })
  test('reasons read in turns from two verdicts are those of each', () => {
    fc.assert(
      fc.property(seed, seed, (one, other) => {
        const [first, second] = [one, other].map((from) => assess(law, realCase(from), law.covers.from))
        const apart = [one, other].map((from) =>
          assess(law, realCase(from), law.covers.from).facts.map((f) => f.because),
        )
        const inTurns = first?.facts.map((f, i) => [f.because, second?.facts[i]?.because])
        expect(inTurns).toEqual(apart[0]?.map((because, i) => [because, apart[1]?.[i]]))
      }),
      { numRuns: isFull ? 50 : 4 },
    )
  })
})
