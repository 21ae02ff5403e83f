import type { Given } from '../question.ts'
import type { ConditionGraph, ConditionNode, QuestionNode } from './condition-graph.ts'
import {
  addBit,
  type Bits,
  bit,
  countBits,
  createEvaluation,
  type Evaluation,
  forEachBit,
  matchTruth,
  noBits,
  type Truths,
  truthsOf,
} from './evaluation.ts'

/**
 * What is known of one case in a graph: the truth of every node, and the support of some. The support of a node are
 * leaves whose answers together entail its truth, collected along its evaluation.
 *
 * The conclusions of a verdict are read in any order, and there are hundreds. So the arrays are kept with the graph, and
 * what they say counts for the case with this number only.
 */
export type CaseKnown = {
  caseNumber: number
  /** How often the case has changed. Cases read in turns start anew, because one overwrites parts of another. */
  turn: number
  /** The truth of the nodes with a number below `evaluated`. */
  readonly values: Uint8Array
  evaluated: number
  /** The last turn in which the support of a node was found, and the parts whose supports it unites. */
  readonly supportedIn: Uint32Array
  readonly through: (readonly ConditionNode[])[]
  /** The set of questions that a support reads, `words` words for each node, and how many they are. */
  readonly reads: Bits
  readonly words: number
  readonly sizes: Uint32Array
  /** The number of the last walk over the nodes, the walk that last met a node, and whether it found it entailed. */
  lastWalk: number
  readonly metIn: Uint32Array
  readonly isEntailed: Uint8Array
  /** An evaluation for checks with open answers. */
  readonly checks: Evaluation
}
const createKnown = (size: number, words: number): CaseKnown => ({
  ...{ caseNumber: 0, turn: 0 },
  values: new Uint8Array(size),
  evaluated: 0,
  supportedIn: new Uint32Array(size),
  through: [],
  reads: noBits(size * words * 32),
  words,
  sizes: new Uint32Array(size),
  lastWalk: 0,
  metIn: new Uint32Array(size),
  isEntailed: new Uint8Array(size),
  checks: createEvaluation(size),
})

const knownByGraph = new WeakMap<ConditionGraph, CaseKnown>()
/** Returns the arrays of a graph, with room to grow: the graph grows when another condition is looked up. */
const knownOf = (graph: ConditionGraph): CaseKnown => {
  const { nodes, questions } = graph
  const former = knownByGraph.get(graph)
  if (former && nodes.length <= former.values.length && questions.length <= former.words * 32) return former
  const known = createKnown(nodes.length * 2, (questions.length >>> 5) + 1)
  knownByGraph.set(graph, known)
  return known
}
/** Returns what is known of a case, with the truth of every node. `counted` are the answers of the case that count. */
export const knownIn = (graph: ConditionGraph, caseNumber: number, counted: Given): CaseKnown => {
  const known = knownOf(graph)
  if (known.caseNumber !== caseNumber) {
    known.caseNumber = caseNumber
    known.turn += 1
    known.evaluated = 0
  }
  if (known.evaluated < graph.nodes.length) evaluateRest(known, graph, counted)
  return known
}
const evaluateRest = (known: CaseKnown, { nodes, questions, table }: ConditionGraph, counted: Given): void => {
  const { values, evaluated } = known
  for (const { question, matches } of questions)
    for (const match of matches)
      if (match.number >= evaluated) values[match.number] = matchTruth(match, counted[question.id])
  for (let number = evaluated; number < nodes.length; number++) values[number] = truthsOf(table, number, values)
  known.evaluated = nodes.length
}

/** Finds the support of a node, unless it is known, and returns the number of questions that it reads. */
const sizeOfSupport = (known: CaseKnown, node: ConditionNode): number => {
  const { number } = node
  if (known.supportedIn[number] !== known.turn) {
    const through = throughIn(known, node)
    known.through[number] = through
    known.sizes[number] = unite(known, node, through)
    known.supportedIn[number] = known.turn
  }
  return known.sizes[number] ?? 0
}
/** Returns the parts whose supports a support unites. Where one part is enough, it is that with the smallest support. */
const throughIn = (known: CaseKnown, node: ConditionNode): readonly ConditionNode[] => {
  const { values } = known
  const { kind, parts, reads, number } = node
  const fails = (of: ConditionNode) => values[of.number] === bit.fails
  if (reads) {
    const { when, ends } = reads
    if (!isOwn(known, reads)) return smallest(known, [...(when && fails(when) ? [when] : []), ...ends])
    return when === undefined || values[number] === bit.fails ? [] : [when]
  }
  if (kind !== 'all' && kind !== 'any') return parts
  const deciding = kind === 'all' ? bit.fails : bit.holds
  return values[number] === deciding
    ? smallest(
        known,
        parts.filter((part) => values[part.number] === deciding),
      )
    : parts
}
/** Whether the answer to a question counts: a leaf of a question that is not relevant rests on other answers. */
const isOwn = ({ values }: CaseKnown, { relevance }: QuestionNode): boolean =>
  relevance === undefined || values[relevance.number] !== bit.fails
/** Returns the part whose support reads the fewest questions, the first of equals, as a list; an empty list of none. */
const smallest = (known: CaseKnown, parts: readonly ConditionNode[]): readonly ConditionNode[] => {
  const [first, ...more] = parts
  if (first === undefined || more.length === 0) return parts
  let best = first
  for (const part of more) if (sizeOfSupport(known, part) < sizeOfSupport(known, best)) best = part
  return [best]
}
/** Writes the set of questions that the support of a node reads, and returns how many they are. */
const unite = (known: CaseKnown, node: ConditionNode, through: readonly ConditionNode[]): number => {
  for (const part of through) sizeOfSupport(known, part)
  const { reads, words } = known
  const row = node.number * words
  reads.fill(0, row, row + words)
  if (node.reads && isOwn(known, node.reads)) addBit(reads, row * 32 + node.reads.number)
  for (const { number } of through)
    for (let word = 0; word < words; word++)
      reads[row + word] = (reads[row + word] ?? 0) | (reads[number * words + word] ?? 0)
  return countBits(reads, row, row + words)
}

/** Returns whether the support of a node reads one of these questions. */
export const supportReads = (
  known: CaseKnown,
  { questions }: ConditionGraph,
  node: ConditionNode,
  ids: ReadonlySet<string>,
): boolean => {
  sizeOfSupport(known, node)
  const { reads, words } = known
  const row = reads.subarray(node.number * words, (node.number + 1) * words)
  let isFound = false
  forEachBit(row, (number) => {
    isFound ||= ids.has(questions[number]?.question.id ?? '')
  })
  return isFound
}

/** Returns the leaves that support a node, in the order of its parts, each once. */
export const leavesIn = (known: CaseKnown, root: ConditionNode): readonly ConditionNode[] => {
  sizeOfSupport(known, root)
  known.lastWalk += 1
  const leaves: ConditionNode[] = []
  collectLeaves(known, root, leaves)
  return leaves
}
const collectLeaves = (known: CaseKnown, node: ConditionNode, leaves: ConditionNode[]): void => {
  if (known.metIn[node.number] === known.lastWalk) return
  known.metIn[node.number] = known.lastWalk
  if (node.reads && isOwn(known, node.reads)) leaves.push(node)
  for (const part of known.through[node.number] ?? []) collectLeaves(known, part, leaves)
}

/**
 * Returns whether the answers to these questions alone entail that a node holds, or that it fails, as it does in this
 * case. Visits only parts with the truth that they have in the case and stops at the first sufficient ground.
 */
export const areEnough = (known: CaseKnown, root: ConditionNode, fixed: Questions): boolean => {
  known.lastWalk += 1
  return isEntailed(known, root, fixed)
}
const isEntailed = (known: CaseKnown, node: ConditionNode, fixed: Questions): boolean => {
  const { number } = node
  if (known.metIn[number] !== known.lastWalk) {
    known.isEntailed[number] = findEntailed(known, node, fixed) ? 1 : 0
    known.metIn[number] = known.lastWalk
  }
  return known.isEntailed[number] === 1
}
const findEntailed = (known: CaseKnown, node: ConditionNode, fixed: Questions): boolean => {
  const { kind, parts, reads, number } = node
  const truth = known.values[number] ?? 0
  if (truth === bit.unknown) return false
  switch (kind) {
    case 'match':
      return reads !== undefined && fixed.has(reads)
    case 'all':
    case 'leaf':
      return truth === bit.holds ? areAllEntailed(known, parts, fixed) : isOneEntailed(known, parts, truth, fixed)
    case 'any':
      return truth === bit.fails ? areAllEntailed(known, parts, fixed) : isOneEntailed(known, parts, truth, fixed)
    case 'relevance':
      return (
        isOneEntailed(known, parts.slice(0, 1), truth, fixed) ||
        (truth === bit.fails && isOneEntailed(known, parts.slice(1), bit.holds, fixed))
      )
    default:
      return areAllEntailed(known, parts, fixed)
  }
}
type Questions = ReadonlySet<QuestionNode>
const areAllEntailed = (known: CaseKnown, parts: readonly ConditionNode[], fixed: Questions): boolean => {
  for (const part of parts) if (!isEntailed(known, part, fixed)) return false
  return true
}
const isOneEntailed = (known: CaseKnown, parts: readonly ConditionNode[], truth: Truths, fixed: Questions): boolean => {
  for (const part of parts) if (known.values[part.number] === truth && isEntailed(known, part, fixed)) return true
  return false
}
