import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import { answered, type Condition, disputed, fact, isNot, questionsRead, truthOf } from '../../src/core/condition.ts'
import { inFlow } from '../../src/core/data-flow.ts'
import { outcome } from '../../src/core/headline.ts'
import { bar, duty, type Law, pathway, type Scope } from '../../src/core/law.ts'
import { ask, type Path, path, rest } from '../../src/core/outline.ts'
import type { Given } from '../../src/core/question.ts'
import { oneOf, theme, yesNo } from '../../src/core/question.ts'
import type { Source } from '../../src/core/source.ts'
import { startOf } from '../../src/core/start.ts'
import type { Start } from '../../src/core/verdict.ts'

// Deliberate faults of the program that says whether a use may start. Each property holds of the program, and finds a
// counter-example in the same program with the fault. The law is small and has one rule of each sort.

type StartOf = typeof startOf
const asOf = '2026-06-01'
const q = theme('q', {
  inside: yesNo(),
  sold: yesNo(),
  where: oneOf('here', 'there'),
  secured: yesNo(),
  ready: yesNo(),
  acting: yesNo(),
  arguable: yesNo(),
  argued: yesNo(),
  filing: oneOf('filed', 'silence', 'notFiled'),
  tidy: yesNo(),
  kept: yesNo(),
  offered: yesNo(),
  offeredReady: yesNo(),
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
const citing = [source] as const
const yes = (question: (typeof q)[Exclude<keyof typeof q, 'where' | 'filing'>]) => answered(question, 'yes')
const blockingDuty = (id: string, applies: Condition, scope: Scope, stands: Condition) =>
  duty(id, {
    applies,
    blocking: { scope, stands, citing },
    who: ['you'],
    citing,
    authority: 'statute',
    certainty: 'settled',
  })
const law: Law = {
  edition: 't',
  covers: { from: '2026-01-01', until: '2026-12-31' },
  outline: [
    ...[ask(q.inside), ask(q.sold), ask(q.where), ask(q.secured), ask(q.ready), ask(q.acting), ask(q.arguable)],
    ...[ask(q.argued), ask(q.filing), ask(q.tidy), ask(q.kept), rest('enough'), ask(q.offered), ask(q.offeredReady)],
  ],
  facts: [],
  outside: fact('out', isNot(yes(q.inside))),
  pathways: [
    pathway('file', {
      headline: 'route',
      citing,
      filing: { stands: answered(q.filing, 'filed'), citing },
      requirements: {
        inside: { met: yes(q.inside), failing: 'otherRoute', citing },
        tidy: { met: yes(q.tidy), failing: 'fix', citing },
        kept: { met: yes(q.kept), failing: 'breach', citing },
      },
    }),
  ],
  duties: [
    blockingDuty('whole', yes(q.inside), 'whole', yes(q.ready)),
    blockingDuty('flow', answered(q.where, 'there'), 'flow', yes(q.secured)),
    blockingDuty('act', yes(q.inside), 'act', yes(q.acting)),
    blockingDuty('arguable', disputed('p', yes(q.arguable)), 'whole', yes(q.argued)),
    blockingDuty('offered', yes(q.offered), 'whole', yes(q.offeredReady)),
  ],
  bars: [bar('b', { when: yes(q.sold), citing, authority: 'statute', certainty: 'settled' })],
  flow: { questions: ['q.where', 'q.secured'], duties: ['flow'] },
}

/** Answers to a use that is in order, but for a few of them: any option, “I don’t know”, or none. */
const inOrder: Given = {
  ...Object.fromEntries(Object.values(q).map(({ id }) => [id, 'yes'])),
  ...{ 'q.sold': 'no', 'q.where': 'here', 'q.filing': 'filed' },
}
const change = fc
  .constantFrom(...Object.values(q))
  .chain(({ id, options }) => fc.tuple(fc.constant(id), fc.constantFrom(...options, 'unsure', undefined)))
const anyGiven = fc.array(change, { maxLength: 4 }).map((changes): Given => {
  const all = { ...inOrder, ...Object.fromEntries(changes) }
  return Object.fromEntries(Object.entries(all).flatMap(([id, answer]) => (answer === undefined ? [] : [[id, answer]])))
})
/** Answers of the case, of a further flow, and whether there is one. */
const anyCase = fc.record({ given: anyGiven, other: anyGiven, hasFlow: fc.boolean() })
type Case = { readonly given: Given; readonly other: Given; readonly hasFlow: boolean }
const flowOf = (given: Given): Given =>
  Object.fromEntries(Object.entries(given).filter(([id]) => law.flow?.questions.includes(id)))
const startBy = (start: StartOf, { given, other, hasFlow }: Case): Start =>
  start(law, given, path(law.outline, given), asOf, hasFlow ? [{ name: 'more', answers: flowOf(other) }] : [])
const stands = (condition: Condition, situation: Path) =>
  truthOf(condition, situation) === 'holds' &&
  [...questionsRead(condition)].some((id) => situation.counted[id] !== undefined)
/** The duties that may hold back under every reading and are not known to stand, from the law as data. */
const openDuties = (given: Given) => {
  const readings = [undefined, 'applied', 'notApplied'] as const
  const situations = readings.map((reading) => path(law.outline, given, reading))
  return law.duties.filter(
    ({ applies, blocking }) =>
      blocking &&
      situations.every((situation) => truthOf(applies, situation) !== 'fails') &&
      !stands(blocking.stands, path(law.outline, given)),
  )
}
const toldOf = ({ state, extent, items }: Start) => [state, extent, items.map(({ id, flow }) => [id, flow])]

/** Each property says whether it holds of one case. */
const properties = {
  'it refines the headline': (start: StartOf, of: Case) => {
    const { state } = startBy(start, of)
    const headline = outcome(law, path(law.outline, of.given)).state
    const first = { stop: 'forbidden', cannotTell: 'cannotTell', outside: 'outside' } as const
    return headline === 'route' || headline === 'nothingToFile'
      ? state === 'ready' || state === 'notYet'
      : state === first[headline]
  },
  'never ready while a duty may hold back and is not known to stand': (start: StartOf, of: Case) =>
    startBy(start, of).state !== 'ready' || openDuties(of.given).length === 0,
  'never ready while a further flow is held back': (start: StartOf, of: Case) =>
    !of.hasFlow ||
    startBy(start, of).state !== 'ready' ||
    openDuties(inFlow(law, of.given, flowOf(of.other))).every(({ id }) => !law.flow?.duties.includes(id)),
  'an obligation that is no prior step changes nothing': (start: StartOf, of: Case) =>
    JSON.stringify(toldOf(startBy(start, of))) ===
    JSON.stringify(toldOf(startBy(start, { ...of, given: { ...of.given, 'q.kept': 'yes' } }))),
  'the whole is held back where a point of the whole is open': (start: StartOf, of: Case) => {
    const { state, extent } = startBy(start, of)
    const isWhole = openDuties(of.given).some(({ blocking }) => blocking?.scope === 'whole')
    return state !== 'notYet' || !isWhole || extent === 'whole'
  },
  'a disputed point changes nothing': (start: StartOf, of: Case) =>
    JSON.stringify(toldOf(startBy(start, of))) ===
    JSON.stringify(toldOf(startBy(start, { ...of, given: { ...of.given, 'q.arguable': 'no' } }))),
  'never ready while the authority is silent': (start: StartOf, of: Case) =>
    of.given['q.filing'] !== 'silence' || startBy(start, of).state !== 'ready',
} as const
type Property = keyof typeof properties

const counterExample = (name: Property, start: StartOf) =>
  fc.check(
    fc.property(anyCase, (of) => properties[name](start, of)),
    { seed: 15, numRuns: 2000 },
  ).counterexample

/** Returns the program with what it says changed. */
const saying =
  (changed: (start: Start) => Start): StartOf =>
  (...given) =>
    changed(startOf(...given))
/** Returns the program on a changed law. */
const on =
  (changed: (of: Law) => Law): StartOf =>
  (of, ...given) =>
    startOf(changed(of), ...given)
const withPathways = (of: Law, changed: (route: Law['pathways'][number]) => Law['pathways'][number]): Law => ({
  ...of,
  pathways: of.pathways.map(changed),
})
const judged = (start: Start, items: Start['items']): Start => {
  if (start.state !== 'ready' && start.state !== 'notYet') return { ...start, items }
  const { extent: _, ...more } = start
  return items.length === 0 ? { ...more, state: 'ready', items } : { ...more, state: 'notYet', extent: 'whole', items }
}
const faults: Readonly<Record<string, readonly [Property, StartOf]>> = {
  'only the duties that the verdict lists': [
    'never ready while a duty may hold back and is not known to stand',
    (of, given, ...more) => {
      const listed = new Set(assess(of, given, asOf).duties.map(({ id }) => id))
      return startOf({ ...of, duties: of.duties.filter(({ id }) => listed.has(id)) }, given, ...more)
    },
  ],
  'unsure read as standing': [
    'never ready while a duty may hold back and is not known to stand',
    saying((start) =>
      judged(
        start,
        start.items.filter(({ status }) => status !== 'unsure'),
      ),
    ),
  ],
  'a further flow ignored': [
    'never ready while a further flow is held back',
    (of, given, situation, day) => startOf(of, given, situation, day),
  ],
  'an obligation that is no prior step counted': [
    'an obligation that is no prior step changes nothing',
    on((of) =>
      withPathways(of, (route) => ({
        ...route,
        requirements: Object.fromEntries(
          Object.entries(route.requirements).map(([id, r]) => [
            id,
            r.failing === 'breach' ? { ...r, failing: 'fix' } : r,
          ]),
        ),
      })),
    ),
  ],
  'the extent always a part': [
    'the whole is held back where a point of the whole is open',
    saying((start) => (start.state === 'notYet' ? { ...start, extent: 'part' } : start)),
  ],
  'a disputed point counted': [
    'a disputed point changes nothing',
    saying((start) => judged(start, [...start.items, ...start.cautions])),
  ],
  'silence read as granted': [
    'never ready while the authority is silent',
    on((of) =>
      withPathways(of, (route) =>
        route.filing
          ? { ...route, filing: { ...route.filing, stands: answered(q.filing, 'filed', 'silence') } }
          : route,
      ),
    ),
  ],
}

test.each(Object.keys(properties) as readonly Property[])('of the program: %s', (name) => {
  expect(counterExample(name, startOf)).toBeNull()
})
describe('a fault of the program is caught', () => {
  test.each(Object.entries(faults))('%s', (_, [name, faulty]) => {
    expect(counterExample(name, faulty)).not.toBeNull()
  })
})
test('the cases are of every sort', () => {
  const seen = new Set(fc.sample(anyCase, { seed: 15, numRuns: 2000 }).map((of) => startBy(startOf, of).state))
  expect([...seen].sort()).toEqual(['cannotTell', 'forbidden', 'notYet', 'outside', 'ready'])
})
