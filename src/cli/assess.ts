import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { isDay } from '../casefile/calendar-day.ts'
import { decodeText } from '../casefile/decode-text.ts'
import { readCase } from '../casefile/read-case.ts'
import { assess } from '../core/assess.ts'
import { path } from '../core/outline.ts'
import { law } from '../law/index.ts'
import { today } from '../platform/today.ts'
import { formats } from '../report/formats.ts'
import { notesShown } from '../report/personal-notes.ts'
import { reportOf } from '../report/report.ts'
import { toJson } from '../report/to-json.ts'
import { toMarkdown } from '../report/to-markdown.ts'
import { i18nIn } from '../text/eager/i18n.ts'
import { type Lang, sayIn } from '../text/eager/law-text.ts'
import { reportTextIn } from '../text/eager/report-text.ts'
import { fileMessages } from '../text/file-messages.ts'
import { UsageError } from './usage-error.ts'

/**
 * Runs `assess FILE [--lang fr|en] [--format json|md] [--extent note|plan|full] [--as-of YYYY-MM-DD]`. Returns as text
 * the verdict that the app shows; `--extent` says how much of it as Markdown. Calls `warn` with one line for each notice on the file, such as an entry that this edition does not know.
 * @throws UsageError when the file or an option is invalid; the message says what is wrong and where.
 */
export const assessCommand = (argv: readonly string[], warn: (line: string) => void): string => {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      lang: { type: 'string' },
      format: { type: 'string' },
      extent: { type: 'string' },
      'as-of': { type: 'string' },
    },
  })
  const lang = values.lang ?? 'fr'
  if (!isLang(lang)) throw new UsageError(`--lang ${lang}: choose fr or en.`)
  const format = values.format ?? 'json'
  if (format !== 'json' && format !== 'md') throw new UsageError(`--format ${format}: choose json or md.`)
  const extent = formats.find((one) => one === (values.extent ?? 'full'))
  if (extent === undefined) throw new UsageError(`--extent ${values.extent}: choose note, plan or full.`)
  if (values.extent !== undefined && format !== 'md') throw new UsageError('--extent: add --format md.')
  const i18n = i18nIn(lang)
  const t: Say = (key, values = {}) => i18n.t(key, { ns: 'cli', ...values })
  const messages = fileMessages(i18n.getFixedT(null, 'files'), law)
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new UsageError(t('usage'))
  const read = readCase(textOf(file, t), law)
  if ('problems' in read) throw new UsageError(read.problems.map((p) => `${file}: ${messages.problem(p)}`).join('\n'))
  for (const notice of read.notices) warn(`${file}: ${messages.notice(notice)}`)
  const asOf = values['as-of'] ?? read.case.asOf ?? today()
  const given = { where: '--as-of', detail: asOf }
  if (!isDay(asOf)) throw new UsageError(messages.problem({ kind: 'badDay', ...given }))
  if (asOf < law.covers.from || asOf > law.covers.until)
    throw new UsageError(messages.problem({ kind: 'dayOutsideEdition', ...given }))
  const verdict = assess(law, read.case.answers, asOf, read.case.flows)
  const say = sayIn(lang)
  if (format === 'json')
    return `${JSON.stringify(
      toJson(verdict, (q) => say.question(q).whoCanTell),
      null,
      2,
    )}\n`
  const { answers, notes = {}, done = [] } = read.case
  const shown = notesShown(law.outline, path(law.outline, answers).asked, notes)
  return toMarkdown(reportOf(verdict, law), reportTextIn(lang), { notes: shown, done }, extent)
}

type Say = (key: 'usage' | 'cannotOpen', values?: Readonly<Record<string, string>>) => string

const isLang = (lang: string): lang is Lang => lang === 'fr' || lang === 'en'

const textOf = (file: string, t: Say): string => {
  try {
    return decodeText(readFileSync(file))
  } catch (error) {
    throw new UsageError(t('cannotOpen', { where: file, detail: error instanceof Error ? error.message : '' }))
  }
}
