import { type Condition, truthOf } from './condition.ts'
import { type Bar, decides, type Law, type Pathway } from './law.ts'
import type { Path } from './outline.ts'
import { all, type Truth } from './truth.ts'
import type { Assessment, DutyFinding, Headline, HeadlineState, PathwayStatus, StatedTruth } from './verdict.ts'

/** The status of a pathway by the truth of all requirements that can close it. */
export const statusByTruth = { holds: 'open', fails: 'closed', unknown: 'undecided' } as const satisfies Record<
  Truth,
  PathwayStatus
>

/** State and route of a headline, without the other conclusions. */
export type Outcome = { readonly state: HeadlineState; readonly pathway: string | undefined }
/** How the truths that decide an outcome are found; a place is that in the law. */
type Truths = {
  readonly bar: (bar: Bar, place: number) => Truth
  readonly outside: () => Truth
  readonly status: (pathway: Pathway, place: number) => PathwayStatus
}
/** Returns the outcome for the truths that decide it. */
export const outcomeFrom = (law: Pick<Law, 'bars' | 'pathways'>, { bar, outside, status }: Truths): Outcome => {
  const barTruths = law.bars.map(bar)
  if (barTruths.includes('holds')) return { state: 'stop', pathway: undefined }
  if (barTruths.includes('unknown')) return { state: 'cannotTell', pathway: undefined }
  if (outside() === 'holds') return { state: 'outside', pathway: undefined }
  const statuses = law.pathways.map(status)
  const first = statuses.indexOf('open')
  const open = law.pathways[first]
  if (!open || (open.residual && statuses.slice(0, first).includes('undecided')))
    return { state: 'cannotTell', pathway: undefined }
  return { state: open.headline, pathway: open.id }
}
/** Returns the outcome for a path. */
export const outcome = (law: Law, situation: Path): Outcome => {
  const truth = (c: Condition) => truthOf(c, situation)
  return outcomeFrom(law, {
    bar: ({ when }) => truth(when),
    outside: () => truth(law.outside),
    status: (p) => statusOfPathway(p, truth),
  })
}
/** Returns the status of a pathway. `truth` returns the truth of a condition in the case. */
export const statusOfPathway = (p: Pathway, truth: (c: Condition) => Truth): PathwayStatus =>
  statusByTruth[
    all(
      Object.values(p.requirements)
        .filter(decides)
        .map((r) => truth(r.met)),
    )
  ]

/**
 * Returns the headline, made of the other conclusions and of whether the case is outside these rules, without the answers
 * that could reverse it.
 */
export const headlineOf = (
  law: Law,
  { endedBy, outside }: { readonly endedBy: string | undefined; readonly outside: Truth },
  bars: readonly StatedTruth[],
  pathways: readonly Assessment[],
  duties: readonly DutyFinding[],
): Omit<Headline, 'couldBeReversedBy'> => {
  const { state, pathway } = outcomeFrom(law, {
    bar: (_, place) => bars[place]?.truth ?? 'unknown',
    outside: () => outside,
    status: (_, place) => pathways[place]?.status ?? 'undecided',
  })
  const holding = bars.filter((b) => b.truth === 'holds').map((b) => b.id)
  const doubtful = bars.filter((b) => b.truth === 'unknown').map((b) => b.id)
  const route = pathways.find((p) => p.id === pathway)
  const unmet = duties.filter((d) => d.applies === 'holds' && d.met === 'fails').length
  return {
    state,
    bars: state === 'stop' ? holding : doubtful,
    unlessOutside: outside === 'unknown',
    toPutRight: unmet + (route?.toPutRight.filter((r) => r.truth === 'fails').length ?? 0),
    ...(pathway === undefined ? {} : { pathway }),
    ...(endedBy === undefined ? {} : { outsideBy: endedBy }),
    ...(state === 'cannotTell' ? whyNot(law, pathways, doubtful) : {}),
  }
}

/**
 * Returns why the state is `cannotTell`, and the nearest route: the one with the fewest unknown requirements that can
 * close it.
 */
const whyNot = (
  law: Law,
  pathways: readonly Assessment[],
  doubtful: readonly string[],
): Pick<Headline, 'why' | 'nearest'> => {
  const candidates = pathways.filter((p) => p.status !== 'closed' && !law.pathways.find((l) => l.id === p.id)?.residual)
  const unknownCount = (p: Assessment) => p.requirements.filter((r) => decides(r) && r.truth === 'unknown').length
  const nearest =
    [...candidates].sort((a, b) => unknownCount(a) - unknownCount(b))[0]?.id ??
    pathways.find((p) => p.status !== 'closed')?.id
  const why =
    doubtful.length > 0
      ? 'bar'
      : pathways.some((p) => p.status === 'open')
        ? 'betterRouteUndecided'
        : nearest === undefined
          ? 'twoUses'
          : 'undecided'
  return { why, ...(nearest === undefined ? {} : { nearest }) }
}
