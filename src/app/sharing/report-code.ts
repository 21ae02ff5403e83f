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

/** What a report was told. */
export type ReportInput = { readonly answers: Given; readonly flows: readonly Flow[]; readonly day: string }

const verdictOn = (law: Law, { asOf, answers, flows }: Case, present: string): Verdict =>
  assess(law, answers, asOf ?? present, flows)
/** Needs all words of the language. Of the report without what the code does not hold: title, notes, ticks. */
const digestIn = (lang: ReportLang, law: Law, verdict: Verdict) =>
  digestOf(toMarkdown(reportOf(verdict, law), createReportText(loadedText(lang))))
const blank = digestOf('')

/**
 * The code of the report on a case, in its language; none when its flows cannot stand in one. The digest is that of the
 * report the code gives back, whose ticks stand in the order of the options: the order of the clicks must not count.
 */
export const reportCode = (law: Law, { answers, flows, day }: ReportInput, lang: ReportLang): string | undefined => {
  const told: Printed = { edition: law.edition, asOf: day, lang, answers, flows, digest: blank }
  const written = writeCode(told)
  const back = 'code' in written ? readCode(written.code, law) : written
  if (!('case' in back)) return undefined
  const fullSession = writeCode({ ...told, digest: digestIn(lang, law, verdictOn(law, back.case, day)) })
  return 'code' in fullSession ? fullSession.code : undefined
}

export type Checked =
  | {
      readonly printed: Printed
      readonly notices: Extract<ReadCode, { printed: Printed }>['notices']
      /** The verdict of this release on what the code says. */
      readonly verdict: Verdict
      readonly agrees: { readonly edition: boolean; readonly text: boolean }
    }
  | { readonly problems: readonly CodeProblem[] }

/** What a typed code says, rebuilt by this release, and whether the two agree; or what is wrong with it. */
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
