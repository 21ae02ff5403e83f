import type { TFunction } from 'i18next'
import type { Answer } from '../core/question.ts'
import type { Source } from '../core/source.ts'
import type { Assessment } from '../core/verdict.ts'
import type { Excluded, ExcludedRule, Exclusion } from '../report/excluded.ts'
import { relevantOptions } from '../report/relevant-options.ts'
import type { Say } from './law-text.ts'

/** What finds the text of a report. `answer` returns the text of an answer to a question. */
export type ReportWords = {
  readonly t: TFunction<'report'>
  readonly say: Say
  readonly answer: (question: string, answer: Answer) => string
}
/** One line: what does not apply, and why. */
export type ExcludedLine = {
  /** The name or the number of what does not apply. */
  readonly what: string
  /** The reason as the end of a sentence. It ends with `article`, in brackets, where one is known. */
  readonly reason: string
  /** The article; empty where none is known or the reason says it. */
  readonly article: string
  /** The names of what the line counts; empty if it names one thing. */
  readonly names: readonly string[]
}

/** At most so many answers in a reason; the others are counted. */
const mostAnswers = 2

/** Returns a sentence as it stands after a colon: without its capital, unless that belongs to the word. */
export const afterColon = (sentence: string): string =>
  /^(?!French\b)\p{Lu}(?=[\p{Ll} ’])/u.test(sentence)
    ? `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`
    : sentence

/**
 * Returns what a sentence says fails, without the consequence that follows it after a colon, “so” or « donc ». The
 * consequence is the same on every line: the route is closed.
 */
export const causeOf = (sentence: string): string =>
  sentence.replace(/\u00a0?: .*$|, so .*$|, donc (?:la CNIL|le projet) .*$/, '.')

type Reasoned = Pick<ExcludedLine, 'reason' | 'article'>
const withArticle = (say: Say, sentence: string, article: Source | undefined): Reasoned => {
  const open = afterColon(causeOf(sentence)).replace(/\.$/, '')
  // A sentence that ends with its article in brackets needs no second one.
  if (article === undefined || open.endsWith(')')) return { reason: `${open}.`, article: '' }
  const cited = say.pinpoint(article)
  return { reason: `${open} (${cited}).`, article: cited }
}

const reasonOf = ({ t, say, answer }: ReportWords, by: Exclusion): Reasoned => {
  if (by.kind === 'didNotArise') return { reason: `${t('didNotArise')}.`, article: '' }
  if (by.kind === 'fact') return withArticle(say, say.fact(by.finding.id, by.finding.truth), by.finding.citing[0])
  if (by.kind === 'requirement')
    return withArticle(say, say.requirementIs(by.pathway, by.finding.id, by.finding.truth), by.finding.citing[0])
  const said = by.because.slice(0, mostAnswers).map((reason) => {
    const { ticked, answer: given } = relevantOptions(reason)
    return t(`excluded.${ticked ? 'answered' : 'notTicked'}`, {
      answer: answer(reason.question, given),
      question: say.question(reason.question).title,
    })
  })
  const rest = by.because.length - said.length
  const reason = `${[...said, ...(rest > 0 ? [t('excluded.more', { count: rest })] : [])].join(t('excluded.and'))}.`
  return { reason, article: '' }
}

const lineOf = (words: ReportWords, kind: 'routes' | 'rules', by: Exclusion, names: readonly string[]) => {
  const [only = ''] = names
  return names.length === 1
    ? { what: only, ...reasonOf(words, by), names: [] }
    : { what: words.t(`excluded.${kind}`, { count: names.length }), ...reasonOf(words, by), names }
}

/** Returns the line of pathways that are closed for one reason. */
export const excludedPathwaysLine = (words: ReportWords, { by, those }: Excluded<Assessment>): ExcludedLine =>
  lineOf(
    words,
    'routes',
    by,
    those.map(({ id }) => words.say.pathway(id).name),
  )

/** Returns the line of duties and bars that do not apply for one reason. */
export const excludedRulesLine = (words: ReportWords, { by, those }: Excluded<ExcludedRule>): ExcludedLine =>
  lineOf(
    words,
    'rules',
    by,
    those.map((rule) => ('applies' in rule ? words.say.duty(rule.id).title : words.say.barName(rule.id))),
  )
