import { createReportText } from '../report-text.ts'
import { i18nIn } from './i18n.ts'
import { type Lang, sayIn } from './law-text.ts'

/** The words of the report in one language, as `toMarkdown` takes them: all at once, for the command line and tests. */
export const reportTextIn = (lang: Lang) => createReportText({ say: sayIn(lang), i18n: i18nIn(lang) })
