import type { Case } from '../../casefile/case.ts'
import {
  type CodeProblem,
  digestOf,
  type Printed,
  type ReadCode,
  type ReportLang,
  readCode,
  writeCode,
} from '../../casefile/report-code.ts'
import { assess } from '../../core/assess.ts'
import type { Flow } from '../../core/data-flow.ts'
import type { Law } from '../../core/law.ts'
import type { Given } from '../../core/question.ts'
import type { Verdict } from '../../core/verdict.ts'
import { reportOf } from '../../report/report.ts'
import { toMarkdown } from '../../report/to-markdown.ts'
import { createReportText } from '../../text/report-text.ts'
import { loadedText } from '../loading/load-text.ts'

/** The input of a report. */
export type ReportInput = { readonly answers: Given; readonly flows: readonly Flow[]; readonly day: string }

const verdictOn = (law: Law, { asOf, answers, flows }: Case, present: string): Verdict =>
  assess(law, answers, asOf ?? present, flows)
/**
 * Returns the digest of a report without title, notes and ticks, which the code omits. Needs the part `full` of the
 * text.
 */
const digestIn = (lang: ReportLang, law: Law, verdict: Verdict) =>
  digestOf(toMarkdown(reportOf(verdict, law), createReportText(loadedText(lang))))
const emptyDigest = digestOf('')

/**
 * Returns the code of a report in its language; `undefined` if the flows cannot be encoded. The digest is that of the
 * report rebuilt from the code, in which selected options are in the order of the question, so that the order of the
 * user’s clicks does not change it.
 */
export const reportCode = (law: Law, { answers, flows, day }: ReportInput, lang: ReportLang): string | undefined => {
  const printed: Printed = { edition: law.edition, asOf: day, lang, answers, flows, digest: emptyDigest }
  const written = writeCode(printed)
  const readBack = 'code' in written ? readCode(written.code, law) : written
  if (!('case' in readBack)) return undefined
  const complete = writeCode({ ...printed, digest: digestIn(lang, law, verdictOn(law, readBack.case, day)) })
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

/** Returns the content of a typed code, the verdict of this release on it and whether both agree; or the problems. */
export const checkReport = (typed: string, law: Law, present: string): Checked => {
  const read = readCode(typed, law)
  if ('problems' in read) return read
  const { printed, notices } = read
  const verdict = verdictOn(law, read.case, present)
  const agrees = {
    edition: printed.edition === law.edition,
    text: digestIn(printed.lang, law, verdict) === printed.digest,
  }
  return { printed, notices, verdict, agrees }
}
