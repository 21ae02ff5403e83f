import * as v from 'valibot'
import { type CaseProblemKind, limits } from './case.ts'

// The only definition of a case file: `readCase` uses it, and `public/case-file.schema.json` is generated from it.
// The message of each rule is the kind of the problem.

const kind = <const K extends CaseProblemKind>(of: K): K => of
const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
/** Accepts plain objects only: Valibot's object schemas also accept arrays. */
const plain = (of: CaseProblemKind) => v.custom<Record<string, unknown>>(isPlain, of)

/** A text that the user wrote, without lone surrogates, which UTF-8 cannot encode. */
const words = (of: CaseProblemKind, most: number) =>
  v.pipe(v.string(of), v.maxLength(most, of), v.check(isWellFormed, kind('halfCharacter')))
const isWellFormed = (text: string) => text.isWellFormed()
const day = v.pipe(v.string(kind('badDay')), v.isoDate(kind('badDay')))
const questionId = v.pipe(
  v.string(kind('badId')),
  v.maxLength(80, kind('badId')),
  v.regex(/^[a-z][A-Za-z0-9]*\.[a-z][A-Za-z0-9]*$/, kind('badId')),
)
const dutyId = v.pipe(
  v.string(kind('badDone')),
  v.maxLength(80, kind('badDone')),
  v.regex(/^[a-z][A-Za-z0-9]*$/, kind('badDone')),
)
const option = v.pipe(
  v.string(kind('wrongShape')),
  v.maxLength(80, kind('notAnOption')),
  v.regex(/^[a-z][A-Za-z0-9]*$/, kind('notAnOption')),
)
const distinct = (items: string[]) => new Set(items).size === items.length

const answer = v.union(
  [
    option,
    v.pipe(
      v.array(option, kind('wrongShape')),
      v.minLength(1, kind('empty')),
      v.maxLength(limits.options, kind('tooMany')),
      v.check(distinct, kind('repeated')),
    ),
  ],
  kind('wrongShape'),
)
const byQuestion = <const Value extends v.GenericSchema>(of: CaseProblemKind, value: Value) =>
  v.pipe(plain(of), v.record(questionId, value, of), v.maxEntries(limits.ids, kind('tooMany')))
const answers = byQuestion('badAnswers', answer)
const note = words('badNotes', limits.note)
const notesOnQuestions = byQuestion('badNotes', note)
/** A question has a dot in its id, a duty has none. */
const noteId = v.pipe(
  v.string(kind('badId')),
  v.maxLength(80, kind('badId')),
  v.regex(/^[a-z][A-Za-z0-9]*(?:\.[a-z][A-Za-z0-9]*)?$/, kind('badId')),
)
const notes = v.pipe(
  plain('badNotes'),
  v.record(noteId, note, kind('badNotes')),
  v.maxEntries(limits.ids, kind('tooMany')),
)
const done = v.pipe(
  v.array(dutyId, kind('badDone')),
  v.maxLength(limits.ids, kind('tooMany')),
  v.check(distinct, kind('repeated')),
)
const taskId = v.pipe(
  v.string(kind('badTasks')),
  v.maxLength(80, kind('badTasks')),
  v.regex(/^[a-z][A-Za-z0-9]*$/, kind('badTasks')),
)
const tasks = v.pipe(
  plain('badTasks'),
  v.record(
    taskId,
    v.pipe(
      plain('badTasks'),
      v.strictObject(
        {
          owner: v.exactOptional(words('badTasks', limits.owner)),
          due: v.exactOptional(day),
          since: v.exactOptional(day),
        },
        kind('badTasks'),
      ),
    ),
    kind('badTasks'),
  ),
  v.maxEntries(limits.ids, kind('tooMany')),
)
const flows = v.pipe(
  v.array(
    v.pipe(
      plain('badFlows'),
      v.strictObject(
        { name: v.pipe(words('badFlows', limits.flowName), v.minLength(1, kind('badFlows'))), answers },
        kind('badFlows'),
      ),
    ),
    kind('badFlows'),
  ),
  v.maxLength(limits.flows, kind('badFlows')),
)
const asideWith = <const Notes extends typeof notes | typeof notesOnQuestions>(notes: Notes) =>
  v.pipe(
    plain('badAside'),
    v.strictObject(
      {
        asOf: v.exactOptional(day),
        answers: v.exactOptional(answers),
        flows: v.exactOptional(flows),
        notes: v.exactOptional(notes),
        done: v.exactOptional(done),
        tasks: v.exactOptional(tasks),
      },
      kind('badAside'),
    ),
  )

const common = {
  format: v.literal('cadrage-case', kind('notACase')),
  edition: v.pipe(v.string(kind('badEdition')), v.regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,31}$/, kind('badEdition'))),
  asOf: v.exactOptional(day),
  title: v.exactOptional(words('badTitle', limits.title)),
  answers,
  flows: v.exactOptional(flows),
}
/** Returns the kind of problem for an unknown key or a missing required key. */
const keyed = ({ expected }: { readonly expected: string | null }): CaseProblemKind =>
  expected === '"answers"' ? 'badAnswers' : expected === '"edition"' ? 'badEdition' : 'unknownKey'

/** Version 1: without notes, ticks and entries kept aside. */
export const caseSchema1 = v.strictObject({ ...common, version: v.literal(1, kind('unknownVersion')) }, keyed)
/** Version 2: its notes are about questions only. */
export const caseSchema2 = v.strictObject(
  {
    ...common,
    version: v.literal(2, kind('unknownVersion')),
    notes: v.exactOptional(notesOnQuestions),
    done: v.exactOptional(done),
    aside: v.exactOptional(asideWith(notesOnQuestions)),
  },
  keyed,
)
/** Version 3, which `writeCase` writes. */
export const caseSchema = v.strictObject(
  {
    ...common,
    version: v.literal(3, kind('unknownVersion')),
    notes: v.exactOptional(notes),
    done: v.exactOptional(done),
    tasks: v.exactOptional(tasks),
    aside: v.exactOptional(asideWith(notes)),
  },
  keyed,
)
/** A parsed file of any version. */
export type CaseInFile = Omit<v.InferOutput<typeof caseSchema>, 'version'>
