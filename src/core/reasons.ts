import { type Condition, matchOf, truthOf } from './condition.ts'
import {
  bit,
  type ConditionNode,
  conditionGraph,
  type Leaf,
  type QuestionNode,
  type Truths,
} from './condition-graph.ts'
import type { Outline, Path } from './outline.ts'
import type { Answer } from './question.ts'
import { answersThatSettle } from './settling-answers.ts'

/** One answer a conclusion rests on; `null` when it rests on a question that has no answer yet. */
export type Reason = {
  readonly question: string
  readonly answer: Answer | null
  readonly ground: 'answer' | 'unsure' | 'notYetAsked'
  /** The options the conclusion looked for among the answers. */
  readonly lookedFor: readonly string[]
}

/** A conclusion whose reasons, under this name, are found when first asked for and then kept: few of the hundreds are ever read. */
export const withReasons = <C extends object, Name extends string>(
  conclusion: C,
  name: Name,
  find: () => readonly Reason[],
): C & { readonly [N in Name]: readonly Reason[] } => {
  let found: readonly Reason[] | undefined
  const get = () => {
    found ??= find()
    return found
  }
  return Object.defineProperty(conclusion, name, { enumerable: true, get }) as C & {
    readonly [N in Name]: readonly Reason[]
  }
}

/** Leaves that together settle something, and how many questions they read. */
type Support = { readonly leaves: readonly ConditionNode[]; readonly questions: number }

/** Cases, and looks at what some answers carry, are numbered: what a node notes is of one. */
let cases = 0
let looks = 0

/**
 * The reasons of a conclusion: as few answers as carry it. Whatever the other answers were (another option, “I don’t know”
 * or none), the condition would come out the same; without any one of them it might not. Ends of the interview that
 * were not reached are left aside: that a case is inside these rules is a conclusion of its own. The end that was reached
 * counts among the reasons of what it cut off.
 */
export const reasonsIn = (outline: Outline, situation: Path) => {
  const { nodeOf } = conditionGraph(outline, situation.endedBy)
  cases += 1
  const here = cases
  const truthIs = (node: ConditionNode): Truths => {
    if (node.inCase !== here) {
      node.truth = bit[truthOf(node.condition, situation)]
      node.inCase = here
    }
    return node.truth
  }
  const answerTo = ({ question }: QuestionNode) => situation.counted[question.id]

  const supports = new Map<ConditionNode, Support>()
  /** Leaves enough to settle a condition as it is settled, found along its evaluation. */
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
    const decidedBy = condition.kind === 'all' ? bit.fails : bit.holds
    if (truthIs(node) !== decidedBy) return union(of.map(supportOf))
    return fewest(of.filter((c) => truthIs(c) === decidedBy).map(supportOf))
  }
  const supportOfLeaf = (leaf: ConditionNode, { question, when, end }: QuestionNode): Support => {
    const own: Support = { leaves: [leaf], questions: 1 }
    if (situation.relevance.get(question.id) !== 'fails')
      return truthIs(leaf) === bit.fails || when === undefined ? own : union([own, supportOf(when)])
    return fewest([...(when && truthIs(when) === bit.fails ? [supportOf(when)] : []), ...(end ? [supportOf(end)] : [])])
  }

  /**
   * Do the answers to these questions alone make a condition hold, or fail? Exact: were it not so, leaving all others
   * unanswered would already leave it unknown. It only follows what is so in this case, and stops at the first ground.
   */
  const carriesIt = (root: ConditionNode, fixed: ReadonlySet<QuestionNode>): boolean => {
    looks += 1
    const look = looks
    const settles = (node: ConditionNode, truth: Truths): boolean => {
      if (truthIs(node) !== truth) return false
      if (node.carriedIn !== look) {
        node.carried = settledBy(node, truth)
        node.carriedIn = look
      }
      return node.carried
    }
    const settledBy = ({ condition, of, reads }: ConditionNode, truth: Truths): boolean => {
      if (condition.kind === 'answered') return reads !== undefined && leafSettles(condition, reads, truth)
      if (condition.kind !== 'all' && condition.kind !== 'any') return of.every((c) => settles(c, truthIs(c)))
      return (condition.kind === 'all') === (truth === bit.holds)
        ? of.every((c) => settles(c, truth))
        : of.some((c) => settles(c, truth))
    }
    const leafSettles = (leaf: Leaf, asked: QuestionNode, truth: Truths): boolean => {
      const { when, end } = asked
      const told = fixed.has(asked) && bit[matchOf(leaf.oneOf, answerTo(asked))] === truth
      if (truth === bit.holds) return told && (when === undefined || settles(when, bit.holds))
      return told || (when !== undefined && settles(when, bit.fails)) || (end !== undefined && settles(end, bit.holds))
    }
    return settles(root, truthIs(root))
  }

  /** Could one of these questions be among the reasons? Sooner told than the reasons themselves. */
  const mayRestOn = (condition: Condition, questions: readonly string[]): boolean =>
    questions.length > 0 &&
    questionsOf(supportOf(nodeOf(condition)).leaves).some((a) => questions.includes(a.question.id))

  const reasonsFor = (condition: Condition): readonly Reason[] => {
    const root = nodeOf(condition)
    const { leaves } = supportOf(root)
    const read = questionsOf(leaves)
    const kept = neededOf(read, (left) =>
      truthIs(root) === bit.unknown
        ? answersThatSettle(root, new Map([...left].map((asked) => [asked, answerTo(asked)]))) === undefined
        : carriesIt(root, left),
    )
    return read
      .filter((asked) => kept.has(asked))
      .map((asked) => {
        const answer = answerTo(asked) ?? null
        return {
          question: asked.question.id,
          answer,
          ground: answer === null ? 'notYetAsked' : answer === 'unsure' ? 'unsure' : 'answer',
          lookedFor: [...new Set(leaves.flatMap((l) => (l.reads === asked ? optionsOf(l.condition) : [])))],
        }
      })
  }
  return { reasonsFor, mayRestOn }
}

/** Of questions whose answers are enough, those that are needed. */
const neededOf = (
  read: readonly QuestionNode[],
  isEnough: (kept: ReadonlySet<QuestionNode>) => boolean,
): ReadonlySet<QuestionNode> => {
  const kept = new Set(read)
  // From the last found to the first: what only makes another question relevant is tried before what answers it.
  for (const asked of [...read].reverse()) {
    kept.delete(asked)
    if (!isEnough(kept)) kept.add(asked)
  }
  return kept
}

const optionsOf = (condition: Condition) => (condition.kind === 'answered' ? condition.oneOf : [])
/** The questions that leaves read, each once. */
const questionsOf = (leaves: readonly ConditionNode[]): readonly QuestionNode[] => [
  ...new Set(leaves.flatMap((l) => l.reads ?? [])),
]
const union = (of: readonly Support[]): Support => {
  const [only] = of
  if (only && of.length === 1) return only
  const leaves = [...new Set(of.flatMap((support) => support.leaves))]
  return { leaves, questions: questionsOf(leaves).length }
}
/** Of several grounds that each suffice, the one that reads fewest questions; the first of equals. */
const fewest = (of: readonly Support[]): Support =>
  of.reduce((best, next) => (next.questions < best.questions ? next : best), of[0] ?? { leaves: [], questions: 0 })
