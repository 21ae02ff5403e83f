import type { Condition, Fact } from './condition.ts'
import type { Outline } from './outline.ts'

export type Authority = 'statute' | 'decree' | 'order' | 'referential' | 'guidance' | 'court' | 'doctrine' | 'inference'
/** Is the law itself clear? */
export type Certainty = 'settled' | 'contested' | 'toConfirm'
/** How well is the text known? */
export type Verification = 'read' | 'secondary' | 'unread'

/** One article, or one place in an instrument. Dates are calendar days (`YYYY-MM-DD`); its title and gist live in `locales/`. */
export type Source = {
  readonly id: string
  readonly pinpoint: string
  /** Official address; empty only when none is known, and then never `settled`. */
  readonly url: string
  readonly authority: Authority
  readonly certainty: Certainty
  readonly verification: Verification
  readonly from: string | null
  readonly until: string | null
  /** The day a person last opened the text; empty if nobody did. */
  readonly checkedOn: string
}
/** At least one source: no conclusion without a citation. */
export type Citing = readonly [Source, ...Source[]]

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
type Standing = { readonly citing: Citing; readonly authority: Authority; readonly certainty: Certainty }
/** Who must act. */
export type Who = 'you' | 'controller' | 'processor' | 'host' | 'sponsor' | 'professional'
export type Duty<Id extends string = string> = Standing & {
  readonly id: Id
  readonly applies: Condition
  /** Left out where nothing is asked: the duty is then an action, never said to be done. */
  readonly met?: Condition
  readonly who: readonly [Who, ...Who[]]
  /** First day in force, when it is worth saying. */
  readonly from?: string
}
/** A condition under which the project cannot lawfully go on as described. */
export type Bar<Id extends string = string> = Standing & { readonly id: Id; readonly when: Condition }
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
}
