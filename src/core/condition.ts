import { type Given, isExclusive, isPartial, type Question, unsure } from './question.ts'
import { both, either, not, type Truth } from './truth.ts'

/** A condition is data, not a function, so that code can evaluate, explain, print and check it. */
export type Condition = Answered | Fact | Combination | Negation | Disputed
type Answered = { readonly kind: 'answered'; readonly question: Question; readonly oneOf: readonly string[] }
type Combination = { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
type Negation = { readonly kind: 'not'; readonly of: Condition }
/**
 * A point on which the law is silent or divided. `cautious`: the cautious reading is applied, so the condition has the
 * truth of `of`. `open`: no reading is applied, so the condition is unknown where `of` holds. In both cases, every
 * conclusion that rests on the point is contested.
 */
type Disputed = {
  readonly kind: 'disputed'
  /** The id of the point of law in dispute. The texts of both readings are stored under it. */
  readonly point: string
  readonly reading: 'cautious' | 'open'
  readonly of: Condition
}
/** A condition with an id: a legal characterisation of the answers, which other conditions can refer to. */
export type Fact<Id extends string = string> = { readonly kind: 'fact'; readonly id: Id; readonly is: Condition }

/** Returns a condition that holds when the answer is one of these options or contains one of them. */
export const answered = <O extends string>(
  question: Question<string, O>,
  ...oneOf: readonly NoInfer<O>[]
): Condition => ({ kind: 'answered', question, oneOf })
/** Returns a fact: a condition with an id. */
export const fact = <const Id extends string>(id: Id, is: Condition): Fact<Id> => ({ kind: 'fact', id, is })
/** Returns a condition that holds when all its parts hold. */
export const allOf = (...of: readonly Condition[]): Condition => ({ kind: 'all', of })
/** Returns a condition that holds when one of its parts holds. */
export const anyOf = (...of: readonly Condition[]): Condition => ({ kind: 'any', of })
/** Returns the negation of a condition. */
export const isNot = (of: Condition): Condition => ({ kind: 'not', of })
/** Returns a disputed condition to which the cautious reading is applied. */
export const cautiously = (point: string, of: Condition): Condition => ({
  kind: 'disputed',
  point,
  reading: 'cautious',
  of,
})
/** Returns a disputed condition to which no reading is applied: it never holds. */
export const disputed = (point: string, of: Condition): Condition => ({ kind: 'disputed', point, reading: 'open', of })

/**
 * The answers that count, the relevance of each question, and a cache of the truth of each condition already evaluated.
 */
export type Situation = {
  readonly counted: Given
  readonly relevance: ReadonlyMap<string, Truth>
  readonly seen: Map<Condition, Truth>
  /** How every disputed point is read; as each point says when it is left out. */
  readonly reading?: Reading
}
/** `applied`: every disputed point counts where its circumstances hold. `notApplied`: none does. */
export type Reading = 'applied' | 'notApplied'

/**
 * Returns the truth of a condition, from the cache if it was evaluated before. A leaf is the conjunction of the
 * relevance of its question and the match of its answer: it fails when the question is not relevant, and never holds
 * when the relevance is unknown.
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
      if (situation.reading === 'notApplied') return 'fails'
      const truth = truthOf(condition.of, situation)
      if (situation.reading === 'applied') return truth
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
// A verdict calls these two very often. So neither creates a list of truths, and both stop at the first part that
// decides.
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

/**
 * Returns whether an answer is or contains one of these options, assuming that its question is relevant. With “I don't
 * know” beside ticked options, an option that is not ticked is unknown; one that excludes those ticked fails.
 */
export const matchOf = (oneOf: readonly string[], answer: Given[string]): Truth => {
  if (answer === undefined || answer === unsure) return 'unknown'
  const isAmong = typeof answer === 'string' ? oneOf.includes(answer) : answer.some((o) => oneOf.includes(o))
  if (isAmong) return 'holds'
  return isPartial(answer) && !oneOf.every(isExclusive) ? 'unknown' : 'fails'
}

/** Returns the direct parts of a condition, in order; none for a leaf. */
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

/** Returns the ids of all questions that a condition reads, including those read by its facts. */
export const questionsRead = (condition: Condition): ReadonlySet<string> =>
  new Set(
    condition.kind === 'answered'
      ? [condition.question.id]
      : partsOf(condition).flatMap((part) => [...questionsRead(part)]),
  )
