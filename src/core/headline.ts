import { type Condition, questionsRead, truthOf } from './condition.ts'
import { decides, type Law, opens, type Pathway } from './law.ts'
import { type Path, path, questionsOf } from './outline.ts'
import { type Answer, exclusiveOptions, type Given, isPartial, type Question, saysUnsure } from './question.ts'
import { all, type Truth } from './truth.ts'
import type { Assessment, DutyFinding, Headline, HeadlineState, PathwayStatus, StatedTruth } from './verdict.ts'

/** The status of a pathway by the truth of all requirements that can close it. */
export const statusByTruth = { holds: 'open', fails: 'closed', unknown: 'undecided' } as const satisfies Record<
  Truth,
  PathwayStatus
>

/** State and route of a headline, without the other conclusions. */
export type Outcome = { readonly state: HeadlineState; readonly pathway: string | undefined }
/** Returns the outcome for some answers. It is much cheaper than `assess`; searches call it hundreds of times. */
export const outcomeOf = (law: Law, given: Given): Outcome => outcome(law, path(law.outline, given))

/** Returns the outcome for a path. */
export const outcome = (law: Law, situation: Path): Outcome => {
  const truth = (c: Condition) => truthOf(c, situation)
  const barTruths = law.bars.map((b) => truth(b.when))
  if (barTruths.includes('holds')) return { state: 'stop', pathway: undefined }
  if (barTruths.includes('unknown')) return { state: 'cannotTell', pathway: undefined }
  if (truth(law.outside) === 'holds') return { state: 'outside', pathway: undefined }
  const statuses = law.pathways.map((p) => statusOfPathway(p, truth))
  const first = statuses.indexOf('open')
  const open = law.pathways[first]
  if (!open || (open.residual && statuses.slice(0, first).includes('undecided')))
    return { state: 'cannotTell', pathway: undefined }
  return { state: open.headline, pathway: open.id }
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

/** Returns the headline, made of the other conclusions, without the answers that could reverse it. */
export const headlineOf = (
  law: Law,
  situation: Path,
  bars: readonly StatedTruth[],
  pathways: readonly Assessment[],
  duties: readonly DutyFinding[],
): Omit<Headline, 'couldBeReversedBy'> => {
  const { state, pathway } = outcome(law, situation)
  const holding = bars.filter((b) => b.truth === 'holds').map((b) => b.id)
  const doubtful = bars.filter((b) => b.truth === 'unknown').map((b) => b.id)
  const route = pathways.find((p) => p.id === pathway)
  const unmet = duties.filter((d) => d.applies === 'holds' && d.met === 'fails').length
  return {
    state,
    bars: state === 'stop' ? holding : doubtful,
    unlessOutside: truthOf(law.outside, situation) === 'unknown',
    toPutRight: unmet + (route?.toPutRight.filter((r) => r.truth === 'fails').length ?? 0),
    ...(pathway === undefined ? {} : { pathway }),
    ...(situation.endedBy === undefined ? {} : { outsideBy: situation.endedBy }),
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

const decisiveCache = new WeakMap<Law, ReadonlySet<string>>()
/**
 * Returns the ids of the questions that can affect state or route: those that a deciding condition reads, and those
 * that make such a question relevant. Memoised by law.
 */
export const decisiveQuestions = (law: Law): ReadonlySet<string> => {
  const known = decisiveCache.get(law)
  if (known) return known
  const conditions = [
    law.outside,
    ...law.outline.flatMap((step) => (step.kind === 'end' ? [step.when] : [])),
    ...law.bars.map((b) => b.when),
    ...law.pathways.map(opens),
  ]
  const read = new Set(conditions.flatMap((c) => [...questionsRead(c)]))
  // From the last question to the first: a relevance reads earlier questions only.
  for (const { question, when } of [...questionsOf(law.outline)].reverse())
    if (when && read.has(question.id)) for (const id of questionsRead(when)) read.add(id)
  decisiveCache.set(law, read)
  return read
}

/** Returns the questions, unsure or unanswered, of which a single answer would change state or route. */
export const reversals = (
  law: Law,
  given: Given,
  situation: Path,
  now: { readonly state: HeadlineState; readonly pathway?: string },
): readonly string[] =>
  questionsOf(law.outline)
    .map(({ question }) => question)
    .filter(
      ({ id }) =>
        decisiveQuestions(law).has(id) &&
        situation.relevance.get(id) !== 'fails' &&
        (situation.counted[id] === undefined || saysUnsure(situation.counted[id])),
    )
    .filter((question) =>
      answersToTry(question, situation.counted[question.id]).some((answer) => {
        const changed = outcomeOf(law, { ...given, [question.id]: answer })
        return changed.state !== now.state || changed.pathway !== now.pathway
      }),
    )
    .map(({ id }) => id)

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
