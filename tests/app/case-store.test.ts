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

test('whatever was done, undoing it all gives the first case back, and redoing it all the last', () => {
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

test('a title is one step however many letters it has; a note on another question is another step', () => {
  const caseStore = createCaseStore(empty)
  for (const title of ['A', 'Ab', 'Abc']) caseStore.change({ kind: 'title' }, { title })
  caseStore.change({ kind: 'note', question: 'a' }, { notes: { a: 'x' } })
  caseStore.change({ kind: 'note', question: 'a' }, { notes: { a: 'xy' } })
  caseStore.change({ kind: 'note', question: 'b' }, { notes: { a: 'xy', b: 'z' } })
  expect(caseStore.snapshot().past.map(({ label }) => label.kind)).toEqual(['title', 'note', 'note'])
  caseStore.undo()
  expect(caseStore.snapshot().now.notes).toEqual({ a: 'xy' })
})

test('a new step after an undo leaves nothing to redo, and writing then is a step of its own', () => {
  const caseStore = createCaseStore(empty)
  caseStore.change({ kind: 'title' }, { title: 'One' })
  caseStore.change({ kind: 'day' }, { day: '2026-12-01' })
  caseStore.undo()
  caseStore.change({ kind: 'title' }, { title: 'Two' })
  expect(caseStore.redo()).toBeUndefined()
  caseStore.undo()
  expect(caseStore.snapshot().now.title).toBe('One')
})

test('an example is looked at and changed, and the own case comes back with its history', () => {
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

test('everything erased can be taken back, but not once it was wiped', () => {
  const caseStore = createCaseStore(empty)
  caseStore.change({ kind: 'title' }, { title: 'Mine' })
  caseStore.restart('2026-11-24')
  expect(caseStore.snapshot().now).toEqual(empty)
  caseStore.undo()
  expect(caseStore.snapshot().now.title).toBe('Mine')
  caseStore.open(empty)
  expect(caseStore.undo()).toBeUndefined()
})

/** One thing a person may do, told apart by a number. */
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

test('whatever a person does, the journey walks the answers of the case, and the tab keeps the own case', () => {
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
      const { title, answers, flows } = ownCase(startApp(newTab(tab.kept).services).caseStore.snapshot())
      expect({ title, answers, flows }).toEqual({ title: own.title, answers: own.answers, flows: own.flows })
    }
  }
  expect(answered).toBeGreaterThan(6 * 50)
})

test('what the tab kept of another edition is read as this one can; of nothing sensible, nothing is', () => {
  const kept = { edition: law.edition, title: 'x', answers: {} }
  const begun = (given: object) => startApp(newTab(given).services).caseStore.snapshot().now
  expect(begun(kept).title).toBe('x')
  const other = begun({ ...kept, edition: '1999-01', answers: { 'project.colour': 'red' } })
  expect(other).toMatchObject({ title: 'x', answers: {}, aside: { answers: { 'project.colour': 'red' } } })
  expect(begun({ ...kept, answers: { 'project.colour': ['__proto__'] } })).toEqual(empty)
})
