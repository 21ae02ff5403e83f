import { describe, expect, test } from 'vitest'
import { allOf, answered, isNot } from '../../src/core/condition.ts'
import { ask, end, line, page, path, questionsOf, rest, stopOf, stopsOf } from '../../src/core/outline.ts'
import { oneOf, theme, yesNo } from '../../src/core/question.ts'
import { source } from '../support/toy-laws/small-law.ts'

const q = theme('q', { a: oneOf('x', 'y'), b: oneOf('x', 'y'), c: oneOf('x', 'y'), d: oneOf('x', 'y') })
const lines = theme('l', { one: yesNo(), two: yesNo() })
const x = answered(q.a, 'x')

describe('a step', () => {
  test('that asks is essential, on no page and unconditional by default', () => {
    expect(ask(q.a)).toEqual({
      kind: 'ask',
      question: q.a,
      page: undefined,
      when: undefined,
      section: '',
      weight: 'essential',
      citing: [],
    })
    expect(ask(q.b, { when: x, section: 'S', weight: 'detail', citing: [source] })).toMatchObject({
      when: x,
      section: 'S',
      weight: 'detail',
      citing: [source],
    })
  })
  test('that is a page asks each line under the condition of the page and its own', () => {
    const own = answered(q.b, 'x')
    const [one, two] = page('p', { when: x, section: 'S', weight: 'detail' }, [
      line(lines.one, { citing: [source] }),
      line(lines.two, { citing: [], when: own }),
    ])
    expect(one).toEqual({
      kind: 'ask',
      question: lines.one,
      page: 'p',
      when: x,
      section: 'S',
      weight: 'detail',
      citing: [source],
    })
    expect(two?.when).toEqual(allOf(x, own))
  })
  test('that ends or rests has the given id', () => {
    expect(end('stop', { when: x })).toEqual({ kind: 'end', id: 'stop', when: x })
    expect(rest('enough')).toEqual({ kind: 'rest', id: 'enough' })
  })
})

describe('a stop', () => {
  const outline = () => [
    ask(q.a),
    ask(q.d),
    ...page('p', { when: x, section: '', weight: 'essential' }, [
      line(lines.one, { citing: [] }),
      line(lines.two, { citing: [] }),
    ]),
    end('over', { when: x }),
    ask(q.b),
    rest('enough'),
    ask(q.c),
  ]
  test('is a single question, or a page with its lines', () => {
    expect(stopsOf(outline()).map(({ id, asks }) => [id, asks.map(stopOf), asks.map((a) => a.question.id)])).toEqual([
      ['q.a', ['q.a'], ['q.a']],
      ['q.d', ['q.d'], ['q.d']],
      ['p', ['p', 'p'], ['l.one', 'l.two']],
      ['q.b', ['q.b'], ['q.b']],
      ['q.c', ['q.c'], ['q.c']],
    ])
  })
  test('two single questions are two stops, and so are two pages', () => {
    const twoPages = [
      ...page('p', { when: x, section: '', weight: 'essential' }, [line(lines.one, { citing: [] })]),
      ...page('r', { when: x, section: '', weight: 'essential' }, [line(lines.two, { citing: [] })]),
    ]
    expect(stopsOf(twoPages).map((s) => s.id)).toEqual(['p', 'r'])
  })
  test('only steps that ask are stops', () => {
    expect(questionsOf(outline()).map((a) => a.question.id)).toEqual(['q.a', 'q.d', 'l.one', 'l.two', 'q.b', 'q.c'])
  })
  test('a half-answered page is the present stop and counts as one stop left', () => {
    expect(path(outline().slice(0, 4), { 'q.a': 'x', 'q.d': 'x', 'l.one': 'yes' })).toMatchObject({
      at: 'p',
      atMostLeft: 1,
    })
    expect(path(outline().slice(0, 4), { 'q.a': 'x', 'q.d': 'x' })).toMatchObject({ at: 'p', atMostLeft: 1 })
  })
})

describe('the path', () => {
  const outline = [
    ask(q.a),
    ask(q.b, { when: x }),
    end('over', { when: answered(q.b, 'y') }),
    ask(q.c),
    rest('enough'),
    ask(q.d),
  ]
  test('asks what is relevant, skips what is not, and sets its answer aside', () => {
    const { asked, setAside, counted, relevance } = path(outline, { 'q.a': 'y', 'q.b': 'x', 'q.c': 'x' })
    expect(asked).toEqual(['q.a', 'q.c', 'q.d'])
    expect(setAside).toEqual(['q.b'])
    expect(counted).toEqual({ 'q.a': 'y', 'q.c': 'x' })
    expect(Object.fromEntries(relevance)).toEqual({ 'q.a': 'holds', 'q.b': 'fails', 'q.c': 'holds', 'q.d': 'holds' })
  })
  test('sets no unanswered question aside', () => {
    expect(path(outline, { 'q.a': 'y' }).setAside).toEqual([])
  })
  test('asks what may be relevant', () => {
    const { asked, relevance } = path(outline, { 'q.a': 'unsure' })
    expect(asked).toContain('q.b')
    expect(relevance.get('q.b')).toBe('unknown')
  })
  test('stops at the first question open, and counts the stops left before the rest', () => {
    expect(path(outline, {})).toMatchObject({ at: 'q.a', atMostLeft: 3 })
    expect(path(outline, { 'q.a': 'x' })).toMatchObject({ at: 'q.b', atMostLeft: 2 })
    expect(path(outline, { 'q.b': 'x', 'q.c': 'x' })).toMatchObject({ at: 'q.a', atMostLeft: 1 })
  })
  test('leads to the verdict at the rest; later questions are optional', () => {
    expect(path(outline, { 'q.a': 'y', 'q.c': 'x' })).toMatchObject({ at: 'verdict', atMostLeft: 0, optional: ['q.d'] })
    expect(path(outline, { 'q.a': 'y', 'q.c': 'x', 'q.d': 'x' })).toMatchObject({ optional: ['q.d'] })
  })
  test('ends once an end holds, and nothing after it is relevant', () => {
    const ended = path(outline, { 'q.a': 'x', 'q.b': 'y', 'q.c': 'x' })
    expect(ended).toMatchObject({ endedBy: 'over', asked: ['q.a', 'q.b'], setAside: ['q.c'], at: 'verdict' })
    expect(ended.relevance.get('q.d')).toBe('fails')
  })
  test('an unknown end does not end the interview', () => {
    expect(path(outline, { 'q.a': 'x', 'q.b': 'unsure' })).toMatchObject({ endedBy: undefined })
    expect(path(outline, { 'q.a': 'x', 'q.b': 'unsure' }).asked).toContain('q.c')
  })
  test('the first of two ends is the one that counts', () => {
    const two = [ask(q.a), end('first', { when: x }), end('second', { when: x }), end('other', { when: isNot(x) })]
    expect(path(two, { 'q.a': 'x' }).endedBy).toBe('first')
    expect(path(two, { 'q.a': 'y' }).endedBy).toBe('other')
  })
})
