// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { caseInHand, emptyCase, type OpenCase, ownCase, type What } from '../../src/app/case/case-store.ts'
import { examples } from '../../src/app/case/examples.ts'
import { begin } from '../../src/app/session/start-full-app.ts'
import { problemWith } from '../../src/core/question.ts'
import { law } from '../../src/law/index.ts'
import { questions, randomFrom, someAnswers } from '../support/journey/answers.ts'
import { newTab } from '../support/journey/services.ts'

const empty = emptyCase('2026-11-24')
const step = fc.oneof(
  fc.record({ title: fc.string() }),
  fc.record({ notes: fc.dictionary(fc.constantFrom('a', 'b'), fc.string()) }),
  fc.record({ done: fc.uniqueArray(fc.constantFrom('x', 'y', 'z')) }),
  fc.record({ answers: fc.dictionary(fc.constantFrom('a', 'b'), fc.constantFrom('yes', 'no')) }),
)
const kindOf = (to: Partial<OpenCase>): What =>
  'title' in to
    ? { kind: 'title' }
    : 'notes' in to
      ? { kind: 'note', question: 'a' }
      : 'done' in to
        ? { kind: 'tick', duty: 'x' }
        : { kind: 'answer', stop: 'a', flow: undefined }

test('whatever was done, undoing it all gives the first case back, and redoing it all the last', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const hand = caseInHand(empty)
      for (const to of steps) hand.change(kindOf(to), to)
      const last = hand.snapshot().now
      while (hand.undo()) expect(hand.snapshot().future.length).toBeGreaterThan(0)
      expect(hand.snapshot().now).toBe(empty)
      while (hand.redo()) expect(hand.snapshot().past.length).toBeGreaterThan(0)
      expect(hand.snapshot().now).toBe(last)
    }),
  )
})

test('a title is one step however many letters it has; a note on another question is another step', () => {
  const hand = caseInHand(empty)
  for (const title of ['A', 'Ab', 'Abc']) hand.change({ kind: 'title' }, { title })
  hand.change({ kind: 'note', question: 'a' }, { notes: { a: 'x' } })
  hand.change({ kind: 'note', question: 'a' }, { notes: { a: 'xy' } })
  hand.change({ kind: 'note', question: 'b' }, { notes: { a: 'xy', b: 'z' } })
  expect(hand.snapshot().past.map(({ what }) => what.kind)).toEqual(['title', 'note', 'note'])
  hand.undo()
  expect(hand.snapshot().now.notes).toEqual({ a: 'xy' })
})

test('a new step after an undo leaves nothing to redo, and writing then is a step of its own', () => {
  const hand = caseInHand(empty)
  hand.change({ kind: 'title' }, { title: 'One' })
  hand.change({ kind: 'day' }, { day: '2026-12-01' })
  hand.undo()
  hand.change({ kind: 'title' }, { title: 'Two' })
  expect(hand.redo()).toBeUndefined()
  hand.undo()
  expect(hand.snapshot().now.title).toBe('One')
})

test('an example is looked at and changed, and the own case comes back with its history', () => {
  const hand = caseInHand(empty)
  hand.change({ kind: 'title' }, { title: 'Mine' })
  hand.openExample('w01', { ...empty, title: 'Theirs' })
  hand.openExample('w02', { ...empty, title: 'Others' })
  hand.change({ kind: 'title' }, { title: 'Changed' })
  expect(ownCase(hand.snapshot()).title).toBe('Mine')
  hand.leaveExample()
  expect(hand.snapshot().now.title).toBe('Mine')
  hand.undo()
  expect(hand.snapshot().now.title).toBe('')
})

test('everything erased can be taken back, but not once it was wiped', () => {
  const hand = caseInHand(empty)
  hand.change({ kind: 'title' }, { title: 'Mine' })
  hand.restart('2026-11-24')
  expect(hand.snapshot().now).toEqual(empty)
  hand.undo()
  expect(hand.snapshot().now.title).toBe('Mine')
  hand.open(empty)
  expect(hand.undo()).toBeUndefined()
})

/** One thing a person may do, told apart by a number. */
const act = ({ hand, walk, flows, places, present }: ReturnType<typeof begin>, random: () => number) => {
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)]
  const stop = pick(places.stops)?.id ?? ''
  const all = someAnswers(random)
  const flow = pick(hand.snapshot().now.flows)
  const example = pick(examples)
  const acts: readonly (() => unknown)[] = [
    ...Array.from({ length: 8 }, () => () => {
      const at = places.linesAt(walk.place()).length > 0 ? walk.place() : stop
      walk.answer(at, Object.fromEntries(places.linesAt(at).map(({ question: { id } }) => [id, all[id]])))
    }),
    () => walk.clear(stop),
    () => walk.goTo(stop, random() < 0.5),
    hand.undo,
    hand.undo,
    hand.redo,
    () => hand.restart(present),
    () => flows.add(`flow ${Math.floor(random() * 1e9)}`),
    () => flow && flows.edit(flow),
    () => flow && flows.copy(flow, (name) => `${name} copy`),
    () => flow && flows.remove(flow),
    () => flows.leave(),
    () => example && hand.openExample(example.id, { ...empty, answers: example.answers }),
    hand.leaveExample,
    () => hand.change({ kind: 'title' }, { title: `case ${random()}` }),
  ]
  pick(acts)?.()
}

test('whatever a person does, the journey walks the answers of the case, and the tab keeps the own case', () => {
  const random = randomFrom(20261124)
  let answered = 0
  for (let run = 0; run < 6; run++) {
    const { tab, services } = newTab()
    const app = begin(services)
    for (let n = 0; n < 50; n++) {
      act(app, random)
      const { given } = app.walk.actor.getSnapshot().context
      expect(given).toEqual(app.walk.walked())
      for (const q of questions) if (given[q.id] !== undefined) expect(problemWith(q, given[q.id])).toBeUndefined()
      answered += Object.keys(given).length
      const own = ownCase(app.hand.snapshot())
      if (own.flows.length > 50) continue
      const { title, answers, flows } = ownCase(begin(newTab(tab.kept).services).hand.snapshot())
      expect({ title, answers, flows }).toEqual({ title: own.title, answers: own.answers, flows: own.flows })
    }
  }
  expect(answered).toBeGreaterThan(6 * 50)
})

test('what the tab kept of another edition is read as this one can; of nothing sensible, nothing is', () => {
  const kept = { edition: law.edition, title: 'x', answers: {} }
  const begun = (given: object) => begin(newTab(given).services).hand.snapshot().now
  expect(begun(kept).title).toBe('x')
  const other = begun({ ...kept, edition: '1999-01', answers: { 'project.colour': 'red' } })
  expect(other).toMatchObject({ title: 'x', answers: {}, aside: { answers: { 'project.colour': 'red' } } })
  expect(begun({ ...kept, answers: { 'project.colour': ['__proto__'] } })).toEqual(empty)
})
