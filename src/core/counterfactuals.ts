import { answersToTry, decisiveQuestions, type Outcome, outcomeOf } from './headline.ts'
import type { Law } from './law.ts'
import { path, questionsOf } from './outline.ts'
import { type Answer, exclusiveOptions, type Given, type Question, saysUnsure } from './question.ts'

/** A new answer to one question. */
export type AnswerChange = { readonly question: string; readonly answer: Answer }
/**
 * A smallest set of changed answers that leads to another headline, and that headline: no part of the set is enough.
 */
export type Counterfactual = {
  readonly changes: readonly [AnswerChange, ...AnswerChange[]]
  readonly outcome: Outcome
}

/**
 * Searches for the smallest changes of answers that lead to another settled headline: first every single answer, in
 * reading order, then pairs. The generator yields once for each try, either a counterfactual or `undefined`, so that
 * the caller can pause or stop the search. Who the person is stays as it is. All other single answers are tried; `tries` is the greatest number of pairs tried.
 */
export function* counterfactuals(law: Law, given: Given, tries = 600): Generator<Counterfactual | undefined, void> {
  const now = outcomeOf(law, given)
  const isOtherSettled = ({ state, pathway }: Outcome) =>
    state !== 'cannotTell' && (state !== now.state || pathway !== now.pathway)
  const insufficient: AnswerChange[] = []
  for (const change of changesTo(law, given)) {
    const outcome = outcomeOf(law, withChange(given, change))
    if (isOtherSettled(outcome)) yield { changes: [change], outcome }
    else {
      insufficient.push(change)
      yield undefined
    }
  }
  let triesLeft = tries
  /** Whether a single change was tried and leads to another headline: no pair that contains it is a smallest set. */
  const isEnough = (change: AnswerChange) =>
    !insufficient.some((c) => c.question === change.question && isSame(c.answer, change.answer)) &&
    isRelevant(law, given, change.question)
  for (const first of insufficient) {
    const after = withChange(given, first)
    for (const second of changesTo(law, after, first.question)) {
      if (isEnough(second)) continue
      if (triesLeft-- <= 0) return
      const outcome = outcomeOf(law, withChange(after, second))
      yield isOtherSettled(outcome) ? { changes: [first, second], outcome } : undefined
    }
  }
}

const withChange = (given: Given, { question, answer }: AnswerChange): Given => ({ ...given, [question]: answer })
const isSame = (one: Answer, other: Answer) => String(one) === String(other)
const isRelevant = (law: Law, given: Given, question: string) =>
  path(law.outline, given).relevance.get(question) !== 'fails'

/**
 * Returns every other answer to each asked question that can affect the headline and does not say who the person is; with `after`, only to later
 * questions.
 */
const changesTo = (law: Law, given: Given, after?: string): readonly AnswerChange[] => {
  const { asked, counted } = path(law.outline, given)
  const isAsked = new Set(asked)
  const start = after === undefined ? 0 : asked.indexOf(after) + 1
  const whoYouAre = law.presentation?.whoYouAre ?? []
  const candidates = new Set(asked.slice(start).filter((id) => !whoYouAre.includes(id)))
  return questionsOf(law.outline)
    .map(({ question }) => question)
    .filter(({ id }) => isAsked.has(id) && candidates.has(id) && decisiveQuestions(law).has(id))
    .flatMap((question) =>
      otherAnswers(question, counted[question.id]).map((answer) => ({ question: question.id, answer })),
    )
}

/**
 * Returns the answers one step away: another option, or one option more or less. “I don’t know” is not one of them. Of
 * an answer that says it, alone or not, they are those it leaves possible.
 */
const otherAnswers = (question: Question, answer: Answer | undefined): readonly Answer[] => {
  if (answer === undefined || saysUnsure(answer)) return answersToTry(question, answer)
  if (typeof answer === 'string') return question.options.filter((option) => option !== answer)
  const exclusive = exclusiveOptions(question)
  return question.options.flatMap((option): readonly Answer[] => {
    if (exclusive.includes(option)) return answer.includes(option) ? [] : [[option]]
    const rest = answer.filter((o) => o !== option && !exclusive.includes(o))
    if (!answer.includes(option)) return [question.options.filter((o) => o === option || rest.includes(o))]
    return rest.length > 0 ? [rest] : []
  })
}
