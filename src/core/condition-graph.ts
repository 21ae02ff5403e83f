import { type Condition, partsOf } from './condition.ts'
import { askedWhen, type Outline } from './outline.ts'
import type { Answer, Question } from './question.ts'
import type { Truth } from './truth.ts'

export type Leaf = Extract<Condition, { readonly kind: 'answered' }>

/** A set of truths, as bits. */
export type Truths = number
export const bit = { holds: 1, fails: 2, unknown: 4 } as const satisfies Record<Truth, Truths>

/**
 * A condition joined to what it is made of and, of a leaf, to the question it reads. What walks over it find is noted on
 * it, with the number of the walk: there are too many walks to keep a map for each.
 */
export type ConditionNode = {
  readonly condition: Condition
  readonly of: readonly ConditionNode[]
  readonly reads: QuestionNode | undefined
  /** How it comes out in one case, and whether the answers looked at carry that: the notes of `because.ts`. */
  inCase: number
  truth: Truths
  carriedIn: number
  carried: boolean
  /** Every truth it can come to, and how deep in a search that was found: the notes of `settle.ts`. */
  foundIn: number
  depth: number
  truths: Truths
}
/** A question joined to what makes it relevant and to the end that was reached before it. */
export type QuestionNode = {
  readonly question: Question
  readonly when: ConditionNode | undefined
  readonly end: ConditionNode | undefined
  /** While answers are searched: is its own fixed, and to which? */
  fixed: boolean
  answer: Answer | undefined
}
type Mutable<T> = { -readonly [K in keyof T]: T[K] }
export type ConditionGraph = {
  readonly nodeOf: (condition: Condition) => ConditionNode
  readonly askedOf: (question: Question) => QuestionNode
}

const graphs = new WeakMap<Outline, Map<string | undefined, ConditionGraph>>()
/** The network of an outline whose interview was ended by this end, or by none. */
export const conditionGraph = (outline: Outline, endedBy: string | undefined): ConditionGraph => {
  const known = graphs.get(outline) ?? new Map<string | undefined, ConditionGraph>()
  graphs.set(outline, known)
  const found = known.get(endedBy) ?? graphAfter(outline, endedBy)
  known.set(endedBy, found)
  return found
}

const graphAfter = (outline: Outline, endedBy: string | undefined): ConditionGraph => {
  const places = askedWhen(outline, endedBy)
  const nodes = new WeakMap<Condition, ConditionNode>()
  const asked = new Map<string, QuestionNode>()
  const nodeOf = (condition: Condition): ConditionNode => {
    const known = nodes.get(condition)
    if (known) return known
    const made: ConditionNode = {
      condition,
      of: partsOf(condition).map(nodeOf),
      reads: condition.kind === 'answered' ? askedOf(condition.question) : undefined,
      ...{ inCase: 0, truth: 0, carriedIn: 0, carried: false, foundIn: 0, depth: 0, truths: 0 },
    }
    nodes.set(condition, made)
    return made
  }
  const askedOf = (question: Question): QuestionNode => {
    const known = asked.get(question.id)
    if (known) return known
    const made: Mutable<QuestionNode> = { question, when: undefined, end: undefined, fixed: false, answer: undefined }
    // Known before its conditions are joined: an outline under test may read ahead, and go in circles.
    asked.set(question.id, made)
    const { when, end } = places.get(question.id) ?? {}
    made.when = when && nodeOf(when)
    made.end = end && nodeOf(end)
    return made
  }
  return { nodeOf, askedOf }
}
