import { describe, expect, test } from 'vitest'
import { allOf, answered, anyOf, type Condition, cautiously, disputed, fact, isNot } from '../../src/core/condition.ts'
import { conditionGraph } from '../../src/core/condition-graph.ts'
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
  test('is an answer, with the options looked for in it, each once', () => {
    const condition = allOf(anyOf(answered(q.list, 'a'), answered(q.list, 'a', 'b')), isNot(answered(q.list, 'b')))
    expect(reasonsFor(condition, { 'q.list': ['a'] })).toEqual([
      { question: 'q.list', answer: ['a'], ground: 'answer', lookedFor: ['a', 'b'] },
    ])
  })
  test('or an “I don’t know”, or a question not asked yet', () => {
    expect(reasonsFor(x, { 'q.first': 'unsure' })).toEqual([
      { question: 'q.first', answer: 'unsure', ground: 'unsure', lookedFor: ['x'] },
    ])
    expect(reasonsFor(x, {})).toEqual([{ question: 'q.first', answer: null, ground: 'notYetAsked', lookedFor: ['x'] }])
  })
  test('is looked for when first asked for, and once', () => {
    let looked = 0
    const conclusion = withReasons({ id: 'c' }, 'because', () => {
      looked += 1
      return []
    })
    expect(looked).toBe(0)
    expect([conclusion.because, conclusion.because]).toEqual([[], []])
    expect(looked).toBe(1)
    expect(Object.keys(conclusion)).toEqual(['id', 'because'])
  })
})

describe('of what holds or fails', () => {
  test('all that must hold is told, and one that fails is enough', () => {
    const both = allOf(x, second)
    expect(because(both, { 'q.first': 'x', 'q.second': 'x' })).toEqual(['q.first', 'q.second'])
    expect(because(both, { 'q.first': 'x', 'q.second': 'y' })).toEqual(['q.second'])
    expect(because(both, { 'q.first': 'y', 'q.second': 'y' })).toEqual(['q.first'])
  })
  test('one that holds is enough, and all that fail are told', () => {
    const either = anyOf(x, second)
    expect(because(either, { 'q.first': 'y', 'q.second': 'x' })).toEqual(['q.second'])
    expect(because(either, { 'q.first': 'x', 'q.second': 'x' })).toEqual(['q.first'])
    expect(because(either, { 'q.first': 'y', 'q.second': 'y' })).toEqual(['q.first', 'q.second'])
  })
  test('a ground that another one carries anyway is not told', () => {
    const holding = { 'q.first': 'x', 'q.second': 'x', 'q.list': ['a'] }
    const failing = { 'q.first': 'y', 'q.second': 'y', 'q.list': ['b'] }
    expect(because(allOf(anyOf(x, second), second), holding)).toEqual(['q.second'])
    expect(because(anyOf(allOf(x, second), second), failing)).toEqual(['q.second'])
    expect(because(allOf(isNot(allOf(x, second)), isNot(second)), failing)).toEqual(['q.second'])
    expect(
      because(allOf(fact('either', anyOf(x, listed)), cautiously('p', anyOf(listed, second)), listed), holding),
    ).toEqual(['q.list'])
    // What is left must carry every part: two of three answers do here, and neither of them alone.
    expect(because(allOf(anyOf(x, second), anyOf(second, listed), allOf(second, listed)), holding)).toEqual([
      'q.second',
      'q.list',
    ])
    expect(because(anyOf(allOf(x, second), allOf(second, listed), anyOf(second, listed)), failing)).toEqual([
      'q.second',
      'q.list',
    ])
  })
  test('a question asked because of another rests on it, unless what skips it is told anyway', () => {
    const asked: Outline = [ask(q.first), ask(q.second, { when: x }), ask(q.list)]
    const skipped = { 'q.first': 'y', 'q.list': ['b'] }
    const walked = { 'q.first': 'x', 'q.second': 'x', 'q.list': ['a'] }
    expect(because(allOf(anyOf(listed, second), second), walked, asked)).toEqual(['q.second', 'q.first'])
    expect(because(anyOf(allOf(listed, second), second), skipped, asked)).toEqual(['q.first'])
    expect(because(anyOf(allOf(listed, x), second), skipped, asked)).toEqual(['q.first'])
  })
  test('of two grounds the shorter is told, and of equals the first', () => {
    const long = allOf(x, listed)
    const given = { 'q.first': 'x', 'q.second': 'x', 'q.list': ['a'] }
    expect(because(anyOf(long, second), given)).toEqual(['q.second'])
    expect(because(anyOf(second, long), given)).toEqual(['q.second'])
    expect(because(anyOf(listed, second), given)).toEqual(['q.list'])
    expect(because(anyOf(allOf(x, second), long), given)).toEqual(['q.first', 'q.second'])
  })
  test('a ground is as long as the questions it reads, however often it reads them', () => {
    const often = allOf(answered(q.list, 'a'), answered(q.list, 'a', 'b'), isNot(answered(q.list, 'none')))
    const given = { 'q.first': 'x', 'q.second': 'x', 'q.list': ['a'] }
    expect(because(anyOf(allOf(x, second), often), given)).toEqual(['q.list'])
  })
  test('an answer that another makes idle is dropped', () => {
    const twice = allOf(anyOf(x, listed), second, anyOf(second, x))
    expect(because(twice, { 'q.first': 'x', 'q.second': 'x', 'q.list': ['b'] })).toEqual(['q.first', 'q.second'])
    const cover = allOf(x, anyOf(y, second), anyOf(x, second))
    expect(because(cover, { 'q.first': 'x', 'q.second': 'x' })).toEqual(['q.first', 'q.second'])
  })
  test('facts, “not” and disputed points are seen through', () => {
    const given = { 'q.first': 'y', 'q.second': 'x' }
    expect(because(fact('f', isNot(x)), given)).toEqual(['q.first'])
    expect(because(cautiously('p', isNot(x)), given)).toEqual(['q.first'])
    expect(because(disputed('p', x), given)).toEqual(['q.first'])
  })
  test('nothing is a reason of what is so whatever is answered', () => {
    expect(because(allOf(), {})).toEqual([])
    expect(because(anyOf(), {})).toEqual([])
  })
})

describe('what makes a question asked', () => {
  const outline: Outline = [ask(q.first), ask(q.second, { when: x }), ask(q.list, { when: allOf(x, second) })]
  test('is a reason of what holds of its answer', () => {
    expect(because(second, { 'q.first': 'x', 'q.second': 'x' }, outline)).toEqual(['q.second', 'q.first'])
    expect(because(listed, { 'q.first': 'x', 'q.second': 'x', 'q.list': ['a'] }, outline)).toEqual([
      'q.list',
      'q.first',
      'q.second',
    ])
  })
  test('is none of what its answer rules out', () => {
    expect(because(second, { 'q.first': 'x', 'q.second': 'y' }, outline)).toEqual(['q.second'])
  })
  test('is the reason where it fails, and the answer set aside is none', () => {
    expect(because(second, { 'q.first': 'y', 'q.second': 'x' }, outline)).toEqual(['q.first'])
    expect(because(listed, { 'q.first': 'x', 'q.second': 'y' }, outline)).toEqual(['q.second'])
  })
  test('of a doubt, it is told with it', () => {
    expect(because(second, { 'q.first': 'x', 'q.second': 'unsure' }, outline)).toEqual(['q.second', 'q.first'])
  })
})

describe('an end of the interview', () => {
  const outline: Outline = [ask(q.first), end('out', { when: x }), ask(q.second, { when: y }), ask(q.list)]
  test('that was reached is the reason of what it cut off', () => {
    expect(because(listed, { 'q.first': 'x' }, outline)).toEqual(['q.first'])
    expect(because(isNot(listed), { 'q.first': 'x' }, outline)).toEqual(['q.first'])
  })
  test('that was not reached is left aside', () => {
    expect(because(listed, { 'q.first': 'y', 'q.list': ['a'] }, outline)).toEqual(['q.list'])
  })
  test('is told unless a shorter ground cuts off as well', () => {
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

describe('of what is not known', () => {
  test('the doubt is told, and the answers that keep it possible', () => {
    expect(because(allOf(x, second), { 'q.first': 'x', 'q.second': 'unsure' })).toEqual(['q.first', 'q.second'])
    expect(because(anyOf(x, second), { 'q.first': 'y', 'q.second': 'unsure' })).toEqual(['q.first', 'q.second'])
  })
  test('two doubts are both told where either could decide', () => {
    expect(because(allOf(x, second), { 'q.first': 'unsure', 'q.second': 'unsure' })).toEqual(['q.first', 'q.second'])
  })
  test('an answer without which the doubt would be the same is not told', () => {
    const same = anyOf(allOf(x, second), allOf(y, second))
    expect(because(same, { 'q.first': 'x', 'q.second': 'unsure' })).toEqual(['q.second'])
  })
  test('a disputed point that no reading decides rests on what makes it hold', () => {
    expect(because(disputed('p', allOf(x, second)), { 'q.first': 'x', 'q.second': 'x' })).toEqual([
      'q.first',
      'q.second',
    ])
  })
})

test('reasons of two cases are each found as if the other was not there', () => {
  const one = reasonsIn(plain, path(plain, { 'q.first': 'x', 'q.second': 'y' }))
  const other = reasonsIn(plain, path(plain, { 'q.first': 'y', 'q.second': 'x' }))
  const both = allOf(x, second)
  for (let turn = 0; turn < 2; turn++) {
    expect(one.reasonsFor(both).map((r) => r.question)).toEqual(['q.second'])
    expect(other.reasonsFor(both).map((r) => r.question)).toEqual(['q.first'])
  }
})

test('what a conclusion may rest on is told without its reasons: never less than they say', () => {
  const { mayRestOn } = reasonsIn(plain, path(plain, { 'q.first': 'x', 'q.second': 'unsure' }))
  const same = anyOf(allOf(x, second), allOf(y, second))
  expect(mayRestOn(same, ['q.second'])).toBe(true)
  expect(mayRestOn(same, ['q.first', 'q.list'])).toBe(true)
  expect(mayRestOn(same, ['q.list'])).toBe(false)
  expect(mayRestOn(same, [])).toBe(false)
})

describe('a network', () => {
  test('is made once for an outline and the end that was reached', () => {
    expect(conditionGraph(plain, undefined)).toBe(conditionGraph(plain, undefined))
    expect(conditionGraph(plain, 'out')).toBe(conditionGraph(plain, 'out'))
    expect(conditionGraph(plain, 'out')).not.toBe(conditionGraph(plain, undefined))
    expect(conditionGraph([...plain], undefined)).not.toBe(conditionGraph(plain, undefined))
  })
  test('joins a condition to its parts, and a leaf to its question, each once', () => {
    const outline: Outline = [ask(q.first), ask(q.second, { when: x })]
    const { nodeOf, askedOf } = conditionGraph(outline, undefined)
    const node = nodeOf(allOf(second, isNot(x)))
    expect(node.of.map((part) => part.condition)).toEqual([second, isNot(x)])
    expect(node.of[0]).toBe(nodeOf(second))
    expect(node.of[0]?.reads).toBe(askedOf(q.second))
    expect(node.reads).toBeUndefined()
    expect(askedOf(q.second).when).toBe(nodeOf(x))
    expect(askedOf(q.first)).toMatchObject({ when: undefined, end: undefined, fixed: false })
  })
  test('may be asked of an outline that goes in circles', () => {
    const circle: Outline = [ask(q.first, { when: second }), ask(q.second, { when: x })]
    expect(conditionGraph(circle, undefined).askedOf(q.first).when?.reads?.when?.reads?.question.id).toBe('q.first')
  })
})
