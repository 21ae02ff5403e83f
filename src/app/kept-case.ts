import { readCase } from '../casefile/case-file.ts'
import type { Law } from '../core/law.ts'
import type { Kept } from '../platform/kept-answers.ts'
import { emptyCase, type OpenCase } from './case-in-hand.ts'

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const wordsIn = (value: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(isRecord(value) ? value : {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  )
const idsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : []

/** A day is kept only when a person chose another than the present one. */
const chosen = (day: string, present: string) => (day === present ? {} : { asOf: day })
/** The case as a file holds it. */
export const asFile = ({ day, title, answers, flows }: OpenCase, law: Law, present: string) => ({
  edition: law.edition,
  ...chosen(day, present),
  title,
  answers,
  flows,
})
/** The case as the tab keeps it: a file's content, with notes and ticks. */
export const asKept = (of: OpenCase, law: Law, present: string): Kept => ({
  ...asFile(of, law, present),
  notes: of.notes,
  done: of.done,
})
/** What the tab kept, if it still reads as a case of this edition; an empty case otherwise. */
export const fromKept = (kept: unknown, law: Law, present: string): OpenCase => {
  if (!isRecord(kept)) return emptyCase(present)
  const { notes, done, ...rest } = kept
  const read = readCase(JSON.stringify({ format: 'cadrage-case', version: 1, ...rest }), law)
  if (!('case' in read)) return emptyCase(present)
  const { title = '', asOf = present, answers, flows = [] } = read.case
  return { title, day: asOf, answers, flows, notes: wordsIn(notes), done: idsIn(done) }
}
