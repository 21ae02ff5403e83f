import { assess } from './assess.ts'
import { type Flow, inFlow } from './data-flow.ts'
import type { Law } from './law.ts'
import { path } from './outline.ts'
import type { Given } from './question.ts'
import type { Truth } from './truth.ts'
import type { DutyFinding, FlowFinding, Headline, PathwayStatus, Verdict } from './verdict.ts'

/** The answers of a case and of its further flows. */
export type Answered = { readonly answers: Given; readonly flows?: readonly Flow[] }
/** How a duty stands for a person; one that does not apply and one nothing is said of are both `none`. */
export type DutyState = 'none' | 'mayApply' | 'toDo' | 'notSaid' | 'done' | 'notDone' | 'coming' | 'mayCome'
/** One conclusion that changes, then and now. */
export type Changed<T> = { readonly id: string; readonly before: T; readonly after: T }
/** What becomes of the questions of an interview, in reading order. */
export type PathImpact = {
  /** Answered, and counted for nothing from now on. */
  readonly setAside: readonly string[]
  /** Answered long ago, set aside, and counted again. */
  readonly backAgain: readonly string[]
  /** Asked from now on, and not answered yet. */
  readonly comes: readonly string[]
  /** Never answered, and not asked any more. */
  readonly leaves: readonly string[]
}
export type FlowImpact = PathImpact & { readonly name: string; readonly duties: readonly Changed<DutyState>[] }
export type Impact = PathImpact & {
  /** Both headlines, if they say different things. */
  readonly headline: { readonly before: Headline; readonly after: Headline } | undefined
  readonly bars: readonly Changed<Truth>[]
  readonly routes: readonly Changed<PathwayStatus>[]
  /** The conditions of the route named, if it stays the same. */
  readonly requirements: readonly (Changed<Truth> & { readonly pathway: string })[]
  readonly duties: readonly Changed<DutyState>[]
  readonly facts: readonly Changed<Truth>[]
  /** The further flows it touches, by name. */
  readonly flows: readonly FlowImpact[]
}

/**
 * What a change of answers changes, on one day: questions, headline and conclusions, by id. The answers themselves, and
 * what is missing because they are now “I don't know”, are no consequence.
 * @throws when the day lies outside the period the edition covers.
 */
export const impactOf = (law: Law, before: Answered, after: Answered, asOf: string): Impact => {
  const was = assess(law, before.answers, asOf, before.flows)
  const is = assess(law, after.answers, asOf, after.flows)
  const route = routeOf(was) === routeOf(is) ? routeOf(is) : undefined
  return {
    ...pathImpact(law, before.answers, after.answers),
    headline: saysSame(was.headline, is.headline) ? undefined : { before: was.headline, after: is.headline },
    bars: changed(truthById(was.bars), truthById(is.bars), 'fails'),
    routes: changed(statusById(was), statusById(is), 'closed'),
    requirements:
      route === undefined
        ? []
        : changed(requirementsOf(was, route), requirementsOf(is, route), 'fails').map((c) => ({
            ...c,
            pathway: route,
          })),
    duties: changed(dutiesOf(was), dutiesOf(is), 'none'),
    facts: changed(factsOf(was), factsOf(is), 'fails'),
    flows: is.flows.flatMap((flow) => {
      const former = was.flows.find((f) => f.name === flow.name)
      if (!former) return []
      const found = flowImpact(law, { ...before, flow: former }, { ...after, flow })
      return isNothing(found, found.duties) ? [] : [found]
    }),
  }
}

/** Does the change leave every question and every conclusion as it was? */
export const isNoImpact = (impact: Impact): boolean =>
  impact.headline === undefined &&
  isNothing(impact, impact.bars, impact.routes, impact.requirements, impact.duties, impact.facts, impact.flows)

const isNothing = ({ setAside, backAgain, comes, leaves }: PathImpact, ...more: readonly (readonly unknown[])[]) =>
  [setAside, backAgain, comes, leaves, ...more].every((list) => list.length === 0)

const pathImpact = (law: Law, before: Given, after: Given): PathImpact => {
  const was = path(law.outline, before).asked
  const is = path(law.outline, after).asked
  const gone = was.filter((id) => !is.includes(id))
  const come = is.filter((id) => !was.includes(id))
  return {
    setAside: gone.filter((id) => after[id] !== undefined),
    leaves: gone.filter((id) => after[id] === undefined),
    backAgain: come.filter((id) => after[id] !== undefined),
    comes: come.filter((id) => after[id] === undefined),
  }
}
type WithFlow = Answered & { readonly flow: FlowFinding }
const flowImpact = (law: Law, before: WithFlow, after: WithFlow): FlowImpact => {
  const described = (ids: readonly string[]) => ids.filter((id) => law.flow?.questions.includes(id))
  const of = ({ answers, flow }: WithFlow) => inFlow(law, answers, flow.answers)
  const { setAside, backAgain, comes, leaves } = pathImpact(law, of(before), of(after))
  const duties = ({ flow }: WithFlow) => new Map(flow.duties.map((d) => [d.id, stateOf(d)]))
  return {
    name: after.flow.name,
    setAside: described(setAside),
    backAgain: described(backAgain),
    comes: described(comes),
    leaves: described(leaves),
    duties: changed(duties(before), duties(after), 'none'),
  }
}

const routeOf = ({ headline }: Verdict) => headline.pathway ?? headline.nearest
/** Everything a headline says, but for the answers that could reverse it. */
const saidBy = ({ couldBeReversedBy: _, ...said }: Headline) =>
  JSON.stringify(Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1)))
const saysSame = (one: Headline, other: Headline) => saidBy(one) === saidBy(other)

const truthById = (found: readonly { readonly id: string; readonly truth: Truth }[]): ReadonlyMap<string, Truth> =>
  new Map(found.map(({ id, truth }) => [id, truth]))
const statusById = ({ pathways }: Verdict) => new Map(pathways.map(({ id, status }) => [id, status]))
const factsOf = ({ facts }: Verdict) => truthById(facts.filter((f) => !f.working))
const requirementsOf = ({ pathways }: Verdict, id: string) =>
  truthById(pathways.find((p) => p.id === id)?.requirements ?? [])

const met = { holds: 'done', fails: 'notDone', unknown: 'notSaid' } as const
const stateOf = ({ applies, met: how }: DutyFinding): DutyState =>
  applies === 'fails' ? 'none' : applies === 'unknown' ? 'mayApply' : how === null ? 'toDo' : met[how]
const dutiesOf = ({ duties, coming }: Verdict): ReadonlyMap<string, DutyState> =>
  new Map<string, DutyState>([
    ...duties.map((d) => [d.id, stateOf(d)] as const),
    ...coming.map((d) => [d.id, d.applies === 'holds' ? 'coming' : 'mayCome'] as const),
  ])

/** What two maps say differently, in the order of the second and then of the first; `absent` where one says nothing. */
const changed = <T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>, absent: T): readonly Changed<T>[] =>
  [...new Set([...after.keys(), ...before.keys()])]
    .map((id) => ({ id, before: before.get(id) ?? absent, after: after.get(id) ?? absent }))
    .filter((c) => c.before !== c.after)
