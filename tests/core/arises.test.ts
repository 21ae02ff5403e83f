import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asAsked, didNotArise } from '../../src/core/arises.ts'
import { assess } from '../../src/core/assess.ts'
import { allOf, answered, anyOf, isNot, questionsRead, truthOf } from '../../src/core/condition.ts'
import { ask, path } from '../../src/core/outline.ts'
import { oneOf, theme } from '../../src/core/question.ts'
import { anyGiven, anyLaw } from '../support/toy-laws/any-law.ts'

const q = theme('q', { first: oneOf('x', 'y'), onX: oneOf('a', 'b') })
const outline = [ask(q.first), ask(q.onX, { when: answered(q.first, 'x') })]
const arose = (condition: Parameters<typeof didNotArise>[0], given: Readonly<Record<string, string>>) => {
  const situation = path(outline, given)
  return !didNotArise(condition, situation, asAsked(situation))
}

describe('a condition did not arise', () => {
  const a = answered(q.onX, 'a')
  test('where its only question is not relevant, whether it fails or its negation holds', () => {
    expect(arose(a, { 'q.first': 'y' })).toBe(false)
    expect(arose(isNot(a), { 'q.first': 'y' })).toBe(false)
  })
  test('but it arises where an answer decides', () => {
    expect(arose(a, { 'q.first': 'x', 'q.onX': 'b' })).toBe(true)
    expect(arose(allOf(answered(q.first, 'x'), a), { 'q.first': 'y' })).toBe(true)
    expect(arose(anyOf(answered(q.first, 'y'), a), { 'q.first': 'y' })).toBe(true)
  })
  test('and what is unknown anyway arises', () => {
    expect(arose(a, { 'q.first': 'x' })).toBe(true)
  })
})

const { numRuns = 1000 } = fc.readConfigureGlobal()
test('for any law, what did not arise has the truth of no answer: one of its questions is not relevant', () => {
  fc.assert(
    fc.property(anyLaw, anyGiven, (law, given) => {
      const situation = path(law.outline, given)
      const asked = asAsked(situation)
      for (const { fact } of law.facts) {
        const untold = didNotArise(fact, situation, asked)
        if (untold) expect([...questionsRead(fact)].some((id) => situation.relevance.get(id) === 'fails')).toBe(true)
        else if (truthOf(fact, situation) !== 'unknown') expect(truthOf(fact, asked)).toBe(truthOf(fact, situation))
      }
    }),
    { numRuns },
  )
})
test('a verdict marks what fails and did not arise, and no other fact', () => {
  fc.assert(
    fc.property(anyLaw, anyGiven, (law, given) => {
      const situation = path(law.outline, given)
      const asked = asAsked(situation)
      const { facts } = assess(law, given, '2026-06-01')
      expect(facts.map((f) => f.didNotArise === true)).toEqual(
        law.facts.map(({ fact }) => truthOf(fact, situation) === 'fails' && didNotArise(fact, situation, asked)),
      )
    }),
    { numRuns: Math.min(numRuns, 300) },
  )
})
