import { type Condition, matchOf, truthOf } from './condition.ts'
import {
  bit,
  type ConditionNode,
  conditionGraph,
  type Leaf,
  type QuestionNode,
  type Truths,
} from './condition-graph.ts'
import { onFirstRead } from './on-first-read.ts'
import type { Outline, Path } from './outline.ts'
import type { Answer } from './question.ts'
import { answersThatSettle } from './settling-answers.ts'

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

/** Leaves whose answers together entail the truth of a condition, and the number of questions that they read. */
type Support = { readonly leaves: readonly ConditionNode[]; readonly questions: number }

/**
 * The numbers of the last case and of the last check of entailment. A value cached in a node is valid for one number
 * only.
 */
let lastCase = 0
let lastCheck = 0

/**
 * Returns two functions on the conclusions of one case. `reasonsFor` returns the reasons of a condition: a minimal set
 * of answers that entails its truth. Whatever the other answers are (another option, “I don’t know” or none), the
 * condition has the same truth; without any one of the reasons it may not. `mayRestOn` is a quick check for questions
 * among the reasons.
 *
 * Ends of the interview that were not reached are ignored: that a case is inside these rules is a conclusion of its
 * own. The end that was reached is one of the reasons of every conclusion that reads a later question.
 */
export const reasonsIn = (outline: Outline, situation: Path) => {
  const { nodeOf } = conditionGraph(outline, situation.endedBy)
  lastCase += 1
  const caseNumber = lastCase
  const truthIs = (node: ConditionNode): Truths => {
    if (node.truthCase !== caseNumber) {
      node.truth = bit[truthOf(node.condition, situation)]
      node.truthCase = caseNumber
    }
    return node.truth
  }
  const answerTo = ({ question }: QuestionNode) => situation.counted[question.id]

  const supports = new Map<ConditionNode, Support>()
  /** Returns leaves that are enough to entail the truth of a condition. They are collected along its evaluation. */
  const supportOf = (node: ConditionNode): Support => {
    const known = supports.get(node)
    if (known) return known
    const found = findSupport(node)
    supports.set(node, found)
    return found
  }
  const findSupport = (node: ConditionNode): Support => {
    const { condition, of, reads } = node
    if (reads) return supportOfLeaf(node, reads)
    if (condition.kind !== 'all' && condition.kind !== 'any') return union(of.map(supportOf))
    const deciding = condition.kind === 'all' ? bit.fails : bit.holds
    if (truthIs(node) !== deciding) return union(of.map(supportOf))
    return fewest(of.filter((c) => truthIs(c) === deciding).map(supportOf))
  }
  const supportOfLeaf = (leaf: ConditionNode, { question, when, end }: QuestionNode): Support => {
    const own: Support = { leaves: [leaf], questions: 1 }
    if (situation.relevance.get(question.id) !== 'fails')
      return truthIs(leaf) === bit.fails || when === undefined ? own : union([own, supportOf(when)])
    return fewest([...(when && truthIs(when) === bit.fails ? [supportOf(when)] : []), ...(end ? [supportOf(end)] : [])])
  }

  /**
   * Returns whether the answers to these questions alone entail that the condition holds, or that it fails, as it does
   * in this case. The result is exact: without entailment, the condition would be unknown with all other questions
   * unanswered. The function only visits parts with the truth that they have in this case and stops at the first
   * sufficient ground.
   */
  const areEnough = (root: ConditionNode, fixed: ReadonlySet<QuestionNode>): boolean => {
    lastCheck += 1
    const check = lastCheck
    const isEntailed = (node: ConditionNode, truth: Truths): boolean => {
      if (truthIs(node) !== truth) return false
      if (node.entailedCheck !== check) {
        node.isEntailed = evaluate(node, truth)
        node.entailedCheck = check
      }
      return node.isEntailed
    }
    const evaluate = ({ condition, of, reads }: ConditionNode, truth: Truths): boolean => {
      if (condition.kind === 'answered') return reads !== undefined && isLeafEntailed(condition, reads, truth)
      if (condition.kind !== 'all' && condition.kind !== 'any') return of.every((c) => isEntailed(c, truthIs(c)))
      return (condition.kind === 'all') === (truth === bit.holds)
        ? of.every((c) => isEntailed(c, truth))
        : of.some((c) => isEntailed(c, truth))
    }
    const isLeafEntailed = (leaf: Leaf, question: QuestionNode, truth: Truths): boolean => {
      const { when, end } = question
      const isAnswerEnough = fixed.has(question) && bit[matchOf(leaf.oneOf, answerTo(question))] === truth
      if (truth === bit.holds) return isAnswerEnough && (when === undefined || isEntailed(when, bit.holds))
      return (
        isAnswerEnough ||
        (when !== undefined && isEntailed(when, bit.fails)) ||
        (end !== undefined && isEntailed(end, bit.holds))
      )
    }
    return isEntailed(root, truthIs(root))
  }

  /**
   * Returns false only if none of these questions is among the reasons of a condition. Much faster than `reasonsFor`.
   */
  const mayRestOn = (condition: Condition, questions: readonly string[]): boolean =>
    questions.length > 0 &&
    questionsOf(supportOf(nodeOf(condition)).leaves).some((a) => questions.includes(a.question.id))

  const reasonsFor = (condition: Condition): readonly Reason[] => {
    const root = nodeOf(condition)
    const { leaves } = supportOf(root)
    const questions = questionsOf(leaves)
    const needed = neededOf(questions, (remaining) =>
      truthIs(root) === bit.unknown
        ? answersThatSettle(root, new Map([...remaining].map((question) => [question, answerTo(question)]))) ===
          undefined
        : areEnough(root, remaining),
    )
    return questions
      .filter((question) => needed.has(question))
      .map((node) => {
        const answer = answerTo(node) ?? null
        const read = leaves.flatMap((l) => (l.reads === node ? [optionsOf(l.condition)] : []))
        return {
          question: node.question.id,
          answer,
          ground: answer === null ? 'notYetAsked' : isDoubted(answer, read) ? 'unsure' : 'answer',
          lookedFor: [...new Set(read.flat())],
        }
      })
  }
  return { reasonsFor, mayRestOn }
}

/** Returns a minimal subset of `questions` whose answers are enough. The answers to all `questions` must be enough. */
const neededOf = (
  questions: readonly QuestionNode[],
  areEnough: (remaining: ReadonlySet<QuestionNode>) => boolean,
): ReadonlySet<QuestionNode> => {
  const remaining = new Set(questions)
  // In reverse order, so that a question that only makes another one relevant is dropped before that other one.
  for (const question of [...questions].reverse()) {
    remaining.delete(question)
    if (!areEnough(remaining)) remaining.add(question)
  }
  return remaining
}

/** Returns whether an answer says of one of these lists of options that it is not known. */
const isDoubted = (answer: Answer, read: readonly (readonly string[])[]) =>
  read.some((oneOf) => matchOf(oneOf, answer) === 'unknown')
const optionsOf = (condition: Condition) => (condition.kind === 'answered' ? condition.oneOf : [])
/** Returns the questions that some leaves read, each once. */
const questionsOf = (leaves: readonly ConditionNode[]): readonly QuestionNode[] => [
  ...new Set(leaves.flatMap((l) => l.reads ?? [])),
]
const union = (of: readonly Support[]): Support => {
  const [only] = of
  if (only && of.length === 1) return only
  const leaves = [...new Set(of.flatMap((support) => support.leaves))]
  return { leaves, questions: questionsOf(leaves).length }
}
/** Returns the support that reads the fewest questions; the first of equals. */
const fewest = (of: readonly Support[]): Support =>
  of.reduce((best, next) => (next.questions < best.questions ? next : best), of[0] ?? { leaves: [], questions: 0 })
