import type { Case } from '../../casefile/case.ts'
import { type Ordering, writeCase } from '../../casefile/write-case.ts'
import type { Law } from '../../core/law.ts'
import type { OpenCase } from './case-store.ts'

/** What of a law a case is written by. */
type Writing = Pick<Law, 'edition'> & Ordering

/** The case as a file holds it. A day is written when its file said one, or a person chose another than the present one. */
export const toCase = (of: OpenCase, law: Pick<Law, 'edition'>, present: string) => {
  const { day, isDated, title, answers, flows, notes, done, aside } = of
  return {
    edition: law.edition,
    ...((isDated || day !== present) && { asOf: day }),
    title,
    ...{ answers, flows, notes, done },
    ...(aside && { aside }),
  }
}
/** The text of its file, as it is exported and kept. */
export const caseFileText = (of: OpenCase, law: Writing, present: string): string =>
  writeCase(toCase(of, law, present), law)

/** A case that was read, as it is open: with the project it belongs to, if it is kept. */
export const toOpenCase = ({ title = '', asOf, ...read }: Case, present: string, project?: string): OpenCase => ({
  title,
  day: asOf ?? present,
  ...(asOf !== undefined && { isDated: true }),
  answers: read.answers,
  flows: read.flows ?? [],
  notes: read.notes ?? {},
  done: read.done ?? [],
  aside: read.aside,
  project,
})
