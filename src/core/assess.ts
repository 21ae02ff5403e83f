import { type Condition, questionsRead, truthOf } from './condition.ts'
import { type Flow, inFlow } from './data-flow.ts'
import { disputesOf } from './disputes.ts'
import { decides, type Failing, type Law, opens, type Pathway, type Who } from './law.ts'
import { type Path, path, questionsOf } from './outline.ts'
import { type Answer, exclusiveOptions, type Given, type Question, unsure } from './question.ts'
import { type Reason, reasonsIn, withReasons } from './reasons.ts'
import type { Authority, Certainty, Citing, Source } from './source.ts'
import { all, type Truth } from './truth.ts'

export { type Flow, inFlow } from './data-flow.ts'

/** What every conclusion carries: the answers behind it, its articles, their authority and how settled it is. */
export type Grounds = {
  readonly because: readonly Reason[]
  readonly citing: readonly Source[]
  readonly authority: Authority
  readonly certainty: Certainty
  /** The disputed points of law it rests on in this case. */
  readonly disputes: readonly string[]
}
export type StatedTruth = Grounds & { readonly id: string; readonly truth: Truth }
/** `working`: read by other rules only, not told to a person. */
export type FactFinding = StatedTruth & { readonly working: boolean }
export type Finding = StatedTruth & { readonly failing: Failing }
export type PathwayStatus = 'open' | 'closed' | 'undecided'
export type Assessment = {
  readonly id: string
  readonly status: PathwayStatus
  readonly citing: readonly Source[]
  readonly requirements: readonly Finding[]
  /** Failing or unknown, but only to be put right before filing. */
  readonly toPutRight: readonly Finding[]
}
export type DutyFinding = Grounds & {
  readonly id: string
  readonly applies: Truth
  /** `null` when nothing was asked about it. */
  readonly met: Truth | null
  /** The answers by which it is met or not, or that leave it open; none when nothing was asked about it. */
  readonly metBecause: readonly Reason[]
  readonly who: Who
  readonly actors: readonly Who[]
  readonly from?: string
  /** The criminal provision that punishes neglecting it. */
  readonly offence?: Source
}
export type HeadlineState = 'stop' | 'cannotTell' | 'route' | 'nothingToFile' | 'outside'
export type Headline = {
  readonly state: HeadlineState
  readonly pathway?: string
  /** Why it cannot be told. */
  readonly why?: 'bar' | 'betterRouteUndecided' | 'undecided' | 'twoUses'
  /** The bars that hold, or that may. */
  readonly bars: readonly string[]
  /** The nearest route while nothing can be told. */
  readonly nearest?: string
  /** The end that took the case outside, if one did. */
  readonly outsideBy?: string
  /** True when it is not settled whether the case is inside: the headline then adds “unless …”. */
  readonly unlessOutside: boolean
  /** Duties that apply and are not met, and requirements of the named route to put right first. */
  readonly toPutRight: number
  readonly couldBeReversedBy: readonly string[]
}
export type Verdict = {
  readonly edition: string
  readonly asOf: string
  readonly headline: Headline
  readonly facts: readonly FactFinding[]
  readonly pathways: readonly Assessment[]
  readonly duties: readonly DutyFinding[]
  /** Duties that start after the day of the verdict and apply then, or may for all a person could say: the earliest first. They decide nothing today. */
  readonly coming: readonly DutyFinding[]
  /** Does another duty to come hang on what nobody was asked, or answered, yet? Then `coming` may not be all of them. */
  readonly moreMayCome: boolean
  readonly bars: readonly StatedTruth[]
  /** Questions answered “I don't know”, or met and not answered yet; one that is only offered is not missing. */
  readonly missing: readonly string[]
  /** Further flows of data, each with its own duties; the worst first. */
  readonly flows: readonly FlowFinding[]
  readonly setAside: readonly string[]
  readonly answers: readonly { readonly question: string; readonly answer: Answer }[]
}

export type FlowFinding = Flow & { readonly duties: readonly DutyFinding[]; readonly missing: readonly string[] }

const isUnmet = (d: DutyFinding) => d.applies === 'holds' && d.met === 'fails'
const unmetIn = ({ duties }: FlowFinding) => duties.filter(isUnmet).length
const undecidedIn = ({ duties, missing }: FlowFinding) =>
  missing.length + duties.filter((d) => d.applies === 'unknown').length

/** Each further flow, judged on its own by the same law: the worst first. */
const flowsOf = (law: Law, given: Given, asOf: string, flows: readonly Flow[]): readonly FlowFinding[] =>
  flows
    .map(({ name, answers }) => {
      const situation = path(law.outline, inFlow(law, given, answers))
      return {
        name,
        answers,
        duties: judge(law, situation, asOf).duties.filter((d) => law.flow?.duties.includes(d.id)),
        missing: missingIn(situation).filter((id) => law.flow?.questions.includes(id)),
      }
    })
    .sort((one, other) => unmetIn(other) - unmetIn(one) || undecidedIn(other) - undecidedIn(one))

/** Met and not settled: unsure, or not answered though not merely offered. */
const missingIn = ({ asked, counted, optional }: Path): readonly string[] =>
  asked.filter((id) => counted[id] === unsure || (counted[id] === undefined && !optional.includes(id)))

/**
 * The verdict on one case, as of one day (`YYYY-MM-DD`).
 * @throws when the day lies outside the period the edition covers.
 */
export const assess = (law: Law, given: Given, asOf: string, flows: readonly Flow[] = []): Verdict => {
  if (asOf < law.covers.from || asOf > law.covers.until)
    throw new RangeError(
      `assess: edition ${law.edition} speaks for ${law.covers.from} to ${law.covers.until}, not for ${asOf}. Choose a day in that period.`,
    )
  const situation = path(law.outline, given)
  const judged = judge(law, situation, asOf)
  const further = flowsOf(law, given, asOf, flows)
  const inFlows = further.reduce((sum, flow) => sum + unmetIn(flow), 0)
  return {
    edition: law.edition,
    asOf,
    ...judged,
    flows: further,
    headline: {
      ...judged.headline,
      toPutRight: judged.headline.toPutRight + inFlows,
      couldBeReversedBy: reversals(law, given, situation, judged.headline),
    },
    missing: missingIn(situation),
    setAside: situation.setAside,
    answers: situation.asked.flatMap((question) => {
      const answer = situation.counted[question]
      return answer === undefined ? [] : [{ question, answer }]
    }),
  }
}

const judge = (law: Law, situation: Path, asOf: string) => {
  const { reasonsFor, mayRestOn } = reasonsIn(law.outline, situation)
  /** A conclusion with its grounds; its reasons are looked for when somebody asks for them. */
  const grounded = <C extends object>(
    told: C,
    condition: Condition,
    citing: Citing,
    stated?: { authority?: Authority; certainty?: Certainty },
  ): C & Grounds => {
    const disputes = disputesOf(condition, situation)
    return withReasons(
      {
        ...told,
        citing,
        authority: stated?.authority ?? citing[0].authority,
        certainty: disputes.length > 0 ? ('contested' as const) : atMost(certaintyOf(citing), stated?.certainty),
        disputes,
      },
      'because',
      () => reasonsFor(condition),
    )
  }
  const truth = (condition: Condition) => truthOf(condition, situation)
  const facts = law.facts.map(
    ({ fact, citing, certainty, working = false }): FactFinding =>
      grounded({ id: fact.id, working, truth: truth(fact) }, fact, citing, certainty ? { certainty } : {}),
  )
  const bars = law.bars.map((b): StatedTruth => grounded({ id: b.id, truth: truth(b.when) }, b.when, b.citing, b))
  const pathways = law.pathways.map((p): Assessment => {
    const requirements = Object.entries(p.requirements).map(
      ([id, r]): Finding => grounded({ id, failing: r.failing, truth: truth(r.met) }, r.met, r.citing),
    )
    return {
      id: p.id,
      citing: p.citing,
      status: statusOf[all(requirements.filter(decides).map((r) => r.truth))],
      requirements,
      toPutRight: requirements.filter((r) => !decides(r) && r.truth !== 'holds'),
    }
  })
  const found = law.duties.map((d): DutyFinding => {
    const applies = truth(d.applies)
    const told = {
      id: d.id,
      applies,
      met: applies === 'fails' || d.met === undefined ? null : truth(d.met),
      who: d.who[0],
      actors: d.who,
      ...(d.from ? { from: d.from } : {}),
      ...(d.offence ? { offence: d.offence } : {}),
    }
    const { met } = d
    const finding = grounded(told, d.applies, d.citing, d)
    return withReasons(finding, 'metBecause', () => (told.met === null || met === undefined ? [] : reasonsFor(met)))
  })
  const starts = (d: DutyFinding) => d.from ?? asOf
  const applies = new Map(law.duties.map((d) => [d.id, d.applies]))
  /** Is one of these questions among the reasons why a duty applies or may? */
  const restsOn = (d: DutyFinding, questions: readonly string[]) => {
    const condition = applies.get(d.id)
    return (
      condition !== undefined &&
      mayRestOn(condition, questions) &&
      d.because.some((r) => questions.includes(r.question))
    )
  }
  const doubted = situation.asked.filter((id) => situation.counted[id] === unsure)
  const offered = situation.optional.filter((id) => situation.counted[id] === undefined)
  /** Whether it applies hangs on a question that is only offered and that nobody took: nothing is said of it yet. */
  const isOnlyOffered = (d: DutyFinding) => d.applies === 'unknown' && restsOn(d, offered)
  /** A person said “I don't know”; what nobody was asked yet is only offered. */
  const isDoubted = (d: DutyFinding) => restsOn(d, doubted)
  const duties = found.filter((d) => starts(d) <= asOf && !isOnlyOffered(d))
  const later = found.filter((d) => starts(d) > asOf)
  const coming = later
    .filter((d) => d.applies === 'holds' || (d.applies === 'unknown' && isDoubted(d)))
    .sort((one, other) => starts(one).localeCompare(starts(other)))
  const moreMayCome = later.some((d) => d.applies === 'unknown' && !coming.includes(d))
  const headline = headlineOf(law, situation, bars, pathways, duties)
  return { facts, bars, pathways, duties, coming, moreMayCome, headline }
}

/** Settled when one settled source carries it; otherwise contested before to confirm. */
const certaintyOf = (citing: Citing): Certainty =>
  citing.some((s) => s.certainty === 'settled')
    ? 'settled'
    : citing.some((s) => s.certainty === 'contested')
      ? 'contested'
      : 'toConfirm'

/** A rule may say it is less sure than its sources, never surer: what rests only on points to confirm is to confirm. */
const atMost = (carried: Certainty, stated: Certainty | undefined): Certainty =>
  stated === undefined || stated === 'settled' ? carried : stated

const statusOf = { holds: 'open', fails: 'closed', unknown: 'undecided' } as const satisfies Record<
  Truth,
  PathwayStatus
>

/** State and route alone, without traces of the rest: for what-if questions asked by the hundred. */
export type Standing = { readonly state: HeadlineState; readonly pathway: string | undefined }
export const standingOf = (law: Law, given: Given): Standing => standing(law, path(law.outline, given))

const standing = (law: Law, situation: Path): Standing => {
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
/** How a route stands, by the requirements that decide. */
export const statusOfPathway = (p: Pathway, truth: (c: Condition) => Truth): PathwayStatus =>
  statusOf[
    all(
      Object.values(p.requirements)
        .filter(decides)
        .map((r) => truth(r.met)),
    )
  ]

const headlineOf = (
  law: Law,
  situation: Path,
  bars: readonly StatedTruth[],
  pathways: readonly Assessment[],
  duties: readonly DutyFinding[],
): Omit<Headline, 'couldBeReversedBy'> => {
  const { state, pathway } = standing(law, situation)
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

const whyNot = (
  law: Law,
  pathways: readonly Assessment[],
  doubtful: readonly string[],
): Pick<Headline, 'why' | 'nearest'> => {
  const candidates = pathways.filter((p) => p.status !== 'closed' && !law.pathways.find((l) => l.id === p.id)?.residual)
  const doubts = (p: Assessment) => p.requirements.filter((r) => decides(r) && r.truth === 'unknown').length
  const nearest =
    [...candidates].sort((a, b) => doubts(a) - doubts(b))[0]?.id ?? pathways.find((p) => p.status !== 'closed')?.id
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

const decisiveOf = new WeakMap<Law, ReadonlySet<string>>()
/** The questions that state or pathway can hang on: those that the deciding conditions read, and what makes these be asked. */
export const decisiveQuestions = (law: Law): ReadonlySet<string> => {
  const known = decisiveOf.get(law)
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
  decisiveOf.set(law, read)
  return read
}

/** Each question, unsure or not yet answered, one answer to which, alone, would change state or pathway. */
const reversals = (
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
        (situation.counted[id] === undefined || situation.counted[id] === 'unsure'),
    )
    .filter((question) =>
      answersToTry(question).some((answer) => {
        const then = standingOf(law, { ...given, [question.id]: answer })
        return then.state !== now.state || then.pathway !== now.pathway
      }),
    )
    .map(({ id }) => id)

/** Every option alone and, for several choices, everything but “none”. */
export const answersToTry = (question: Question): readonly Answer[] => {
  if (question.kind === 'one') return question.options
  const exclusive = exclusiveOptions(question)
  return [...question.options.map((o) => [o]), question.options.filter((o) => !exclusive.includes(o))]
}
