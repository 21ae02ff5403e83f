import * as v from 'valibot'
import type { Flow } from '../core/assess.ts'
import type { Law } from '../core/law.ts'
import { questionsOf } from '../core/outline.ts'
import { type Case, type CaseNotice, type CaseProblem, shown, wellFormed } from './case.ts'
import { caseSchema, caseSchema1 } from './schema.ts'
import { settle } from './settle.ts'
import { jsonIn, placeIn } from './shape.ts'

/** A case with what a person should know of its file, or every problem found. */
export type ReadCase =
  | { readonly case: Case; readonly notices: readonly CaseNotice[] }
  | { readonly problems: readonly CaseProblem[] }

/**
 * Reads a case file of any version up to this one against this law. Gives the case, with what was kept aside, or the
 * problems found; never throws for what a file holds.
 */
export const readCase = (text: string, law: Law): ReadCase => {
  const found = jsonIn(text)
  if ('problem' in found) return { problems: [found.problem] }
  return takeCase(found.value, law, { abortEarly: found.values > many })
}
/** Of a file with more values than a case often has, only the first fault is told: thousands would take long to list. */
const many = 1_500

/** The same for a value already out of its text, such as what a link carries. The value is left as it is. */
export const takeCase = (value: unknown, law: Law, { abortEarly = false } = {}): ReadCase => {
  const refused = (kind: CaseProblem['kind'], where: string, detail: unknown): ReadCase => ({
    problems: [{ kind, where, detail: shown(detail) }],
  })
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refused('notACase', 'format', value)
  const { format, version } = value as { readonly format?: unknown; readonly version?: unknown }
  if (format !== 'cadrage-case') return refused('notACase', 'format', format)
  if (typeof version === 'number' && Number.isInteger(version) && version > 2)
    return refused('futureVersion', 'version', version)
  const parsed =
    version === 1
      ? v.safeParse(caseSchema1, value, { abortEarly })
      : version === 2
        ? v.safeParse(caseSchema, value, { abortEarly })
        : { success: false as const, issues: undefined }
  if (parsed.issues === undefined && !parsed.success) return refused('unknownVersion', 'version', version)
  if (!parsed.success) return { problems: parsed.issues.slice(0, most).map(problemIn) }
  const { problems, ...settled } = settle(parsed.output, law)
  return problems.length > 0 ? { problems: problems.slice(0, most) } : settled
}

/** Enough to put a file right; a broken one may have thousands. */
const most = 100
const problemIn = ({ message, path, input }: v.BaseIssue<unknown>): CaseProblem => ({
  kind: message as CaseProblem['kind'],
  where: (path ?? []).reduce((at, { key }) => placeIn(at, key), ''),
  detail: shown(input),
})

/**
 * The text of a case file: two spaces, entries in reading order, a newline at the end. Nothing is left out but an empty
 * title, note or list. What was read, once written, reads back and is written as the same text.
 */
export const writeCase = (given: Omit<Case, 'format' | 'version'>, law: Law): string => {
  const questionPlace = new Map(questionsOf(law.outline).map(({ question }, i) => [question.id, i]))
  const dutyPlace = new Map(law.duties.map(({ id }, i) => [id, i]))
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
