import { type Condition, questionsRead } from '../core/condition.ts'
import { decides, type Law } from '../core/law.ts'
import type { Reason } from '../core/reasons.ts'
import type { Assessment, DutyFinding, Finding, StatedTruth, Verdict } from '../core/verdict.ts'
import { relevantOptions } from './relevant-options.ts'

/** The one reason for which a pathway or a rule does not apply. */
export type Exclusion =
  /** A fact that a condition of the pathway states, or denies. */
  | { readonly kind: 'fact'; readonly finding: StatedTruth }
  /** A condition of the pathway that is no fact. */
  | { readonly kind: 'requirement'; readonly pathway: string; readonly finding: Finding }
  /** The answers because of which a rule does not apply. */
  | { readonly kind: 'answers'; readonly because: readonly Reason[] }
  /** No answer says so: the question does not arise. */
  | { readonly kind: 'didNotArise' }
/** Pathways or rules that do not apply for the same reason. */
export type Excluded<T> = { readonly by: Exclusion; readonly those: readonly T[] }
/** A duty or a bar that does not apply. */
export type ExcludedRule = DutyFinding | StatedTruth

/**
 * Returns the conditions that close a pathway: those that fail because of an answer to a question that they read. If
 * there is none, the first that fails and arises. A condition that did not arise excludes nothing.
 */
export const closedBy = ({ id, requirements }: Assessment, pathways: Law['pathways']): readonly Finding[] => {
  const failing = requirements.filter((r) => decides(r) && r.truth === 'fails' && !r.didNotArise)
  const rules = pathways.find((p) => p.id === id)?.requirements ?? {}
  const answered = failing.filter((r) => {
    const rule = rules[r.id]
    const own = rule ? questionsRead(rule.met) : new Set()
    return r.because.some(({ question, answer }) => answer !== null && own.has(question))
  })
  return answered.length > 0 ? answered : failing.slice(0, 1)
}

/** Puts what has the same key together, in the order in which the keys come first. */
const groupBy = <T>(all: readonly T[], keyOf: (one: T) => string): readonly (readonly [T, ...T[]])[] => {
  const groups = new Map<string, [T, ...T[]]>()
  for (const one of all) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()]
}
const keyOfFinding = ({ id, citing }: Finding): string => [id, ...citing.map((s) => s.id)].join(' ')

/** Groups closed pathways that are closed by the same conditions with the same sources. */
export const groupClosed = (
  closed: readonly Assessment[],
  rules: Law['pathways'],
): readonly { readonly pathways: readonly Assessment[]; readonly by: readonly Finding[] }[] =>
  groupBy(
    closed.map((pathway) => ({ pathway, by: closedBy(pathway, rules) })),
    ({ by }) => by.map(keyOfFinding).join(' / '),
  ).map((group) => ({ pathways: group.map(({ pathway }) => pathway), by: group[0].by }))

/**
 * Returns the condition that closes a pathway first: the one whose answers are all given at the earliest point of the
 * interview; of those, the one with the fewest answers; of those, the first of the law.
 */
const firstOf = (findings: readonly Finding[], answers: Verdict['answers']): Finding | undefined => {
  const place = new Map(answers.map(({ question }, i) => [question, i]))
  const settledAt = ({ because }: Finding) =>
    Math.max(-1, ...because.map(({ question }) => place.get(question) ?? answers.length))
  return findings.toSorted(
    (one, other) => settledAt(one) - settledAt(other) || one.because.length - other.because.length,
  )[0]
}

/** Returns the fact that a condition states or denies; `undefined` if it is anything else. */
const factIn = (condition: Condition): string | undefined =>
  condition.kind === 'fact' ? condition.id : condition.kind === 'not' ? factIn(condition.of) : undefined

const didNotArise: Exclusion = { kind: 'didNotArise' }
const doesArise = ({ by }: { readonly by: Exclusion }) => by.kind !== 'didNotArise'
/** Groups what is excluded by the same reason; what did not arise comes last. */
const grouped = <T>(
  all: readonly { readonly by: Exclusion; readonly one: T }[],
  keyOf: (by: Exclusion) => string,
): readonly Excluded<T>[] =>
  groupBy([...all.filter(doesArise), ...all.filter((one) => !doesArise(one))], ({ by }) => keyOf(by)).map((group) => ({
    by: group[0].by,
    those: group.map(({ one }) => one),
  }))

/**
 * Groups closed pathways by the reason that closes them first. The reason is the fact that the condition states, where
 * it is one of `facts`, or else the condition.
 */
export const excludedPathways = (
  closed: readonly Assessment[],
  rules: Law['pathways'],
  facts: readonly StatedTruth[],
  answers: Verdict['answers'],
): readonly Excluded<Assessment>[] => {
  const reasonOf = (pathway: Assessment): Exclusion => {
    const finding = firstOf(closedBy(pathway, rules), answers)
    if (!finding) return didNotArise
    const met = rules.find((p) => p.id === pathway.id)?.requirements[finding.id]?.met
    const fact = facts.find((f) => met && f.id === factIn(met) && !f.didNotArise)
    return fact ? { kind: 'fact', finding: fact } : { kind: 'requirement', pathway: pathway.id, finding }
  }
  return grouped(
    closed.map((one) => ({ one, by: reasonOf(one) })),
    (by) =>
      by.kind === 'fact'
        ? `fact ${by.finding.id}`
        : by.kind === 'requirement'
          ? `requirement ${keyOfFinding(by.finding)}`
          : by.kind,
  )
}

/** Groups rules that do not apply by the answers that exclude them. */
export const excludedRules = (rules: readonly ExcludedRule[]): readonly Excluded<ExcludedRule>[] =>
  grouped(
    rules.map((one) => ({
      one,
      by: one.didNotArise || one.because.length === 0 ? didNotArise : { kind: 'answers', because: one.because },
    })),
    (by) =>
      by.kind === 'answers'
        ? by.because
            .map((r) => JSON.stringify([r.question, relevantOptions(r)]))
            .sort()
            .join(' ')
        : by.kind,
  )
