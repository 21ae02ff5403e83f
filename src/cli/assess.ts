import { parseArgs } from 'node:util'
import { assess } from '../core/assess.ts'
import { path } from '../core/outline.ts'
import { law } from '../law/index.ts'
import { formats } from '../report/formats.ts'
import { notesShown } from '../report/personal-notes.ts'
import { reportOf } from '../report/report.ts'
import { toJson } from '../report/to-json.ts'
import { toMarkdown } from '../report/to-markdown.ts'
import { i18nIn } from '../text/eager/i18n.ts'
import { sayIn } from '../text/eager/law-text.ts'
import { reportTextIn } from '../text/eager/report-text.ts'
import { isLang, openCase } from './open-case.ts'
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
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new UsageError(i18nIn(lang).t('usage', { ns: 'cli' }))
  const opened = openCase(file, { lang, asOf: values['as-of'], warn })
  const verdict = assess(law, opened.case.answers, opened.asOf, opened.case.flows)
  const say = sayIn(lang)
  if (format === 'json')
    return `${JSON.stringify(
      toJson(verdict, (q) => say.question(q).whoCanTell),
      null,
      2,
    )}\n`
  const { answers, notes = {}, done = [] } = opened.case
  const shown = notesShown(law.outline, path(law.outline, answers).asked, notes)
  return toMarkdown(reportOf(verdict, law), reportTextIn(lang), { notes: shown, done }, extent)
}
