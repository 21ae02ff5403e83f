import type { Case } from '../../casefile/case.ts'
import {
  type CodeProblem,
  digestOf,
  type Printed,
  type ReadCode,
  readCode,
  writeCode,
} from '../../casefile/report-code.ts'
import { assess } from '../../core/assess.ts'
import type { Flow } from '../../core/data-flow.ts'
import type { Law } from '../../core/law.ts'
import type { Given } from '../../core/question.ts'
import type { Verdict } from '../../core/verdict.ts'
import type { Format } from '../../report/formats.ts'
import { noNotes } from '../../report/personal-notes.ts'
import { reportOf } from '../../report/report.ts'
import { toMarkdown } from '../../report/to-markdown.ts'
import type { Lang } from '../../text/law-text.ts'
import type { LocalePartName } from '../../text/locale-parts.ts'
import { createReportText } from '../../text/report-text.ts'
import { isTextLoaded, loadedText, loadText } from '../loading/load-text.ts'

/** The input of a report. */
export type ReportInput = {
  readonly answers: Given
  readonly flows: readonly Flow[]
  readonly day: string
  readonly format: Format
}

const verdictOn = (law: Law, { asOf, answers, flows }: Case, present: string): Verdict =>
  assess(law, answers, asOf ?? present, flows)
/** The part of the text that a format needs. */
const partOf = (format: Format): LocalePartName => (format === 'note' ? 'full' : 'plan')
/** Loads the text that the code of a report needs. The promise rejects if that fails. */
export const loadReportText = (lang: Lang, format: Format): Promise<void> => loadText(lang, partOf(format))
/** Whether the text that the code of a report needs is loaded. */
export const isReportTextLoaded = (lang: Lang, format: Format): boolean => isTextLoaded(lang, partOf(format))

/**
 * Returns the digest of a report in a format, without title, notes and ticks, which the code omits.
 * @throws Error when the text is not loaded: without the plan, the digest would be that of another text.
 */
const digestIn = (lang: Lang, law: Law, verdict: Verdict, format: Format) => {
  if (!isReportTextLoaded(lang, format))
    throw new Error(`digestIn('${lang}', '${format}'): its text is not loaded. Await loadReportText first.`)
  return digestOf(toMarkdown(reportOf(verdict, law), createReportText({ lang, ...loadedText(lang) }), noNotes, format))
}
const emptyDigest = digestOf('')

/**
 * Returns the code of a report in its language; `undefined` if the flows cannot be encoded. Needs the text of
 * `loadReportText`. The digest is that of the
 * report rebuilt from the code, in which selected options are in the order of the question, so that the order of the
 * user’s clicks does not change it.
 */
export const reportCode = (law: Law, { answers, flows, day, format }: ReportInput, lang: Lang): string | undefined => {
  const printed: Printed = { edition: law.edition, asOf: day, lang, format, answers, flows, digest: emptyDigest }
  const written = writeCode(printed)
  const readBack = 'code' in written ? readCode(written.code, law) : written
  if (!('case' in readBack)) return undefined
  const complete = writeCode({ ...printed, digest: digestIn(lang, law, verdictOn(law, readBack.case, day), format) })
  return 'code' in complete ? complete.code : undefined
}

/** The result of checking a code: its content and whether this release agrees, or the problems of the code. */
export type Checked =
  | {
      readonly printed: Printed
      readonly notices: Extract<ReadCode, { printed: Printed }>['notices']
      /** The verdict of this release on the answers in the code. */
      readonly verdict: Verdict
      readonly agrees: { readonly edition: boolean; readonly text: boolean }
    }
  | { readonly problems: readonly CodeProblem[] }

/**
 * Returns the content of a typed code, the verdict of this release on it and whether both agree; or the problems. Needs
 * the text of both languages, with the plan.
 */
export const checkReport = (typed: string, law: Law, present: string): Checked => {
  const read = readCode(typed, law)
  if ('problems' in read) return read
  const { printed, notices } = read
  const verdict = verdictOn(law, read.case, present)
  const agrees = {
    edition: printed.edition === law.edition,
    text: digestIn(printed.lang, law, verdict, printed.format) === printed.digest,
  }
  return { printed, notices, verdict, agrees }
}
