import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createActor } from 'xstate'
import type { Condition } from '../../src/core/condition.ts'
import { ask, end, type Outline, path } from '../../src/core/outline.ts'
import type { Given, Question } from '../../src/core/question.ts'
import { currentStop, journeyMachine } from '../../src/journey/machine.ts'

const options = ['x', 'y', 'z']
const questions = ['t.a', 't.b', 't.c', 't.d', 't.e'].map((id): Question => ({ id, kind: 'one', options }))
const ids = questions.map((q) => q.id)

/** Returns conditions that only read the questions before step `i`, as an outline requires. */
const conditionBefore = (i: number) =>
  fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      fc.record({
        kind: fc.constant('answered' as const),
        question: fc.constantFrom(...questions.slice(0, i)),
        oneOf: fc.subarray(options, { minLength: 1 }),
      }),
      fc.record({
        kind: fc.constantFrom('all' as const, 'any' as const),
        of: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }),
      }),
      fc.record({ kind: fc.constant('not' as const), of: tie('condition') }),
    ),
  })).condition
const whenAt = (i: number) => (i === 0 ? fc.constant(undefined) : fc.option(conditionBefore(i), { nil: undefined }))
const anyOutline: fc.Arbitrary<Outline> = fc
  .tuple(
    fc.tuple(...questions.map((_, i) => whenAt(i))),
    fc.option(
      fc.integer({ min: 1, max: 5 }).chain((i) => fc.tuple(fc.constant(i), conditionBefore(i))),
      { nil: undefined },
    ),
  )
  .map(([whens, ending]) => {
    const steps = questions.map((q, i) => (whens[i] ? ask(q, { when: whens[i] }) : ask(q)))
    return ending ? [...steps.slice(0, ending[0]), end('stop', { when: ending[1] }), ...steps.slice(ending[0])] : steps
  })
const answer = fc.constantFrom(...options, 'unsure')
const anyGiven: fc.Arbitrary<Given> = fc.record(Object.fromEntries(ids.map((id) => [id, answer])), { requiredKeys: [] })

/** The places that show the answers as a whole. */
const whole = ['answers', 'verdict']
const start = (outline: Outline, given: Given = {}) => {
  const actor = createActor(journeyMachine(outline), { input: { given } }).start()
  return { actor, place: () => currentStop(actor.getSnapshot()), given: () => actor.getSnapshot().context.given }
}

test('for any outline, the machine asks the questions of the path', () => {
  fc.assert(
    fc.property(anyOutline, anyGiven, (outline, given) => {
      const { actor, place, given: now } = start(outline)
      for (;;) {
        const { at } = path(outline, now())
        expect(at === 'verdict' ? ['answers', 'verdict'] : [at]).toContain(place())
        const next = given[place()]
        if (next === undefined) return
        actor.send({ type: 'answer', stop: place(), answers: { [place()]: next } })
      }
    }),
    { numRuns: 1000 },
  )
})

test('for any outline, forward and back visit the same questions', () => {
  fc.assert(
    fc.property(anyOutline, anyGiven, (outline, given) => {
      const { actor, place } = start(outline, given)
      const forward: string[] = []
      for (; !whole.includes(place()); actor.send({ type: 'answer', stop: place(), answers: {} })) forward.push(place())
      expect(forward).toEqual(path(outline, given).asked)
      actor.send({ type: 'goTo', to: forward.at(-1) ?? '' })
      const back = forward.map(() => {
        const at = place()
        actor.send({ type: 'back' })
        return at
      })
      expect(back.reverse()).toEqual(forward)
      expect(place(), 'back from the first question stays there').toBe(forward[0])
    }),
    { numRuns: 1000 },
  )
})

test('for any outline, the answers are shown once before the verdict, and not again', () => {
  fc.assert(
    fc.property(anyOutline, anyGiven, (outline, given) => {
      const asked = (answers: Given) => path(outline, answers).at
      fc.pre(asked({}) !== 'verdict')
      const { actor, place, given: now } = start(outline)
      while (asked(now()) !== 'verdict') {
        const stop = asked(now())
        actor.send({ type: 'answer', stop, answers: { [stop]: given[stop] ?? 'unsure' } })
      }
      expect(place()).toBe('answers')
      actor.send({ type: 'goTo', to: 'verdict' })
      const [first = ''] = path(outline, now()).asked
      actor.send({ type: 'goTo', to: first })
      while (!whole.includes(place())) actor.send({ type: 'answer', stop: place(), answers: {} })
      expect(place()).toBe('verdict')
    }),
    { numRuns: 1000 },
  )
})

test('for any outline, changing an answer leads back to the answers once the new questions are answered', () => {
  fc.assert(
    fc.property(anyOutline, anyGiven, fc.constantFrom(...ids), answer, (outline, given, question, changed) => {
      const before = path(outline, given)
      fc.pre(before.asked.includes(question))
      const { actor, place, given: now } = start(outline, given)
      actor.send({ type: 'goTo', to: 'answers' })
      actor.send({ type: 'goTo', to: question, changing: true })
      expect(place()).toBe(question)
      actor.send({ type: 'answer', stop: question, answers: { [question]: changed } })
      const opened = path(outline, now()).asked.filter((id) => now()[id] === undefined && !before.asked.includes(id))
      expect(place()).toBe(opened[0] ?? 'answers')
      expect(Object.keys(now())).toEqual(expect.arrayContaining(Object.keys(given)))
    }),
    { numRuns: 1000 },
  )
})

test('a question that is not asked cannot be visited', () => {
  const [a, b, c] = questions as [Question, Question, Question]
  const outline = [ask(a), ask(b, { when: { kind: 'answered', question: a, oneOf: ['x'] } }), ask(c)]
  const { actor, place } = start(outline, { 't.a': 'y' })
  actor.send({ type: 'goTo', to: 't.b' })
  expect(place()).toBe('t.c')
})
