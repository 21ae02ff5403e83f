import { describe, expect, test } from 'vitest'
import { allOf, answered, anyOf, type Condition, cautiously, disputed, fact, isNot } from '../../src/core/condition.ts'
import { conditionGraph } from '../../src/core/graph/condition-graph.ts'
import { ask, end, type Outline, path, rest } from '../../src/core/outline.ts'
import type { Given } from '../../src/core/question.ts'
import { reasonsIn, withReasons } from '../../src/core/reasons.ts'
import { q, second, x, y } from '../support/toy-laws/small-law.ts'

const plain: Outline = [ask(q.first), ask(q.second), ask(q.list), rest('enough'), ask(q.offered)]
const reasonsFor = (condition: Condition, given: Given, outline: Outline = plain) =>
  reasonsIn(outline, path(outline, given)).reasonsFor(condition)
const because = (condition: Condition, given: Given, outline?: Outline) =>
  reasonsFor(condition, given, outline).map((r) => r.question)
const listed = answered(q.list, 'a')

describe('a reason', () => {
  test('is an answer, with the options that it is compared with, each once', () => {
    const condition = allOf(anyOf(answered(q.list, 'a'), answered(q.list, 'a', 'b')), isNot(answered(q.list, 'b')))
    expect(reasonsFor(condition, { 'q.list': ['a'] })).toEqual([
      { question: 'q.list', answer: ['a'], ground: 'answer', lookedFor: ['a', 'b'] },
    ])
  })
  test('is an “I don’t know” or an unanswered question', () => {
    expect(reasonsFor(x, { 'q.first': 'unsure' })).toEqual([
      { question: 'q.first', answer: 'unsure', ground: 'unsure', lookedFor: ['x'] },
    ])
    expect(reasonsFor(x, {})).toEqual([{ question: 'q.first', answer: null, ground: 'notYetAsked', lookedFor: ['x'] }])
  })
  test('is what was ticked beside “I don’t know”, or what was not', () => {
    const answer = ['a', 'unsure']
    const on = (...options: readonly ('a' | 'b' | 'none')[]) =>
      reasonsFor(answered(q.list, ...options), { 'q.list': answer })
    expect(on('a', 'b')).toEqual([{ question: 'q.list', answer, ground: 'answer', lookedFor: ['a', 'b'] }])
    expect(on('none')).toEqual([{ question: 'q.list', answer, ground: 'answer', lookedFor: ['none'] }])
    expect(on('b')).toEqual([{ question: 'q.list', answer, ground: 'unsure', lookedFor: ['b'] }])
    expect(reasonsFor(allOf(listed, answered(q.list, 'b')), { 'q.list': answer })).toEqual([
      { question: 'q.list', answer, ground: 'unsure', lookedFor: ['a', 'b'] },
    ])
  })
  test('is computed on first read, and once', () => {
    let computations = 0
    const conclusion = withReasons({ id: 'c' }, 'because', () => {
      computations += 1
      return []
    })
    expect(computations).toBe(0)
    expect([conclusion.because, conclusion.because]).toEqual([[], []])
    expect(computations).toBe(1)
    expect(Object.keys(conclusion)).toEqual(['id', 'because'])
  })
})

describe('the reasons of a condition that holds or fails', () => {
  test('are all parts of an “all” that holds, or one part that fails', () => {
    const both = allOf(x, second)
    expect(because(both, { 'q.first': 'x', 'q.second': 'x' })).toEqual(['q.first', 'q.second'])
    expect(because(both, { 'q.first': 'x', 'q.second': 'y' })).toEqual(['q.second'])
    expect(because(both, { 'q.first': 'y', 'q.second': 'y' })).toEqual(['q.first'])
  })
  test('are one part of an “any” that holds, or all parts that fail', () => {
    const either = anyOf(x, second)
    expect(because(either, { 'q.first': 'y', 'q.second': 'x' })).toEqual(['q.second'])
    expect(because(either, { 'q.first': 'x', 'q.second': 'x' })).toEqual(['q.first'])
    expect(because(either, { 'q.first': 'y', 'q.second': 'y' })).toEqual(['q.first', 'q.second'])
  })
  test('leave out an answer that another one makes redundant', () => {
    const holding = { 'q.first': 'x', 'q.second': 'x', 'q.list': ['a'] }
    const failing = { 'q.first': 'y', 'q.second': 'y', 'q.list': ['b'] }
    expect(because(allOf(anyOf(x, second), second), holding)).toEqual(['q.second'])
    expect(because(anyOf(allOf(x, second), second), failing)).toEqual(['q.second'])
    expect(because(allOf(isNot(allOf(x, second)), isNot(second)), failing)).toEqual(['q.second'])
    expect(
      because(allOf(fact('either', anyOf(x, listed)), cautiously('p', anyOf(listed, second)), listed), holding),
    ).toEqual(['q.list'])
    // The remaining answers must entail every part: two of three answers do here, and neither of them alone.
    expect(because(allOf(anyOf(x, second), anyOf(second, listed), allOf(second, listed)), holding)).toEqual([
      'q.second',
      'q.list',
    ])
    expect(because(anyOf(allOf(x, second), allOf(second, listed), anyOf(second, listed)), failing)).toEqual([
      'q.second',
      'q.list',
    ])
  })
  test('include what makes a question relevant, unless a reason already makes it irrelevant', () => {
    const asked: Outline = [ask(q.first), ask(q.second, { when: x }), ask(q.list)]
    const skipped = { 'q.first': 'y', 'q.list': ['b'] }
    const relevant = { 'q.first': 'x', 'q.second': 'x', 'q.list': ['a'] }
    expect(because(allOf(anyOf(listed, second), second), relevant, asked)).toEqual(['q.second', 'q.first'])
    expect(because(anyOf(allOf(listed, second), second), skipped, asked)).toEqual(['q.first'])
    expect(because(anyOf(allOf(listed, x), second), skipped, asked)).toEqual(['q.first'])
  })
  test('are the shorter of two grounds, and the first of equals', () => {
    const long = allOf(x, listed)
    const given = { 'q.first': 'x', 'q.second': 'x', 'q.list': ['a'] }
    expect(because(anyOf(long, second), given)).toEqual(['q.second'])
    expect(because(anyOf(second, long), given)).toEqual(['q.second'])
    expect(because(anyOf(listed, second), given)).toEqual(['q.list'])
    expect(because(anyOf(allOf(x, second), long), given)).toEqual(['q.first', 'q.second'])
  })
  test('measure a ground by its questions, however often it reads them', () => {
    const often = allOf(answered(q.list, 'a'), answered(q.list, 'a', 'b'), isNot(answered(q.list, 'none')))
    const given = { 'q.first': 'x', 'q.second': 'x', 'q.list': ['a'] }
    expect(because(anyOf(allOf(x, second), often), given)).toEqual(['q.list'])
  })
  test('leave out an answer that is redundant in combination', () => {
    const twice = allOf(anyOf(x, listed), second, anyOf(second, x))
    expect(because(twice, { 'q.first': 'x', 'q.second': 'x', 'q.list': ['b'] })).toEqual(['q.first', 'q.second'])
    const cover = allOf(x, anyOf(y, second), anyOf(x, second))
    expect(because(cover, { 'q.first': 'x', 'q.second': 'x' })).toEqual(['q.first', 'q.second'])
  })
  test('reach through facts, negations and disputed points', () => {
    const given = { 'q.first': 'y', 'q.second': 'x' }
    expect(because(fact('f', isNot(x)), given)).toEqual(['q.first'])
    expect(because(cautiously('p', isNot(x)), given)).toEqual(['q.first'])
    expect(because(disputed('p', x), given)).toEqual(['q.first'])
  })
  test('are empty for a condition that does not depend on answers', () => {
    expect(because(allOf(), {})).toEqual([])
    expect(because(anyOf(), {})).toEqual([])
  })
})

describe('the condition that makes a question relevant', () => {
  const outline: Outline = [ask(q.first), ask(q.second, { when: x }), ask(q.list, { when: allOf(x, second) })]
  test('is a reason of a leaf that holds', () => {
    expect(because(second, { 'q.first': 'x', 'q.second': 'x' }, outline)).toEqual(['q.second', 'q.first'])
    expect(because(listed, { 'q.first': 'x', 'q.second': 'x', 'q.list': ['a'] }, outline)).toEqual([
      'q.list',
      'q.first',
      'q.second',
    ])
  })
  test('is no reason of a leaf that fails by its answer', () => {
    expect(because(second, { 'q.first': 'x', 'q.second': 'y' }, outline)).toEqual(['q.second'])
  })
  test('is the reason where it fails, and the answer set aside is not', () => {
    expect(because(second, { 'q.first': 'y', 'q.second': 'x' }, outline)).toEqual(['q.first'])
    expect(because(listed, { 'q.first': 'x', 'q.second': 'y' }, outline)).toEqual(['q.second'])
  })
  test('is a reason of an unknown leaf', () => {
    expect(because(second, { 'q.first': 'x', 'q.second': 'unsure' }, outline)).toEqual(['q.second', 'q.first'])
  })
})

describe('an end of the interview', () => {
  const outline: Outline = [ask(q.first), end('out', { when: x }), ask(q.second, { when: y }), ask(q.list)]
  test('that was reached is a reason of conclusions on later questions', () => {
    expect(because(listed, { 'q.first': 'x' }, outline)).toEqual(['q.first'])
    expect(because(isNot(listed), { 'q.first': 'x' }, outline)).toEqual(['q.first'])
  })
  test('that was not reached is ignored', () => {
    expect(because(listed, { 'q.first': 'y', 'q.list': ['a'] }, outline)).toEqual(['q.list'])
  })
  test('is a reason unless a shorter ground makes the question irrelevant', () => {
    const long: Outline = [
      ask(q.first),
      ask(q.second),
      end('out', { when: allOf(x, second) }),
      ask(q.list, { when: y }),
    ]
    expect(because(listed, { 'q.first': 'x', 'q.second': 'x' }, long)).toEqual(['q.first'])
    const short: Outline = [
      ask(q.first),
      ask(q.second),
      end('out', { when: x }),
      ask(q.list, { when: anyOf(y, isNot(second)) }),
    ]
    expect(because(listed, { 'q.first': 'x', 'q.second': 'x' }, short)).toEqual(['q.first'])
  })
})

describe('the reasons of an unknown condition', () => {
  test('are the unknown answer and the answers that leave the condition possible', () => {
    expect(because(allOf(x, second), { 'q.first': 'x', 'q.second': 'unsure' })).toEqual(['q.first', 'q.second'])
    expect(because(anyOf(x, second), { 'q.first': 'y', 'q.second': 'unsure' })).toEqual(['q.first', 'q.second'])
  })
  test('are both unknown answers where either could decide', () => {
    expect(because(allOf(x, second), { 'q.first': 'unsure', 'q.second': 'unsure' })).toEqual(['q.first', 'q.second'])
  })
  test('leave out an answer that does not affect the truth', () => {
    const same = anyOf(allOf(x, second), allOf(y, second))
    expect(because(same, { 'q.first': 'x', 'q.second': 'unsure' })).toEqual(['q.second'])
  })
  test('of a disputed point without a reading are those of the condition that it disputes', () => {
    expect(because(disputed('p', allOf(x, second)), { 'q.first': 'x', 'q.second': 'x' })).toEqual([
      'q.first',
      'q.second',
    ])
  })
})

test('the reasons of two cases do not affect each other', () => {
  const one = reasonsIn(plain, path(plain, { 'q.first': 'x', 'q.second': 'y' }))
  const other = reasonsIn(plain, path(plain, { 'q.first': 'y', 'q.second': 'x' }))
  const both = allOf(x, second)
  for (let turn = 0; turn < 2; turn++) {
    expect(one.reasonsFor(both).map((r) => r.question)).toEqual(['q.second'])
    expect(other.reasonsFor(both).map((r) => r.question)).toEqual(['q.first'])
  }
})

test('restsOn says whether one of some questions is among the reasons and not known, before they are read and after', () => {
  const { reasonsFor, restsOn } = reasonsIn(plain, path(plain, { 'q.first': 'x', 'q.second': 'unsure' }))
  const same = anyOf(allOf(x, second), allOf(y, second))
  for (let turn = 0; turn < 2; turn++) {
    expect(restsOn(same, new Set(['q.second', 'q.list']))).toBe(true)
    expect(restsOn(same, new Set(['q.first', 'q.list']))).toBe(false)
    expect(restsOn(same, new Set(['q.list']))).toBe(false)
    expect(restsOn(same, new Set())).toBe(false)
    expect(reasonsFor(same).map(({ question }) => question)).toEqual(['q.second'])
  }
})

test('restsOn counts what is ticked beside “I don’t know” as known, and what is not ticked as not known', () => {
  const { reasonsFor, restsOn } = reasonsIn(plain, path(plain, { 'q.list': ['a', 'unsure'] }))
  const of = new Set(['q.list'])
  for (let turn = 0; turn < 2; turn++) {
    expect(restsOn(answered(q.list, 'a'), of)).toBe(false)
    expect(restsOn(answered(q.list, 'none'), of)).toBe(false)
    expect(restsOn(answered(q.list, 'b'), of)).toBe(true)
    expect(restsOn(allOf(answered(q.list, 'a'), x), of)).toBe(false)
    for (const condition of [answered(q.list, 'a'), answered(q.list, 'b')]) reasonsFor(condition)
  }
})

describe('a condition graph', () => {
  test('is created once for an outline and the end that was reached', () => {
    expect(conditionGraph(plain, undefined)).toBe(conditionGraph(plain, undefined))
    expect(conditionGraph(plain, 'out')).toBe(conditionGraph(plain, 'out'))
    expect(conditionGraph(plain, 'out')).not.toBe(conditionGraph(plain, undefined))
    expect(conditionGraph([...plain], undefined)).not.toBe(conditionGraph(plain, undefined))
  })
  test('numbers each condition once, after its parts, and leaves that compare the same together', () => {
    const outline: Outline = [ask(q.first), ask(q.second, { when: x })]
    const { nodeOf, questionNodeOf } = conditionGraph(outline, undefined)
    const condition = allOf(second, isNot(x))
    const node = nodeOf(condition)
    expect(node.parts.map(({ kind }) => kind)).toEqual(['leaf', 'not'])
    for (const part of node.parts) expect(part.number).toBeLessThan(node.number)
    expect(nodeOf(condition)).toBe(node)
    expect(nodeOf(fact('f', cautiously('p', allOf(condition))))).toBe(node)
    expect(nodeOf(answered(q.second, 'x'))).toBe(nodeOf(second))
    expect(nodeOf(disputed('p', second))).not.toBe(nodeOf(second))
    expect(nodeOf(second).reads).toBe(questionNodeOf(q.second))
    expect(nodeOf(second).parts).toEqual([nodeOf(x), ...questionNodeOf(q.second).matches])
    expect(questionNodeOf(q.second)).toMatchObject({ when: nodeOf(x), relevance: nodeOf(x), ends: [] })
    expect(questionNodeOf(q.first)).toMatchObject({ when: undefined, relevance: undefined, matches: [nodeOf(x)] })
  })
  test('counts the end that was reached among what makes a later question relevant', () => {
    const outline: Outline = [ask(q.first), end('out', { when: x }), ask(q.second), end('late', { when: second })]
    const reached = conditionGraph(outline, 'out')
    expect(reached.questionNodeOf(q.second).ends).toEqual([reached.nodeOf(x)])
    expect(reached.questionNodeOf(q.second).relevance?.kind).toBe('relevance')
    expect(reached.questionNodeOf(q.first).ends).toEqual([])
    expect(conditionGraph(outline, 'late').questionNodeOf(q.second).ends).toEqual([])
  })
  test('supports an outline with circular conditions: what a question reads of itself is unknown', () => {
    const circle: Outline = [ask(q.first, { when: second }), ask(q.second, { when: x })]
    const { questionNodeOf } = conditionGraph(circle, undefined)
    expect(questionNodeOf(q.first).when?.parts[0]?.parts[0]?.kind).toBe('unknown')
  })
})
