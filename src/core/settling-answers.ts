import { matchOf } from './condition.ts'
import { bit, type ConditionNode, type Leaf, type QuestionNode, type Truths } from './condition-graph.ts'
import { type Answer, exclusiveOptions, unsure } from './question.ts'

/** The number of the last search step. A value cached in a node is valid for one step only. */
let lastStep = 0
/** The numbers of the steps from the start of a search to its present state, by depth. */
const stepAtDepth: number[] = []
const startStep = (depth: number) => {
  lastStep += 1
  stepAtDepth[depth] = lastStep
}

/**
 * Searches for answers that make a condition hold or fail while some questions keep their answers (`undefined`: no
 * answer). Returns such answers by question id, the fixed ones included, or `undefined` if the condition is unknown
 * whatever the other answers are.
 */
export const answersThatSettle = (
  root: ConditionNode,
  fixed: ReadonlyMap<QuestionNode, Answer | undefined>,
): ReadonlyMap<string, Answer | undefined> | undefined => {
  for (const [question, answer] of fixed) fix(question, answer)
  const tried: QuestionNode[] = []
  startStep(0)
  const found = search(root, tried)
  const answers = found ? new Map([...fixed.keys(), ...tried].map((a) => [a.question.id, a.answer])) : undefined
  for (const question of [...fixed.keys(), ...tried]) question.fixed = false
  return answers
}
const fix = (question: QuestionNode, answer: Answer | undefined) => {
  question.fixed = true
  question.answer = answer
}
const free = (question: QuestionNode) => {
  question.fixed = false
}

/**
 * Depth-first search: answers one open question after the other, in every way that makes a difference to the root,
 * until the root holds or fails. Returns whether that succeeded; `tried` then contains the questions that the search
 * answered.
 */
const search = (root: ConditionNode, tried: QuestionNode[]): boolean => {
  const possible = truths(root, tried.length)
  if ((possible & bit.unknown) === 0) return true
  if (possible === bit.unknown) return false
  const next = openQuestion(root, tried.length)
  if (next === undefined) return false
  tried.push(next)
  for (const answer of answersThatDiffer(root, next)) {
    fix(next, answer)
    startStep(tried.length)
    if (search(root, tried)) return true
  }
  tried.pop()
  free(next)
  return false
}

/**
 * Returns the truth values that a condition can have with the answers fixed so far and any answers to the other
 * questions. A single value found at an earlier step of the same search remains valid, because more answers leave fewer
 * values.
 */
const truths = (node: ConditionNode, depth: number): Truths => {
  const { truthsDepth } = node
  const isCurrent = truthsDepth <= depth && stepAtDepth[truthsDepth] === node.truthsStep
  if (isCurrent && (truthsDepth === depth || isSingle(node.truths))) return node.truths
  const found = possibleTruths(node, depth)
  node.truths = found
  node.truthsDepth = depth
  node.truthsStep = stepAtDepth[depth] ?? 0
  return found
}
const possibleTruths = ({ condition, of: [part], of, reads }: ConditionNode, depth: number): Truths => {
  if (condition.kind === 'answered') return reads ? possibleInLeaf(condition, reads, depth) : 0
  if (condition.kind === 'all') return possibleInAll(of, depth, false)
  if (condition.kind === 'any') return negated(possibleInAll(of, depth, true))
  const own = part ? truths(part, depth) : 0
  if (condition.kind === 'not') return negated(own)
  const open = condition.kind === 'disputed' && condition.reading === 'open'
  return open && own & bit.holds ? (own & ~bit.holds) | bit.unknown : own
}
const possibleInLeaf = (condition: Leaf, question: QuestionNode, depth: number): Truths => {
  const relevant = relevance(question, depth)
  if (relevant === bit.fails) return bit.fails
  const own = question.fixed ? bit[matchOf(condition.oneOf, question.answer)] : every
  return possibleInBoth(relevant, own)
}
/** Returns the possible relevance of a question. An end that is unknown does not make later questions irrelevant. */
const relevance = ({ when, end }: QuestionNode, depth: number): Truths => {
  const ended = end ? truths(end, depth) : bit.fails
  if (ended === bit.holds) return bit.fails
  const own = when ? truths(when, depth) : bit.holds
  return ended & bit.holds ? own | bit.fails : own
}

/**
 * Returns the truth values that the conjunction of these nodes, or of their negations, can have, treating the nodes as
 * independent.
 */
const possibleInAll = (of: readonly ConditionNode[], depth: number, isNegated: boolean): Truths => {
  let result: Truths = bit.holds
  for (const node of of) {
    const own = truths(node, depth)
    result = possibleInBoth(result, isNegated ? negated(own) : own)
    if (result === bit.fails) break
  }
  return result
}
const possibleInBoth = (one: Truths, other: Truths): Truths => {
  const some = one | other
  const notFailing = one & ~bit.fails && other & ~bit.fails
  return (some & bit.fails) | (one & other & bit.holds) | (notFailing ? some & bit.unknown : 0)
}
const every: Truths = bit.holds | bit.fails | bit.unknown
const negated = (t: Truths): Truths =>
  (t & bit.holds ? bit.fails : 0) | (t & bit.fails ? bit.holds : 0) | (t & bit.unknown)
const isSingle = (t: Truths): boolean => (t & (t - 1)) === 0

/** Returns the first question without a fixed answer, among the parts that can still have several truth values. */
const openQuestion = (node: ConditionNode, depth: number): QuestionNode | undefined => {
  if (isSingle(truths(node, depth))) return undefined
  const { reads } = node
  if (reads)
    return (
      (reads.end && openQuestion(reads.end, depth)) ??
      (reads.when && openQuestion(reads.when, depth)) ??
      (reads.fixed ? undefined : reads)
    )
  for (const part of node.of) {
    const found = openQuestion(part, depth)
    if (found) return found
  }
  return undefined
}

/** The leaves of a condition on one question, and a cache of the answers to it that differ for these leaves. */
type LeavesOnQuestion = { readonly leaves: Leaf[]; answers?: Answers }
type Answers = readonly (Answer | undefined)[]
const leavesCache = new WeakMap<ConditionNode, ReadonlyMap<QuestionNode, LeavesOnQuestion>>()
/**
 * Returns one answer to a question for each way in which the answer can affect a condition, and `undefined` for no
 * answer.
 */
const answersThatDiffer = (root: ConditionNode, question: QuestionNode): Answers => {
  const known = leavesCache.get(root) ?? leavesUnder(root)
  leavesCache.set(root, known)
  const onQuestion = known.get(question)
  if (!onQuestion) return []
  onQuestion.answers ??= differing(question, onQuestion.leaves)
  return onQuestion.answers
}
/** Returns the leaves that a condition depends on, by question, including those that make its questions relevant. */
const leavesUnder = (root: ConditionNode) => {
  const found = new Map<QuestionNode, LeavesOnQuestion>()
  const seen = new Set<ConditionNode>()
  const visit = (node: ConditionNode | undefined): void => {
    if (!node || seen.has(node)) return
    seen.add(node)
    for (const part of node.of) visit(part)
    const { reads, condition } = node
    if (!reads || condition.kind !== 'answered') return
    const onQuestion: LeavesOnQuestion = found.get(reads) ?? { leaves: [] }
    found.set(reads, onQuestion)
    onQuestion.leaves.push(condition)
    visit(reads.when)
    visit(reads.end)
  }
  visit(root)
  return found
}
const differing = ({ question }: QuestionNode, leaves: readonly Leaf[]): Answers => {
  const matchKey = (answer: readonly string[]) => leaves.map((l) => matchOf(l.oneOf, answer)).join()
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
