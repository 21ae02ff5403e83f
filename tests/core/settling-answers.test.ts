import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allOf, answered, anyOf, type Condition, disputed, fact, isNot, truthOf } from '../../src/core/condition.ts'
import { conditionGraph } from '../../src/core/graph/condition-graph.ts'
import { answersThatSettle, coneOf } from '../../src/core/graph/settling-answers.ts'
import { ask, end, type Outline, path } from '../../src/core/outline.ts'
import { type Answer, type Given, manyOf, oneOf, type Question, theme } from '../../src/core/question.ts'
import { answersTo, anyGiven, anyLaw, doubtsOf, questions } from '../support/toy-laws/any-law.ts'

const q = theme('q', {
  first: oneOf('x', 'y'),
  second: oneOf('x', 'y'),
  third: oneOf('x', 'y'),
  boxes: manyOf('a', 'b', 'c', 'none'),
})
const open: Outline = [ask(q.first), ask(q.second), ask(q.third), ask(q.boxes)]
const first = (...oneOf: readonly ('x' | 'y')[]) => answered(q.first, ...oneOf)
const second = answered(q.second, 'x')

type Fixed = readonly (readonly [Question, Answer | undefined])[]
const settling = (condition: Condition, fixed: Fixed = [], outline: Outline = open, endedBy?: string) => {
  const graph = conditionGraph(outline, endedBy)
  const found = answersThatSettle(
    coneOf(graph, graph.nodeOf(condition)),
    new Map(fixed.map(([of, answer]) => [graph.questionNodeOf(of), answer])),
  )
  return found && Object.fromEntries(found)
}

test('a condition that the fixed answers settle needs no other answer', () => {
  expect(settling(second, [[q.second, 'x']])).toEqual({ 'q.second': 'x' })
  expect(settling(second, [[q.second, 'y']])).toEqual({ 'q.second': 'y' })
  expect(settling(allOf())).toEqual({})
})
test('a missing answer is found', () => {
  expect(settling(second)).toEqual({ 'q.second': 'x' })
  expect(settling(anyOf(second, answered(q.third, 'x')), [[q.second, 'unsure']])).toEqual({
    'q.second': 'unsure',
    'q.third': 'x',
  })
})
test('a fixed “I don’t know” or missing answer stays: a condition that depends on it alone is not settled', () => {
  expect(settling(second, [[q.second, 'unsure']])).toBeUndefined()
  expect(settling(second, [[q.second, undefined]])).toBeUndefined()
  expect(settling(isNot(fact('f', second)), [[q.second, 'unsure']])).toBeUndefined()
})
test('an unknown part leaves a condition unsettled where the other part cannot decide', () => {
  const doubted: Fixed = [[q.second, 'unsure']]
  expect(settling(allOf(second, first('x')), doubted)).toEqual({ 'q.second': 'unsure', 'q.first': 'y' })
  expect(settling(anyOf(second, first('x')), doubted)).toEqual({ 'q.second': 'unsure', 'q.first': 'x' })
  // Whatever the first answer, one of the two parts fails and the other one is unknown.
  expect(settling(anyOf(allOf(second, first('x')), allOf(second, first('y'))), doubted)).toBeUndefined()
})
test('a disputed point without a reading can only fail', () => {
  expect(settling(disputed('p', second), [[q.second, 'x']])).toBeUndefined()
  expect(settling(disputed('p', second))).toEqual({ 'q.second': 'y' })
})
test('an irrelevant question settles its leaves', () => {
  const outline: Outline = [ask(q.first), ask(q.second, { when: first('x') })]
  expect(settling(second, [[q.second, 'unsure']], outline)).toEqual({ 'q.second': 'unsure', 'q.first': 'y' })
  expect(
    settling(
      second,
      [
        [q.second, 'unsure'],
        [q.first, 'x'],
      ],
      outline,
    ),
  ).toBeUndefined()
})
test('a question after the reached end is settled, and one before it is not', () => {
  const outline: Outline = [ask(q.first), end('out', { when: first('x') }), ask(q.second)]
  const fixed: Fixed = [
    [q.second, 'unsure'],
    [q.first, 'x'],
  ]
  expect(settling(second, fixed, outline, 'out')).toEqual({ 'q.second': 'unsure', 'q.first': 'x' })
  expect(settling(second, fixed, outline)).toBeUndefined()
  expect(settling(first('x'), [[q.first, 'unsure']], outline, 'out')).toBeUndefined()
})
test('where any answer ends the interview, no answer settles later questions', () => {
  const outline: Outline = [ask(q.first), ask(q.third), end('out', { when: first('x', 'y') }), ask(q.second)]
  const fixed: Fixed = [
    [q.second, 'x'],
    [q.third, 'unsure'],
  ]
  const found = settling(anyOf(second, answered(q.third, 'x')), fixed, outline, 'out')
  expect(found).toStrictEqual({ 'q.second': 'x', 'q.third': 'unsure', 'q.first': undefined })
})
test('where any whole answer to a list ends the interview, what is ticked beside “I don’t know” settles later questions', () => {
  const a = answered(q.boxes, 'a')
  const outline: Outline = [ask(q.boxes), ask(q.second), end('out', { when: anyOf(a, isNot(a)) }), ask(q.first)]
  const later = anyOf(second, allOf(answered(q.boxes, 'b'), first('x')))
  const found = settling(later, [[q.second, 'unsure']], outline, 'out')
  expect(found).toEqual({ 'q.second': 'unsure', 'q.boxes': ['b', 'unsure'], 'q.first': 'x' })
})
test('several options are chosen together where all are needed, except the exclusive one', () => {
  const all = allOf(answered(q.boxes, 'a'), answered(q.boxes, 'b'), answered(q.boxes, 'c'))
  const kept = allOf(
    anyOf(all, second),
    anyOf(all, isNot(second), answered(q.third, 'x')),
    isNot(answered(q.third, 'x')),
  )
  const doubted: Fixed = [
    [q.second, 'unsure'],
    [q.third, 'y'],
  ]
  expect([settling(kept, doubted)?.['q.boxes']].flat().toSorted()).toEqual(['a', 'b', 'c'])
  const both = allOf(answered(q.boxes, 'a'), answered(q.boxes, 'none'))
  expect(settling(anyOf(both, second), doubted)).toBeUndefined()
})

const ways: readonly (readonly (Answer | undefined)[])[] = questions.map((question) => [
  ...answersTo(question),
  ...doubtsOf(question),
  undefined,
])
/** Yields every way to answer the questions that are not fixed. */
const completions = function* (fixed: Given, i = 0): Generator<Given> {
  const question = questions[i]
  if (question === undefined) {
    yield {}
    return
  }
  const own = question.id in fixed ? [fixed[question.id]] : (ways[i] ?? [])
  for (const rest of completions(fixed, i + 1)) for (const answer of own) yield { ...rest, [question.id]: answer }
}
test('for any law and any fixed answers, settling answers are found exactly when they exist', () => {
  let [some, none] = [0, 0]
  fc.assert(
    fc.property(anyLaw, anyGiven, fc.subarray([...questions]), (law, given, keeps) => {
      const { endedBy } = path(law.outline, given)
      const outline = law.outline.filter((step) => step.kind !== 'end' || step.id === endedBy)
      const fixed: Fixed = keeps.map((question) => [question, given[question.id]])
      const kept = Object.fromEntries(fixed.map(([{ id }, answer]) => [id, answer]))
      for (const condition of [...law.bars.map((b) => b.when), ...law.duties.map((d) => d.applies)]) {
        const comesTo = (answers: Given) => truthOf(condition, path(outline, answers))
        const found = settling(condition, fixed, law.outline, endedBy)
        if (found === undefined) {
          none += 1
          for (const answers of completions(kept)) expect(comesTo(answers)).toBe('unknown')
        } else {
          some += 1
          expect(found).toMatchObject(kept)
          expect(comesTo(found)).not.toBe('unknown')
        }
      }
    }),
    { numRuns: 150 },
  )
  expect(Math.min(some, none)).toBeGreaterThan(5)
})
