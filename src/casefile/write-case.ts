import type { Flow } from '../core/data-flow.ts'
import type { Law } from '../core/law.ts'
import { questionsOf } from '../core/outline.ts'
import { type Case, wellFormed } from './case.ts'

/** What gives the entries of a file their order. As long as the duties have not come, none can be ticked. */
export type Ordering = Pick<Law, 'outline'> & Partial<Pick<Law, 'duties'>>

/**
 * The text of a case file: two spaces, entries in reading order, a newline at the end. Nothing is left out but an empty
 * title, note or list. What was read, once written, reads back and is written as the same text.
 */
export const writeCase = (given: Omit<Case, 'format' | 'version'>, law: Ordering): string => {
  const questionPlace = new Map(questionsOf(law.outline).map(({ question }, i) => [question.id, i]))
  const dutyPlace = new Map((law.duties ?? []).map(({ id }, i) => [id, i]))
  /** What the edition knows in its order, then the rest by name. */
  const sorted = (ids: readonly string[], place: ReadonlyMap<string, number>) =>
    [...ids].sort((a, b) => (place.get(a) ?? place.size) - (place.get(b) ?? place.size) || (a < b ? -1 : 1))
  const inOrder = <T>(entries: Readonly<Record<string, T | undefined>> = {}): Record<string, T> => {
    const ordered: Record<string, T> = {}
    for (const id of sorted(Object.keys(entries), questionPlace)) {
      const entry = entries[id]
      if (entry !== undefined && entry !== '') ordered[id] = entry
    }
    return ordered
  }
  const texts = (notes: Case['notes'] = {}) =>
    inOrder(Object.fromEntries(Object.entries(notes).map(([id, note]) => [id, wellFormed(note)])))
  const named = (flows: readonly Flow[] = []) =>
    flows.map(({ name, answers }) => ({ name: wellFormed(name), answers: inOrder(answers) }))
  const { edition, asOf, title = '', answers, flows, notes, done = [], aside = {} } = given
  const file = {
    format: 'cadrage-case',
    version: 2,
    edition,
    ...unlessEmpty({ asOf, title: wellFormed(title) }),
    answers: inOrder(answers),
    ...unlessEmpty({
      flows: named(flows),
      notes: texts(notes),
      done: sorted(done, dutyPlace),
      aside: unlessEmpty({
        asOf: aside.asOf,
        answers: inOrder(aside.answers),
        flows: named(aside.flows),
        notes: texts(aside.notes),
        done: sorted(aside.done ?? [], dutyPlace),
      }),
    }),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

const unlessEmpty = (entries: Readonly<Record<string, string | object | undefined>>) =>
  Object.fromEntries(
    Object.entries(entries).filter(([, entry]) => entry !== undefined && Object.keys(entry).length > 0),
  )
