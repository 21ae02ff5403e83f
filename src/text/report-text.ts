import type { Answer } from '../core/question.ts'
import type { Source } from '../core/source.ts'
import type { DutyFinding } from '../core/verdict.ts'
import type { Report } from '../report/report.ts'
import type { ReportText } from '../report/to-markdown.ts'
import { answerInWords } from './answer-words.ts'
import type { createI18n } from './create-i18n.ts'
import { inWords } from './date-words.ts'
import { excludedPathwaysLine, excludedRulesLine } from './excluded-parts.ts'
import { headlineParts } from './headline-parts.ts'
import { dutyHowTo, routeHowTo } from './how-to-parts.ts'
import type { Lang, Say } from './law-text.ts'
import { noteParts } from './note/parts.ts'
import { dutyStatus, startParts } from './start-parts.ts'

type LanguageText = { readonly lang: Lang; readonly say: Say; readonly i18n: ReturnType<typeof createI18n> }

/** Returns the text of a report for `toMarkdown`, from the loaded text of a language. */
export const createReportText = ({ lang, say, i18n }: LanguageText) => {
  const t = (key: string, values: Readonly<Record<string, string | number>> = {}) =>
    String(i18n.t(key as never, { ns: 'report', ...values } as never))
  const answer = (question: string, given: Answer) => answerInWords(say, t, question, given)
  const words = { t: i18n.getFixedT(null, 'report'), say, answer }
  return {
    t,
    headline: ({ verdict: { headline, start }, notices }: Report): readonly string[] => {
      const { sentence, outside, putRight, unless, reversedBy, ...parts } = headlineParts(
        i18n.getFixedT(null, 'report'),
        say,
        headline,
        notices,
      )
      const questions = headline.couldBeReversedBy.map((id) => say.question(id).title).join(' · ')
      const reversed = reversedBy === undefined ? undefined : `${reversedBy} ${questions}`
      // The open points that the first line counts include those to put right.
      const counted = start.items.length > 0 ? undefined : putRight
      return [...parts.notices, sentence, outside, counted, unless, reversed].filter((part) => part !== undefined)
    },
    start: (report: Report): readonly [string, ...string[]] => {
      const { title, lines, counts, caution } = startParts(i18n.getFixedT(null, 'report'), say, report)
      return [title, ...lines, ...(counts ? [counts] : []), ...(caution === undefined ? [] : [caution])]
    },
    note: (report: Report) => noteParts(words, report),
    howTo: (kind: 'duty' | 'route', id: string) =>
      kind === 'duty' ? dutyHowTo(words.t, say, id) : routeHowTo(words.t, say, id),
    day: (day: string) => inWords(day, lang),
    question: (id: string) => say.question(id).title,
    answer,
    fact: say.fact,
    bar: say.bar,
    barName: say.barName,
    excluded: ({ excluded: { pathways, rules } }: Report): ReturnType<ReportText['excluded']> => ({
      pathways: pathways.map((group) => excludedPathwaysLine(words, group)),
      rules: rules.map((group) => excludedRulesLine(words, group)),
    }),
    duty: (id: string) => say.duty(id).title,
    dutyStatus: ({ verdict: { start } }: Report, duty: DutyFinding) => dutyStatus(words.t, start.items, duty)?.text,
    evidence: (id: string) => say.duty(id).evidence,
    pathway: (id: string) => say.pathway(id).name,
    pathwayIs: say.pathwayIs,
    requirement: say.requirement,
    requirementIs: say.requirementIs,
    reading: say.reading,
    pinpoint: say.pinpoint,
    source: (source: Source) => say.source(source).title,
    whoCanTell: (id: string) => say.question(id).whoCanTell,
  }
}
