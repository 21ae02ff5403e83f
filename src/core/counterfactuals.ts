import { answersToTry, decisiveQuestions, type Outcome, outcomeOf } from './headline.ts'
import type { Law } from './law.ts'
import { path, questionsOf } from './outline.ts'
import { type Answer, exclusiveOptions, type Given, type Question, unsure } from './question.ts'

/** One answer given otherwise, or given at last. */
export type AnswerChange = { readonly question: string; readonly answer: Answer }
/** The fewest answers that, given so, lead to another headline: leave one out and the headline is not another settled one. */
export type Counterfactual = {
  readonly changes: readonly [AnswerChange, ...AnswerChange[]]
  readonly standing: Outcome
}

/**
 * Searches for the smallest changes of answers that lead to another settled headline: every single answer first, in
 * reading order, then pairs. One step for each try: the flip found, or `undefined` when the try changes nothing, so that
 * the caller may pause, or stop, between any two. `tries` bounds the pairs; the single answers are always tried whole.
 */
export function* counterfactuals(law: Law, given: Given, tries = 600): Generator<Counterfactual | undefined, void> {
  const now = outcomeOf(law, given)
  const isAnother = ({ state, pathway }: Outcome) =>
    state !== 'cannotTell' && (state !== now.state || pathway !== now.pathway)
  const alone: AnswerChange[] = []
  for (const change of changesTo(law, given)) {
    const standing = outcomeOf(law, withChange(given, change))
    if (isAnother(standing)) yield { changes: [change], standing }
    else {
      alone.push(change)
      yield undefined
    }
  }
  let left = tries
  const flipsAlone = (then: AnswerChange) =>
    !alone.some((a) => a.question === then.question && same(a.answer, then.answer)) &&
    asksNow(law, given, then.question)
  for (const first of alone) {
    const after = withChange(given, first)
    for (const then of changesTo(law, after, first.question)) {
      if (flipsAlone(then)) continue
      if (left-- <= 0) return
      const standing = outcomeOf(law, withChange(after, then))
      yield isAnother(standing) ? { changes: [first, then], standing } : undefined
    }
  }
}

const withChange = (given: Given, { question, answer }: AnswerChange): Given => ({ ...given, [question]: answer })
const same = (one: Answer, other: Answer) => String(one) === String(other)
const asksNow = (law: Law, given: Given, question: string) =>
  path(law.outline, given).relevance.get(question) !== 'fails'

/** Every other answer to each question asked that the headline can hang on; `after`: to those behind it only. */
const changesTo = (law: Law, given: Given, after?: string): readonly AnswerChange[] => {
  const { asked, counted } = path(law.outline, given)
  const met = new Set(asked)
  const behind = after === undefined ? 0 : asked.indexOf(after) + 1
  const from = new Set(asked.slice(behind))
  return questionsOf(law.outline)
    .map(({ question }) => question)
    .filter(({ id }) => met.has(id) && from.has(id) && decisiveQuestions(law).has(id))
    .flatMap((question) =>
      otherAnswers(question, counted[question.id]).map((answer) => ({ question: question.id, answer })),
    )
}

/** The answers one step away: another option, or one option more or less. “I don’t know” is nowhere to go. */
const otherAnswers = (question: Question, answer: Answer | undefined): readonly Answer[] => {
  if (typeof answer === 'string' || answer === undefined)
    return (answer === unsure || answer === undefined ? answersToTry(question) : question.options).filter(
      (option) => option !== answer,
    )
  const alone = exclusiveOptions(question)
  return question.options.flatMap((option): readonly Answer[] => {
    if (alone.includes(option)) return answer.includes(option) ? [] : [[option]]
    const rest = answer.filter((o) => o !== option && !alone.includes(o))
    if (!answer.includes(option)) return [question.options.filter((o) => o === option || rest.includes(o))]
    return rest.length > 0 ? [rest] : []
  })
}
