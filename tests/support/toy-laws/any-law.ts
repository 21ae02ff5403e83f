import fc from 'fast-check'
import type { Condition } from '../../../src/core/condition.ts'
import type { Law, Pathway } from '../../../src/core/law.ts'
import { ask, end, type Outline } from '../../../src/core/outline.ts'
import { type Answer, type Given, isPartial, type Question, unsure } from '../../../src/core/question.ts'
import type { Source } from '../../../src/core/source.ts'

const options = ['x', 'y', 'none']
/** Three single-choice and two multiple-choice questions, in reading order. */
export const questions = (['one', 'many', 'one', 'many', 'one'] as const).map(
  (kind, i): Question => ({ id: `t.q${i}`, kind, options }),
)

const conditionOver = (read: readonly Question[]) =>
  fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      fc.record({
        kind: fc.constant('answered' as const),
        question: fc.constantFrom(...read),
        oneOf: fc.subarray(options, { minLength: 1 }),
      }),
      fc.record({ kind: fc.constant('fact' as const), id: fc.constantFrom('f', 'g'), is: tie('condition') }),
      fc.record({
        kind: fc.constantFrom('all' as const, 'any' as const),
        of: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }),
      }),
      fc.record({ kind: fc.constant('not' as const), of: tie('condition') }),
      fc.record({
        kind: fc.constant('disputed' as const),
        point: fc.constant('point'),
        reading: fc.constantFrom('cautious' as const, 'open' as const),
        of: tie('condition'),
      }),
    ),
  })).condition
const condition = conditionOver(questions)

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
const stated = { citing: [source], authority: 'statute', certainty: 'settled' } as const

/** Returns conditions that only read the questions before the one at `i`, as an outline requires. */
const whenAt = (i: number) =>
  i === 0 ? fc.constant(undefined) : fc.option(conditionOver(questions.slice(0, i)), { nil: undefined })
const whens = fc.tuple(...questions.map((_, i) => whenAt(i)))
const steps = whens.map((all): Outline => questions.map((q, i) => (all[i] ? ask(q, { when: all[i] }) : ask(q))))
const stepsWithAnEnd = fc
  .tuple(
    steps,
    fc
      .integer({ min: 1, max: questions.length - 1 })
      .chain((i) => fc.record({ i: fc.constant(i), when: conditionOver(questions.slice(0, i)) })),
  )
  .map(([all, { i, when }]): Outline => [...all.slice(0, i), end('stop', { when }), ...all.slice(i)])

const pathwayNamed = (id: string, last: boolean): fc.Arbitrary<Pathway> =>
  fc
    .tuple(condition, condition, fc.constantFrom('otherRoute' as const, 'barred' as const, 'fix' as const))
    .map(([decides, either, failing]) => ({
      id,
      headline: last ? 'route' : 'nothingToFile',
      residual: last,
      citing: [source],
      requirements: {
        first: { met: decides, failing: 'otherRoute', citing: [source] },
        second: { met: either, failing, citing: [source] },
      },
    }))

const lawOver = (outline: fc.Arbitrary<Outline>): fc.Arbitrary<Law> =>
  fc
    .record({
      outline,
      fact: condition,
      outside: condition,
      bar: condition,
      duty: fc.tuple(condition, condition),
      pathways: fc.tuple(pathwayNamed('p', false), pathwayNamed('q', false), pathwayNamed('r', true)),
    })
    .map(({ outline, fact, outside, bar, duty: [applies, met], pathways }) => ({
      edition: 't',
      covers: { from: '2026-01-01', until: '2026-12-31' },
      outline,
      facts: [{ fact: { kind: 'fact', id: 'h', is: fact }, citing: [source] }],
      outside,
      pathways,
      duties: [{ id: 'd', applies, met, who: ['you'], ...stated }],
      bars: [{ id: 'b', when: bar, ...stated }],
    }))

/** Any law whose interview has no early end. */
export const anyLawWithoutEnd = lawOver(steps)
/** Any law, with or without an early end of the interview. */
export const anyLaw = fc.oneof(anyLawWithoutEnd, lawOver(stepsWithAnEnd))

/** Returns every valid answer to a question except “I don’t know”. */
export const answersTo = ({ kind }: Question): readonly Answer[] =>
  kind === 'one' ? options : [['x'], ['y'], ['x', 'y'], ['none']]
/** Returns every valid answer to a question that says “I don’t know”, alone first, then beside options. */
export const doubtsOf = ({ kind }: Question): readonly Answer[] =>
  kind === 'one' ? [unsure] : [unsure, ['x', unsure], [unsure, 'y'], ['x', 'y', unsure]]
/** Returns every valid answer to a question, as an arbitrary. */
export const anyAnswerTo = (question: Question): fc.Arbitrary<Answer> =>
  fc.constantFrom<Answer>(...answersTo(question), ...doubtsOf(question))
/** Returns whether an answer says what another says, or more. */
export const saysAsMuch = (answer: Answer, before: Answer | undefined): boolean =>
  before === undefined ||
  before === unsure ||
  (isPartial(before) &&
    answer !== unsure &&
    before.every((option) => option === unsure || [answer].flat().includes(option)))
/** Answers to some of the questions, relevant or not. */
export const anyGiven: fc.Arbitrary<Given> = fc.record(
  Object.fromEntries(questions.map((q) => [q.id, anyAnswerTo(q)])),
  { requiredKeys: [] },
)
