import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import type { Outcome } from '../../src/core/headline.ts'
import type { Law } from '../../src/core/law.ts'
import { outcomeOf } from '../../src/core/outcomes.ts'
import { path, questionsOf } from '../../src/core/outline.ts'
import { barsSince, provisionalVerdict } from '../../src/core/provisional-verdict.ts'
import { type Given, isPartial } from '../../src/core/question.ts'
import type { Truth } from '../../src/core/truth.ts'
import type { Verdict } from '../../src/core/verdict.ts'
import {
  answersTo,
  anyAnswerTo,
  anyGiven,
  anyLaw,
  anyLawWithoutEnd,
  doubtsOf,
  questions,
  saysAsMuch,
} from '../support/toy-laws/any-law.ts'

const { numRuns = process.env['CADRAGE_FULL'] === undefined ? 600 : 2000 } = fc.readConfigureGlobal()
const verdictOn = (law: Law, given: Given) => assess(law, given, '2026-06-01')
const conclusionsOf = ({ facts, bars, duties, pathways }: Verdict) => [
  ...facts,
  ...bars,
  ...duties,
  ...pathways.flatMap((p) => p.requirements),
]
/** Returns the truth of every conclusion of a verdict, by id. */
const truthsOf = ({ facts, bars, duties, pathways }: Verdict): ReadonlyMap<string, Truth> =>
  new Map([
    ...[...facts, ...bars].map((c) => [c.id, c.truth] as const),
    ...duties.map((d) => [d.id, d.applies] as const),
    ...pathways.flatMap((p) => p.requirements.map((r) => [`${p.id} ${r.id}`, r.truth] as const)),
  ])
const changedConclusions = (before: Verdict, after: Verdict) => {
  const now = truthsOf(after)
  return [...truthsOf(before)].filter(([name, truth]) => truth !== 'unknown' && now.get(name) !== truth)
}
const anyQuestion = fc.constantFrom(...questions)

test('for any law without an early end, one more answer or a fuller one, in any order, overturns nothing settled', () => {
  const more = anyQuestion.chain((q) => fc.tuple(fc.constant(q.id), anyAnswerTo(q)))
  fc.assert(
    fc.property(anyLawWithoutEnd, anyGiven, more, (law, given, [id, answer]) => {
      fc.pre(saysAsMuch(answer, given[id]))
      expect(changedConclusions(verdictOn(law, given), verdictOn(law, { ...given, [id]: answer }))).toEqual([])
    }),
    { numRuns },
  )
})

test('for any law, answering in reading order overturns nothing settled', () => {
  fc.assert(
    fc.property(anyLaw, fc.tuple(...questions.map(anyAnswerTo)), (law, answers) => {
      let given: Given = {}
      let before = verdictOn(law, given)
      for (const [i, { id }] of questions.entries()) {
        given = { ...given, [id]: answers[i] }
        const after = verdictOn(law, given)
        expect(changedConclusions(before, after)).toEqual([])
        before = after
      }
    }),
    { numRuns },
  )
})

test('for any law, answers to irrelevant questions change nothing', () => {
  fc.assert(
    fc.property(anyLaw, anyGiven, (law, given) => {
      const { counted, setAside } = path(law.outline, given)
      expect({ ...verdictOn(law, counted), setAside }).toEqual(verdictOn(law, given))
    }),
    { numRuns },
  )
})

test('for any law, the provisional verdict agrees with the verdict, and the new bars are those that did not hold before', () => {
  const holding = ({ bars }: Verdict) => bars.filter(({ truth }) => truth === 'holds').map(({ id }) => id)
  fc.assert(
    fc.property(anyLaw, anyGiven, anyGiven, (law, before, after) => {
      const verdict = verdictOn(law, after)
      expect(provisionalVerdict(law, after)).toEqual({
        facts: verdict.facts.map(({ id, truth, working }) => ({ id, truth, working })),
        pathways: verdict.pathways.map(({ id, status }) => ({ id, status })),
        bars: verdict.bars.map(({ id, truth }) => ({ id, truth })),
      })
      const former = holding(verdictOn(law, before))
      expect(barsSince(law, before, after)).toEqual(holding(verdict).filter((id) => !former.includes(id)))
    }),
    { numRuns },
  )
})

test('for any law, every question is answered or irrelevant at the verdict, and no asked question is set aside', () => {
  fc.assert(
    fc.property(anyLaw, anyGiven, (law, given) => {
      const { at, asked, counted, relevance, setAside, atMostLeft } = path(law.outline, given)
      const open = questionsOf(law.outline)
        .map(({ question }) => question.id)
        .filter((id) => counted[id] === undefined && relevance.get(id) !== 'fails')
      expect(at).toBe(open[0] ?? 'verdict')
      expect(atMostLeft).toBe(open.length)
      expect(setAside.filter((id) => asked.includes(id))).toEqual([])
    }),
    { numRuns },
  )
})

/**
 * Returns the rank of an outcome, the best highest: outside, then the pathways in order of preference, then cannotTell,
 * then stop.
 */
const rank = (law: Law, { state, pathway }: Outcome): number =>
  state === 'stop'
    ? -2
    : state === 'cannotTell'
      ? -1
      : state === 'outside'
        ? law.pathways.length
        : law.pathways.length - 1 - law.pathways.findIndex((p) => p.id === pathway)

test('for any law without an early end, “I don’t know”, alone or beside options, leads to no better outcome than the worst fuller answer', () => {
  let settled = 0
  fc.assert(
    fc.property(anyLawWithoutEnd, anyGiven, anyQuestion, (law, given, question) => {
      const on = (answer: Given[string]) => rank(law, outcomeOf(law, { ...given, [question.id]: answer }))
      for (const doubt of doubtsOf(question)) {
        const unsure = on(doubt)
        if (unsure < 0) continue
        settled += 1
        const fuller = [...answersTo(question), ...doubtsOf(question)].filter((answer) => saysAsMuch(answer, doubt))
        expect(unsure).toBeLessThanOrEqual(Math.min(...fuller.map(on)))
      }
    }),
    { numRuns },
  )
  expect(settled).toBeGreaterThan(numRuns / 20)
})

test('for any law, every conclusion has a source, and each reason has the answer that was given', () => {
  fc.assert(
    fc.property(anyLaw, anyGiven, (law, given) => {
      const { counted } = path(law.outline, given)
      for (const { id, because, citing } of conclusionsOf(verdictOn(law, given))) {
        expect(citing.length, id).toBeGreaterThan(0)
        for (const { question, answer, ground } of because) {
          expect(answer).toEqual(counted[question] ?? null)
          if (answer === null) expect(ground).toBe('notYetAsked')
          else if (answer === 'unsure') expect(ground).toBe('unsure')
          else if (isPartial(answer)) expect(ground).not.toBe('notYetAsked')
          else expect(ground).toBe('answer')
        }
      }
    }),
    { numRuns },
  )
})
