import { describe, expect, test } from 'vitest'
import {
  allOf,
  answered,
  anyOf,
  type Condition,
  cautiously,
  disputed,
  evaluate,
  fact,
  isNot,
  questionsRead,
  type Situation,
} from '../../src/core/condition.ts'
import type { Given } from '../../src/core/question.ts'
import type { Truth } from '../../src/core/truth.ts'
import { q } from '../support/small-law.ts'

const asked = (counted: Given, relevance: Readonly<Record<string, Truth>> = { 'q.first': 'holds' }): Situation => ({
  counted,
  relevance: new Map(Object.entries(relevance)),
  seen: new Map(),
})
const x = answered(q.first, 'x')
const other = answered(q.second, 'x')

describe('what one answer says', () => {
  test.each([
    ['the option looked for', asked({ 'q.first': 'x' }), 'holds', 'answer'],
    ['another option', asked({ 'q.first': 'y' }), 'fails', 'answer'],
    ['“I don’t know”', asked({ 'q.first': 'unsure' }), 'unknown', 'unsure'],
    ['no answer yet', asked({}), 'unknown', 'notYetAsked'],
    ['a question skipped', asked({ 'q.first': 'x' }, { 'q.first': 'fails' }), 'fails', 'skipped'],
    ['a question that may be skipped', asked({ 'q.first': 'x' }, { 'q.first': 'unknown' }), 'unknown', 'answer'],
    ['the wrong option, if asked at all', asked({ 'q.first': 'y' }, { 'q.first': 'unknown' }), 'fails', 'answer'],
    ['a question that the outline does not know', asked({ 'q.first': 'x' }, {}), 'unknown', 'answer'],
  ] as const)('%s', (_, situation, truth, ground) => {
    expect(evaluate(x, situation)).toEqual({ condition: x, truth, ground, because: [] })
  })
  test('of a list, one option ticked is enough', () => {
    const list = answered(q.list, 'a', 'none')
    const on = (answer: readonly string[]) => evaluate(list, asked({ 'q.list': answer }, { 'q.list': 'holds' })).truth
    expect([on(['a', 'b']), on(['b']), on(['none'])]).toEqual(['holds', 'fails', 'holds'])
  })
})

describe('what conditions make of it', () => {
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
    expect(cases.map((c) => evaluate(condition, c).truth)).toEqual(truths)
  })
  test('the trace keeps every part, in its order', () => {
    const whole = allOf(x, fact('f', isNot(other)), disputed('p', anyOf(x)))
    const trace = evaluate(whole, situation('x', 'y'))
    expect(trace.condition).toBe(whole)
    expect(trace.because.map((t) => t.condition)).toEqual(whole.kind === 'all' ? whole.of : [])
    expect(trace.because.map((t) => t.because.map((b) => b.truth))).toEqual([[], ['holds'], ['holds']])
  })
  test('a condition once looked at is not looked at again', () => {
    const here = situation('x', 'x')
    const first = evaluate(allOf(x, other), here)
    expect(here.seen.get(x)).toBe(first.because[0])
    expect(evaluate(x, here)).toBe(first.because[0])
  })
})

test('a disputed point keeps its name and the reading taken', () => {
  expect(cautiously('p', x)).toEqual({ kind: 'disputed', point: 'p', reading: 'cautious', of: x })
  expect(disputed('p', x)).toEqual({ kind: 'disputed', point: 'p', reading: 'open', of: x })
})

test('the questions a condition reads are found through all it holds', () => {
  const deep = allOf(fact('f', isNot(x)), anyOf(cautiously('p', other), answered(q.list, 'a')), disputed('p', x))
  expect([...questionsRead(deep)]).toEqual(['q.first', 'q.second', 'q.list'])
  expect([...questionsRead(allOf())]).toEqual([])
})
