import { describe, expect, test } from 'vitest'
import { impactOf, isNoImpact } from '../../src/core/change-impact.ts'
import { allOf, answered, anyOf, fact, isNot } from '../../src/core/condition.ts'
import { type Counterfactual, counterfactuals } from '../../src/core/counterfactuals.ts'
import { type Law, type Pathway, pathway } from '../../src/core/law.ts'
import { ask, rest } from '../../src/core/outline.ts'
import type { Given } from '../../src/core/question.ts'
import {
  barNamed,
  day,
  dutyNamed,
  lawWith,
  needs,
  never,
  q,
  second,
  source,
  x,
  y,
} from '../support/toy-laws/small-law.ts'

const way = (id: string, requirements: Pathway['requirements'], more: Partial<Pathway> = {}): Pathway =>
  pathway(id, { headline: 'route', citing: [source], requirements, ...more })
const impact = (law: Law, before: Given, after: Given) => impactOf(law, { answers: before }, { answers: after }, day)
const [onX, onY] = [{ 'q.first': 'x' }, { 'q.first': 'y' }]
const asked = (outline: Law['outline'], before: Given, after: Given) => {
  const { setAside, backAgain, comes, leaves } = impact(lawWith({ outline }), before, after)
  return { setAside, backAgain, comes, leaves }
}

describe('what a change does to the questions', () => {
  const outline = [ask(q.first), ask(q.second, { when: x }), ask(q.list, { when: y }), rest('enough'), ask(q.offered)]
  const nothing = { setAside: [], backAgain: [], comes: [], leaves: [] }
  test('a question that is no longer relevant is set aside if answered and leaves if unanswered', () => {
    expect(
      asked(outline, { ...onX, 'q.second': 'x', 'q.list': ['a'] }, { ...onY, 'q.second': 'x', 'q.list': ['a'] }),
    ).toEqual({ ...nothing, setAside: ['q.second'], backAgain: ['q.list'] })
    expect(asked(outline, onX, onY)).toEqual({ ...nothing, leaves: ['q.second'], comes: ['q.list'] })
  })
  test('an answer that affects the relevance of no question changes no question', () => {
    expect(asked(outline, { ...onX, 'q.second': 'x' }, { ...onX, 'q.second': 'y' })).toEqual(nothing)
  })
})

describe('what a change does to the conclusions', () => {
  const change = { before: 'holds', after: 'fails' }
  test('bars and facts are listed with their truth, working facts excepted', () => {
    const law = lawWith({
      bars: [barNamed('sale', x), barNamed('same', second)],
      facts: [
        { fact: fact('shown', x), citing: [source] },
        { fact: fact('hidden', x), citing: [source], working: true },
      ],
    })
    const found = impact(law, onX, onY)
    expect(found.bars).toEqual([{ id: 'sale', ...change }])
    expect(found.facts).toEqual([{ id: 'shown', ...change }])
    expect(impact(law, onX, { 'q.first': 'unsure' }).bars).toEqual([{ id: 'sale', before: 'holds', after: 'unknown' }])
  })
  test('routes are listed with their status', () => {
    const law = lawWith({
      pathways: [way('p', { r: needs(x) }), way('q', { r: needs(y) }), way('s', { r: needs(never) })],
    })
    expect(impact(law, onX, onY).routes).toEqual([
      { id: 'p', before: 'open', after: 'closed' },
      { id: 'q', before: 'closed', after: 'open' },
    ])
  })
  test('the requirements of the named route are listed only if the route stays the same', () => {
    const named = lawWith({ pathways: [way('p', { r: needs(anyOf(x, y)), tidy: needs(x, 'fix') })] })
    expect(impact(named, onX, onY).requirements).toEqual([{ id: 'tidy', ...change, pathway: 'p' }])
    const other = lawWith({ pathways: [way('p', { r: needs(x) }), way('q', { r: needs(y) })] })
    expect(impact(other, onX, onY).requirements).toEqual([])
    const none = lawWith({ pathways: [way('p', { r: needs(never), s: needs(x) })] })
    expect(impact(none, onX, onY).requirements).toEqual([])
  })
  test('the nearest route counts as the named one while the state is cannotTell', () => {
    const law = lawWith({ pathways: [way('p', { r: needs(second), tidy: needs(x, 'fix') })] })
    expect(impact(law, onX, onY).requirements).toEqual([{ id: 'tidy', ...change, pathway: 'p' }])
  })
  test('both headlines are given if they differ in more than what could reverse them', () => {
    const law = lawWith({ pathways: [way('p', { r: needs(x) })] })
    const { headline } = impact(law, onX, {})
    expect([headline?.before.state, headline?.after.state]).toEqual(['route', 'cannotTell'])
    const reversible = lawWith({ pathways: [way('p', { r: needs(anyOf(x, second)) })] })
    expect(impact(reversible, { ...onX, 'q.second': 'x' }, onX).headline).toBeUndefined()
  })
})

describe('the state of a duty', () => {
  const states = (before: Given, after: Given, more: Parameters<typeof dutyNamed>[1] = {}) =>
    impact(lawWith({ duties: [dutyNamed('d', more)] }), before, after).duties.map((d) => [d.before, d.after])
  test('it applies, may apply or does not apply', () => {
    expect(states(onX, onY)).toEqual([['toDo', 'none']])
    expect(states(onY, onX)).toEqual([['none', 'toDo']])
    expect(states(onX, {})).toEqual([['toDo', 'mayApply']])
    expect(states(onX, onX)).toEqual([])
  })
  test('it is done, not done or unknown', () => {
    const more = { met: second }
    const on = (answer?: string) => ({ ...onX, 'q.second': answer })
    expect(states(on('x'), on('y'), more)).toEqual([['done', 'notDone']])
    expect(states(on('unsure'), on('x'), more)).toEqual([['notSaid', 'done']])
    expect(states({ ...onY, 'q.second': 'x' }, on('x'), more)).toEqual([['none', 'done']])
  })
  test('it is coming or may be coming', () => {
    const more = { from: '2026-07-01' }
    expect(states(onY, onX, more)).toEqual([['none', 'coming']])
    expect(states(onX, { 'q.first': 'unsure' }, more)).toEqual([['coming', 'mayCome']])
  })
  test('changed duties are listed in the order of the law, then those that are gone', () => {
    const duties = [
      dutyNamed('gone', { from: '2026-07-01' }),
      dutyNamed('one', { applies: y }),
      dutyNamed('two', { applies: y }),
    ]
    expect(impact(lawWith({ duties }), onX, onY).duties.map((d) => d.id)).toEqual(['one', 'two', 'gone'])
  })
})

describe('a further flow', () => {
  const law = lawWith({
    outline: [ask(q.first), ask(q.second), ask(q.list, { when: second })],
    duties: [dutyNamed('lock', { applies: second, met: answered(q.list, 'a') }), dutyNamed('own', { applies: x })],
    flow: { questions: ['q.second', 'q.list'], duties: ['lock'] },
  })
  const flow = (name: string, answers: Given) => ({ name, answers })
  const main = { 'q.first': 'x', 'q.second': 'y' }
  const flowImpacts = (before: readonly ReturnType<typeof flow>[], after: typeof before, now: Given = main) =>
    impactOf(law, { answers: main, flows: before }, { answers: now, flows: after }, day).flows
  test('is listed with its own questions and duties', () => {
    const lists = { 'q.list': ['a'] }
    expect(flowImpacts([flow('f', { 'q.second': 'x', ...lists })], [flow('f', { 'q.second': 'y', ...lists })])).toEqual(
      [
        {
          name: 'f',
          setAside: ['q.list'],
          backAgain: [],
          comes: [],
          leaves: [],
          duties: [{ id: 'lock', before: 'done', after: 'none' }],
        },
      ],
    )
    expect(flowImpacts([flow('f', { 'q.second': 'y' })], [flow('f', { 'q.second': 'x' })])).toEqual([
      {
        name: 'f',
        setAside: [],
        backAgain: [],
        comes: ['q.list'],
        leaves: [],
        duties: [{ id: 'lock', before: 'none', after: 'notSaid' }],
      },
    ])
  })
  test('is not listed if it does not change or is new', () => {
    const [one, other] = [flow('f', { 'q.second': 'x' }), flow('g', { 'q.second': 'y' })]
    expect(flowImpacts([one, other], [one, other])).toEqual([])
    expect(flowImpacts([one], [one, other])).toEqual([])
    expect(flowImpacts([one], [one], { ...main, 'q.first': 'y' })).toEqual([])
  })
  test('that changes is an impact by itself', () => {
    const [before, after] = [flow('f', { 'q.second': 'y' }), flow('f', { 'q.second': 'x' })]
    const change = impactOf(law, { answers: main, flows: [before] }, { answers: main, flows: [after] }, day)
    expect(isNoImpact(change)).toBe(false)
    expect(isNoImpact(impactOf(law, { answers: main }, { answers: main }, day))).toBe(true)
  })
})

describe('the fewest answers that lead to another headline', () => {
  const printed = (found: Counterfactual | undefined) =>
    found === undefined ? '–' : found.changes.map((c) => `${c.question} ${[c.answer].flat().join('+')}`).join(', ')
  const tried = (law: Law, given: Given, tries?: number) => [...counterfactuals(law, given, tries)].map(printed)
  const found = (law: Law, given: Given, tries?: number) => tried(law, given, tries).filter((f) => f !== '–')
  const full = { 'q.first': 'x', 'q.second': 'y', 'q.list': ['a'] }

  test('are single answers, in reading order, and pairs of answers that are not enough alone', () => {
    const law = lawWith({
      pathways: [
        way('p', { r: needs(allOf(y, second)) }),
        way('q', { r: needs(x) }),
        way('s', { r: needs(isNot(second)) }),
      ],
    })
    expect(found(law, full)).toEqual(['q.first y'])
    const two = lawWith({ pathways: [way('p', { r: needs(allOf(y, second)) }), way('q', { r: needs(anyOf(x, y)) })] })
    expect(found(two, full)).toEqual(['q.first y, q.second x'])
  })
  test('add or remove one option of a list, or choose the option that excludes the others', () => {
    const only = (condition: Parameters<typeof needs>[0]) =>
      lawWith({ pathways: [way('p', { r: needs(condition) }), way('q', { r: needs(anyOf(x, y)) })] })
    const boxes = (...answer: readonly string[]) => ({ ...full, 'q.list': answer })
    expect(found(only(answered(q.list, 'b')), boxes('a'))).toEqual(['q.list a+b'])
    expect(found(only(isNot(answered(q.list, 'a'))), boxes('a', 'b'))).toEqual(['q.list b', 'q.list none'])
    expect(found(only(isNot(answered(q.list, 'a'))), boxes('a'))).toEqual(['q.list none'])
    expect(found(only(answered(q.list, 'a', 'b')), boxes('none'))).toEqual(['q.list a', 'q.list b'])
    expect(tried(only(answered(q.list, 'none')), boxes('none'), 0)).toEqual(
      ['q.first y', 'q.list a', 'q.list b'].map((f) => (f.startsWith('q.list') ? f : '–')),
    )
  })
  test('of an unsure or unanswered question are any of its options, never “I don’t know”', () => {
    const law = lawWith({ pathways: [way('p', { r: needs(x) }), way('q', { r: needs(y) })] })
    expect(found(law, { ...full, 'q.first': 'unsure' })).toEqual(['q.first x', 'q.first y'])
    expect(found(law, {})).toEqual(['q.first x', 'q.first y'])
    const list = lawWith({ pathways: [way('p', { r: needs(answered(q.list, 'b')) })] })
    expect(found(list, { ...full, 'q.list': 'unsure' })).toEqual(['q.list b', 'q.list a+b'])
  })
  test('of an answer that is unsure of the rest keep what is ticked', () => {
    const list = lawWith({
      pathways: [way('p', { r: needs(answered(q.list, 'b')) }), way('q', { r: needs(answered(q.list, 'none')) })],
    })
    expect(found(list, { ...full, 'q.list': ['a', 'unsure'] })).toEqual(['q.list a+b'])
    expect(found(list, { ...full, 'q.list': ['b', 'unsure'] })).toEqual([])
  })
  test('never lead to “cannot tell”', () => {
    const law = lawWith({ pathways: [way('p', { r: needs(x) }), way('q', { r: needs(allOf(y, second)) })] })
    expect(found(law, { 'q.first': 'x' }, 0)).toEqual([])
    expect(found(law, { 'q.first': 'x' })).toEqual(['q.first y, q.second x'])
  })
  test('come with the outcome that they lead to', () => {
    const law = lawWith({ pathways: [way('p', { r: needs(x) }), way('q', { r: needs(y) })] })
    expect([...counterfactuals(law, full)].filter((f) => f !== undefined)).toEqual([
      { changes: [{ question: 'q.first', answer: 'y' }], outcome: { state: 'route', pathway: 'q' } },
    ])
  })
  test('are not searched among questions that are not asked or that decide nothing', () => {
    const law = lawWith({
      outline: [ask(q.first), ask(q.second, { when: y }), ask(q.list)],
      pathways: [way('p', { r: needs(isNot(second)) }), way('q', { r: needs(anyOf(x, y)) })],
    })
    expect(tried(law, full, 0)).toEqual(['–'])
    expect(found(law, full)).toEqual(['q.first y, q.second x'])
  })
  test('are tried as pairs up to the bound, one try in each step', () => {
    const law = lawWith({ pathways: [way('p', { r: needs(allOf(y, second)) }), way('q', { r: needs(anyOf(x, y)) })] })
    expect(tried(law, full, 0)).toEqual(['–', '–'])
    expect(tried(law, full, 1)).toEqual(['–', '–', 'q.first y, q.second x'])
    expect(tried(law, full)).toEqual(['–', '–', 'q.first y, q.second x'])
  })
})
