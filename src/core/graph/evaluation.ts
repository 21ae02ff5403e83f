import { matchOf } from '../condition.ts'
import type { Given } from '../question.ts'
import type { Truth } from '../truth.ts'
import type { ConditionNode, QuestionNode } from './condition-graph.ts'

/** A set of truth values, as a bit mask of `bit`. */
export type Truths = number
/** The bit of each truth value. */
export const bit = { holds: 1, fails: 2, unknown: 4 } as const satisfies Record<Truth, Truths>
/** Returns the truth value of a set of one. */
export const truthOfValue = (value: Truths | undefined): Truth =>
  value === bit.holds ? 'holds' : value === bit.fails ? 'fails' : 'unknown'
/** Any truth value: that of a question whose answer is left open. */
export const every: Truths = bit.holds | bit.fails | bit.unknown
/** Returns whether a set has a single truth value. */
export const isSingle = (t: Truths): boolean => (t & (t - 1)) === 0

/** A set of numbers, 32 to a word. */
export type Bits = Uint32Array
/** Returns an empty set for numbers below `size`. */
export const noBits = (size: number): Bits => new Uint32Array((size + 31) >>> 5)
/** Returns whether a set contains a number. */
export const hasBit = (bits: Bits, number: number): boolean => ((bits[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0
/** Adds a number to a set. */
export const addBit = (bits: Bits, number: number): void => {
  bits[number >>> 5] = (bits[number >>> 5] ?? 0) | (1 << (number & 31))
}

/**
 * The truth values that each node of a graph can have, by its number, and what is needed to change answers and to undo
 * the changes. With every answer fixed, each node has a single truth value, the one that `truthOf` returns.
 */
export type Evaluation = {
  readonly values: Uint8Array
  /** The nodes to evaluate again. Empty between two changes. */
  readonly stale: Bits
  /** The numbers and former values of the nodes that changed, in the order of the changes. */
  readonly trail: number[]
  /** The only nodes that are kept up to date; all of them when it is left out. */
  within: Bits | undefined
}
/** Returns an evaluation of `size` nodes, not evaluated yet. */
export const createEvaluation = (size: number): Evaluation => ({
  values: new Uint8Array(size),
  stale: noBits(size),
  trail: [],
  within: undefined,
})

/** Returns the truth value of a match with an answer; `undefined`: no answer. */
export const matchTruth = ({ oneOf }: ConditionNode, answer: Given[string]): Truths => bit[matchOf(oneOf, answer)]

/**
 * Sets the matches of a question and evaluates again what depends on them, each node once and only while something
 * changes.
 */
export const change = (
  evaluation: Evaluation,
  nodes: readonly ConditionNode[],
  question: QuestionNode,
  truthOfMatch: (match: ConditionNode) => Truths,
): void => {
  const { within } = evaluation
  let first = nodes.length
  for (const match of question.matches)
    if (within === undefined || hasBit(within, match.number))
      first = Math.min(first, store(evaluation, match, truthOfMatch(match)))
  refresh(evaluation, nodes, first >>> 5)
}
/** Stores a value, if it differs, and returns the lowest number of a node that may change with it. */
const store = ({ values, stale, trail, within }: Evaluation, node: ConditionNode, value: Truths): number => {
  const former = values[node.number] ?? 0
  let first = Number.POSITIVE_INFINITY
  if (former === value) return first
  trail.push(node.number, former)
  values[node.number] = value
  for (const number of node.partOf)
    if (within === undefined || hasBit(within, number)) {
      addBit(stale, number)
      if (number < first) first = number
    }
  return first
}
/** Evaluates the stale nodes in the order of their numbers: a part always comes before what it is a part of. */
const refresh = (evaluation: Evaluation, nodes: readonly ConditionNode[], firstWord: number): void => {
  const { stale, values, within } = evaluation
  const words = within?.length ?? stale.length
  for (let word = firstWord; word < words; word++)
    for (let bits = stale[word] ?? 0; bits !== 0; bits = stale[word] ?? 0) {
      const lowest = bits & -bits
      stale[word] = bits ^ lowest
      const node = nodes[(word << 5) + 31 - Math.clz32(lowest)]
      if (node) store(evaluation, node, truthsOf(node, values))
    }
}

/** Takes back the changes since the trail had this length. */
export const undoTo = ({ values, trail }: Evaluation, length: number): void => {
  while (trail.length > length) {
    const value = trail.pop() ?? 0
    values[trail.pop() ?? 0] = value
  }
}

/** Returns the truth values that a node can have with those of its parts, which it treats as independent. */
export const truthsOf = ({ kind, parts, number }: ConditionNode, values: Uint8Array): Truths => {
  switch (kind) {
    case 'match':
      return values[number] ?? 0
    case 'leaf':
    case 'all':
      return inAll(parts, values)
    case 'any':
      return inAny(parts, values)
    case 'not':
      return negated(of(parts[0], values))
    case 'open':
      return open(of(parts[0], values))
    case 'relevance':
      return relevance(parts, values)
    case 'unknown':
      return bit.unknown
    default:
      return kind satisfies never
  }
}
const of = (node: ConditionNode | undefined, values: Uint8Array): Truths => (node && values[node.number]) ?? 0
const inAll = (parts: readonly ConditionNode[], values: Uint8Array): Truths => {
  let result: Truths = bit.holds
  for (const part of parts) {
    const own = values[part.number] ?? 0
    if (own === bit.fails) return own
    if (own !== bit.holds) result = inBoth(result, own)
  }
  return result
}
const inAny = (parts: readonly ConditionNode[], values: Uint8Array): Truths => {
  let result: Truths = bit.fails
  for (const part of parts) {
    const own = values[part.number] ?? 0
    if (own === bit.holds) return own
    if (own !== bit.fails) result = negated(inBoth(negated(result), negated(own)))
  }
  return result
}
const inBoth = (one: Truths, other: Truths): Truths => {
  const some = one | other
  const notFailing = one & ~bit.fails && other & ~bit.fails
  return (some & bit.fails) | (one & other & bit.holds) | (notFailing ? some & bit.unknown : 0)
}
const negated = (t: Truths): Truths =>
  (t & bit.holds ? bit.fails : 0) | (t & bit.fails ? bit.holds : 0) | (t & bit.unknown)
const open = (t: Truths): Truths => (t & bit.holds ? (t & ~bit.holds) | bit.unknown : t)
/** An end that holds makes later questions irrelevant. One that is unknown does not. */
const relevance = (parts: readonly ConditionNode[], values: Uint8Array): Truths => {
  let own = of(parts[0], values)
  for (let i = 1; i < parts.length; i++) {
    const end = of(parts[i], values)
    if (end === bit.holds) return bit.fails
    if (end & bit.holds) own |= bit.fails
  }
  return own
}
