import { matchOf } from './condition.ts'
import { bit, type ConditionNode, type Leaf, type QuestionNode, type Truths } from './condition-graph.ts'
import { type Answer, exclusiveOptions } from './question.ts'

/** Searches are numbered, step by step: what a node notes is of one step. */
let steps = 0
/** The steps that lead to where a search stands, by depth. */
const trail: number[] = []
const atDepth = (depth: number) => {
  steps += 1
  trail[depth] = steps
}

/**
 * Can answers to other questions settle a condition although these keep theirs (`undefined`: no answer)? If so, it gives
 * the answers that do, the fixed ones among them; if not, it stays unknown whatever the rest.
 */
export const answersThatSettle = (
  root: ConditionNode,
  fixed: ReadonlyMap<QuestionNode, Answer | undefined>,
): ReadonlyMap<string, Answer | undefined> | undefined => {
  for (const [asked, answer] of fixed) fix(asked, answer)
  const tried: QuestionNode[] = []
  atDepth(0)
  const found = search(root, tried)
  const answers = found ? new Map([...fixed.keys(), ...tried].map((a) => [a.question.id, a.answer])) : undefined
  for (const asked of [...fixed.keys(), ...tried]) asked.fixed = false
  return answers
}
const fix = (asked: QuestionNode, answer: Answer | undefined) => {
  asked.fixed = true
  asked.answer = answer
}
const free = (asked: QuestionNode) => {
  asked.fixed = false
}

/**
 * Answers one question after the other, along what is still open, in every way that makes a difference to the root, until
 * it is settled; what was answered is left in `tried`.
 */
const search = (root: ConditionNode, tried: QuestionNode[]): boolean => {
  const could = truths(root, tried.length)
  if ((could & bit.unknown) === 0) return true
  if (could === bit.unknown) return false
  const next = openQuestion(root, tried.length)
  if (next === undefined) return false
  tried.push(next)
  for (const answer of answersThatDiffer(root, next)) {
    fix(next, answer)
    atDepth(tried.length)
    if (search(root, tried)) return true
  }
  tried.pop()
  free(next)
  return false
}

/**
 * The truths a condition can come to when these questions are answered so (or not at all) and all others are free. What
 * was certain at an earlier step of the trail still is: more answers leave fewer truths.
 */
const truths = (node: ConditionNode, depth: number): Truths => {
  const { depth: then } = node
  if (then <= depth && trail[then] === node.foundIn && (then === depth || isSingle(node.truths))) return node.truths
  const found = possibleTruths(node, depth)
  node.truths = found
  node.depth = depth
  node.foundIn = trail[depth] ?? 0
  return found
}
const possibleTruths = ({ condition, of: [part], of, reads }: ConditionNode, depth: number): Truths => {
  if (condition.kind === 'answered') return reads ? leaf(condition, reads, depth) : 0
  if (condition.kind === 'all') return together(of, depth, false)
  if (condition.kind === 'any') return negated(together(of, depth, true))
  const own = part ? truths(part, depth) : 0
  if (condition.kind === 'not') return negated(own)
  const open = condition.kind === 'disputed' && condition.reading === 'open'
  return open && own & bit.holds ? (own & ~bit.holds) | bit.unknown : own
}
const leaf = (condition: Leaf, asked: QuestionNode, depth: number): Truths => {
  const relevant = relevance(asked, depth)
  if (relevant === bit.fails) return bit.fails
  const own = asked.fixed ? bit[matchOf(condition.oneOf, asked.answer)] : every
  return pair(relevant, own)
}
/** An end takes certainty: a doubt ends nothing. */
const relevance = ({ when, end }: QuestionNode, depth: number): Truths => {
  const ended = end ? truths(end, depth) : bit.fails
  if (ended === bit.holds) return bit.fails
  const own = when ? truths(when, depth) : bit.holds
  return ended & bit.holds ? own | bit.fails : own
}

/** Every truth that `all` of these, or all of their opposites, can come to, each taken on its own. */
const together = (of: readonly ConditionNode[], depth: number, opposite: boolean): Truths => {
  let so: Truths = bit.holds
  for (const node of of) {
    const own = truths(node, depth)
    so = pair(so, opposite ? negated(own) : own)
    if (so === bit.fails) break
  }
  return so
}
const pair = (one: Truths, other: Truths): Truths => {
  const some = one | other
  const notFailing = one & ~bit.fails && other & ~bit.fails
  return (some & bit.fails) | (one & other & bit.holds) | (notFailing ? some & bit.unknown : 0)
}
const every: Truths = bit.holds | bit.fails | bit.unknown
const negated = (t: Truths): Truths =>
  (t & bit.holds ? bit.fails : 0) | (t & bit.fails ? bit.holds : 0) | (t & bit.unknown)
const isSingle = (t: Truths): boolean => (t & (t - 1)) === 0

/** The first question, along what can still come out either way, whose answer is free. */
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

/** The leaves of a condition on one question, and the ways to answer it that differ for them, once these were looked for. */
type OfQuestion = { readonly leaves: Leaf[]; ways?: Ways }
type Ways = readonly (Answer | undefined)[]
const waysOf = new WeakMap<ConditionNode, ReadonlyMap<QuestionNode, OfQuestion>>()
/** One answer for each way in which a question's answer can matter to a condition, and none. */
const answersThatDiffer = (root: ConditionNode, asked: QuestionNode): Ways => {
  const known = waysOf.get(root) ?? leavesUnder(root)
  waysOf.set(root, known)
  const here = known.get(asked)
  if (!here) return []
  here.ways ??= differing(asked, here.leaves)
  return here.ways
}
/** The leaves that a condition comes down to, through what makes its questions relevant, by question. */
const leavesUnder = (root: ConditionNode) => {
  const found = new Map<QuestionNode, OfQuestion>()
  const seen = new Set<ConditionNode>()
  const visit = (node: ConditionNode | undefined): void => {
    if (!node || seen.has(node)) return
    seen.add(node)
    for (const part of node.of) visit(part)
    const { reads, condition } = node
    if (!reads || condition.kind !== 'answered') return
    const here: OfQuestion = found.get(reads) ?? { leaves: [] }
    found.set(reads, here)
    here.leaves.push(condition)
    visit(reads.when)
    visit(reads.end)
  }
  visit(root)
  return found
}
const differing = ({ question }: QuestionNode, leaves: readonly Leaf[]): Ways => {
  const said = (answer: readonly string[]) => leaves.map((l) => matchOf(l.oneOf, answer)).join()
  const alone = exclusiveOptions(question)
  const ways = new Map<string, readonly string[]>(question.options.map((o) => [said([o]), [o]]))
  if (question.kind === 'many')
    for (const option of question.options.filter((o) => !alone.includes(o)))
      for (const way of [...ways.values()])
        if (!way.some((o) => alone.includes(o) || o === option)) {
          const wider = [...way, option]
          if (!ways.has(said(wider))) ways.set(said(wider), wider)
        }
  return [...(question.kind === 'one' ? [...ways.values()].flat() : ways.values()), undefined]
}
