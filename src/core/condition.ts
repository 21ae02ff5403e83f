import type { Given, Question } from './question.ts'
import { both, either, not, type Truth } from './truth.ts'

/** A condition is data: it can be evaluated, explained, drawn and checked, never only run. */
export type Condition = Answered | Fact | Combination | Negation | Disputed
type Answered = { readonly kind: 'answered'; readonly question: Question; readonly oneOf: readonly string[] }
type Combination = { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
type Negation = { readonly kind: 'not'; readonly of: Condition }
/**
 * The law is silent or divided on what follows. `cautious`: the digest picks the cautious reading, which decides;
 * `open`: nobody picks one, so it is at best unknown. Either way what rests on it is contested.
 */
type Disputed = {
  readonly kind: 'disputed'
  /** The point of law in dispute: both readings of it are said under this name. */
  readonly point: string
  readonly reading: 'cautious' | 'open'
  readonly of: Condition
}
/** A legal characterisation of the answers, written once and read everywhere. */
export type Fact<Id extends string = string> = { readonly kind: 'fact'; readonly id: Id; readonly is: Condition }

/** The answer is one of these options (or contains one of them). */
export const answered = <O extends string>(
  question: Question<string, O>,
  ...oneOf: readonly NoInfer<O>[]
): Condition => ({ kind: 'answered', question, oneOf })
/** Names a condition as a legal characterisation. */
export const fact = <const Id extends string>(id: Id, is: Condition): Fact<Id> => ({ kind: 'fact', id, is })
export const allOf = (...of: readonly Condition[]): Condition => ({ kind: 'all', of })
export const anyOf = (...of: readonly Condition[]): Condition => ({ kind: 'any', of })
export const isNot = (of: Condition): Condition => ({ kind: 'not', of })
/** Authorities are silent or divided, and the cautious reading decides. */
export const cautiously = (point: string, of: Condition): Condition => ({
  kind: 'disputed',
  point,
  reading: 'cautious',
  of,
})
/** Authorities are silent or divided, and no reading can be picked: at best unknown. */
export const disputed = (point: string, of: Condition): Condition => ({ kind: 'disputed', point, reading: 'open', of })

/** Answers that count, and how far each question is relevant. How a condition came out is remembered. */
export type Situation = {
  readonly counted: Given
  readonly relevance: ReadonlyMap<string, Truth>
  readonly seen: Map<Condition, Truth>
}

/**
 * How a condition comes out.
 * A leaf is the conjunction of its question's relevance and the match: a question skipped fails,
 * and one whose relevance is unknown can at best be unknown.
 */
export const truthOf = (condition: Condition, situation: Situation): Truth => {
  const known = situation.seen.get(condition)
  if (known !== undefined) return known
  const truth = evaluate(condition, situation)
  situation.seen.set(condition, truth)
  return truth
}

const evaluate = (condition: Condition, situation: Situation): Truth => {
  switch (condition.kind) {
    case 'answered': {
      const { id } = condition.question
      return both(situation.relevance.get(id) ?? 'unknown', matchOf(condition.oneOf, situation.counted[id]))
    }
    case 'fact':
      return truthOf(condition.is, situation)
    case 'not':
      return not(truthOf(condition.of, situation))
    case 'disputed': {
      const truth = truthOf(condition.of, situation)
      return condition.reading === 'open' && truth === 'holds' ? 'unknown' : truth
    }
    case 'all':
      return allIn(condition.of, situation)
    case 'any':
      return anyIn(condition.of, situation)
    default:
      return condition satisfies never
  }
}
// Over and over, for a verdict: neither makes a list of truths first, and both stop at what decides.
const allIn = (of: readonly Condition[], situation: Situation): Truth => {
  let truth: Truth = 'holds'
  for (const condition of of) {
    truth = both(truth, truthOf(condition, situation))
    if (truth === 'fails') break
  }
  return truth
}
const anyIn = (of: readonly Condition[], situation: Situation): Truth => {
  let truth: Truth = 'fails'
  for (const condition of of) {
    truth = either(truth, truthOf(condition, situation))
    if (truth === 'holds') break
  }
  return truth
}

/** What an answer, were its question relevant, says of these options. */
export const matchOf = (oneOf: readonly string[], answer: Given[string]): Truth => {
  if (answer === undefined || answer === 'unsure') return 'unknown'
  return (typeof answer === 'string' ? [answer] : answer).some((o) => oneOf.includes(o)) ? 'holds' : 'fails'
}

/** What a condition is made of, in its order. */
export const partsOf = (condition: Condition): readonly Condition[] => {
  switch (condition.kind) {
    case 'answered':
      return []
    case 'fact':
      return [condition.is]
    case 'not':
    case 'disputed':
      return [condition.of]
    case 'all':
    case 'any':
      return condition.of
    default:
      return condition satisfies never
  }
}

/** Every question a condition reads, through the facts it names. */
export const questionsRead = (condition: Condition): ReadonlySet<string> =>
  new Set(
    condition.kind === 'answered'
      ? [condition.question.id]
      : partsOf(condition).flatMap((part) => [...questionsRead(part)]),
  )
