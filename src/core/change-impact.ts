import { assess } from './assess.ts'
import { type Flow, inFlow } from './data-flow.ts'
import type { Law } from './law.ts'
import { path } from './outline.ts'
import type { Given } from './question.ts'
import type { Truth } from './truth.ts'
import type { DutyFinding, FlowFinding, Headline, PathwayStatus, Start, Verdict } from './verdict.ts'

/** The answers of a case and of its further flows. */
export type Answered = { readonly answers: Given; readonly flows?: readonly Flow[] }
/**
 * The state of a duty as the user sees it. A duty that does not apply and one that the verdict omits are both `none`.
 */
export type DutyState = 'none' | 'mayApply' | 'toDo' | 'notSaid' | 'done' | 'notDone' | 'coming' | 'mayCome'
/** A conclusion that changes, before and after. */
export type Changed<T> = { readonly id: string; readonly before: T; readonly after: T }
/** The questions of an interview that a change affects, in reading order. */
export type PathImpact = {
  /** Answered questions that are no longer relevant. */
  readonly setAside: readonly string[]
  /** Answered questions that were set aside and count again. */
  readonly backAgain: readonly string[]
  /** Unanswered questions that become relevant. */
  readonly comes: readonly string[]
  /** Unanswered questions that are no longer relevant. */
  readonly leaves: readonly string[]
}
export type FlowImpact = PathImpact & { readonly name: string; readonly duties: readonly Changed<DutyState>[] }
export type Impact = PathImpact & {
  /** Whether the use may start, before and after, if state, extent or open points differ. */
  readonly start: { readonly before: Start; readonly after: Start } | undefined
  /** Both headlines, if they differ. */
  readonly headline: { readonly before: Headline; readonly after: Headline } | undefined
  readonly bars: readonly Changed<Truth>[]
  readonly routes: readonly Changed<PathwayStatus>[]
  /** The requirements of the named route, if the route stays the same. */
  readonly requirements: readonly (Changed<Truth> & { readonly pathway: string })[]
  readonly duties: readonly Changed<DutyState>[]
  readonly facts: readonly Changed<Truth>[]
  /** The further flows that the change affects. */
  readonly flows: readonly FlowImpact[]
}

/**
 * Returns what a change of answers changes on one day (`YYYY-MM-DD`): questions, headline and conclusions, by id. The
 * changed answers themselves, and the questions missing because they are now “I don't know”, are not part of the
 * impact.
 * @throws RangeError when the edition does not cover the day.
 */
export const impactOf = (law: Law, before: Answered, after: Answered, asOf: string): Impact => {
  const verdictBefore = assess(law, before.answers, asOf, before.flows)
  const verdictAfter = assess(law, after.answers, asOf, after.flows)
  const routeAfter = routeOf(verdictAfter)
  const route = routeOf(verdictBefore) === routeAfter ? routeAfter : undefined
  return {
    ...pathImpact(law, before.answers, after.answers),
    start:
      startKey(verdictBefore.start) === startKey(verdictAfter.start)
        ? undefined
        : { before: verdictBefore.start, after: verdictAfter.start },
    headline: isSameHeadline(verdictBefore.headline, verdictAfter.headline)
      ? undefined
      : { before: verdictBefore.headline, after: verdictAfter.headline },
    bars: changed(truthById(verdictBefore.bars), truthById(verdictAfter.bars), 'fails'),
    routes: changed(statusById(verdictBefore), statusById(verdictAfter), 'closed'),
    requirements:
      route === undefined
        ? []
        : changed(requirementsOf(verdictBefore, route), requirementsOf(verdictAfter, route), 'fails').map((c) => ({
            ...c,
            pathway: route,
          })),
    duties: changed(dutiesOf(verdictBefore), dutiesOf(verdictAfter), 'none'),
    facts: changed(factsOf(verdictBefore), factsOf(verdictAfter), 'fails'),
    flows: verdictAfter.flows.flatMap((flow) => {
      const former = verdictBefore.flows.find((f) => f.name === flow.name)
      if (!former) return []
      const impact = flowImpact(law, { ...before, flow: former }, { ...after, flow })
      return isEmpty(impact, impact.duties) ? [] : [impact]
    }),
  }
}

/** Returns whether a change leaves every question and every conclusion as it was. */
export const isNoImpact = (impact: Impact): boolean =>
  impact.start === undefined &&
  impact.headline === undefined &&
  isEmpty(impact, impact.bars, impact.routes, impact.requirements, impact.duties, impact.facts, impact.flows)

/** Returns whether a change sets answers aside, of the case or of a further flow: the user has to confirm it. */
export const setsAnswersAside = ({ setAside, flows }: Impact): boolean =>
  setAside.length > 0 || flows.some((flow) => flow.setAside.length > 0)

const isEmpty = ({ setAside, backAgain, comes, leaves }: PathImpact, ...more: readonly (readonly unknown[])[]) =>
  [setAside, backAgain, comes, leaves, ...more].every((list) => list.length === 0)

const pathImpact = (law: Law, before: Given, after: Given): PathImpact => {
  const askedBefore = path(law.outline, before).asked
  const askedAfter = path(law.outline, after).asked
  const removed = askedBefore.filter((id) => !askedAfter.includes(id))
  const added = askedAfter.filter((id) => !askedBefore.includes(id))
  return {
    setAside: removed.filter((id) => after[id] !== undefined),
    leaves: removed.filter((id) => after[id] === undefined),
    backAgain: added.filter((id) => after[id] !== undefined),
    comes: added.filter((id) => after[id] === undefined),
  }
}
type WithFlow = Answered & { readonly flow: FlowFinding }
const flowImpact = (law: Law, before: WithFlow, after: WithFlow): FlowImpact => {
  const describing = (ids: readonly string[]) => ids.filter((id) => law.flow?.questions.includes(id))
  const answersIn = ({ answers, flow }: WithFlow) => inFlow(law, answers, flow.answers)
  const { setAside, backAgain, comes, leaves } = pathImpact(law, answersIn(before), answersIn(after))
  const duties = ({ flow }: WithFlow) => new Map(flow.duties.map((d) => [d.id, stateOf(d)]))
  return {
    name: after.flow.name,
    setAside: describing(setAside),
    backAgain: describing(backAgain),
    comes: describing(comes),
    leaves: describing(leaves),
    duties: changed(duties(before), duties(after), 'none'),
  }
}

const routeOf = ({ headline }: Verdict) => headline.pathway ?? headline.nearest
/** Returns a text that two headlines share when they differ at most in the answers that could reverse them. */
const headlineKey = ({ couldBeReversedBy: _, ...rest }: Headline) =>
  JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)))
/** Returns a text that two starts share when they agree on state, extent and open points. */
const startKey = ({ state, extent, items }: Start) =>
  JSON.stringify([state, extent, items.map(({ kind, id, flow, status }) => [kind, id, flow, status])])
const isSameHeadline = (one: Headline, other: Headline) => headlineKey(one) === headlineKey(other)

const truthById = (
  conclusions: readonly { readonly id: string; readonly truth: Truth }[],
): ReadonlyMap<string, Truth> => new Map(conclusions.map(({ id, truth }) => [id, truth]))
const statusById = ({ pathways }: Verdict) => new Map(pathways.map(({ id, status }) => [id, status]))
const factsOf = ({ facts }: Verdict) => truthById(facts.filter((f) => !f.working))
const requirementsOf = ({ pathways }: Verdict, id: string) =>
  truthById(pathways.find((p) => p.id === id)?.requirements ?? [])

const stateByMet = { holds: 'done', fails: 'notDone', unknown: 'notSaid' } as const
const stateOf = ({ applies, met }: DutyFinding): DutyState =>
  applies === 'fails' ? 'none' : applies === 'unknown' ? 'mayApply' : met === null ? 'toDo' : stateByMet[met]
const dutiesOf = ({ duties, coming }: Verdict): ReadonlyMap<string, DutyState> =>
  new Map<string, DutyState>([
    ...duties.map((d) => [d.id, stateOf(d)] as const),
    ...coming.map((d) => [d.id, d.applies === 'holds' ? 'coming' : 'mayCome'] as const),
  ])

/**
 * Returns the entries that differ, in the order of `after`, then of `before`. A missing entry has the value `absent`.
 */
const changed = <T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>, absent: T): readonly Changed<T>[] =>
  [...new Set([...after.keys(), ...before.keys()])]
    .map((id) => ({ id, before: before.get(id) ?? absent, after: after.get(id) ?? absent }))
    .filter((c) => c.before !== c.after)
