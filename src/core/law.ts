import { allOf, type Condition, type Fact } from './condition.ts'
import { type Outline, questionsOf } from './outline.ts'
import { type Answer, saysUnsure } from './question.ts'
import type { Authority, Certainty, Citing, Source } from './source.ts'
import type { Period } from './task.ts'

/**
 * What it means that a requirement fails. The first four close the pathway; the last two do not.
 * - `otherRoute`: another pathway fits.
 * - `authorisation`: the CNIL must authorise the project.
 * - `deviation`: the CNIL must authorise the project, which conforms except for this requirement.
 * - `barred`: the project cannot be authorised.
 * - `fix`: to be put right before filing.
 * - `breach`: an obligation is not met.
 */
export type Failing = 'otherRoute' | 'authorisation' | 'deviation' | 'barred' | 'fix' | 'breach'
export type Requirement = {
  readonly met: Condition
  readonly failing: Failing
  readonly citing: Citing
  /** True of what the filing encloses or attests, such as an opinion or an assessment: it comes before. */
  readonly beforeFiling?: true
  /** The duty that asks the same: while it is open, the requirement is not told beside it. */
  readonly sameAs?: string
}
export type Pathway<Id extends string = string, R extends string = string> = {
  readonly id: Id
  readonly headline: 'nothingToFile' | 'route'
  /** Whether this is the last resort: named only when every earlier pathway is closed. */
  readonly residual: boolean
  readonly citing: Citing
  readonly requirements: Readonly<Record<R, Requirement>>
  /** Left out when there is nothing to file. */
  readonly filing?: Filing
}
/** Returns whether the pathway is closed when a requirement of this kind fails. */
export const decides = ({ failing }: { readonly failing: Failing }) => failing !== 'fix' && failing !== 'breach'
/** Returns the condition under which a pathway is open: every requirement that can close it is met. */
export const opens = ({ requirements }: Pathway): Condition =>
  allOf(
    ...Object.values(requirements)
      .filter(decides)
      .map((r) => r.met),
  )
type Stated = { readonly citing: Citing; readonly authority: Authority; readonly certainty: Certainty }
/** The role that must act. */
export type Who = 'you' | 'controller' | 'processor' | 'host' | 'sponsor' | 'professional'
/** How much a point that is open holds back: the whole use, a place the data go, one act, or what is filed. */
export type Scope = 'whole' | 'flow' | 'act' | 'route'
/** When a duty holds back the start, and what shows that it no longer does. */
export type Blocking = {
  readonly scope: Scope
  /** Where it holds back; wherever the duty applies when it is left out. */
  readonly when?: Condition
  /** What shows that the point stands. It may be narrower or wider than `met`, and is never read from it. */
  readonly stands: Condition
  /** Where it stands in part, so that only details are left; nowhere when it is left out. */
  readonly begun?: Condition
  readonly citing: Citing
  /** True when a use that has already begun is to be suspended until the point stands. */
  readonly suspend?: true
  /** True when the act itself is forbidden: nothing makes it lawful, so it is left out. */
  readonly forbidden?: true
  /** True of an opinion that the filing has to enclose: it is asked for before. */
  readonly beforeFiling?: true
}
/** What a route asks to be filed with the authority. */
export type Filing = {
  readonly stands: Condition
  /** When it is filed and the answer of the authority is awaited; never when it is left out. */
  readonly awaited?: Condition
  readonly citing: Citing
}
export type Duty<Id extends string = string> = Stated & {
  readonly id: Id
  readonly applies: Condition
  /** Left out when no question asks about it: the verdict then does not say whether the duty is met. */
  readonly met?: Condition
  readonly who: readonly [Who, ...Who[]]
  /** The first day in force (`YYYY-MM-DD`), where the verdict depends on it or shows it. */
  readonly from?: string
  /** When the duty holds back the start of the use. Left out: it never does. */
  readonly blocking?: Blocking
  /** The criminal provision that punishes a failure to meet the duty. */
  readonly offence?: Source
  /** Where the offence is told; everywhere when it is left out. */
  readonly offenceWhen?: Condition
}
/** A condition under which the project cannot lawfully go on as described. */
export type Bar<Id extends string = string> = Stated & { readonly id: Id; readonly when: Condition }
/** A fact that the verdict states, with its sources. */
export type StatedFact = {
  readonly fact: Fact
  readonly citing: Citing
  readonly certainty?: Certainty
  /** True when only other rules read the fact: it is not shown to the user. */
  readonly working?: true
}

/** Returns a pathway, not residual unless stated. */
export const pathway = <const Id extends string, const R extends string>(
  id: Id,
  { residual = false, ...rest }: Omit<Pathway<Id, R>, 'id' | 'residual'> & { readonly residual?: boolean },
): Pathway<Id, R> => ({ id, residual, ...rest })
/** Returns a duty. */
export const duty = <const Id extends string>(id: Id, rest: Omit<Duty, 'id'>): Duty<Id> => ({ id, ...rest })
/** Returns a bar. */
export const bar = <const Id extends string>(id: Id, rest: Omit<Bar, 'id'>): Bar<Id> => ({ id, ...rest })

/** A point to raise with a provider: open until the answer to `question` is one of `settledBy`. */
export type LetterPoint = {
  readonly id: string
  readonly question: string
  readonly settledBy: readonly string[]
  /** The activity that the point is about. The point is omitted when the provider is known not to perform it. */
  readonly activity?: string
}
/**
 * When a duty is due. `now`: something has gone wrong. `fromDate`: from a day that is still to come, or `continuing`
 * once it has come.
 */
export type Moment = 'now' | 'beforeStart' | 'atCollection' | 'continuing' | 'onEvent' | 'fromDate'
export const themes = [
  'hosting',
  'rights',
  'documents',
  'protection',
  'contracts',
  'filing',
  'ehds',
  'otherActs',
] as const
export type Theme = (typeof themes)[number]
/** How duties are put in the order of time. */
export type Plan<Duty extends string = string> = {
  /** Every duty once, by theme and by the moment at which it is due. */
  readonly places: Readonly<Record<Theme, Readonly<Partial<Record<Moment, readonly Duty[]>>>>>
  /** Duties that are met together: the first of each group that applies is the head of the others. */
  readonly together: readonly (readonly Duty[])[]
}
/** How a report and the interview present a law. All ids are ids of that law. */
export type Presentation<
  Fact extends string = string,
  End extends string = string,
  Duty extends string = string,
  Question extends string = string,
> = {
  /** The questions that say who the person is, where, and to what end: another answer is another project. */
  readonly whoYouAre?: readonly Question[]
  /** The early questions that shape how long an interview is. */
  readonly shaping?: readonly Question[]
  /** Themes of questions about rules that are not in force yet. */
  readonly upcomingThemes: readonly string[]
  /** The fact that the case is outside these rules. Unless it holds, every other conclusion is subject to it. */
  readonly outsideFact: Fact
  /** For each end of the interview, the fact that takes the case outside. */
  readonly outsideFacts: Readonly<Record<End, Fact>>
  /** The facts that mean nothing once the case is outside: they are then not shown as conclusions. */
  readonly insideFacts?: readonly Fact[]
  /** The lines of the case summary, each with its facts. A line shows facts that fail only with `alsoFailing`. */
  readonly summary: readonly {
    readonly key: 'health' | 'identifiable' | 'role' | 'formality' | 'hosting'
    readonly facts: readonly Fact[]
    readonly alsoFailing?: true
    /** Left out while a bar holds, which no formality lifts. */
    readonly unlessBarred?: true
  }[]
  /**
   * The reasons in the order of a lawyer, at most one fact of each step: the first that holds, or else an
   * undecided one, the first fact of `failing` before the others, or else a fact of `failing` that an answer makes fail.
   */
  readonly chain: readonly { readonly facts: readonly Fact[]; readonly failing?: readonly Fact[] }[]
  /** The facts of which one requires a certified host, the one that says so first. */
  readonly hostRequired: readonly [Fact, ...Fact[]]
  /** The fact that the use is care, which goes on whatever the verdict on the tool. */
  readonly careFact: Fact
  /** The fact that the use is a study in law. */
  readonly studyFact: Fact
  /** The duty that applies when the case names another use of the data. */
  readonly otherUse: Duty
  /** Bars that the lawful way of another bar lifts too, each with that bar. */
  readonly liftedWith?: Readonly<Record<string, string>>
  /** What people expect to be asked of everybody, each with the duties that ask it. */
  readonly expected?: readonly { readonly key: string; readonly duties: readonly Duty[] }[]
  /** The question on what else the data serve and where else they go, and which of its options name what. */
  readonly alsoFor?: {
    readonly question: Question
    readonly uses: readonly string[]
    readonly places: readonly string[]
    /** The place that is described as a further flow. */
    readonly flow?: string
  }
  /** The fact that says whether an earlier filing is enough, the answers of a person who has one, and the duties that come before any filing. */
  readonly earlierFiling?: {
    readonly fact: Fact
    readonly question: Question
    readonly options: readonly string[]
    readonly before: readonly Duty[]
  }
  /** The answers of a person who works alone. */
  readonly alone?: { readonly question: Question; readonly options: readonly string[] }
  /** The fact behind each notice above the headline of a case with a route. */
  readonly headlineNotices: readonly { readonly key: 'client' | 'joint'; readonly fact: Fact }[]
  /** The order in which duties are due. */
  readonly plan: Plan<Duty>
  /** The periods that the law gives from an event, by duty. */
  readonly clocks?: Readonly<Partial<Record<Duty, Period>>>
  /**
   * How long an answer takes, by duty or pathway: each list is in the order in which its answers are asked for, one
   * after the other; the lists run beside each other.
   */
  readonly waits?: readonly (readonly { readonly id: string; readonly least: Period; readonly most: Period }[])[]
  /** The letter to a provider, offered unless `duty` is known not to apply. */
  readonly providerLetter: {
    readonly duty: Duty
    /** The question that tells which activities the provider performs. */
    readonly activities: string
    readonly points: readonly LetterPoint[]
  }
}

/** One edition of the law. Pathways are in order of preference: the first open one is recommended. */
export type Law = {
  readonly edition: string
  /** The first and the last day that this edition covers. */
  readonly covers: { readonly from: string; readonly until: string }
  readonly outline: Outline
  readonly facts: readonly StatedFact[]
  /** The condition under which the case is outside these rules. */
  readonly outside: Condition
  readonly pathways: readonly Pathway[]
  readonly duties: readonly Duty[]
  readonly bars: readonly Bar[]
  /** The condition under which the use has already begun. */
  readonly running?: Condition
  /** When a change of a use that has begun is planned. */
  readonly changing?: Condition
  /** The options by which a person says that what decides is not known, by question. They never read better than it. */
  readonly notKnown?: Readonly<Record<string, readonly string[]>>
  /** The questions that describe a data flow and the duties that are assessed for each further flow. */
  readonly flow?: { readonly questions: readonly string[]; readonly duties: readonly string[] }
  readonly presentation?: Presentation
}

/** Returns whether an answer says that it is not known: “I don't know”, alone or not, or an option of `notKnown`. */
export const isNotKnown = (
  { notKnown }: Pick<Law, 'notKnown'>,
  question: string,
  answer: Answer | undefined,
): boolean => saysUnsure(answer) || (typeof answer === 'string' && notKnown?.[question]?.includes(answer) === true)

/** The part of a law that the interview needs, which the app loads before the full law. */
export type InterviewLaw = Pick<Law, 'edition' | 'covers' | 'outline' | 'flow'> & {
  readonly presentation?: Pick<Presentation, 'upcomingThemes'>
}

/**
 * Returns every source that a law cites, once each, in the order of its questions, facts, bars, duties and pathways.
 */
export const sourcesOf = (law: Law): readonly Source[] => {
  const cited = [
    ...questionsOf(law.outline).flatMap((step) => step.citing),
    ...law.facts.flatMap((f) => f.citing),
    ...law.bars.flatMap((b) => b.citing),
    ...law.duties.flatMap((d) => [
      ...d.citing,
      ...(d.offence ? [d.offence] : []),
      ...(d.blocking ? d.blocking.citing : []),
    ]),
    ...law.pathways.flatMap((p) => [
      ...p.citing,
      ...Object.values(p.requirements).flatMap((r) => [...r.citing]),
      ...(p.filing ? p.filing.citing : []),
    ]),
  ]
  return [...new Map(cited.map((source) => [source.id, source])).values()]
}
