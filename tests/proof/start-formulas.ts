import { type Condition, questionsRead } from '../../src/core/condition.ts'
import { opens, type Pathway } from '../../src/core/law.ts'
import { questionsOf } from '../../src/core/outline.ts'
import { blockingDuties, isSaidBy, type Rule, rulesOfRoute } from '../../src/core/start.ts'
import type { World } from './encode.ts'
import type { B, Prover } from './solver.ts'

/** A rule in a world: where it may hold back under every reading and is not known to stand. */
export type Point = {
  readonly rule: Rule
  /** The place among the further flows; left out for the case itself. */
  readonly flow?: number
  readonly open: B
  readonly counts: B
  readonly stands: B
}
/** The first line of a verdict as formulas. */
export type StartFormulas = {
  readonly points: readonly Point[]
  readonly forbidden: B
  readonly cannotTell: B
  readonly notYetWhole: B
  readonly notYetPart: B
  readonly ready: B
  readonly outside: B
}
/** The same answers, read as the law says and with every disputed point read one way. */
export type Readings = { readonly w: World; readonly applied: World; readonly notApplied: World }

/** A fault of the reading, to see that a theorem breaks on it. */
export type StartFault =
  | 'unsureStands'
  | 'contestedCounts'
  | 'alwaysPart'
  | 'displayedDutiesOnly'
  | 'flowIgnored'
  | 'breachCounts'
  | 'silenceGrants'

/** Returns the three readings of the same answers, those to the questions in `fresh` being other ones. */
export const readingsOf = ({ e, w }: Prover, fresh: readonly string[] = [], suffix = ''): Readings => ({
  w: fresh.length === 0 ? w : e.world(fresh, suffix),
  applied: e.world(fresh, suffix, {}, 'applied'),
  notApplied: e.world(fresh, suffix, {}, 'notApplied'),
})
/** Returns the readings of a further flow: it shares every answer that does not describe a flow. */
export const furtherFlow = (p: Prover): Readings => readingsOf(p, p.law.flow?.questions ?? [], ' of the flow')

/** Returns where a condition that says that something stands is known to: it holds, and a question of it was answered. */
export const standsIn = ({ e, z }: Prover, of: World, condition: Condition): B => {
  const told = [...questionsRead(condition)].map((id) =>
    e.all([z.Not(of.relevance.get(id)?.fails as B) as B, z.Not(of.answers.get(id)?.absent as B) as B]),
  )
  return e.all([of.truth(condition).holds, e.any(told)])
}
/** Returns where conditions may all hold under every reading. */
export const mayHold = ({ e, z }: Prover, { w, applied, notApplied }: Readings, conditions: readonly Condition[]): B =>
  e.all([w, applied, notApplied].flatMap((of) => conditions.map((c) => z.Not(of.truth(c).fails) as B)))

/** Returns the first line of the verdict on a case, on a day. */
export const startIn = (
  p: Prover,
  main: Readings,
  asOf: string,
  { fault, flows = [] }: { readonly fault?: StartFault | undefined; readonly flows?: readonly Readings[] } = {},
) => {
  const { z, e, law } = p
  const { w } = main
  const not = (b: B) => z.Not(b) as B
  const always = z.Bool.val(true) as B
  const may = (of: World, conditions: readonly Condition[]) => e.all(conditions.map((c) => not(of.truth(c).fails)))
  const pointOf = (rule: Rule, where: B, of: Readings, flow?: number): Point => {
    const stands = fault === 'unsureStands' ? not(of.w.truth(rule.stands).fails) : standsIn(p, of.w, rule.stands)
    const open = e.all([where, may(of.w, rule.holdsBack), not(stands)])
    const counts = fault === 'contestedCounts' ? open : e.all([open, mayHold(p, of, rule.holdsBack)])
    return { rule, open, stands, counts, ...(flow === undefined ? {} : { flow }) }
  }
  const duties = blockingDuties(law, asOf)
  const ofDuties = duties.map((rule) =>
    pointOf(rule, fault === 'displayedDutiesOnly' ? displayed(p, w, rule.id) : always, main),
  )
  const ofFlows = (fault === 'flowIgnored' ? [] : flows).map((flow, place) =>
    duties
      .filter(({ id, scope }) => scope === 'flow' && law.flow?.duties.includes(id))
      .map((rule) => pointOf(rule, always, flow, place)),
  )
  const named = (id: string) => w.headline.named.get(id) as B
  const ofRoutes = law.pathways.map(routeWith(fault)).flatMap((route, place) => {
    const after = e.any(law.pathways.slice(place + 1).map(({ id }) => named(id)))
    const undecided =
      route.headline === 'route' ? e.all([after, not(w.truth(opens(route)).fails)]) : (z.Bool.val(false) as B)
    return rulesOfRoute(route).map((rule) => {
      const where = rule.kind === 'filing' ? named(route.id) : e.any([named(route.id), undecided])
      const said = e.any(
        ofDuties.filter((duty) => isSaidBy(rule, duty.rule, flows.length > 0)).map(({ counts }) => counts),
      )
      return pointOf(rule, e.all([where, not(said)]), main)
    })
  })
  const ofCase = [...ofDuties, ...ofRoutes]
  const points = [...ofCase, ...ofFlows.flat()]
  const anyOf = (of: readonly Point[], scopes: readonly string[]) =>
    e.any(of.filter(({ rule }) => scopes.includes(rule.scope)).map(({ counts }) => counts))
  const anyOpen = e.any(points.map(({ counts }) => counts))
  const aFlowIsInOrder =
    ofFlows.length > 0 ? e.any([ofCase, ...ofFlows].map((of) => not(anyOf(of, ['flow'])))) : (z.Bool.val(false) as B)
  const isPart =
    fault === 'alwaysPart'
      ? always
      : e.all([not(anyOf(points, ['whole', 'route'])), e.any([not(anyOf(points, ['flow'])), aFlowIsInOrder])])
  const { stop, outside, cannotTell } = w.headline
  const decided = e.any(law.pathways.map(({ id }) => named(id)))
  return {
    points,
    forbidden: stop,
    cannotTell,
    outside,
    ready: e.all([decided, not(anyOpen)]),
    notYetPart: e.all([decided, anyOpen, isPart]),
    notYetWhole: e.all([decided, anyOpen, not(isPart)]),
  } satisfies StartFormulas
}

/** Where a verdict lists a duty: it applies, or no question merely offered could still tell whether it does. */
const displayed = ({ e, z, law }: Prover, of: World, id: string): B => {
  const offered = new Set(
    questionsOf(law.outline.slice(law.outline.findIndex(({ kind }) => kind === 'rest'))).map((ask) => ask.question.id),
  )
  const applies = law.duties.find((d) => d.id === id)?.applies as Condition
  const { holds, fails } = of.truth(applies)
  const hanging = [...questionsRead(applies)]
    .filter((question) => offered.has(question))
    .map((question) =>
      e.all([of.answers.get(question)?.absent as B, z.Not(of.relevance.get(question)?.fails as B) as B]),
    )
  return e.any([holds, fails, z.Not(e.any(hanging)) as B])
}
/** Returns a route as a fault reads it. */
const routeWith =
  (fault: StartFault | undefined) =>
  (route: Pathway): Pathway =>
    fault === 'breachCounts' ? withBreaches(route) : fault === 'silenceGrants' ? withSilence(route) : route
const withBreaches = (route: Pathway): Pathway => ({
  ...route,
  requirements: Object.fromEntries(
    Object.entries(route.requirements).map(([id, r]) => [id, r.failing === 'breach' ? { ...r, failing: 'fix' } : r]),
  ),
})
const withSilence = (route: Pathway): Pathway =>
  route.filing ? { ...route, filing: { ...route.filing, stands: silenceAsGrant(route.filing.stands) } } : route
const silenceAsGrant = (c: Condition): Condition => {
  if (c.kind === 'answered')
    return c.question.id === 'filing.status' && c.oneOf.includes('granted')
      ? { ...c, oneOf: [...c.oneOf, 'silence'] }
      : c
  if (c.kind === 'fact') return { ...c, is: silenceAsGrant(c.is) }
  if (c.kind === 'not' || c.kind === 'disputed') return { ...c, of: silenceAsGrant(c.of) }
  return { ...c, of: c.of.map(silenceAsGrant) }
}
