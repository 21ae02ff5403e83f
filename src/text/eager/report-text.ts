import { createReportText } from '../report-text.ts'
import { i18nIn } from './i18n.ts'
import { type Lang, sayIn } from './law-text.ts'

/** Returns the text of a report in a language for `toMarkdown`, for the command line and tests. */
export const reportTextIn = (lang: Lang) => createReportText({ lang, say: sayIn(lang), i18n: i18nIn(lang) })
