import type { Case } from '../casefile/case.ts'
import { writeCase } from '../casefile/case-file.ts'
import { fragmentLimit, writeLink } from '../casefile/share-link.ts'
import { assess } from '../core/assess.ts'
import type { Law } from '../core/law.ts'
import type { OpenCase } from './case-in-hand.ts'
import { addressIn } from './router.ts'

/** What a person adds to a link; without being asked, neither goes with it. */
export type Added = { readonly title: boolean; readonly notes: boolean }

/** An open case as files and links hold one. Its day is written only when it is not the present one. */
const caseOf = ({ day, ...of }: OpenCase, law: Law, present: string): Case => ({
  format: 'cadrage-case',
  version: 2,
  edition: law.edition,
  ...(day === present ? {} : { asOf: day }),
  ...of,
})
/** A case that was read, as one is open. */
export const openCaseOf = (
  { asOf, title = '', answers, flows = [], notes = {}, done = [] }: Case,
  present: string,
): OpenCase => ({ title, day: asOf ?? present, answers, flows, notes, done })

/** The whole case as the text of a file: what a link leaves out, too. */
export const fileOf = (of: OpenCase, law: Law, present: string): string => writeCase(caseOf(of, law, present), law)

/** The address that opens a case in a language, and whether it keeps to the length a link may have. */
export const linkTo = (of: OpenCase, law: Law, present: string, lang: string, { title, notes }: Added) => {
  const told = caseOf({ ...of, title: title ? of.title : '' }, law, present)
  const { text } = writeLink(told, assess(law, of.answers, of.day, of.flows), { notes })
  const address = new URL(addressIn(lang, `s/${text}`), location.href).href
  return { address, fits: address.length <= fragmentLimit }
}
