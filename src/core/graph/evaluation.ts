import { matchOf } from '../condition.ts'
import type { Given } from '../question.ts'
import type { Truth } from '../truth.ts'
import { type ConditionNode, kinds, type NodeTable, type QuestionNode } from './condition-graph.ts'

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

/** A set of numbers, 32 to a word; signed, because V8 allocates unsigned words above 2 ** 31 as objects. */
export type Bits = Int32Array
/** Returns an empty set for numbers below `size`. */
export const noBits = (size: number): Bits => new Int32Array((size + 31) >>> 5)
/** Returns whether a set contains a number. */
export const hasBit = (bits: Bits, number: number): boolean => ((bits[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0
/** Adds a number to a set. */
export const addBit = (bits: Bits, number: number): void => {
  bits[number >>> 5] = (bits[number >>> 5] ?? 0) | (1 << (number & 31))
}

const removeBit = (bits: Bits, number: number): void => {
  bits[number >>> 5] = (bits[number >>> 5] ?? 0) & ~(1 << (number & 31))
}
/** Returns the lowest number of a set among the 32 of one word. */
const lowestIn = (bits: Bits, word: number): number | undefined => {
  const rest = bits[word] ?? 0
  return rest === 0 ? undefined : (word << 5) + 31 - Math.clz32(rest & -rest)
}
/** Returns the lowest number of a set from this word on. */
const lowestBit = (bits: Bits, fromWord: number): number | undefined => {
  for (let word = fromWord; word < bits.length; word++) if (bits[word] !== 0) return lowestIn(bits, word)
  return undefined
}
/** Returns how many numbers these words of a set hold. */
export const countBits = (bits: Bits, fromWord: number, toWord: number): number => {
  let count = 0
  for (let word = fromWord; word < toWord; word++)
    for (let rest = bits[word] ?? 0; rest !== 0; rest &= rest - 1) count += 1
  return count
}
/** Calls a function with each number of a set, in order. The set may not change meanwhile. */
export const forEachBit = (bits: Bits, call: (number: number) => void): void => {
  for (let word = 0; word < bits.length; word++)
    for (let rest = bits[word] ?? 0; rest !== 0; rest &= rest - 1) call((word << 5) + 31 - Math.clz32(rest & -rest))
}

/** Returns the set of these nodes, which have numbers below `size`, and of everything that their truth depends on. */
export const nodesUnder = (roots: readonly ConditionNode[], size: number): Bits => {
  const found = noBits(size)
  const add = ({ number, parts }: ConditionNode): void => {
    if (hasBit(found, number)) return
    addBit(found, number)
    for (const part of parts) add(part)
  }
  for (const root of roots) add(root)
  return found
}

/**
 * The truth values that each node of a graph can have, by its number, and what is needed to change answers and to undo
 * the changes. With every answer fixed, each node has a single truth value, the one that `truthOf` returns.
 */
export type Evaluation = {
  readonly values: Uint8Array
  /** The nodes to evaluate again, and the words of that set which are not empty. Both are empty between two changes. */
  readonly stale: Bits
  readonly staleWords: Bits
  /** The numbers and former values of the nodes that changed, in the order of the changes: the first `changes` pairs. */
  readonly trail: number[]
  changes: number
  /** The only nodes that are kept up to date; all of them when it is left out. */
  within: Bits | undefined
}
/** Returns an evaluation of `size` nodes, not evaluated yet. */
export const createEvaluation = (size: number): Evaluation => ({
  values: new Uint8Array(size),
  stale: noBits(size),
  staleWords: noBits((size + 31) >>> 5),
  trail: [],
  changes: 0,
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
  table: NodeTable,
  question: QuestionNode,
  truthOfMatch: (match: ConditionNode) => Truths,
): void => {
  const { within } = evaluation
  for (const match of question.matches)
    if (within === undefined || hasBit(within, match.number))
      store(evaluation, table, match.number, truthOfMatch(match))
  refresh(evaluation, table)
}
/** Stores a value and, if it differs, marks what the node is a part of as stale. */
const store = (evaluation: Evaluation, table: NodeTable, number: number, value: Truths): void => {
  const { values, stale, staleWords, trail, within } = evaluation
  const { whole, nextWhole } = table
  const former = values[number] ?? 0
  if (former === value) return
  // The list is written over and never shortened, so that it is allocated once.
  trail[evaluation.changes * 2] = number
  trail[evaluation.changes * 2 + 1] = former
  evaluation.changes += 1
  values[number] = value
  for (let entry = table.firstWhole[number] ?? -1; entry >= 0; entry = nextWhole[entry] ?? -1) {
    const above = whole[entry] ?? 0
    if (within !== undefined && !hasBit(within, above)) continue
    addBit(stale, above)
    addBit(staleWords, above >>> 5)
  }
}
/** Evaluates the stale nodes in the order of their numbers: a part always comes before what it is a part of. */
const refresh = (evaluation: Evaluation, table: NodeTable): void => {
  const { stale, staleWords, values } = evaluation
  for (let word = lowestBit(staleWords, 0); word !== undefined; word = lowestBit(staleWords, word >>> 5)) {
    for (let number = lowestIn(stale, word); number !== undefined; number = lowestIn(stale, word)) {
      removeBit(stale, number)
      store(evaluation, table, number, truthsOf(table, number, values))
    }
    removeBit(staleWords, word)
  }
}

/** Takes back the changes after the first `count`. */
export const undoTo = (evaluation: Evaluation, count: number): void => {
  const { values, trail } = evaluation
  while (evaluation.changes > count) {
    evaluation.changes -= 1
    values[trail[evaluation.changes * 2] ?? 0] = trail[evaluation.changes * 2 + 1] ?? 0
  }
}

/** Returns the truth values that a node can have with those of its parts, which it treats as independent. */
export const truthsOf = (table: NodeTable, number: number, values: Uint8Array): Truths => {
  const first = table.firstEntry[number] ?? 0
  const end = table.firstEntry[number + 1] ?? 0
  switch (table.kinds[number]) {
    case kinds.match:
      return values[number] ?? 0
    case kinds.leaf:
    case kinds.all:
      return inAll(table, first, end, values)
    case kinds.any:
      return inAny(table, first, end, values)
    case kinds.not:
      return negated(valueIn(table, first, values))
    case kinds.open:
      return open(valueIn(table, first, values))
    case kinds.relevance:
      return relevance(table, first, end, values)
    default:
      return bit.unknown
  }
}
const valueIn = ({ part }: NodeTable, entry: number, values: Uint8Array): Truths => values[part[entry] ?? 0] ?? 0
const inAll = (table: NodeTable, first: number, end: number, values: Uint8Array): Truths => {
  let result: Truths = bit.holds
  for (let entry = first; entry < end; entry++) {
    const own = valueIn(table, entry, values)
    if (own === bit.fails) return own
    if (own !== bit.holds) result = inBoth(result, own)
  }
  return result
}
const inAny = (table: NodeTable, first: number, end: number, values: Uint8Array): Truths => {
  let result: Truths = bit.fails
  for (let entry = first; entry < end; entry++) {
    const own = valueIn(table, entry, values)
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
const relevance = (table: NodeTable, first: number, end: number, values: Uint8Array): Truths => {
  let own = valueIn(table, first, values)
  for (let entry = first + 1; entry < end; entry++) {
    const ended = valueIn(table, entry, values)
    if (ended === bit.holds) return bit.fails
    if (ended & bit.holds) own |= bit.fails
  }
  return own
}
