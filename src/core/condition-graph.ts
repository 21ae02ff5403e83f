import { type Condition, partsOf } from './condition.ts'
import { askedWhen, type Outline } from './outline.ts'
import type { Answer, Question } from './question.ts'
import type { Truth } from './truth.ts'

export type Leaf = Extract<Condition, { readonly kind: 'answered' }>

/** A set of truth values, as a bit mask of `bit`. */
export type Truths = number
/** The bit of each truth value. */
export const bit = { holds: 1, fails: 2, unknown: 4 } as const satisfies Record<Truth, Truths>

/**
 * A condition linked to its parts and, if it is a leaf, to the question that it reads. Evaluations cache their results
 * in the node, with the number of the evaluation: there are too many evaluations to create a map for each.
 */
export type ConditionNode = {
  readonly condition: Condition
  readonly of: readonly ConditionNode[]
  readonly reads: QuestionNode | undefined
  /** The number of the case in which it has the truth value `truth`. Written by `reasons.ts`. */
  truthCase: number
  truth: Truths
  /** The number of the check that found whether some answers entail its truth value. Written by `reasons.ts`. */
  entailedCheck: number
  isEntailed: boolean
  /**
   * The number and the depth of the search step that found the truth values it can have. Written by
   * `settling-answers.ts`.
   */
  truthsStep: number
  truthsDepth: number
  truths: Truths
}
/** A question linked to the condition that makes it relevant and to that of the end that was reached before it. */
export type QuestionNode = {
  readonly question: Question
  readonly when: ConditionNode | undefined
  readonly end: ConditionNode | undefined
  /** During a search for answers: whether the search has fixed the answer to this question, and the answer. */
  fixed: boolean
  answer: Answer | undefined
}
type Mutable<T> = { -readonly [K in keyof T]: T[K] }
export type ConditionGraph = {
  readonly nodeOf: (condition: Condition) => ConditionNode
  readonly questionNodeOf: (question: Question) => QuestionNode
}

const graphs = new WeakMap<Outline, Map<string | undefined, ConditionGraph>>()
/** Returns the graph of an outline whose interview was ended by `endedBy` (undefined: not ended). Memoised. */
export const conditionGraph = (outline: Outline, endedBy: string | undefined): ConditionGraph => {
  const known = graphs.get(outline) ?? new Map<string | undefined, ConditionGraph>()
  graphs.set(outline, known)
  const found = known.get(endedBy) ?? graphAfter(outline, endedBy)
  known.set(endedBy, found)
  return found
}

const graphAfter = (outline: Outline, endedBy: string | undefined): ConditionGraph => {
  const askedWhenById = askedWhen(outline, endedBy)
  const nodes = new WeakMap<Condition, ConditionNode>()
  const questionNodes = new Map<string, QuestionNode>()
  const nodeOf = (condition: Condition): ConditionNode => {
    const known = nodes.get(condition)
    if (known) return known
    const node: ConditionNode = {
      condition,
      of: partsOf(condition).map(nodeOf),
      reads: condition.kind === 'answered' ? questionNodeOf(condition.question) : undefined,
      ...{ truthCase: 0, truth: 0, entailedCheck: 0, isEntailed: false, truthsStep: 0, truthsDepth: 0, truths: 0 },
    }
    nodes.set(condition, node)
    return node
  }
  const questionNodeOf = (question: Question): QuestionNode => {
    const known = questionNodes.get(question.id)
    if (known) return known
    const node: Mutable<QuestionNode> = { question, when: undefined, end: undefined, fixed: false, answer: undefined }
    // The node is stored before its conditions are linked: the outline of a test may contain circular conditions.
    questionNodes.set(question.id, node)
    const { when, end } = askedWhenById.get(question.id) ?? {}
    node.when = when && nodeOf(when)
    node.end = end && nodeOf(end)
    return node
  }
  return { nodeOf, questionNodeOf }
}
