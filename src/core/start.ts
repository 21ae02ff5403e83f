import { type Condition, questionsRead, truthOf } from './condition.ts'
import { type Flow, inFlow } from './data-flow.ts'
import { disputesOf } from './disputes.ts'
import { outcome } from './headline.ts'
import { decides, isNotKnown, type Law, type Pathway } from './law.ts'
import { type Path, path } from './outline.ts'
import { type Given, isPartial, unsure } from './question.ts'
import { atMost, certaintyOf } from './source.ts'
import type { Truth } from './truth.ts'
import type { Start, StartItem, StartStatus } from './verdict.ts'

/** A rule that may hold back the start, before the answers are read. */
export type Rule = Pick<
  StartItem,
  'kind' | 'id' | 'scope' | 'who' | 'certainty' | 'suspend' | 'forbidden' | 'citing'
> & {
  /** The condition under which it holds back. */
  readonly holdsBack: readonly Condition[]
  readonly stands: Condition
  /** Of what is filed: when the answer of the authority is awaited. */
  readonly awaited?: Condition
  /** When only details are left. */
  readonly begun?: Condition
  /** True of what the filing encloses or attests. */
  readonly beforeFiling?: boolean
  /** Of a condition of a route: the duty that asks the same. */
  readonly sameAs?: string
}

/** Returns the rules on duties in force on the day: all of them, also those the verdict does not list yet. */
export const blockingDuties = (law: Law, asOf: string): readonly Rule[] =>
  law.duties.flatMap(({ id, applies, who, from, blocking, certainty, citing }) =>
    blocking === undefined || (from ?? asOf) > asOf
      ? []
      : [
          {
            kind: 'duty',
            id,
            scope: blocking.scope,
            who: who[0],
            certainty: atMost(certaintyOf(citing), certainty),
            suspend: blocking.suspend === true,
            ...(blocking.forbidden ? { forbidden: true as const } : {}),
            citing: blocking.citing,
            holdsBack: blocking.when ? [applies, blocking.when] : [applies],
            stands: blocking.stands,
            ...(blocking.begun ? { begun: blocking.begun } : {}),
            beforeFiling: blocking.beforeFiling === true,
          },
        ],
  )

/** Returns the rules of a route: what is to be put right before filing, then what is filed. */
export const rulesOfRoute = (route: Pathway): readonly Rule[] => [
  ...Object.entries(route.requirements).flatMap(
    ([id, { failing, met, citing, beforeFiling, sameAs }]): readonly Rule[] =>
      failing !== 'fix'
        ? []
        : [
            {
              kind: 'requirement',
              id: `${route.id}.${id}`,
              scope: 'route',
              who: 'controller',
              certainty: certaintyOf(citing),
              suspend: false,
              citing,
              holdsBack: [],
              stands: met,
              beforeFiling: beforeFiling === true,
              ...(sameAs === undefined ? {} : { sameAs }),
            },
          ],
  ),
  ...(route.filing
    ? [
        {
          kind: 'filing',
          id: route.id,
          scope: 'whole',
          who: 'controller',
          certainty: certaintyOf(route.filing.citing),
          suspend: true,
          citing: route.filing.citing,
          holdsBack: [],
          stands: route.filing.stands,
          ...(route.filing.awaited ? { awaited: route.filing.awaited } : {}),
        } as const,
      ]
    : []),
]

/**
 * Returns the routes whose conditions hold back: the one named, and for their conditions each earlier one that is still
 * undecided.
 */
const routesOf = (law: Law, named: string | undefined, situation: Path) => {
  const place = law.pathways.findIndex((p) => p.id === named)
  const route = law.pathways[place]
  if (!route) return []
  const undecided = law.pathways.slice(0, place).filter((p) => p.headline === 'route' && mayOpen(p, situation))
  return [...undecided.flatMap((p) => rulesOfRoute(p).filter((r) => r.kind === 'requirement')), ...rulesOfRoute(route)]
}
const mayOpen = (p: Pathway, situation: Path) =>
  Object.values(p.requirements)
    .filter(decides)
    .every((r) => truthOf(r.met, situation) !== 'fails')

/** Returns whether the use may start, on the answers of a case and its further flows, on a day (`YYYY-MM-DD`). */
export const startOf = (law: Law, given: Given, situation: Path, asOf: string, flows: readonly Flow[] = []): Start => {
  const { state, pathway } = outcome(law, situation)
  const running = law.running === undefined ? 'unknown' : runningByTruth[truthOf(law.running, situation)]
  const changing =
    law.changing !== undefined && truthOf(law.changing, situation) === 'holds' ? { changing: true as const } : {}
  const bars = law.bars.filter(({ when }) => truthOf(when, situation) !== 'fails').map(({ id }) => id)
  if (state === 'outside') return { state, running, ...changing, items: [], cautions: [], bars: [] }
  const duties = blockingDuties(law, asOf)
  const ofCase = openIn(law, given, situation, [...duties, ...routesOf(law, pathway, situation)])
  const main = onceEach(ofCase, flows.length > 0)
  const further = flows.map(({ name, answers }) => {
    const own = inFlow(law, given, answers)
    const rules = duties.filter(({ id, scope }) => scope === 'flow' && law.flow?.duties.includes(id))
    const open = openIn(law, own, path(law.outline, own), rules)
    return open.map((point) => ({ ...point, item: { ...point.item, flow: name } }))
  })
  const all = [main, ...further]
  const items = inOrder(all.flatMap((open) => open.filter(({ counts }) => counts)))
  const cautions = inOrder(all.flatMap((open) => open.filter(({ counts }) => !counts)))
  const rest = { running, ...changing, items, cautions, bars } as const
  if (state === 'stop') return { state: 'forbidden', ...rest }
  if (state === 'cannotTell') return { state, ...rest }
  if (items.length === 0) return { state: 'ready', ...rest }
  // Where data may go another way that is in order, one flow held back is a part of the use.
  const aFlowIsInOrder =
    further.length > 0 && all.some((open) => !open.some(({ counts, item }) => counts && item.scope === 'flow'))
  const isPart = items.every(({ scope }) => scope === 'act' || (scope === 'flow' && aFlowIsInOrder))
  return { state: 'notYet', extent: isPart ? 'part' : 'whole', ...rest }
}
/**
 * Returns whether another rule that holds back says a rule already: a condition of a route of which the law says so, or
 * that asks the very questions of a duty, those on where it applies included or not, and holds back no more than it. A
 * duty of one flow holds back less only where there are further flows.
 */
export const isSaidBy = (rule: Rule, other: Rule, hasFurtherFlows: boolean): boolean => {
  const isOfTheWhole = other.scope !== 'act' && !(other.scope === 'flow' && hasFurtherFlows)
  if (rule.kind !== 'requirement' || other.kind !== 'duty' || !isOfTheWhole) return false
  if (rule.sameAs === other.id) return true
  const asked = questionsRead(rule.stands)
  const ofDuty = new Set([...other.holdsBack, other.stands].flatMap((c) => [...questionsRead(c)]))
  return [...questionsRead(other.stands)].every((id) => asked.has(id)) && [...asked].every((id) => ofDuty.has(id))
}
/** How much is known of an open point. */
const knownness: Readonly<Record<StartStatus, number>> = { notAsked: 0, toConfirm: 1, unsure: 2, missing: 3 }
/** Returns the open points without those that another one that counts already says, of which no less is known. */
const onceEach = (open: readonly Open[], hasFurtherFlows: boolean): readonly Open[] =>
  open.filter(
    ({ rule, item }) =>
      !open.some(
        (other) =>
          other.counts &&
          knownness[other.item.status] >= knownness[item.status] &&
          isSaidBy(rule, other.rule, hasFurtherFlows),
      ),
  )
const runningByTruth = { holds: 'yes', fails: 'no', unknown: 'unknown' } as const satisfies Record<
  Truth,
  Start['running']
>

/** A rule that may hold back and is not known to stand, as it is told, whether it counts, and whether it is known to. */
type Open = { readonly rule: Rule; readonly item: StartItem; readonly counts: boolean; readonly holds: boolean }
/**
 * The places of open points: what the filing encloses or attests, what is to be filed, which takes longest, what else is
 * missing or not known, what of that may not concern the case, what was not asked, what is to be confirmed. Within a
 * place the order of the law is kept. Where nothing is to be filed, nothing comes before it.
 */
const places = { beforeFiling: 0, filing: 1, known: 2, maybe: 3, notAsked: 4, toConfirm: 5 } as const
const placeOf = ({ rule, holds, item: { kind, status, awaited } }: Open, isFiling: boolean): number => {
  if (status === 'notAsked' || status === 'toConfirm') return places[status]
  if (isFiling && rule.beforeFiling && holds) return places.beforeFiling
  if (kind === 'filing' && !awaited) return places.filing
  return holds ? places.known : places.maybe
}
const inOrder = (open: readonly Open[]): readonly StartItem[] => {
  const isFiling = open.some(({ item }) => item.kind === 'filing')
  return [...open].sort((one, other) => placeOf(one, isFiling) - placeOf(other, isFiling)).map(({ item }) => item)
}

/** Returns the rules that may hold back and are not known to stand. */
const openIn = (law: Law, given: Given, situation: Path, rules: readonly Rule[]): readonly Open[] => {
  const readings = readingsOf(law, given)
  return rules.flatMap((rule) => {
    const { holdsBack, stands, awaited, begun, beforeFiling: _, sameAs: __, ...item } = rule
    const mayHoldBack = (of: Path) => holdsBack.every((c) => truthOf(c, of) !== 'fails')
    const standing = truthAsTold(stands, situation)
    if (standing === 'holds' || !mayHoldBack(situation)) return []
    const disputed = [...holdsBack, stands].some((c) => disputesOf(c, situation).length > 0)
    const certainty = disputed ? ('contested' as const) : item.certainty
    const holds = holdsBack.every((c) => truthOf(c, situation) === 'holds')
    const isMissing = standing === 'fails' && holds
    const status =
      isMissing && !restsOnNotKnown(law, stands, situation) ? 'missing' : statusOf(law, stands, holdsBack, situation)
    const isAwaited = awaited !== undefined && truthOf(awaited, situation) === 'holds'
    const point = {
      ...item,
      certainty,
      status,
      ...(isAwaited ? { awaited: true as const } : {}),
      ...(begun !== undefined && truthOf(begun, situation) === 'holds' ? { begun: true as const } : {}),
      ...(holds ? {} : { maybe: true as const }),
    }
    return [{ rule, item: point, holds, counts: readings().every(mayHoldBack) }]
  })
}
/**
 * Returns whether a condition that fails would be unknown if each answer that says “not known” were “I don't know”.
 * What is ticked beside “I don't know” is known.
 */
const restsOnNotKnown = (law: Law, condition: Condition, situation: Path): boolean => {
  const notKnown = readIn(condition, situation).filter(
    (id) => isNotKnown(law, id, situation.counted[id]) && !isPartial(situation.counted[id]),
  )
  if (notKnown.length === 0) return false
  const asUnsure = Object.fromEntries(notKnown.map((id) => [id, unsure]))
  return truthOf(condition, path(law.outline, { ...situation.counted, ...asUnsure })) !== 'fails'
}
/** Returns the truth of a condition, `unknown` where no answer was given to any question that it reads. */
const truthAsTold = (condition: Condition, situation: Path): Truth =>
  readIn(condition, situation).some((id) => situation.counted[id] !== undefined)
    ? truthOf(condition, situation)
    : 'unknown'
/** Returns the questions that a condition reads and that may be relevant. */
const readIn = (condition: Condition, { relevance }: Path): readonly string[] =>
  [...questionsRead(condition)].filter((id) => relevance.get(id) !== 'fails')
/** Returns a function that computes, once, the case under every reading of all disputed points. */
const readingsOf = (law: Law, given: Given) => {
  let read: readonly Path[] | undefined
  return (): readonly Path[] => {
    read ??= [path(law.outline, given, 'applied'), path(law.outline, given, 'notApplied')]
    return read
  }
}
/** Whether the point stands is not asked while none of its own questions is answered, whatever else is not known. */
const statusOf = (law: Law, stands: Condition, holdsBack: readonly Condition[], situation: Path): StartStatus => {
  const isAnswered = (id: string) => situation.counted[id] !== undefined
  const own = readIn(stands, situation)
  if (own.length > 0 && !own.some(isAnswered)) return 'notAsked'
  const conditions = [...holdsBack, stands]
  const read = conditions.flatMap((c) => readIn(c, situation))
  if (read.some((id) => isNotKnown(law, id, situation.counted[id]))) return 'unsure'
  const isTold = conditions.every((c) => readIn(c, situation).length > 0)
  return isTold && read.every(isAnswered) ? 'toConfirm' : 'notAsked'
}
