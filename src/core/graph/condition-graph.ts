import type { Condition } from '../condition.ts'
import type { End, Outline } from '../outline.ts'
import type { Question } from '../question.ts'

/**
 * What the truth of a node is made of. `match`: what the answer to a question says, which parts do not decide. `leaf`:
 * the relevance of a question and a match. `relevance`: the condition that makes a question relevant, then the ends of
 * the interview before it. `open`: a disputed condition without a reading. `unknown`: nothing.
 */
export const kinds = { match: 0, leaf: 1, relevance: 2, all: 3, any: 4, not: 5, open: 6, unknown: 7 } as const
export type NodeKind = keyof typeof kinds
/**
 * A condition with a number and its parts, which have lower numbers. So one pass in the order of numbers evaluates each
 * node once, after its parts.
 */
export type ConditionNode = {
  readonly number: number
  readonly kind: NodeKind
  readonly parts: readonly ConditionNode[]
  /** The question that a leaf or match reads. A match of a question that is always relevant is a leaf of its own. */
  readonly reads: QuestionNode | undefined
  /** The options that a leaf or match compares the answer with. */
  readonly oneOf: readonly string[]
}
/**
 * The nodes of a graph as lists of numbers, which an evaluation reads much faster than objects. An entry says that one
 * node is a part of another; the entries of a node stand together.
 */
export type NodeTable = {
  /** The kind of each node, and the place of its first entry; one place more at the end. */
  readonly kinds: readonly number[]
  readonly firstEntry: readonly number[]
  /** Of each entry: the part, what it is a part of, and the next entry with the same part, or -1. */
  readonly part: readonly number[]
  readonly whole: readonly number[]
  readonly nextWhole: readonly number[]
  /** Of each node: an entry in which it is the part, or -1. */
  readonly firstWhole: readonly number[]
}
/** A question with a number, what makes it relevant, and the index of what its answer decides: its matches. */
export type QuestionNode = {
  readonly number: number
  readonly question: Question
  /** Whether the outline asks it: an answer to another question does not count. */
  readonly isAsked: boolean
  /** The condition that makes it relevant, and the ends of the interview before it. */
  readonly when: ConditionNode | undefined
  readonly ends: readonly ConditionNode[]
  /** Both together; undefined when it is always relevant. */
  readonly relevance: ConditionNode | undefined
  readonly matches: readonly ConditionNode[]
}
/**
 * The conditions of an outline, and those read since, as one graph: each condition once, and leaves that compare
 * the same together. The graph grows at its end when another condition is looked up.
 */
export type ConditionGraph = {
  readonly nodes: readonly ConditionNode[]
  readonly table: NodeTable
  readonly questions: readonly QuestionNode[]
  readonly nodeOf: (condition: Condition) => ConditionNode
  readonly questionNodeOf: (question: Question) => QuestionNode
}
type Mutable<T> = { -readonly [K in keyof T]: T[K] }

const graphs = new WeakMap<Outline, Map<string | undefined, ConditionGraph>>()
/** Returns the graph of an outline whose interview was ended by `endedBy` (undefined: not ended). Memoised. */
export const conditionGraph = (outline: Outline, endedBy: string | undefined): ConditionGraph => {
  const known = graphs.get(outline) ?? new Map<string | undefined, ConditionGraph>()
  graphs.set(outline, known)
  const found = known.get(endedBy) ?? graphWith(outline, ({ id }) => id === endedBy)
  known.set(endedBy, found)
  return found
}

/** Returns a graph of an outline, empty at first, in which the ends that `counts` accepts may end the interview. */
export const graphWith = (outline: Outline, counts: (end: End) => boolean): ConditionGraph => {
  const places = placesIn(outline, counts)
  const nodes: ConditionNode[] = []
  const questions: QuestionNode[] = []
  const { table, add } = createTable()
  /** The matches of each question, by its number. */
  const matches: ConditionNode[][] = []
  const nodesByCondition = new WeakMap<Condition, ConditionNode>()
  const leaves = new Map<string, ConditionNode>()
  const questionsById = new Map<string, QuestionNode>()

  const createNode = (kind: NodeKind, parts: readonly ConditionNode[], of?: Compared): ConditionNode => {
    const [number, reads, oneOf] = [nodes.length, of?.reads, of?.oneOf ?? []]
    const node: ConditionNode = { number, kind, parts, reads, oneOf }
    nodes.push(node)
    add(node)
    if (kind === 'match' && of) matches[of.reads.number]?.push(node)
    return node
  }
  const nodeOf = (condition: Condition): ConditionNode => {
    const known = nodesByCondition.get(condition)
    if (known) return known
    const node = findNode(condition)
    nodesByCondition.set(condition, node)
    return node
  }
  const findNode = (condition: Condition): ConditionNode => {
    switch (condition.kind) {
      case 'answered':
        return leafOf({ reads: questionNodeOf(condition.question), oneOf: condition.oneOf })
      case 'fact':
        return nodeOf(condition.is)
      case 'not':
        return createNode('not', [nodeOf(condition.of)])
      case 'disputed':
        return condition.reading === 'cautious' ? nodeOf(condition.of) : createNode('open', [nodeOf(condition.of)])
      case 'all':
      case 'any': {
        const [part, ...more] = new Set(condition.of.map(nodeOf))
        return part && more.length === 0 ? part : createNode(condition.kind, part ? [part, ...more] : [])
      }
      default:
        return condition satisfies never
    }
  }
  /** Returns the leaf that compares these options, new if there is none: many conditions compare the same. */
  const leafOf = (of: Compared): ConditionNode => {
    const key = [of.reads.question.id, ...of.oneOf].join('\n')
    const leaf = leaves.get(key) ?? createLeaf(of)
    leaves.set(key, leaf)
    return leaf
  }
  const createLeaf = (of: Compared): ConditionNode => {
    const match = createNode('match', [], of)
    return of.reads.relevance ? createNode('leaf', [of.reads.relevance, match], of) : match
  }
  const questionNodeOf = (question: Question): QuestionNode => {
    const known = questionsById.get(question.id)
    if (known) return known
    const place = places.get(question.id)
    const own: ConditionNode[] = []
    const node: Mutable<QuestionNode> = {
      number: questions.length,
      question,
      isAsked: place !== undefined,
      // The outline of a test may contain circular conditions: what a question reads of itself is unknown.
      relevance: unknown,
      ...{ when: undefined, ends: [], matches: own },
    }
    questions.push(node)
    matches.push(own)
    questionsById.set(question.id, node)
    node.when = place?.when && nodeOf(place.when)
    node.ends = (place?.ends ?? []).map(nodeOf)
    node.relevance = node.ends.length > 0 ? createNode('relevance', [node.when ?? always, ...node.ends]) : node.when
    return node
  }
  const [unknown, always] = [createNode('unknown', []), createNode('all', [])]
  return { nodes, table, questions, nodeOf, questionNodeOf }
}
/** Returns an empty table, and a function that adds the next node. */
const createTable = () => {
  const table = {
    ...{ kinds: [] as number[], firstEntry: [0], firstWhole: [] as number[] },
    ...{ part: [] as number[], whole: [] as number[], nextWhole: [] as number[] },
  }
  const { kinds: codes, firstEntry, firstWhole, part, whole, nextWhole } = table
  const add = ({ number, kind, parts }: ConditionNode): void => {
    codes.push(kinds[kind])
    firstWhole.push(-1)
    for (const of of parts) {
      nextWhole.push(firstWhole[of.number] ?? -1)
      firstWhole[of.number] = part.length
      part.push(of.number)
      whole.push(number)
    }
    firstEntry.push(part.length)
  }
  return { table, add }
}
type Compared = { readonly reads: QuestionNode; readonly oneOf: readonly string[] }

/** The condition that makes a question relevant, and the conditions of the ends before it. */
type Place = { readonly when: Condition | undefined; readonly ends: readonly Condition[] }
const placesIn = (outline: Outline, counts: (end: End) => boolean): ReadonlyMap<string, Place> => {
  const places = new Map<string, Place>()
  const ends: Condition[] = []
  for (const step of outline)
    if (step.kind === 'ask') places.set(step.question.id, { when: step.when, ends: [...ends] })
    else if (step.kind === 'end' && counts(step)) ends.push(step.when)
  return places
}
