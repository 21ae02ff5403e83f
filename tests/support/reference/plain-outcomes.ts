import { type Condition, questionsRead } from '../../../src/core/condition.ts'
import type { Counterfactual } from '../../../src/core/counterfactuals.ts'
import { type Outcome, outcome } from '../../../src/core/headline.ts'
import { type Law, opens } from '../../../src/core/law.ts'
import { type AnswerChange, answersToTry } from '../../../src/core/outcomes.ts'
import { path, questionsOf } from '../../../src/core/outline.ts'
import { type Answer, exclusiveOptions, type Given, type Question, saysUnsure } from '../../../src/core/question.ts'

// What `outcomes.ts` and `counterfactuals.ts` find by changing single answers of a graph, found without a graph: every
// try replays the whole outline.

export const plainOutcome = (law: Law, given: Given): Outcome => outcome(law, path(law.outline, given))
const isSame = (one: Outcome, other: Outcome) => one.state === other.state && one.pathway === other.pathway

/** Returns the ids of the questions that a deciding condition reads, and of those that make such a question relevant. */
const decisive = (law: Law): ReadonlySet<string> => {
  const ends = law.outline.flatMap((step): readonly Condition[] => (step.kind === 'end' ? [step.when] : []))
  const deciding = [law.outside, ...ends, ...law.bars.map((b) => b.when), ...law.pathways.map(opens)]
  const read = new Set(deciding.flatMap((c) => [...questionsRead(c)]))
  // From the last question to the first: a relevance reads earlier questions only.
  for (const { question, when } of [...questionsOf(law.outline)].reverse())
    if (when && read.has(question.id)) for (const id of questionsRead(when)) read.add(id)
  return read
}
const decisiveCache = new WeakMap<Law, readonly Question[]>()
/** Returns the decisive questions that are or may be relevant, in reading order. */
const askedIn = (law: Law, given: Given): readonly Question[] => {
  const ids = decisive(law)
  const all =
    decisiveCache.get(law) ?? questionsOf(law.outline).flatMap((s) => (ids.has(s.question.id) ? s.question : []))
  decisiveCache.set(law, all)
  const { relevance } = path(law.outline, given)
  return all.filter(({ id }) => relevance.get(id) !== 'fails')
}

export const plainReversals = (law: Law, given: Given): readonly string[] =>
  askedIn(law, given)
    .filter(({ id }) => given[id] === undefined || saysUnsure(given[id]))
    .filter((question) =>
      answersToTry(question, given[question.id]).some(
        (answer) => !isSame(plainOutcome(law, { ...given, [question.id]: answer }), plainOutcome(law, given)),
      ),
    )
    .map(({ id }) => id)

/** Returns every try, as the generator yields them: a counterfactual, or `undefined`. */
export const plainCounterfactuals = (
  law: Law,
  given: Given,
  tries: number,
): readonly (Counterfactual | undefined)[] => {
  const now = plainOutcome(law, given)
  const tried = (...changes: [AnswerChange, ...AnswerChange[]]): Counterfactual | undefined => {
    const found = plainOutcome(law, changes.reduce(withChange, given))
    return found.state === 'cannotTell' || isSame(found, now) ? undefined : { changes, outcome: found }
  }
  const singles = changesTo(law, given).map((change) => ({ change, found: tried(change) }))
  const isEnough = ({ question, answer }: AnswerChange) =>
    singles.some(({ change, found }) => found && change.question === question && `${change.answer}` === `${answer}`)
  const pairs = singles
    .filter(({ found }) => !found)
    .flatMap(({ change: first }) =>
      changesTo(law, withChange(given, first), first.question)
        .filter((second) => !isEnough(second))
        .map((second) => () => tried(first, second)),
    )
  return [...singles.map(({ found }) => found), ...pairs.slice(0, tries).map((find) => find())]
}
const withChange = (given: Given, { question, answer }: AnswerChange): Given => ({ ...given, [question]: answer })
/** Returns every other answer to each question whose answer may be changed; with `after`, only to later questions. */
const changesTo = (law: Law, given: Given, after?: string): readonly AnswerChange[] => {
  const asked = askedIn(law, given)
  return asked
    .slice(asked.findIndex(({ id }) => id === after) + 1)
    .filter(({ id }) => !law.presentation?.whoYouAre?.includes(id))
    .flatMap((question) =>
      otherAnswers(question, given[question.id]).map((answer) => ({ question: question.id, answer })),
    )
}
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
