import { type Answer, unsure } from '../core/question.ts'
import type { Source } from '../core/source.ts'
import type { Report } from '../report/report.ts'
import type { createI18n } from './create-i18n.ts'
import { headlineParts } from './headline-parts.ts'
import type { Say } from './law-text.ts'

type LanguageText = { readonly say: Say; readonly i18n: ReturnType<typeof createI18n> }

/** Returns the text of a report for `toMarkdown`, from the loaded text of a language. */
export const createReportText = ({ say, i18n }: LanguageText) => {
  const t = (key: string, values: Readonly<Record<string, string | number>> = {}) =>
    String(i18n.t(key as never, { ns: 'report', ...values } as never))
  return {
    t,
    headline: ({ verdict: { headline }, notices }: Report): readonly string[] => {
      const { sentence, outside, putRight, unless, reversedBy, ...parts } = headlineParts(
        i18n.getFixedT(null, 'report'),
        say,
        headline,
        notices,
      )
      const questions = headline.couldBeReversedBy.map((id) => say.question(id).title).join(' · ')
      const reversed = reversedBy === undefined ? undefined : `${reversedBy} ${questions}`
      return [...parts.notices, sentence, outside, putRight, unless, reversed].filter((part) => part !== undefined)
    },
    question: (id: string) => say.question(id).title,
    answer: (question: string, answer: Answer) =>
      answer === unsure
        ? t('unsure')
        : [answer]
            .flat()
            .map((o) => say.option(question, o))
            .join(' · '),
    fact: say.fact,
    bar: say.bar,
    duty: (id: string) => say.duty(id).title,
    evidence: (id: string) => say.duty(id).evidence,
    pathway: (id: string) => say.pathway(id).name,
    requirement: say.requirement,
    reading: say.reading,
    source: (source: Source) => say.source(source).title,
    whoCanTell: (id: string) => say.question(id).whoCanTell,
  }
}
