import { allOf, type Condition, type Fact } from './condition.ts'
import { type Outline, questionsOf } from './outline.ts'
import type { Authority, Certainty, Citing, Source } from './source.ts'

/**
 * What failing a requirement means. The first four decide the pathway; `fix` never closes it and is put right before filing.
 * `otherRoute`: another pathway fits · `authorisation`: the CNIL must authorise · `deviation`: authorisation, “conforms except …” ·
 * `barred`: cannot be authorised.
 */
export type Failing = 'otherRoute' | 'authorisation' | 'deviation' | 'barred' | 'fix' | 'breach'
export type Requirement = { readonly met: Condition; readonly failing: Failing; readonly citing: Citing }
export type Pathway<Id extends string = string, R extends string = string> = {
  readonly id: Id
  readonly headline: 'nothingToFile' | 'route'
  /** The route of last resort: named only when every earlier pathway is closed. */
  readonly residual: boolean
  readonly citing: Citing
  readonly requirements: Readonly<Record<R, Requirement>>
}
/** Does failing it close the pathway, rather than leave something to put right? */
export const decides = ({ failing }: { readonly failing: Failing }) => failing !== 'fix' && failing !== 'breach'
/** A pathway is open when every requirement that decides is met. */
export const opens = ({ requirements }: Pathway): Condition =>
  allOf(
    ...Object.values(requirements)
      .filter(decides)
      .map((r) => r.met),
  )
type Stated = { readonly citing: Citing; readonly authority: Authority; readonly certainty: Certainty }
/** Who must act. */
export type Who = 'you' | 'controller' | 'processor' | 'host' | 'sponsor' | 'professional'
export type Duty<Id extends string = string> = Stated & {
  readonly id: Id
  readonly applies: Condition
  /** Left out where nothing is asked: the duty is then an action, never said to be done. */
  readonly met?: Condition
  readonly who: readonly [Who, ...Who[]]
  /** First day in force, when it is worth saying. */
  readonly from?: string
  /** The criminal provision that punishes neglecting it. */
  readonly offence?: Source
}
/** A condition under which the project cannot lawfully go on as described. */
export type Bar<Id extends string = string> = Stated & { readonly id: Id; readonly when: Condition }
/** A fact the verdict says, with the articles that make it one. */
export type StatedFact = {
  readonly fact: Fact
  readonly citing: Citing
  readonly certainty?: Certainty
  /** Read by other rules only: it says nothing to a person by itself, and is not shown. */
  readonly working?: true
}

export const pathway = <const Id extends string, const R extends string>(
  id: Id,
  { residual = false, ...rest }: Omit<Pathway<Id, R>, 'id' | 'residual'> & { readonly residual?: boolean },
): Pathway<Id, R> => ({ id, residual, ...rest })
export const duty = <const Id extends string>(id: Id, rest: Omit<Duty, 'id'>): Duty<Id> => ({ id, ...rest })
export const bar = <const Id extends string>(id: Id, rest: Omit<Bar, 'id'>): Bar<Id> => ({ id, ...rest })

/** A point to raise with a provider: open until the answer to its question is one of `settledBy`. */
export type LetterPoint = {
  readonly id: string
  readonly question: string
  readonly settledBy: readonly string[]
  /** The activity the point is about: left out once it is known that the provider does not perform it. */
  readonly activity?: string
}
/** How a report and the interview present a law. Every id is one of that law. */
export type Presentation<Fact extends string = string, End extends string = string, Duty extends string = string> = {
  /** Themes of questions about rules that are not in force yet. */
  readonly upcomingThemes: readonly string[]
  /** The fact that the case is outside these rules: while it does not hold, it is the scope of every other conclusion. */
  readonly outsideFact: Fact
  /** For each end of the interview, the fact that takes the case outside. */
  readonly outsideFacts: Readonly<Record<End, Fact>>
  /** The lines of the case summary, each with its facts. A line shows facts that fail only with `alsoFailing`. */
  readonly summary: readonly {
    readonly key: 'health' | 'identifiable' | 'role' | 'formality' | 'hosting'
    readonly facts: readonly Fact[]
    readonly alsoFailing?: true
  }[]
  /** The fact behind each notice that stands above the headline of a case with a route. */
  readonly headlineNotices: readonly { readonly key: 'client' | 'joint'; readonly fact: Fact }[]
  /** The letter to a provider, useful while `duty` applies. */
  readonly providerLetter: {
    readonly duty: Duty
    /** The question that tells which activities the provider performs. */
    readonly activities: string
    readonly points: readonly LetterPoint[]
  }
}

/** Pathways come in order of preference: the first open one is recommended. */
export type Law = {
  readonly edition: string
  /** The days this edition speaks for. */
  readonly covers: { readonly from: string; readonly until: string }
  readonly outline: Outline
  readonly facts: readonly StatedFact[]
  /** The fact that, once it holds, takes the case outside these rules. */
  readonly outside: Condition
  readonly pathways: readonly Pathway[]
  readonly duties: readonly Duty[]
  readonly bars: readonly Bar[]
  /** What one flow of data among several is described and judged by: the same questions, the same duties, once for each flow. */
  readonly flow?: { readonly questions: readonly string[]; readonly duties: readonly string[] }
  readonly presentation?: Presentation
}

/** The part of a law that the interview needs: its edition and days, its questions, and what describes a data flow. */
export type InterviewLaw = Pick<Law, 'edition' | 'covers' | 'outline' | 'flow'> & {
  readonly presentation?: Pick<Presentation, 'upcomingThemes'>
}

/** Every source a law cites, once each, in the order of its questions, facts, bars, duties and pathways. */
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
