import { describe, expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import { allOf, answered, anyOf, type Condition, disputed, fact, isNot } from '../../src/core/condition.ts'
import { type Blocking, bar, duty, type Law, pathway } from '../../src/core/law.ts'
import { ask, rest } from '../../src/core/outline.ts'
import type { Given } from '../../src/core/question.ts'
import { manyOf, oneOf, theme, yesNo } from '../../src/core/question.ts'
import type { Source } from '../../src/core/source.ts'

const q = theme('q', {
  inside: yesNo(),
  running: yesNo(),
  sold: yesNo(),
  where: oneOf('here', 'there'),
  filed: yesNo(),
  ready: yesNo(),
  tidy: yesNo(),
  later: yesNo(),
})
const source: Source = {
  id: 's',
  instrument: 'act',
  pinpoint: 'art. 1',
  url: 'https://example.test/',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
}
const yes = (question: (typeof q)[Exclude<keyof typeof q, 'where'>]) => answered(question, 'yes')
const stated = { who: ['you'], citing: [source], authority: 'statute', certainty: 'settled' } as const
const lawWith = (applies: Condition, blocking: Partial<Blocking> = {}, from?: string): Law => ({
  edition: 't',
  covers: { from: '2026-01-01', until: '2026-12-31' },
  outline: [
    ...[ask(q.inside), ask(q.running), ask(q.sold), ask(q.where), ask(q.filed), ask(q.ready)],
    ask(q.tidy, { when: answered(q.where, 'there') }),
    ...[rest('enough'), ask(q.later)],
  ],
  facts: [],
  outside: fact('out', isNot(yes(q.inside))),
  running: yes(q.running),
  pathways: [
    pathway('file', {
      headline: 'route',
      citing: [source],
      filing: { stands: yes(q.filed), awaited: answered(q.filed, 'no'), citing: [source] },
      requirements: {
        inside: { met: yes(q.inside), failing: 'otherRoute', citing: [source] },
        tidy: {
          met: anyOf(answered(q.where, 'here'), yes(q.tidy)),
          failing: 'fix',
          citing: [source],
        },
        kept: { met: yes(q.later), failing: 'breach', citing: [source] },
      },
    }),
  ],
  duties: [
    duty('d', {
      applies,
      blocking: { scope: 'whole', stands: yes(q.ready), citing: [source], ...blocking },
      ...(from ? { from } : {}),
      ...stated,
    }),
  ],
  bars: [bar('b', { when: yes(q.sold), citing: [source], authority: 'statute', certainty: 'settled' })],
  flow: { questions: ['q.where', 'q.ready'], duties: ['d'] },
})
const inOrder: Given = {
  ...{ 'q.inside': 'yes', 'q.running': 'no', 'q.sold': 'no', 'q.where': 'here', 'q.filed': 'yes', 'q.ready': 'yes' },
}
const always = yes(q.inside)
const startOn = (law: Law, changed: Given = {}, flows: Parameters<typeof assess>[3] = []) =>
  assess(law, { ...inOrder, ...changed }, '2026-06-01', flows).start
const found = (law: Law, changed: Given = {}) => startOn(law, changed).items.map(({ id, status }) => `${id} ${status}`)

describe('a use may start', () => {
  test('when no open point holds it back', () => {
    expect(startOn(lawWith(always))).toMatchObject({ state: 'ready', items: [], running: 'no' })
  })
  test('even while an obligation is not kept that is no prior step', () => {
    expect(startOn(lawWith(always), { 'q.later': 'no' }).state).toBe('ready')
  })
  test('never while a bar holds, and one cannot tell while a bar may', () => {
    expect(startOn(lawWith(always), { 'q.sold': 'yes' })).toMatchObject({ state: 'forbidden', bars: ['b'] })
    expect(startOn(lawWith(always), { 'q.sold': 'unsure', 'q.ready': 'no' })).toMatchObject({
      state: 'cannotTell',
      bars: ['b'],
      items: [{ id: 'd', status: 'missing' }],
    })
  })
  test('outside the rules, without open points', () => {
    expect(startOn(lawWith(always), { 'q.inside': 'no', 'q.ready': 'no' })).toMatchObject({
      state: 'outside',
      items: [],
    })
  })
})

describe('what holds the start back', () => {
  test.each([
    ['no', 'missing'],
    ['unsure', 'unsure'],
    [undefined, 'notAsked'],
  ])('a point answered “%s” is %s', (answer, status) => {
    const { 'q.ready': _, ...rest } = inOrder
    const given = answer === undefined ? rest : { ...rest, 'q.ready': answer }
    const { start } = assess(lawWith(always), given, '2026-06-01')
    expect(start).toMatchObject({ state: 'notYet', extent: 'whole', items: [{ id: 'd', status }] })
  })
  test('a point that a ticked option contradicts is missing, though the rest is not known; another is unsure', () => {
    const { boxes } = theme('q', { boxes: manyOf('signed', 'refused', 'none') })
    const ofBoxes = (stands: Condition, answer: readonly string[]) => {
      const law = lawWith(always, { stands })
      return found({ ...law, outline: [...law.outline.slice(0, 6), ask(boxes)] }, { 'q.boxes': answer })
    }
    const signed = answered(boxes, 'signed')
    const notRefused = isNot(answered(boxes, 'refused'))
    expect(ofBoxes(notRefused, ['refused', 'unsure'])).toEqual(['d missing'])
    expect(ofBoxes(notRefused, ['signed', 'unsure'])).toEqual(['d unsure'])
    expect(ofBoxes(signed, ['signed', 'unsure'])).toEqual([])
    expect(ofBoxes(isNot(answered(boxes, 'none')), ['refused', 'unsure'])).toEqual([])
  })
  test('a point that only may apply is open, and not missing', () => {
    expect(found(lawWith(yes(q.later)), { 'q.ready': 'no' })).toEqual(['d notAsked'])
    expect(found(lawWith(yes(q.later)), { 'q.ready': 'no', 'q.later': 'no' })).toEqual([])
  })
  test('a duty not listed yet, because it hangs on a question merely offered', () => {
    const { duties, start } = assess(lawWith(yes(q.later)), { ...inOrder, 'q.ready': 'no' }, '2026-06-01')
    expect(duties).toEqual([])
    expect(start.state).toBe('notYet')
  })
  test('a duty not in force yet holds nothing back', () => {
    expect(found(lawWith(always, {}, '2026-06-02'), { 'q.ready': 'no' })).toEqual([])
    expect(found(lawWith(always, {}, '2026-06-01'), { 'q.ready': 'no' })).toEqual(['d missing'])
  })
  test('what is filed and awaits its answer says so, and only while it does not stand', () => {
    const awaited = (filed: string) =>
      startOn(lawWith(always), { 'q.filed': filed }).items.map(({ kind, awaited }) => [kind, awaited])
    expect([awaited('no'), awaited('unsure'), awaited('yes')]).toEqual([
      [['filing', true]],
      [['filing', undefined]],
      [],
    ])
  })
  test('what the route asks to be filed, and what is to be put right before', () => {
    expect(found(lawWith(always), { 'q.filed': 'no' })).toEqual(['file missing'])
    expect(found(lawWith(always), { 'q.where': 'there', 'q.tidy': 'no' })).toEqual(['file.tidy missing'])
  })
  test('an opinion that the filing encloses comes before it where it is due, and not where it may be', () => {
    const both: Given = { 'q.filed': 'unsure', 'q.ready': 'no' }
    expect(found(lawWith(always), both)).toEqual(['file unsure', 'd missing'])
    expect(found(lawWith(always, { beforeFiling: true }), both)).toEqual(['d missing', 'file unsure'])
    const perhaps = lawWith(yes(q.running), { beforeFiling: true })
    expect(found(perhaps, { ...both, 'q.running': 'unsure' })).toEqual(['file unsure', 'd unsure'])
  })
  test('a condition of the route that asks what a duty asks is said once, and by the route where the duty is not open', () => {
    const stands = allOf(answered(q.where, 'here'), yes(q.tidy))
    const untidy: Given = { 'q.where': 'there', 'q.tidy': 'no' }
    expect(found(lawWith(always, { stands }), untidy)).toEqual(['d missing'])
    expect(found(lawWith(isNot(always), { stands }), untidy)).toEqual(['file.tidy missing'])
    expect(found(lawWith(disputed('p', always), { stands }), untidy)).toEqual(['file.tidy missing'])
    expect(found(lawWith(always, { stands, scope: 'act' }), untidy)).toEqual(['d missing', 'file.tidy missing'])
  })
  test('where nothing is to be filed, what a filing would enclose keeps its place', () => {
    const law = lawWith(always, { beforeFiling: true })
    const [first] = law.duties
    if (!first) throw new Error('lawWith: no duty.')
    const earlier = {
      ...law,
      duties: [{ ...first, id: 'c', blocking: { ...first.blocking, beforeFiling: undefined } }, first],
    }
    const ids = (changed: Given) => found(earlier as Law, { 'q.ready': 'no', ...changed })
    expect(ids({})).toEqual(['c missing', 'd missing'])
    expect(ids({ 'q.filed': 'unsure' })).toEqual(['d missing', 'file unsure', 'c missing'])
  })
  test('what may not concern the case comes after what is known to', () => {
    const law = lawWith(yes(q.running))
    const [maybe] = law.duties
    if (!maybe) throw new Error('lawWith: no duty.')
    const both: Law = { ...law, duties: [maybe, { ...maybe, id: 'e', applies: always }] }
    expect(found(both, { 'q.ready': 'no', 'q.running': 'unsure' })).toEqual(['e missing', 'd unsure'])
  })
  test('a condition that the law says to be the same as an open duty is not told beside it: `sameAs`', () => {
    const law = lawWith(always)
    const [route] = law.pathways
    if (!route) throw new Error('lawWith: no pathway.')
    const { tidy, ...others } = route.requirements
    if (!tidy) throw new Error('lawWith: no requirement “tidy”.')
    const same: Law = { ...law, pathways: [{ ...route, requirements: { ...others, tidy: { ...tidy, sameAs: 'd' } } }] }
    const untidy: Given = { 'q.where': 'there', 'q.tidy': 'no' }
    expect(found(same, { ...untidy, 'q.ready': 'no' })).toEqual(['d missing'])
    expect(found(same, untidy)).toEqual(['file.tidy missing'])
    expect(found(same, { ...untidy, 'q.ready': 'unsure' })).toEqual(['d unsure', 'file.tidy missing'])
  })
  test('a point that stands in part says so: `begun`', () => {
    const begun = (where: string) =>
      startOn(lawWith(always, { begun: answered(q.where, 'here') }), {
        'q.ready': 'unsure',
        'q.where': where,
      }).items.map((item) => item.begun)
    expect(begun('here')).toEqual([true])
    expect(begun('unsure')).toContain(undefined)
  })
  test('a change that is planned says so', () => {
    const law: Law = { ...lawWith(always), changing: yes(q.later) }
    expect(startOn(law, { 'q.later': 'yes' }).changing).toBe(true)
    expect(startOn(law, { 'q.later': 'unsure' })).not.toHaveProperty('changing')
  })
  test('only what circumstances allow: `when`', () => {
    const where = lawWith(always, { when: answered(q.where, 'there') })
    expect(found(where, { 'q.ready': 'no' })).toEqual([])
    expect(found(where, { 'q.ready': 'no', 'q.where': 'there', 'q.tidy': 'yes' })).toEqual(['d missing'])
  })
  test('a point of which nothing was asked does not stand', () => {
    expect(found(lawWith(always, { stands: isNot(yes(q.tidy)) }))).toEqual(['d notAsked'])
  })
})

describe('a disputed point', () => {
  const law = lawWith(disputed('p', always))
  test('that alone makes a duty apply holds nothing back, and is said', () => {
    const start = startOn(law, { 'q.ready': 'no' })
    expect(start).toMatchObject({ state: 'ready', items: [], cautions: [{ id: 'd', certainty: 'contested' }] })
  })
  test('does not excuse where another ground applies under every reading', () => {
    const both = lawWith(anyOf(disputed('p', always), answered(q.where, 'there')))
    expect(found(both, { 'q.ready': 'no', 'q.where': 'there', 'q.tidy': 'yes' })).toEqual(['d missing'])
  })
  test('that only one reading excuses from is not counted', () => {
    expect(startOn(lawWith(allOf(always, isNot(disputed('p', always)))), { 'q.ready': 'no' })).toMatchObject({
      state: 'ready',
      cautions: [{ id: 'd' }],
    })
  })
})

describe('the extent', () => {
  const act = lawWith(always, { scope: 'act' })
  const flow = lawWith(always, { scope: 'flow' })
  test('one act held back leaves the rest', () => {
    expect(startOn(act, { 'q.ready': 'no' })).toMatchObject({ state: 'notYet', extent: 'part' })
  })
  test('the only flow held back is the whole use', () => {
    expect(startOn(flow, { 'q.ready': 'no' })).toMatchObject({ state: 'notYet', extent: 'whole' })
  })
  test('one flow of two held back is a part, whichever it is', () => {
    const bad = { name: 'backup', answers: { 'q.where': 'here', 'q.ready': 'no' } }
    const good = { name: 'backup', answers: { 'q.where': 'here', 'q.ready': 'yes' } }
    expect(startOn(flow, {}, [bad])).toMatchObject({ extent: 'part', items: [{ id: 'd', flow: 'backup' }] })
    expect(startOn(flow, { 'q.ready': 'no' }, [good])).toMatchObject({ extent: 'part' })
    expect(startOn(flow, { 'q.ready': 'no' }, [bad])).toMatchObject({ extent: 'whole' })
  })
  test('an act and a filing together are the whole', () => {
    expect(startOn(act, { 'q.ready': 'no', 'q.filed': 'no' })).toMatchObject({ extent: 'whole' })
  })
})

test.each([
  ['yes', 'yes'],
  ['no', 'no'],
  ['unsure', 'unknown'],
])('a use that has begun: “%s” is %s', (answer, running) => {
  expect(startOn(lawWith(always), { 'q.running': answer }).running).toBe(running)
})
