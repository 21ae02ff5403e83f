import type { Case } from '../../casefile/case.ts'
import { type Ordering, writeCase } from '../../casefile/write-case.ts'
import type { Law } from '../../core/law.ts'
import type { OpenCase } from './case-store.ts'

/** The parts of a law that writing a case needs. */
type WritingLaw = Pick<Law, 'edition'> & Ordering

/**
 * Returns an open case in the form of a case file. The day is included if the file of the case contained one, or if it
 * differs from the present day.
 */
export const toCase = (openCase: OpenCase, law: Pick<Law, 'edition'>, present: string) => {
  const { day, isDated, title, answers, flows, notes, done, tasks, aside } = openCase
  return {
    edition: law.edition,
    ...((isDated || day !== present) && { asOf: day }),
    title,
    ...{ answers, flows, notes, done, tasks },
    ...(aside && { aside }),
  }
}
/** Returns the text of a case file, as exported and as stored in the browser. */
export const caseFileText = (openCase: OpenCase, law: WritingLaw, present: string): string =>
  writeCase(toCase(openCase, law, present), law)

/** Returns a case that was read as an open case. `project` is the id of the saved project it belongs to, if any. */
export const toOpenCase = ({ title = '', asOf, ...read }: Case, present: string, project?: string): OpenCase => ({
  title,
  day: asOf ?? present,
  ...(asOf !== undefined && { isDated: true }),
  answers: read.answers,
  flows: read.flows ?? [],
  notes: read.notes ?? {},
  done: read.done ?? [],
  tasks: read.tasks ?? {},
  aside: read.aside,
  project,
})
