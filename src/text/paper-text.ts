import { asSentence } from './as-sentence.ts'
import type { createI18n } from './create-i18n.ts'
import type { Lang, Say } from './law-text.ts'
import { createReportText } from './report-text.ts'

type LanguageText = { readonly lang: Lang; readonly say: Say; readonly i18n: ReturnType<typeof createI18n> }

/** Returns the text of papers: that of a report, and the words of `papers.json`, by keys composed from ids of the law. */
export const createPaperText = (text: LanguageText) => ({
  ...createReportText(text),
  lang: text.lang,
  paper: (key: string, values: Readonly<Record<string, string | number>> = {}) =>
    String(text.i18n.t(key as never, { ns: 'papers', ...values } as never)),
  hasPaper: (key: string) => text.i18n.exists(key, { ns: 'papers' }),
  point: text.say.point,
  asSentence,
})
