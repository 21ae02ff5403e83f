import { readFileSync } from 'node:fs'
import type { Case } from '../casefile/case.ts'
import { decodeText } from '../casefile/decode-text.ts'
import { readCase } from '../casefile/read-case.ts'
import { isDay } from '../core/calendar-day.ts'
import { law } from '../law/index.ts'
import { today } from '../platform/today.ts'
import { i18nIn } from '../text/eager/i18n.ts'
import type { Lang } from '../text/eager/law-text.ts'
import { fileMessages } from '../text/file-messages.ts'
import { UsageError } from './usage-error.ts'

export const isLang = (lang: string): lang is Lang => lang === 'fr' || lang === 'en'

type Options = {
  readonly lang: Lang
  readonly asOf: string | undefined
  readonly warn: (line: string) => void
}
/**
 * Returns the case of a file and the day of its verdict: that of the option, or else of the file, or else today. Calls
 * `warn` with one line for each notice on the file.
 * @throws UsageError when the file or the day is invalid; the message says what is wrong and where.
 */
export const openCase = (
  file: string,
  { lang, asOf: wanted, warn }: Options,
): { readonly case: Case; readonly asOf: string } => {
  const i18n = i18nIn(lang)
  const messages = fileMessages(i18n.getFixedT(null, 'files'), law)
  const textOf = () => {
    try {
      return decodeText(readFileSync(file))
    } catch (error) {
      const detail = error instanceof Error ? error.message : ''
      throw new UsageError(i18n.t('cannotOpen', { ns: 'cli', where: file, detail }))
    }
  }
  const read = readCase(textOf(), law)
  if ('problems' in read) throw new UsageError(read.problems.map((p) => `${file}: ${messages.problem(p)}`).join('\n'))
  for (const notice of read.notices) warn(`${file}: ${messages.notice(notice)}`)
  const asOf = wanted ?? read.case.asOf ?? today()
  const given = { where: '--as-of', detail: asOf }
  if (!isDay(asOf)) throw new UsageError(messages.problem({ kind: 'badDay', ...given }))
  if (asOf < law.covers.from || asOf > law.covers.until)
    throw new UsageError(messages.problem({ kind: 'dayOutsideEdition', ...given }))
  return { case: read.case, asOf }
}
