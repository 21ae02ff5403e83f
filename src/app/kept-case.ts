import type { Case } from '../casefile/case.ts'
import { readCase, writeCase } from '../casefile/case-file.ts'
import type { Law } from '../core/law.ts'
import type { KeptCase } from '../platform/kept-answers.ts'
import { emptyCase, type OpenCase } from './case-in-hand.ts'

/** The case as a file holds it. A day is written when its file said one, or a person chose another than the present one. */
export const asFile = (of: OpenCase, law: Law, present: string) => {
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
export const textOf = (of: OpenCase, law: Law, present: string): string => writeCase(asFile(of, law, present), law)

/** A case that was read, as it is open: with the project it belongs to, if it is kept. */
export const opened = ({ title = '', asOf, ...read }: Case, present: string, project?: string): OpenCase => ({
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
/** What the tab kept, if it still reads as a case; an empty case otherwise. */
export const fromKept = (kept: KeptCase | undefined, law: Law, present: string): OpenCase => {
  if (!kept) return emptyCase(present)
  const read = readCase(kept.text, law)
  return 'case' in read ? opened(read.case, present, kept.of?.id) : emptyCase(present)
}
