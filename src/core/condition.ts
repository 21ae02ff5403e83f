import type { Given, Question } from './question.ts'
import { all, any, not, type Truth } from './truth.ts'

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

/** What a leaf stands on. A skipped question was not relevant, so none of its options apply. */
export type Ground = 'answer' | 'unsure' | 'notYetAsked' | 'skipped'
/** The evaluation, kept: why a condition holds, fails or stays unknown. */
export type Trace = {
  readonly condition: Condition
  readonly truth: Truth
  readonly because: readonly Trace[]
  readonly ground?: Ground
}

/** Answers that count, and how far each question is relevant. Facts already looked at are remembered. */
export type Situation = {
  readonly counted: Given
  readonly relevance: ReadonlyMap<string, Truth>
  readonly seen: Map<Condition, Trace>
}

/**
 * Evaluates a condition and keeps the trace.
 * A leaf is the conjunction of its question's relevance and the match: a question skipped fails,
 * and one whose relevance is unknown can at best be unknown.
 */
export const evaluate = (condition: Condition, situation: Situation): Trace => {
  const known = situation.seen.get(condition)
  if (known) return known
  const trace = look(condition, situation)
  situation.seen.set(condition, trace)
  return trace
}

const look = (condition: Condition, situation: Situation): Trace => {
  switch (condition.kind) {
    case 'answered': {
      const { id } = condition.question
      const relevance = situation.relevance.get(id) ?? 'unknown'
      const ground = groundOf(relevance, situation.counted[id])
      return {
        condition,
        ground,
        truth: all([relevance, matchOf(condition.oneOf, situation.counted[id])]),
        because: [],
      }
    }
    case 'fact': {
      const trace = evaluate(condition.is, situation)
      return { condition, truth: trace.truth, because: [trace] }
    }
    case 'not': {
      const trace = evaluate(condition.of, situation)
      return { condition, truth: not(trace.truth), because: [trace] }
    }
    case 'disputed': {
      const trace = evaluate(condition.of, situation)
      const open = condition.reading === 'open' && trace.truth === 'holds'
      return { condition, truth: open ? 'unknown' : trace.truth, because: [trace] }
    }
    case 'all':
    case 'any': {
      const because = condition.of.map((c) => evaluate(c, situation))
      const combine = condition.kind === 'all' ? all : any
      return { condition, truth: combine(because.map((t) => t.truth)), because }
    }
    default:
      return condition satisfies never
  }
}

const groundOf = (relevance: Truth, answer: Given[string]): Ground =>
  relevance === 'fails' ? 'skipped' : answer === undefined ? 'notYetAsked' : answer === 'unsure' ? 'unsure' : 'answer'

/** What an answer, were its question relevant, says of these options. */
export const matchOf = (oneOf: readonly string[], answer: Given[string]): Truth => {
  if (answer === undefined || answer === 'unsure') return 'unknown'
  return (typeof answer === 'string' ? [answer] : answer).some((o) => oneOf.includes(o)) ? 'holds' : 'fails'
}

/** Every question a condition reads, through the facts it names. */
export const questionsRead = (condition: Condition): ReadonlySet<string> => {
  switch (condition.kind) {
    case 'answered':
      return new Set([condition.question.id])
    case 'fact':
      return questionsRead(condition.is)
    case 'not':
    case 'disputed':
      return questionsRead(condition.of)
    case 'all':
    case 'any':
      return new Set(condition.of.flatMap((c) => [...questionsRead(c)]))
    default:
      return condition satisfies never
  }
}
