import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  allOf,
  answered,
  anyOf,
  type Condition,
  cautiously,
  disputed,
  fact,
  isNot,
  matchOf,
  questionsRead,
  type Situation,
  truthOf,
} from '../../src/core/condition.ts'
import type { Given, Question } from '../../src/core/question.ts'
import type { Truth } from '../../src/core/truth.ts'
import { anyAnswerTo, saysAsMuch } from '../support/toy-laws/any-law.ts'
import { q } from '../support/toy-laws/small-law.ts'

const asked = (counted: Given, relevance: Readonly<Record<string, Truth>> = { 'q.first': 'holds' }): Situation => ({
  counted,
  relevance: new Map(Object.entries(relevance)),
  seen: new Map(),
})
const x = answered(q.first, 'x')
const other = answered(q.second, 'x')

describe('the truth of a leaf', () => {
  test.each([
    ['the option looked for', asked({ 'q.first': 'x' }), 'holds'],
    ['another option', asked({ 'q.first': 'y' }), 'fails'],
    ['“I don’t know”', asked({ 'q.first': 'unsure' }), 'unknown'],
    ['no answer yet', asked({}), 'unknown'],
    ['a question skipped', asked({ 'q.first': 'x' }, { 'q.first': 'fails' }), 'fails'],
    ['a question that may be skipped', asked({ 'q.first': 'x' }, { 'q.first': 'unknown' }), 'unknown'],
    ['another option of a question that may be skipped', asked({ 'q.first': 'y' }, { 'q.first': 'unknown' }), 'fails'],
    ['a question that is not in the outline', asked({ 'q.first': 'x' }, {}), 'unknown'],
  ] as const)('%s', (_, situation, truth) => {
    expect(truthOf(x, situation)).toBe(truth)
  })
  test('one chosen option of a list is enough', () => {
    const list = answered(q.list, 'a', 'none')
    const on = (answer: readonly string[]) => truthOf(list, asked({ 'q.list': answer }, { 'q.list': 'holds' }))
    expect([on(['a', 'b']), on(['b']), on(['none'])]).toEqual(['holds', 'fails', 'holds'])
  })
  test('beside “I don’t know”, what is ticked holds, the rest is unknown, and what excludes the ticked options fails', () => {
    const on = (option: 'a' | 'b' | 'none', answer: readonly string[]) =>
      truthOf(answered(q.list, option), asked({ 'q.list': answer }, { 'q.list': 'holds' }))
    const options = ['a', 'b', 'none'] as const
    expect(options.map((option) => on(option, ['a', 'unsure']))).toEqual(['holds', 'unknown', 'fails'])
    expect(options.map((option) => on(option, ['unsure', 'b']))).toEqual(['unknown', 'holds', 'fails'])
    const list = answered(q.list, 'b', 'none')
    expect(truthOf(list, asked({ 'q.list': ['a', 'unsure'] }, { 'q.list': 'holds' }))).toBe('unknown')
  })
  test('of any answer that says more, what was known stays as it was', () => {
    const boxes: Question = { id: 't.q', kind: 'many', options: ['x', 'y', 'none'] }
    const anyAnswer = anyAnswerTo(boxes)
    fc.assert(
      fc.property(fc.subarray([...boxes.options], { minLength: 1 }), anyAnswer, anyAnswer, (oneOf, before, after) => {
        fc.pre(saysAsMuch(after, before))
        const known = matchOf(oneOf, before)
        if (known !== 'unknown') expect(matchOf(oneOf, after)).toBe(known)
      }),
    )
  })
})

describe('the truth of a composed condition', () => {
  const situation = (first: string, second: string) =>
    asked({ 'q.first': first, 'q.second': second }, { 'q.first': 'holds', 'q.second': 'holds' })
  test.each([
    ['all of both', allOf(x, other), ['holds', 'fails', 'unknown', 'fails']],
    ['any of both', anyOf(x, other), ['holds', 'holds', 'holds', 'unknown']],
    ['not', isNot(other), ['fails', 'holds', 'unknown', 'unknown']],
    ['a fact', fact('f', other), ['holds', 'fails', 'unknown', 'unknown']],
    ['the cautious reading', cautiously('p', other), ['holds', 'fails', 'unknown', 'unknown']],
    ['no reading', disputed('p', other), ['unknown', 'fails', 'unknown', 'unknown']],
    ['all of none', allOf(), ['holds', 'holds', 'holds', 'holds']],
    ['any of none', anyOf(), ['fails', 'fails', 'fails', 'fails']],
  ] as const)('%s', (_, condition: Condition, truths) => {
    const cases = [situation('x', 'x'), situation('x', 'y'), situation('x', 'unsure'), situation('y', 'unsure')]
    expect(cases.map((c) => truthOf(condition, c))).toEqual(truths)
  })
  test('the truth of a condition is cached', () => {
    const here = situation('x', 'x')
    const both = allOf(x, other)
    truthOf(both, here)
    here.seen.set(other, 'fails')
    expect(truthOf(both, here)).toBe('holds')
    expect(truthOf(allOf(x, other), here)).toBe('fails')
  })
  test('evaluation stops at the first part that decides', () => {
    const here = situation('y', 'x')
    truthOf(allOf(x, other), here)
    truthOf(anyOf(isNot(x), other), here)
    expect(here.seen.has(other)).toBe(false)
  })
})

test('a disputed condition has the id of its point and its reading', () => {
  expect(cautiously('p', x)).toEqual({ kind: 'disputed', point: 'p', reading: 'cautious', of: x })
  expect(disputed('p', x)).toEqual({ kind: 'disputed', point: 'p', reading: 'open', of: x })
})

test('the questions that a condition reads include those of all its parts', () => {
  const deep = allOf(fact('f', isNot(x)), anyOf(cautiously('p', other), answered(q.list, 'a')), disputed('p', x))
  expect([...questionsRead(deep)]).toEqual(['q.first', 'q.second', 'q.list'])
  expect([...questionsRead(allOf())]).toEqual([])
})
