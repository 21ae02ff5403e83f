import { i18nIn } from './i18n.ts'
import { reportWordsOf } from './report-words-of.ts'
import { type Lang, sayIn } from './say.ts'

/** The words of the report in one language, as `toMarkdown` takes them: all at once, for the command line and tests. */
export const wordsIn = (lang: Lang) => reportWordsOf({ say: sayIn(lang), i18n: i18nIn(lang) })
