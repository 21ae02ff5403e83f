import type { Outcome } from './headline.ts'
import type { Law } from './law.ts'
import { type AnswerChange, answersToTry, type Trials, trialsOn } from './outcomes.ts'
import { type Answer, exclusiveOptions, type Given, type Question, saysUnsure } from './question.ts'

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
  const trials = trialsOn(law, given)
  const now = trials.outcome()
  const isOtherSettled = ({ state, pathway }: Outcome) =>
    state !== 'cannotTell' && (state !== now.state || pathway !== now.pathway)
  const questions = changeable(law, trials)
  const insufficient: AnswerChange[] = []
  for (const change of changesTo(questions, given)) {
    const outcome = trials.outcomeWith(change)
    if (isOtherSettled(outcome)) yield { changes: [change], outcome }
    else {
      insufficient.push(change)
      yield undefined
    }
  }
  let triesLeft = tries
  const known = new Set(questions.map(({ id }) => id))
  /** Whether a single change was tried and leads to another headline: no pair that contains it is a smallest set. */
  const isEnough = (change: AnswerChange) =>
    known.has(change.question) &&
    !insufficient.some((c) => c.question === change.question && isSame(c.answer, change.answer))
  for (const first of insufficient) {
    const undo = trials.change(first)
    for (const second of changesTo(laterThan(first.question, changeable(law, trials)), given)) {
      if (isEnough(second)) continue
      if (triesLeft-- <= 0) return
      const outcome = trials.outcomeWith(second)
      yield isOtherSettled(outcome) ? { changes: [first, second], outcome } : undefined
    }
    undo()
  }
}

const isSame = (one: Answer, other: Answer) => String(one) === String(other)

/** Returns the asked questions that can affect the headline and do not say who the person is, in reading order. */
const changeable = ({ presentation }: Law, trials: Trials): readonly Question[] =>
  trials.asked().filter(({ id }) => !presentation?.whoYouAre?.includes(id))
/** Returns the questions after one of them. */
const laterThan = (id: string, questions: readonly Question[]): readonly Question[] =>
  questions.slice(questions.findIndex((question) => question.id === id) + 1)
/** Returns every other answer to each of these questions. */
const changesTo = (questions: readonly Question[], given: Given): readonly AnswerChange[] =>
  questions.flatMap((question) =>
    otherAnswers(question, given[question.id]).map((answer) => ({ question: question.id, answer })),
  )

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
