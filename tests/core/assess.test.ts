import { describe, expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import { allOf, answered, anyOf, cautiously, disputed, fact, isNot } from '../../src/core/condition.ts'
import { inFlow } from '../../src/core/data-flow.ts'
import { type Law, pathway } from '../../src/core/law.ts'
import { outcomeOf } from '../../src/core/outcomes.ts'
import { ask, end, rest } from '../../src/core/outline.ts'
import type { Given } from '../../src/core/question.ts'
import type { Certainty, Citing } from '../../src/core/source.ts'
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
  sourceNamed,
  x,
  y,
} from '../support/toy-laws/small-law.ts'

const on = (law: Law, given: Given) => assess(law, given, day)
const way = (id: string, requirements: Record<string, ReturnType<typeof needs>>, residual = false) =>
  pathway(id, { headline: 'route', residual, citing: [source], requirements })

describe('the headline', () => {
  const one = way('one', { first: needs(x) })
  const two = way('two', { second: needs(second) })
  const nothing = pathway('free', { headline: 'nothingToFile', citing: [source], requirements: { first: needs(x) } })
  const last = way('last', { any: needs(isNot(never)) }, true)
  const law = lawWith({ pathways: [one, two, last] })
  const headline = (given: Given, of: Law = law) => on(of, given).headline

  test('names the first pathway open, in the order of preference', () => {
    expect(headline({ 'q.first': 'x', 'q.second': 'x' })).toMatchObject({ state: 'route', pathway: 'one' })
    expect(headline({ 'q.first': 'y', 'q.second': 'x' })).toMatchObject({ state: 'route', pathway: 'two' })
  })
  test('says that there is nothing to file where the pathway says so', () => {
    expect(headline({ 'q.first': 'x' }, lawWith({ pathways: [nothing] }))).toMatchObject({ state: 'nothingToFile' })
  })
  test('names an open pathway although a better one is undecided, and the last resort only when none is undecided', () => {
    expect(headline({ 'q.first': 'unsure', 'q.second': 'x' })).toMatchObject({ state: 'route', pathway: 'two' })
    expect(headline({ 'q.first': 'y', 'q.second': 'y' })).toMatchObject({ state: 'route', pathway: 'last' })
    expect(headline({ 'q.first': 'y', 'q.second': 'unsure' })).toMatchObject({
      state: 'cannotTell',
      why: 'betterRouteUndecided',
      nearest: 'two',
    })
  })
  test('stops on a bar, names the bar and names no route', () => {
    const barred = { ...law, bars: [barNamed('sale', x), barNamed('other', second)] }
    const stopped = headline({ 'q.first': 'x', 'q.second': 'unsure' }, barred)
    expect(stopped).toMatchObject({ state: 'stop', bars: ['sale'] })
    expect(stopped).not.toHaveProperty('pathway')
    expect(stopped).not.toHaveProperty('why')
    expect(outcomeOf(barred, { 'q.first': 'x' })).toEqual({ state: 'stop', pathway: undefined })
  })
  test('cannot tell while a bar may hold, and names it', () => {
    const barred = { ...law, bars: [barNamed('sale', second)] }
    expect(headline({ 'q.first': 'x', 'q.second': 'unsure' }, barred)).toMatchObject({
      state: 'cannotTell',
      why: 'bar',
      bars: ['sale'],
    })
    expect(outcomeOf(barred, { 'q.first': 'x' })).toEqual({ state: 'cannotTell', pathway: undefined })
  })
  test('names no bar that fails', () => {
    const barred = { ...law, bars: [barNamed('sale', y)] }
    expect(headline({ 'q.first': 'x' }, barred)).toMatchObject({ state: 'route', bars: [] })
    expect(headline({ 'q.first': 'x', 'q.second': 'y' }, { ...barred, pathways: [two] })).toMatchObject({
      why: 'twoUses',
      bars: [],
    })
  })
  test('names the last resort even if a later pathway is undecided', () => {
    const after = lawWith({ pathways: [way('closed', { y: needs(y) }), last, two] })
    expect(headline({ 'q.first': 'x', 'q.second': 'unsure' }, after)).toMatchObject({ state: 'route', pathway: 'last' })
  })
  test('is outside where the law says so, and names the end that was reached', () => {
    const outline = [ask(q.first), end('abroad', { when: y }), ask(q.second)]
    const abroad = { ...law, outline, outside: fact('outside', y) }
    expect(headline({ 'q.first': 'y' }, abroad)).toMatchObject({ state: 'outside', outsideBy: 'abroad' })
    expect(headline({ 'q.first': 'y' }, abroad)).not.toHaveProperty('pathway')
    expect(headline({ 'q.first': 'x' }, abroad)).not.toHaveProperty('outsideBy')
    expect(outcomeOf(abroad, { 'q.first': 'y' })).toEqual({ state: 'outside', pathway: undefined })
  })
  test('adds “unless” while it may be outside', () => {
    const abroad = { ...law, outside: fact('outside', second) }
    expect(headline({ 'q.first': 'x', 'q.second': 'unsure' }, abroad).unlessOutside).toBe(true)
    expect(headline({ 'q.first': 'x', 'q.second': 'y' }, abroad).unlessOutside).toBe(false)
    expect(headline({ 'q.first': 'x', 'q.second': 'x' }, abroad).unlessOutside).toBe(false)
  })
  test('that cannot tell names the pathway with the fewest unknown requirements, the last resort excepted', () => {
    const far = way('far', { first: needs(x), second: needs(second) })
    const near = way('near', { second: needs(second), tidy: needs(x, 'fix') })
    const hard = lawWith({ pathways: [far, near] })
    expect(headline({}, hard)).toMatchObject({ state: 'cannotTell', why: 'undecided', nearest: 'near' })
    expect(headline({ 'q.first': 'x' }, hard)).toMatchObject({ nearest: 'far' })
  })
  test('with every pathway closed except an undecided last resort, the last resort is the nearest', () => {
    const doubtful = way('doubtful', { second: needs(second) }, true)
    expect(headline({ 'q.first': 'y' }, lawWith({ pathways: [one, doubtful] }))).toMatchObject({
      state: 'cannotTell',
      why: 'undecided',
      nearest: 'doubtful',
    })
  })
  test('with every pathway closed, gives two uses as the reason', () => {
    const closed = headline({ 'q.first': 'y' }, lawWith({ pathways: [one] }))
    expect(closed).toMatchObject({ state: 'cannotTell', why: 'twoUses' })
    expect(closed).not.toHaveProperty('nearest')
  })
  test('counts what is to be put right: failing requirements of the route, and duties that apply and are not met', () => {
    const route = way('one', { first: needs(x), tidy: needs(second, 'fix'), told: needs(second, 'breach') })
    const duties = [
      dutyNamed('a', { met: second }),
      dutyNamed('b', { met: x }),
      dutyNamed('c', {}),
      dutyNamed('d', { applies: y, met: second }),
    ]
    const busy = lawWith({ pathways: [route], duties })
    expect(headline({ 'q.first': 'x', 'q.second': 'y' }, busy).toPutRight).toBe(3)
    expect(headline({ 'q.first': 'x', 'q.second': 'unsure' }, busy).toPutRight).toBe(0)
    expect(headline({ 'q.first': 'x', 'q.second': 'x' }, busy).toPutRight).toBe(0)
  })
  test('does not count requirements of another pathway or a duty that may apply', () => {
    const closed = way('closed', { first: needs(y), tidy: needs(second, 'fix') })
    const other = lawWith({
      pathways: [closed, one],
      duties: [dutyNamed('d', { applies: answered(q.list, 'a'), met: second })],
    })
    expect(headline({ 'q.first': 'x', 'q.second': 'y', 'q.list': 'unsure' }, other)).toMatchObject({
      pathway: 'one',
      toPutRight: 0,
    })
  })
  test('can be reversed to another route, and from cannotTell to stop', () => {
    expect(headline({ 'q.first': 'unsure', 'q.second': 'x' }).couldBeReversedBy).toEqual(['q.first'])
    const barred = lawWith({ bars: [barNamed('b', second)] })
    expect(headline({ 'q.first': 'x', 'q.second': 'unsure' }, barred).couldBeReversedBy).toEqual(['q.second'])
  })
  test('can be reversed by a question that makes another one relevant through a third', () => {
    const chain = [ask(q.first), ask(q.second, { when: x }), ask(q.list, { when: second })]
    const list = answered(q.list, 'a')
    const deep = lawWith({
      outline: chain,
      outside: fact('nowhere', allOf(list, isNot(list))),
      pathways: [way('deep', { list: needs(list) }), way('last', { any: needs(anyOf(list, isNot(list))) }, true)],
    })
    const given = { 'q.first': 'unsure', 'q.second': 'x', 'q.list': ['a'] }
    expect(headline(given, deep).couldBeReversedBy).toEqual(['q.first'])
  })
  test('may be reversed by what is not known beside ticked options, which stay', () => {
    const listed = (option: 'a' | 'b', answer: readonly string[]) =>
      headline({ 'q.list': answer }, lawWith({ pathways: [way('one', { list: needs(answered(q.list, option)) })] }))
    expect(listed('b', ['a', 'unsure'])).toMatchObject({ state: 'cannotTell', couldBeReversedBy: ['q.list'] })
    expect(listed('a', ['a', 'unsure'])).toMatchObject({ state: 'route', couldBeReversedBy: [] })
  })
  test('says which single answers, unsure or missing, could reverse it', () => {
    expect(headline({ 'q.first': 'unsure' }).couldBeReversedBy).toEqual(['q.first', 'q.second'])
    expect(headline({ 'q.first': 'x' }).couldBeReversedBy).toEqual([])
    expect(headline({ 'q.first': 'y' }).couldBeReversedBy).toEqual(['q.second'])
    expect(headline({ 'q.first': 'y', 'q.second': 'x' }).couldBeReversedBy).toEqual([])
  })
  test.each([
    ['a bar', lawWith({ pathways: [one], bars: [barNamed('b', second)] })],
    ['what takes it outside', lawWith({ pathways: [one], outside: fact('outside', second) })],
    ['an end', lawWith({ pathways: [one], outline: [ask(q.second), end('e', { when: second }), ask(q.first)] })],
    [
      'what makes a deciding question be asked',
      lawWith({
        pathways: [way('one', { first: needs(y) }), last],
        outline: [ask(q.second), ask(q.first, { when: second })],
      }),
    ],
  ])('%s can reverse it', (_, of) => {
    const given = { 'q.first': of.outline.length === 2 ? 'y' : 'x' }
    expect(headline(given, of).couldBeReversedBy).toContain('q.second')
  })
  test('a question that is not relevant reverses nothing', () => {
    const skipping = lawWith({ pathways: [one, two, last], outline: [ask(q.first), ask(q.second, { when: x })] })
    expect(headline({ 'q.first': 'y' }, skipping).couldBeReversedBy).toEqual([])
  })
})

describe('a pathway', () => {
  const law = lawWith({
    pathways: [
      way('p', { first: needs(x), second: needs(second, 'deviation'), tidy: needs(answered(q.list, 'a'), 'fix') }),
    ],
  })
  const status = (given: Given) => on(law, given).pathways[0]?.status
  test('is open, closed or undecided according to the requirements that decide', () => {
    expect(status({ 'q.first': 'x', 'q.second': 'x' })).toBe('open')
    expect(status({ 'q.first': 'x', 'q.second': 'y' })).toBe('closed')
    expect(status({ 'q.first': 'y' })).toBe('closed')
    expect(status({ 'q.first': 'x' })).toBe('undecided')
  })
  test('lists the failing or unknown requirements that do not decide', () => {
    const right = (list: Given[string]) =>
      on(law, { 'q.first': 'x', 'q.second': 'y', 'q.list': list }).pathways[0]?.toPutRight.map((r) => [
        r.id,
        r.truth,
        r.failing,
      ])
    expect(right(['b'])).toEqual([['tidy', 'fails', 'fix']])
    expect(right('unsure')).toEqual([['tidy', 'unknown', 'fix']])
    expect(right(['a'])).toEqual([])
  })
})

describe('a duty', () => {
  const found = (more: Parameters<typeof dutyNamed>[1], given: Given = { 'q.first': 'x', 'q.second': 'x' }) =>
    on(lawWith({ duties: [dutyNamed('d', more)] }), given)
  test('that applies says whether it is met, if that is asked', () => {
    expect(found({ met: second }).duties[0]).toMatchObject({ applies: 'holds', met: 'holds' })
    expect(found({}).duties[0]).toMatchObject({ applies: 'holds', met: null })
    expect(found({ met: second }, { 'q.first': 'y', 'q.second': 'x' }).duties[0]).toMatchObject({
      applies: 'fails',
      met: null,
    })
    expect(found({ met: second }, { 'q.first': 'unsure', 'q.second': 'y' }).duties[0]).toMatchObject({
      applies: 'unknown',
      met: 'fails',
    })
  })
  test('names the roles that must act, the first one as `who`', () => {
    expect(found({ who: ['host', 'controller'] }).duties[0]).toMatchObject({
      who: 'host',
      actors: ['host', 'controller'],
    })
  })
  test('has its first day and its offence, or neither', () => {
    const punished = found({ from: '2026-01-01', offence: sourceNamed('o') }).duties[0]
    expect(punished).toMatchObject({ from: '2026-01-01', offence: { id: 'o' } })
    expect(found({}).duties[0]).not.toHaveProperty('from')
    expect(found({}).duties[0]).not.toHaveProperty('offence')
  })
  test('applies from its first day on, and is coming before that day', () => {
    const ids = ({ duties, coming }: ReturnType<typeof found>) => [duties.map((d) => d.id), coming.map((d) => d.id)]
    expect(ids(found({ from: day }))).toEqual([['d'], []])
    expect(ids(found({ from: '2026-06-02' }))).toEqual([[], ['d']])
  })
  test('that is coming is listed if it applies or depends on an “I don’t know”, not if it fails or depends on an unanswered question', () => {
    const coming = (first: Given) => found({ from: '2027-01-01' }, first).coming.length
    expect([{ 'q.first': 'x' }, { 'q.first': 'unsure' }, { 'q.first': 'y' }, {}].map(coming)).toEqual([1, 1, 0, 0])
  })
  test('that is coming is listed if it depends on what is not known beside ticked options', () => {
    const coming = (list: readonly string[], more: Given = {}) =>
      found({ from: '2027-01-01', applies: allOf(answered(q.list, 'b'), x) }, { 'q.list': list, ...more }).coming.length
    expect([coming(['a', 'unsure'], { 'q.first': 'x' }), coming(['b', 'unsure']), coming(['b'])]).toEqual([1, 0, 0])
  })
  test('those that are coming are listed in the order of their first days', () => {
    const duties = [
      dutyNamed('late', { from: '2028-01-01' }),
      dutyNamed('soon', { from: '2027-01-01' }),
      dutyNamed('between', { from: '2027-06-01' }),
    ]
    expect(on(lawWith({ duties }), { 'q.first': 'x' }).coming.map((d) => d.id)).toEqual(['soon', 'between', 'late'])
  })
  test('that depends on an unanswered optional question is not listed; one that depends on “I don’t know” is', () => {
    const applies = answered(q.offered, 'x')
    const listed = (offered: Given) =>
      found({ applies }, { 'q.first': 'x', 'q.second': 'x', 'q.list': ['a'], ...offered }).duties.map((d) => d.applies)
    expect(listed({})).toEqual([])
    expect(listed({ 'q.offered': 'unsure' })).toEqual(['unknown'])
    expect(listed({ 'q.offered': 'x' })).toEqual(['holds'])
    expect(found({ applies: second }, {}).duties.map((d) => d.applies)).toEqual(['unknown'])
  })
})

describe('the certainty of a conclusion', () => {
  const cited = (...certainties: readonly Certainty[]): Citing =>
    certainties.map((certainty, i) => sourceNamed(`s${i}`, { certainty })) as unknown as Citing
  const sure = (citing: Citing, certainty: Certainty) =>
    on(lawWith({ duties: [dutyNamed('d', { citing, certainty })] }), { 'q.first': 'x' }).duties[0]?.certainty
  test.each([
    [['settled'], 'settled', 'settled'],
    [['toConfirm', 'settled'], 'settled', 'settled'],
    [['toConfirm', 'contested'], 'settled', 'contested'],
    [['toConfirm'], 'settled', 'toConfirm'],
    [['settled'], 'toConfirm', 'toConfirm'],
    [['settled'], 'contested', 'contested'],
  ] as const)('sources %s, a rule that says %s: %s', (sources, stated, expected) =>
    expect(sure(cited(...sources), stated)).toBe(expected),
  )
  test('a requirement has the certainty of its sources', () => {
    const r = { ...needs(x), citing: cited('toConfirm') }
    expect(
      on(lawWith({ pathways: [way('p', { r })] }), { 'q.first': 'x' }).pathways[0]?.requirements[0]?.certainty,
    ).toBe('toConfirm')
  })
  test('a fact has the certainty that it states, or that of its sources', () => {
    const stated = (certainty?: Certainty) =>
      on(lawWith({ facts: [{ fact: fact('f', x), citing: cited('settled'), ...(certainty ? { certainty } : {}) }] }), {
        'q.first': 'x',
      }).facts[0]
    expect(stated('contested')).toMatchObject({ certainty: 'contested', working: false, truth: 'holds' })
    expect(stated()).toMatchObject({ certainty: 'settled' })
  })
  test('a working fact is marked as such', () => {
    const law = lawWith({ facts: [{ fact: fact('f', x), citing: [source], working: true }] })
    expect(on(law, {}).facts[0]).toMatchObject({ working: true, truth: 'unknown' })
  })
  test('a disputed point makes a conclusion contested, whatever its sources', () => {
    const d = (applies: typeof x) =>
      on(lawWith({ duties: [dutyNamed('d', { applies })] }), { 'q.first': 'x' }).duties[0]
    expect(d(cautiously('p', x))).toMatchObject({ certainty: 'contested', disputes: ['p'] })
    expect(d(disputed('p', x))).toMatchObject({ certainty: 'contested', disputes: ['p'] })
    expect(d(x)).toMatchObject({ certainty: 'settled', disputes: [] })
  })
  test('the authority is that of the rule, or that of the first source', () => {
    const citing: Citing = [sourceNamed('a', { authority: 'decree' }), sourceNamed('b', { authority: 'court' })]
    const v = on(
      lawWith({ duties: [dutyNamed('d', { citing, authority: 'guidance' })], facts: [{ fact: fact('f', x), citing }] }),
      {},
    )
    expect([v.duties[0]?.authority, v.facts[0]?.authority]).toEqual(['guidance', 'decree'])
    expect(v.facts[0]?.citing).toBe(citing)
  })
})

describe('the other parts of the verdict', () => {
  const law = lawWith({
    outline: [ask(q.first), ask(q.second, { when: x }), ask(q.list), rest('enough'), ask(q.offered)],
  })
  test('the missing questions: unsure, or unanswered and not optional', () => {
    expect(on(law, { 'q.first': 'x', 'q.second': 'unsure' }).missing).toEqual(['q.second', 'q.list'])
    expect(on(law, { 'q.first': 'y', 'q.list': ['a'], 'q.offered': 'unsure' }).missing).toEqual(['q.offered'])
    expect(on(law, { 'q.first': 'y', 'q.list': ['a', 'unsure'] }).missing).toEqual(['q.list'])
  })
  test('the answers that count, in reading order, and those set aside', () => {
    const v = on(law, { 'q.list': ['a'], 'q.second': 'x', 'q.first': 'y' })
    expect(v.answers).toEqual([
      { question: 'q.first', answer: 'y' },
      { question: 'q.list', answer: ['a'] },
    ])
    expect(v.setAside).toEqual(['q.second'])
  })
  test('the edition and the day, if the edition covers it', () => {
    expect(on(law, {})).toMatchObject({ edition: 't', asOf: day })
    for (const bound of ['2026-01-01', '2026-12-31']) expect(assess(law, {}, bound).asOf).toBe(bound)
    for (const beyond of ['2025-12-31', '2027-01-01'])
      expect(() => assess(law, {}, beyond)).toThrow(
        `assess: edition t covers 2026-01-01 to 2026-12-31, not ${beyond}. Choose a day in that period.`,
      )
  })
})

describe('further flows', () => {
  const duties = [
    dutyNamed('lock', { applies: answered(q.second, 'x', 'y'), met: second }),
    dutyNamed('whole', { applies: x, met: second }),
  ]
  const law = lawWith({ duties, flow: { questions: ['q.second', 'q.list'], duties: ['lock'] } })
  const main = { 'q.first': 'x', 'q.second': 'x', 'q.list': ['a'] }
  const flow = (name: string, answers: Given) => ({ name, answers })
  const good = flow('good', { 'q.second': 'x', 'q.list': ['a'] })
  const bad = flow('bad', { 'q.second': 'y', 'q.list': ['a'] })
  const vague = flow('vague', { 'q.second': 'unsure', 'q.list': 'unsure' })
  const judged = (...flows: readonly (typeof good)[]) => assess(law, main, day, flows)
  test('replace the answers about the main flow and no others', () => {
    expect(inFlow(law, main, { 'q.second': 'y', 'q.first': 'y' })).toEqual({ 'q.first': 'x', 'q.second': 'y' })
    expect(inFlow(lawWith(), main, { 'q.second': 'y' })).toEqual(main)
  })
  test('are assessed by the duties of a flow alone', () => {
    const [found] = judged(bad).flows
    expect(found).toMatchObject({ name: 'bad', answers: bad.answers, missing: [] })
    expect(found?.duties.map((d) => [d.id, d.met])).toEqual([['lock', 'fails']])
    expect(judged(good).duties.map((d) => [d.id, d.met])).toEqual([
      ['lock', 'holds'],
      ['whole', 'holds'],
    ])
  })
  test('list the missing questions about the flow alone', () => {
    expect(judged(vague).flows[0]?.missing).toEqual(['q.second', 'q.list'])
    expect(assess(law, { 'q.first': 'unsure' }, day, [good]).flows[0]?.missing).toEqual([])
  })
  test('are ordered by unmet duties, then by undecided ones', () => {
    const order = (...flows: readonly (typeof good)[]) => judged(...flows).flows.map((f) => f.name)
    expect(order(good, vague, bad)).toEqual(['bad', 'vague', 'good'])
    expect(order(bad, good, vague)).toEqual(['bad', 'vague', 'good'])
  })
  test('an undecided duty counts as much as a missing answer', () => {
    const known = flow('known', { 'q.second': 'x', 'q.list': 'unsure' })
    const doubted = flow('doubted', { 'q.second': 'unsure', 'q.list': ['a'] })
    expect(judged(known, doubted).flows.map((f) => f.name)).toEqual(['doubted', 'known'])
  })
  test('an undecided duty does not count as unmet', () => {
    const listed = dutyNamed('listed', { applies: second, met: answered(q.list, 'a') })
    const unsettled = lawWith({ duties: [listed], flow: { questions: ['q.second', 'q.list'], duties: ['listed'] } })
    const [doubted, unmet] = [
      flow('doubted', { 'q.second': 'unsure', 'q.list': ['b'] }),
      flow('unmet', { 'q.second': 'x', 'q.list': ['b'] }),
    ]
    const verdict = assess(unsettled, { 'q.first': 'x', 'q.second': 'y', 'q.list': ['a'] }, day, [doubted, unmet])
    expect(verdict.headline.toPutRight).toBe(1)
    expect(verdict.flows.map((f) => f.name)).toEqual(['unmet', 'doubted'])
  })
  test('of a law that describes no flow have no duties', () => {
    expect(assess(lawWith({ duties }), {}, day, [bad]).flows).toEqual([{ ...bad, duties: [], missing: [] }])
  })
  test('add their unmet duties to the count of the headline', () => {
    expect(judged().headline.toPutRight).toBe(0)
    expect(judged(bad, good, flow('worse', { 'q.second': 'y' })).headline.toPutRight).toBe(2)
  })
})
