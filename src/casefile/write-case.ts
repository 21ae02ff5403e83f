import type { Flow } from '../core/data-flow.ts'
import type { Law } from '../core/law.ts'
import { questionsOf } from '../core/outline.ts'
import { cleanLine, cleanText } from '../core/typed-text.ts'
import type { Case } from './case.ts'

/**
 * The part of a law that gives the entries of a file their order. While the duties are not loaded, none can be ticked.
 */
export type Ordering = Pick<Law, 'outline'> & Partial<Pick<Law, 'duties'>>

/**
 * Returns the text of a case file: two spaces of indentation, entries in reading order, a newline at the end. Only
 * empty titles, notes and lists are left out. Reading the text and writing the case again gives the same text.
 */
export const writeCase = (given: Omit<Case, 'format' | 'version'>, law: Ordering): string => {
  const questionIndex = new Map(questionsOf(law.outline).map(({ question }, i) => [question.id, i]))
  const dutyIndex = new Map((law.duties ?? []).map(({ id }, i) => [id, i]))
  /** Returns ids in the order of the edition, then unknown ids in alphabetical order. */
  const sorted = (ids: readonly string[], index: ReadonlyMap<string, number>) =>
    [...ids].sort((a, b) => (index.get(a) ?? index.size) - (index.get(b) ?? index.size) || (a < b ? -1 : 1))
  const inOrder = <T>(
    entries: Readonly<Record<string, T | undefined>> = {},
    index: ReadonlyMap<string, number> = questionIndex,
  ): Record<string, T> => {
    const ordered: Record<string, T> = {}
    for (const id of sorted(Object.keys(entries), index)) {
      const entry = entries[id]
      if (entry !== undefined && entry !== '') ordered[id] = entry
    }
    return ordered
  }
  /** Notes on questions come first, then those on duties. */
  const noteIndex = new Map([...questionIndex.keys(), ...dutyIndex.keys()].map((id, i) => [id, i]))
  const texts = (notes: Case['notes'] = {}) =>
    inOrder(Object.fromEntries(Object.entries(notes).map(([id, note]) => [id, cleanText(note)])), noteIndex)
  const named = (flows: readonly Flow[] = []) =>
    flows.map(({ name, answers }) => ({ name: cleanLine(name), answers: inOrder(answers) }))
  const written = (tasks: Case['tasks'] = {}) =>
    inOrder(
      Object.fromEntries(
        Object.entries(tasks).flatMap(([id, { owner = '', due, since }]) => {
          const task = unlessEmpty({ owner: cleanLine(owner), due, since })
          return Object.keys(task).length > 0 ? [[id, task]] : []
        }),
      ),
      dutyIndex,
    )
  const { edition, asOf, title = '', answers, flows, notes, done = [], tasks, aside = {} } = given
  const file = {
    format: 'cadrage-case',
    version: 3,
    edition,
    ...unlessEmpty({ asOf, title: cleanLine(title) }),
    answers: inOrder(answers),
    ...unlessEmpty({
      flows: named(flows),
      notes: texts(notes),
      done: sorted(done, dutyIndex),
      tasks: written(tasks),
      aside: unlessEmpty({
        asOf: aside.asOf,
        answers: inOrder(aside.answers),
        flows: named(aside.flows),
        notes: texts(aside.notes),
        done: sorted(aside.done ?? [], dutyIndex),
        tasks: written(aside.tasks),
      }),
    }),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

const unlessEmpty = (entries: Readonly<Record<string, string | object | undefined>>) =>
  Object.fromEntries(
    Object.entries(entries).filter(([, entry]) => entry !== undefined && Object.keys(entry).length > 0),
  )
