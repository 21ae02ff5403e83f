import { matchOf } from '../condition.ts'
import { type Answer, exclusiveOptions, unsure } from '../question.ts'
import type { ConditionGraph, ConditionNode, QuestionNode } from './condition-graph.ts'
import {
  type Bits,
  bit,
  change,
  createEvaluation,
  type Evaluation,
  every,
  forEachBit,
  hasBit,
  isSingle,
  matchTruth,
  nodesUnder,
  type Truths,
  truthsOf,
  undoTo,
} from './evaluation.ts'

/** A condition with everything that its truth depends on. */
export type Cone = {
  readonly graph: ConditionGraph
  readonly root: ConditionNode
  readonly within: Bits
  /** The answers to each question, by its number, that differ for the root. Filled on first use. */
  readonly differing: (Answers | undefined)[]
}
type Answers = readonly (Answer | undefined)[]

const cones = new WeakMap<ConditionNode, Cone>()
/** Returns the cone of a node. Memoised. */
export const coneOf = (graph: ConditionGraph, root: ConditionNode): Cone => {
  const known = cones.get(root)
  if (known) return known
  const within = nodesUnder([root], root.number + 1)
  const cone = { graph, root, within, differing: [] }
  cones.set(root, cone)
  return cone
}

/** Evaluates a cone, with these truth values of each match. What the evaluation was used for before is overwritten. */
export const evaluateCone = (
  evaluation: Evaluation,
  { graph, within }: Cone,
  truthOfMatch: (match: ConditionNode) => Truths,
): void => {
  const { values } = evaluation
  evaluation.within = within
  evaluation.changes = 0
  forEachBit(within, (number) => {
    const node = graph.nodes[number]
    if (node) values[number] = node.kind === 'match' ? truthOfMatch(node) : truthsOf(graph.table, number, values)
  })
}

/**
 * Searches for answers that make a condition hold or fail while some questions keep their answers (`undefined`: no
 * answer). Returns such answers by question id, the fixed ones included, or `undefined` if the condition is unknown
 * whatever the other answers are.
 */
export const answersThatSettle = (
  cone: Cone,
  fixed: ReadonlyMap<QuestionNode, Answer | undefined>,
): ReadonlyMap<string, Answer | undefined> | undefined => {
  const evaluation = createEvaluation(cone.root.number + 1)
  evaluateCone(evaluation, cone, (match) =>
    match.reads && fixed.has(match.reads) ? matchTruth(match, fixed.get(match.reads)) : every,
  )
  const tried: Tried = new Map()
  if (!search(evaluation, cone, tried)) return undefined
  return new Map([...fixed, ...tried].map(([{ question }, answer]) => [question.id, answer]))
}

/**
 * Returns whether some answers to the open questions make the root of an evaluated cone hold or fail, if none did before
 * `opened` was open: its answer makes the difference, so the search begins with it.
 */
export const canBeSettled = (evaluation: Evaluation, cone: Cone, opened: QuestionNode): boolean => {
  const possible = evaluation.values[cone.root.number] ?? 0
  if ((possible & bit.unknown) === 0) return true
  if (possible === bit.unknown) return false
  const start = evaluation.changes
  const isFound = tryAnswers(evaluation, cone, opened, new Map())
  undoTo(evaluation, start)
  return isFound
}

type Tried = Map<QuestionNode, Answer | undefined>
/**
 * Depth-first search: answers one open question after the other, in every way that makes a difference to the root,
 * until the root holds or fails. Returns whether that succeeded; `tried` then contains the answers of the search.
 */
const search = (evaluation: Evaluation, cone: Cone, tried: Tried): boolean => {
  const possible = evaluation.values[cone.root.number] ?? 0
  if ((possible & bit.unknown) === 0) return true
  if (possible === bit.unknown) return false
  const next = openQuestion(cone.root, evaluation.values)
  return next !== undefined && tryAnswers(evaluation, cone, next, tried)
}
const tryAnswers = (evaluation: Evaluation, cone: Cone, next: QuestionNode, tried: Tried): boolean => {
  const start = evaluation.changes
  for (const answer of answersThatDiffer(cone, next)) {
    tried.set(next, answer)
    change(evaluation, cone.graph.table, next, (match) => matchTruth(match, answer))
    if (search(evaluation, cone, tried)) return true
    undoTo(evaluation, start)
  }
  tried.delete(next)
  return false
}

/** Returns the first question without a fixed answer, among the parts that can still have several truth values. */
const openQuestion = (node: ConditionNode, values: Uint8Array): QuestionNode | undefined => {
  const value = values[node.number] ?? 0
  if (isSingle(value)) return undefined
  if (node.kind === 'match') return node.reads
  for (const part of node.parts) {
    const found = openQuestion(part, values)
    if (found) return found
  }
  return undefined
}

/**
 * Returns one answer to a question for each way in which the answer can affect the root, and `undefined` for no answer.
 */
const answersThatDiffer = ({ within, differing }: Cone, node: QuestionNode): Answers => {
  const found =
    differing[node.number] ??
    answersByMatch(
      node,
      node.matches.filter(({ number }) => hasBit(within, number)),
    )
  differing[node.number] = found
  return found
}
const answersByMatch = ({ question }: QuestionNode, matches: readonly ConditionNode[]): Answers => {
  const matchKey = (answer: readonly string[]) => matches.map(({ oneOf }) => matchOf(oneOf, answer)).join()
  const exclusive = exclusiveOptions(question)
  const byKey = new Map<string, readonly string[]>(question.options.map((o) => [matchKey([o]), [o]]))
  if (question.kind === 'many')
    for (const option of question.options.filter((o) => !exclusive.includes(o)))
      for (const answer of [...byKey.values()])
        if (!answer.some((o) => exclusive.includes(o) || o === option)) {
          const wider = [...answer, option]
          if (!byKey.has(matchKey(wider))) byKey.set(matchKey(wider), wider)
        }
  if (question.kind === 'many')
    for (const answer of [...byKey.values()])
      if (!answer.some((o) => exclusive.includes(o))) {
        const doubted = [...answer, unsure]
        if (!byKey.has(matchKey(doubted))) byKey.set(matchKey(doubted), doubted)
      }
  return [...(question.kind === 'one' ? [...byKey.values()].flat() : byKey.values()), undefined]
}
