import { allOf, type Condition, type Fact } from './condition.ts'
import { type Outline, questionsOf } from './outline.ts'
import type { Authority, Certainty, Citing, Source } from './source.ts'

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
export type Requirement = { readonly met: Condition; readonly failing: Failing; readonly citing: Citing }
export type Pathway<Id extends string = string, R extends string = string> = {
  readonly id: Id
  readonly headline: 'nothingToFile' | 'route'
  /** Whether this is the last resort: named only when every earlier pathway is closed. */
  readonly residual: boolean
  readonly citing: Citing
  readonly requirements: Readonly<Record<R, Requirement>>
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
export type Duty<Id extends string = string> = Stated & {
  readonly id: Id
  readonly applies: Condition
  /** Left out when no question asks about it: the verdict then does not say whether the duty is met. */
  readonly met?: Condition
  readonly who: readonly [Who, ...Who[]]
  /** The first day in force (`YYYY-MM-DD`), where the verdict depends on it or shows it. */
  readonly from?: string
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
/** How a report and the interview present a law. All ids are ids of that law. */
export type Presentation<Fact extends string = string, End extends string = string, Duty extends string = string> = {
  /** Themes of questions about rules that are not in force yet. */
  readonly upcomingThemes: readonly string[]
  /** The fact that the case is outside these rules. Unless it holds, every other conclusion is subject to it. */
  readonly outsideFact: Fact
  /** For each end of the interview, the fact that takes the case outside. */
  readonly outsideFacts: Readonly<Record<End, Fact>>
  /** The lines of the case summary, each with its facts. A line shows facts that fail only with `alsoFailing`. */
  readonly summary: readonly {
    readonly key: 'health' | 'identifiable' | 'role' | 'formality' | 'hosting'
    readonly facts: readonly Fact[]
    readonly alsoFailing?: true
  }[]
  /** The fact behind each notice above the headline of a case with a route. */
  readonly headlineNotices: readonly { readonly key: 'client' | 'joint'; readonly fact: Fact }[]
  /** The letter to a provider, offered while `duty` applies. */
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
  /** The questions that describe a data flow and the duties that are assessed for each further flow. */
  readonly flow?: { readonly questions: readonly string[]; readonly duties: readonly string[] }
  readonly presentation?: Presentation
}

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
    ...law.duties.flatMap((d) => [...d.citing, ...(d.offence ? [d.offence] : [])]),
    ...law.pathways.flatMap((p) => [...p.citing, ...Object.values(p.requirements).flatMap((r) => [...r.citing])]),
  ]
  return [...new Map(cited.map((source) => [source.id, source])).values()]
}
