import type { Condition } from './condition.ts'
import { type ConditionGraph, type ConditionNode, conditionGraph, type QuestionNode } from './graph/condition-graph.ts'
import { bit, change, every, matchTruth, truthOfValue, undoTo } from './graph/evaluation.ts'
import { canBeSettled, coneOf, evaluateCone } from './graph/settling-answers.ts'
import { areEnough, type CaseKnown, knownIn, leavesIn, supportReads } from './graph/support.ts'
import { onFirstRead } from './on-first-read.ts'
import type { Outline, Path } from './outline.ts'
import type { Answer } from './question.ts'
import type { Truth } from './truth.ts'

/** One answer that a conclusion rests on. */
export type Reason = {
  readonly question: string
  /** `null` when the question has no answer yet. */
  readonly answer: Answer | null
  /** `unsure`: the answer does not say whether the options looked for are true. */
  readonly ground: 'answer' | 'unsure' | 'notYetAsked'
  /** The options that the conclusion compares the answer with. */
  readonly lookedFor: readonly string[]
}

/**
 * Adds a property to a conclusion that returns its reasons, and returns the conclusion. The reasons are computed on
 * first read, because a verdict has hundreds of conclusions and few of their reasons are ever read.
 */
export const withReasons = <C extends object, Name extends string>(
  conclusion: C,
  name: Name,
  find: () => readonly Reason[],
) => onFirstRead(conclusion, name, find)

/** The number of the last case. */
let lastCase = 0

/**
 * Returns functions on the conclusions of one case. `truthIn` returns the truth of a condition. `reasonsFor` returns the reasons of a condition: a minimal set
 * of answers that entails its truth. Whatever the other answers are (another option, “I don’t know” or none), the
 * condition has the same truth; without any one of the reasons it may not. `restsOn` returns whether one of these questions
 * is among the reasons because what is looked for is not known of it, and stops at the first.
 *
 * Ends of the interview that were not reached are ignored: that a case is inside these rules is a conclusion of its
 * own. The end that was reached is one of the reasons of every conclusion that reads a later question.
 */
export const reasonsIn = (outline: Outline, { counted, endedBy }: Path) => {
  const graph = conditionGraph(outline, endedBy)
  lastCase += 1
  const caseNumber = lastCase
  const known = () => knownIn(graph, caseNumber, counted)
  const truthIn = (condition: Condition): Truth => {
    const { number } = graph.nodeOf(condition)
    return truthOfValue(known().values[number])
  }

  /** Conclusions that come to the same condition share their reasons. */
  const found = new Map<ConditionNode, readonly Reason[]>()
  const reasonsFor = (condition: Condition): readonly Reason[] => {
    const root = graph.nodeOf(condition)
    return found.get(root) ?? reasonsUnless(root, () => false) ?? []
  }
  const restsOn = (condition: Condition, questions: ReadonlySet<string>): boolean => {
    const root = graph.nodeOf(condition)
    const reasons = found.get(root)
    if (reasons) return reasons.some(({ question, ground }) => ground !== 'answer' && questions.has(question))
    if (questions.size === 0 || !supportReads(known(), graph, root, questions)) return false
    return (
      reasonsUnless(root, (node, read) => questions.has(node.question.id) && groundOf(node, read) !== 'answer') ===
      undefined
    )
  }
  /** Returns the reasons of a node, or `undefined` as soon as one of them is such a question. */
  const reasonsUnless = (
    root: ConditionNode,
    isSuch: (question: QuestionNode, read: readonly ConditionNode[]) => boolean,
  ) => {
    const here = known()
    const leaves = byQuestion(leavesIn(here, root))
    const readOf = (node: QuestionNode) => leaves.get(node) ?? []
    const needed = neededUnless(here, graph, root, [...leaves.keys()], (node) => isSuch(node, readOf(node)))
    const reasons = needed?.map(
      (node): Reason => ({
        question: node.question.id,
        answer: counted[node.question.id] ?? null,
        ground: groundOf(node, readOf(node)),
        lookedFor: [...new Set(readOf(node).flatMap(({ oneOf }) => oneOf))],
      }),
    )
    if (reasons) found.set(root, reasons)
    return reasons
  }
  /** Returns what an answer is for the leaves that read it: “I don't know” if it leaves one of them unknown. */
  const groundOf = ({ question }: QuestionNode, read: readonly ConditionNode[]): Reason['ground'] => {
    const answer = counted[question.id]
    if (answer === undefined) return 'notYetAsked'
    return read.some((leaf) => matchTruth(leaf, answer) === bit.unknown) ? 'unsure' : 'answer'
  }
  return { truthIn, reasonsFor, restsOn }
}
/** Returns the questions that some leaves read, each with these leaves. */
const byQuestion = (leaves: readonly ConditionNode[]): ReadonlyMap<QuestionNode, readonly ConditionNode[]> => {
  const found = new Map<QuestionNode, ConditionNode[]>()
  for (const leaf of leaves) {
    if (!leaf.reads) continue
    const own = found.get(leaf.reads)
    if (own) own.push(leaf)
    else found.set(leaf.reads, [leaf])
  }
  return found
}

/**
 * Returns a minimal subset of these questions whose answers entail the truth of a node, or `undefined` as soon as `isSuch`
 * is true of one of them. The answers to all of the questions must entail it.
 */
const neededUnless = (
  known: CaseKnown,
  graph: ConditionGraph,
  root: ConditionNode,
  questions: readonly QuestionNode[],
  isSuch: (question: QuestionNode) => boolean,
): readonly QuestionNode[] | undefined => {
  const isNeeded =
    known.values[root.number] === bit.unknown
      ? neededForDoubt(known, graph, root, questions)
      : neededForTruth(known, root, questions)
  const needed: QuestionNode[] = []
  // In reverse order, so that a question that only makes another one relevant is dropped before that other one.
  for (const question of [...questions].reverse()) {
    if (!isNeeded(question)) continue
    if (isSuch(question)) return undefined
    needed.push(question)
  }
  return needed.reverse()
}
/**
 * Returns a function that drops a question and returns whether it is needed, so that it is kept after all. Of a node
 * that holds or fails, the others count as unanswered. The check is exact: without entailment, it would be unknown.
 */
const neededForTruth = (known: CaseKnown, root: ConditionNode, questions: readonly QuestionNode[]) => {
  const kept = new Set(questions)
  return (question: QuestionNode): boolean => {
    kept.delete(question)
    if (areEnough(known, root, kept)) return false
    kept.add(question)
    return true
  }
}
/** Likewise of a node that is unknown: the others are open, and no answers to them may settle it. */
const neededForDoubt = (
  { values, checks }: CaseKnown,
  graph: ConditionGraph,
  root: ConditionNode,
  questions: readonly QuestionNode[],
) => {
  const cone = coneOf(graph, root)
  const kept = new Set<QuestionNode | undefined>(questions)
  evaluateCone(checks, cone, ({ number, reads }) => (kept.has(reads) ? (values[number] ?? 0) : every))
  return (question: QuestionNode): boolean => {
    const start = checks.changes
    change(checks, graph.table, question, () => every)
    const isNeeded = canBeSettled(checks, cone, question)
    if (isNeeded) undoTo(checks, start)
    return isNeeded
  }
}
