import { type ConditionGraph, type ConditionNode, graphWith, type QuestionNode } from './graph/condition-graph.ts'
import {
  type Bits,
  bit,
  change,
  createEvaluation,
  matchTruth,
  nodesUnder,
  truthOfValue,
  truthsOf,
  undoTo,
} from './graph/evaluation.ts'
import { type Outcome, outcomeFrom, statusByTruth } from './headline.ts'
import { type Law, opens } from './law.ts'
import { questionsOf } from './outline.ts'
import { type Answer, exclusiveOptions, type Given, isPartial, type Question, saysUnsure } from './question.ts'

/** A new answer to one question. */
export type AnswerChange = { readonly question: string; readonly answer: Answer }

/** The conditions that decide state and route, as a graph of their own: it is small, and searches evaluate it often. */
type Deciding = {
  readonly graph: ConditionGraph
  readonly bars: readonly ConditionNode[]
  /** What the bars depend on: they decide first. */
  readonly underBars: Bits
  readonly outside: ConditionNode
  readonly pathways: readonly ConditionNode[]
  /** The questions that these conditions read, or that make such a question relevant, in reading order. */
  readonly questions: ReadonlyMap<string, QuestionNode>
}
const decidingCache = new WeakMap<Law, Deciding>()
const decidingOf = (law: Law): Deciding => {
  const found = decidingCache.get(law) ?? findDeciding(law)
  decidingCache.set(law, found)
  return found
}
const findDeciding = (law: Law): Deciding => {
  const graph = graphWith(law.outline, () => true)
  const { nodeOf } = graph
  for (const step of law.outline) if (step.kind === 'end') nodeOf(step.when)
  const [bars, outside] = [law.bars.map(({ when }) => nodeOf(when)), nodeOf(law.outside)]
  const pathways = law.pathways.map((p) => nodeOf(opens(p)))
  const nodes = new Map(graph.questions.map((node) => [node.question.id, node]))
  const questions = questionsOf(law.outline).flatMap(({ question: { id } }) => {
    const node = nodes.get(id)
    return node ? [[id, node] as const] : []
  })
  const underBars = nodesUnder(bars, graph.nodes.length)
  return { graph, bars, underBars, outside, pathways, questions: new Map(questions) }
}

/** The outcome for some answers, and for the same answers with changes that are taken back afterwards. */
export type Trials = {
  readonly outcome: () => Outcome
  /** Returns the questions that can affect state or route and that are or may be relevant, in reading order. */
  readonly asked: () => readonly Question[]
  /** Changes an answer, and returns a function that takes the change back. Changes are taken back in reverse order. */
  readonly change: (changed: AnswerChange) => () => void
  readonly outcomeWith: (changed: AnswerChange) => Outcome
  /** Returns the answers to try to a question, given its present answer, that the deciding conditions tell apart. */
  readonly answersApart: (question: Question, present: Given[string]) => readonly Answer[]
}
/**
 * Returns trials on some answers. A change evaluates only the conditions that depend on it, and each of them only while
 * something it reads has changed.
 */
export const trialsOn = (law: Law, given: Given): Trials => {
  const { graph, bars, underBars, outside, pathways, questions } = decidingOf(law)
  const { nodes, table } = graph
  const evaluation = createEvaluation(nodes.length)
  const { values } = evaluation
  for (const { isAsked, matches, question } of graph.questions) {
    const answer = isAsked ? given[question.id] : undefined
    for (const match of matches) values[match.number] = matchTruth(match, answer)
  }
  for (let number = 0; number < nodes.length; number++) values[number] = truthsOf(table, number, values)
  const truth = (node: ConditionNode | undefined) => truthOfValue(node ? values[node.number] : undefined)
  const truths = {
    bar: (_: unknown, place: number) => truth(bars[place]),
    outside: () => truth(outside),
    status: (_: unknown, place: number) => statusByTruth[truth(pathways[place])],
  }
  const outcome = () => outcomeFrom(law, truths)
  const changeAnswer = ({ question, answer }: AnswerChange) => {
    const start = evaluation.changes
    const node = questions.get(question)
    if (node) change(evaluation, table, node, (match) => matchTruth(match, answer))
    return () => undoTo(evaluation, start)
  }
  const areBarsPassed = () => bars.every(({ number }) => values[number] === bit.fails)
  return {
    outcome,
    asked: () =>
      [...questions.values()]
        .filter(({ relevance }) => relevance === undefined || values[relevance.number] !== bit.fails)
        .map(({ question }) => question),
    change: changeAnswer,
    outcomeWith: (changed) => {
      // While a bar does not fail, it decides, and what the bars do not depend on need not be evaluated.
      evaluation.within = underBars
      const undoForBars = changeAnswer(changed)
      const byBars = areBarsPassed() ? undefined : outcome()
      undoForBars()
      evaluation.within = undefined
      if (byBars) return byBars
      const undo = changeAnswer(changed)
      const found = outcome()
      undo()
      return found
    },
    answersApart: (question, present) => answersApart(questions.get(question.id), present),
  }
}

const apartCache = new WeakMap<QuestionNode, readonly Answer[]>()
/**
 * Returns the answers to try without those that each match compares as it does an earlier one. Memoised, except beside
 * ticked options.
 */
const answersApart = (node: QuestionNode | undefined, present: Given[string]): readonly Answer[] => {
  if (!node) return []
  if (isPartial(present)) return findApart(node, present)
  const found = apartCache.get(node) ?? findApart(node, present)
  apartCache.set(node, found)
  return found
}
const findApart = ({ matches, question }: QuestionNode, present: Given[string]): readonly Answer[] => {
  const keyOf = (answer: Answer) => matches.map((match) => matchTruth(match, answer)).join()
  const byKey = new Map([...answersToTry(question, present)].reverse().map((answer) => [keyOf(answer), answer]))
  return [...byKey.values()]
}

/** Returns the outcome for some answers. It is much cheaper than `assess`; searches call it hundreds of times. */
export const outcomeOf = (law: Law, given: Given): Outcome => trialsOn(law, given).outcome()

/** Returns the questions, unsure or unanswered, of which a single answer would change state or route. */
export const reversals = (law: Law, given: Given): readonly string[] => {
  const trials = trialsOn(law, given)
  const now = trials.outcome()
  const isOther = ({ state, pathway }: Outcome) => state !== now.state || pathway !== now.pathway
  return trials
    .asked()
    .filter(({ id }) => given[id] === undefined || saysUnsure(given[id]))
    .filter((question) =>
      trials
        .answersApart(question, given[question.id])
        .some((answer) => isOther(trials.outcomeWith({ question: question.id, answer }))),
    )
    .map(({ id }) => id)
}

/**
 * Returns the answers to try: every option alone and, for a multiple-choice question, all options but the exclusive
 * ones. Where some options are ticked and the rest is not known, those stay: they alone, then with each other option,
 * then all.
 */
export const answersToTry = (question: Question, given?: Answer): readonly Answer[] => {
  if (question.kind === 'one') return question.options
  const exclusive = exclusiveOptions(question)
  const all = question.options.filter((o) => !exclusive.includes(o))
  if (!isPartial(given)) return [...question.options.map((o) => [o]), all]
  const others = all.filter((o) => !given.includes(o))
  return [[], ...others.map((o) => [o]), ...(others.length > 1 ? [others] : [])].map((more) =>
    all.filter((o) => given.includes(o) || more.includes(o)),
  )
}
