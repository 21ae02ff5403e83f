// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createCaseStore, emptyCase, type HistoryLabel, type OpenCase, ownCase } from '../../src/app/case/case-store.ts'
import { examples } from '../../src/app/case/examples.ts'
import { startApp } from '../../src/app/session/start-full-app.ts'
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
const kindOf = (to: Partial<OpenCase>): HistoryLabel =>
  'title' in to
    ? { kind: 'title' }
    : 'notes' in to
      ? { kind: 'note', question: 'a' }
      : 'done' in to
        ? { kind: 'tick', duty: 'x' }
        : { kind: 'answer', stop: 'a', flow: undefined }

test('undoing all steps restores the first case, and redoing all restores the last', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const caseStore = createCaseStore(empty)
      for (const to of steps) caseStore.change(kindOf(to), to)
      const last = caseStore.snapshot().now
      while (caseStore.undo()) expect(caseStore.snapshot().future.length).toBeGreaterThan(0)
      expect(caseStore.snapshot().now).toBe(empty)
      while (caseStore.redo()) expect(caseStore.snapshot().past.length).toBeGreaterThan(0)
      expect(caseStore.snapshot().now).toBe(last)
    }),
  )
})

test('typing a title is one step; a note on another question is another step', () => {
  const caseStore = createCaseStore(empty)
  for (const title of ['A', 'Ab', 'Abc']) caseStore.change({ kind: 'title' }, { title })
  caseStore.change({ kind: 'note', question: 'a' }, { notes: { a: 'x' } })
  caseStore.change({ kind: 'note', question: 'a' }, { notes: { a: 'xy' } })
  caseStore.change({ kind: 'note', question: 'b' }, { notes: { a: 'xy', b: 'z' } })
  expect(caseStore.snapshot().past.map(({ label }) => label.kind)).toEqual(['title', 'note', 'note'])
  caseStore.undo()
  expect(caseStore.snapshot().now.notes).toEqual({ a: 'xy' })
})

test('a new step after undo removes the steps to redo, and typing then is a step of its own', () => {
  const caseStore = createCaseStore(empty)
  caseStore.change({ kind: 'title' }, { title: 'One' })
  caseStore.change({ kind: 'day' }, { day: '2026-12-01' })
  caseStore.undo()
  caseStore.change({ kind: 'title' }, { title: 'Two' })
  expect(caseStore.redo()).toBeUndefined()
  caseStore.undo()
  expect(caseStore.snapshot().now.title).toBe('One')
})

test('leaving a changed example restores the user’s own case with its history', () => {
  const caseStore = createCaseStore(empty)
  caseStore.change({ kind: 'title' }, { title: 'Mine' })
  caseStore.openExample('w01', { ...empty, title: 'Theirs' })
  caseStore.openExample('w02', { ...empty, title: 'Others' })
  caseStore.change({ kind: 'title' }, { title: 'Changed' })
  expect(ownCase(caseStore.snapshot()).title).toBe('Mine')
  caseStore.leaveExample()
  expect(caseStore.snapshot().now.title).toBe('Mine')
  caseStore.undo()
  expect(caseStore.snapshot().now.title).toBe('')
})

test('a restart can be undone; opening another case cannot', () => {
  const caseStore = createCaseStore(empty)
  caseStore.change({ kind: 'title' }, { title: 'Mine' })
  caseStore.restart('2026-11-24')
  expect(caseStore.snapshot().now).toEqual(empty)
  caseStore.undo()
  expect(caseStore.snapshot().now.title).toBe('Mine')
  caseStore.open(empty)
  expect(caseStore.undo()).toBeUndefined()
})

/** Performs one random action of a user. */
const act = (
  { caseStore, interview, flows, interviewStops, present }: ReturnType<typeof startApp>,
  random: () => number,
) => {
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)]
  const stop = pick(interviewStops.stops)?.id ?? ''
  const all = someAnswers(random)
  const flow = pick(caseStore.snapshot().now.flows)
  const example = pick(examples)
  const acts: readonly (() => unknown)[] = [
    ...Array.from({ length: 8 }, () => () => {
      const at = interviewStops.linesAt(interview.position()).length > 0 ? interview.position() : stop
      interview.answer(at, Object.fromEntries(interviewStops.linesAt(at).map(({ question: { id } }) => [id, all[id]])))
    }),
    () => interview.clear(stop),
    () => interview.goTo(stop, random() < 0.5),
    caseStore.undo,
    caseStore.undo,
    caseStore.redo,
    () => caseStore.restart(present),
    () => flows.add(`flow ${Math.floor(random() * 1e9)}`),
    () => flow && flows.edit(flow),
    () => flow && flows.copy(flow, (name) => `${name} copy`),
    () => flow && flows.remove(flow),
    () => flows.leave(),
    () => example && caseStore.openExample(example.id, { ...empty, answers: example.answers }),
    caseStore.leaveExample,
    () => caseStore.change({ kind: 'title' }, { title: `case ${random()}` }),
  ]
  pick(acts)?.()
}

test('after any actions, the journey has the answers of the case, and the tab stores the user’s own case', () => {
  const random = randomFrom(20261124)
  let answered = 0
  for (let run = 0; run < 6; run++) {
    const { tab, services } = newTab()
    const app = startApp(services)
    for (let n = 0; n < 50; n++) {
      act(app, random)
      const { given } = app.interview.actor.getSnapshot().context
      expect(given).toEqual(app.interview.caseAnswers())
      for (const q of questions) if (given[q.id] !== undefined) expect(problemWith(q, given[q.id])).toBeUndefined()
      answered += Object.keys(given).length
      const own = ownCase(app.caseStore.snapshot())
      if (own.flows.length > 50) continue
      const { title, answers, flows } = ownCase(startApp(newTab(tab.stored).services).caseStore.snapshot())
      expect({ title, answers, flows }).toEqual({ title: own.title, answers: own.answers, flows: own.flows })
    }
  }
  expect(answered).toBeGreaterThan(6 * 50)
})

test('a stored case of another edition is read with unknown entries set aside; an unreadable one is ignored', () => {
  const stored = { edition: law.edition, title: 'x', answers: {} }
  const start = (tabCase: object) => startApp(newTab(tabCase).services).caseStore.snapshot().now
  expect(start(stored).title).toBe('x')
  const other = start({ ...stored, edition: '1999-01', answers: { 'project.colour': 'red' } })
  expect(other).toMatchObject({ title: 'x', answers: {}, aside: { answers: { 'project.colour': 'red' } } })
  expect(start({ ...stored, answers: { 'project.colour': ['__proto__'] } })).toEqual(empty)
})
