import type { Ask } from '../core/outline.ts'
import type { Truth } from '../core/truth.ts'
import type { bars } from '../law/bars/index.ts'
import type { duties } from '../law/duties/index.ts'
import type { facts } from '../law/facts/index.ts'
import type { outline } from '../law/outline/index.ts'
import type { pathways } from '../law/pathways/index.ts'
import type * as sources from '../law/sources/index.ts'

export type QuestionText<Option extends string = string> = {
  readonly title: string
  readonly hint: string
  readonly whoCanTell: string
  readonly options: ById<string, Option>
  /** Of a long list: the options under headings, each once. The last heading may be empty. */
  readonly groups?: readonly { readonly title: string; readonly options: readonly string[] }[]
  /** What one recognises an option by. */
  readonly examples?: Partial<ById<string, Option>>
  /** Where one looks for the answer, with an address. */
  readonly lookUp?: string
}
/** A page of lines: what is asked of them together. */
export type PageText<Line extends string = string> = Pick<QuestionText, 'title' | 'hint' | 'whoCanTell'> & {
  readonly lines: ById<string, Line>
}
/** What is said of a conclusion that holds, that fails, or of which it is unknown: a sentence each. */
export type OutcomeText = Readonly<Record<Truth, string>>
export type NamedOutcomeText = OutcomeText & { readonly name: string }
export type PathwayText<Requirement extends string = string> = NamedOutcomeText & {
  readonly requirements: ById<NamedOutcomeText, Requirement>
}
export type DutyText = { readonly title: string; readonly evidence: string }
/** What to find out for a point, and who can tell. */
export type FindText = { readonly what: string; readonly who: string }
/** What to do about a point that holds back the start. `where` is empty where no address is known, `risk` where no text was read. */
export type GuidanceText = {
  /** What is missing, as a noun phrase in the singular that fits a list. */
  readonly missing: string
  readonly do: string
  /** What to do instead where it is known to be missing. */
  readonly doMissing?: string
  /** What to find out for it that no question asks. */
  readonly find?: FindText
  /** What to do instead where only details are left to check. */
  readonly doBegun?: string
  /** What the point is, where nothing was asked of it yet or only details are left; `missing` when it is left out. */
  readonly unasked?: string
  /** What to do at once, while it is missing, about a use that has begun. */
  readonly meanwhile?: string
  readonly who: string
  readonly where: string
  /** Where instead for a use that is no study. */
  readonly whereNoStudy?: string
  readonly by: string
  /** How long it takes, where it is known. */
  readonly takes?: string
  readonly done: string
  readonly risk: string
  /** What differs once it is filed and the answer of the authority is awaited. */
  readonly awaited?: { readonly missing: string; readonly do: string; readonly by: string }
}
/** A part of a text that nobody can give, with the reason: one of `report.json`, `plan.unknown`. */
export type NotKnown = { readonly unknown: string }
export type StepText = { readonly who: string; readonly do: string }
/** What a person does about a duty or a route, and what is said of it. */
type HowText = {
  /** The rule in one or two sentences. */
  readonly says: string
  readonly steps: readonly StepText[]
  readonly mistake: string | NotKnown
}
/** What guidance says already of what holds back the start. */
type EndText = {
  readonly by: string
  readonly done: string
  readonly risk: string | NotKnown
  /** The official form, template or text, with its address. */
  readonly model: string | NotKnown
}
/** How to meet a duty. `EndText` is left out where guidance says it. */
export type DutyPlanText = HowText & { readonly effort: string | NotKnown }
/** How to take a route. */
export type RoutePlanText = DutyPlanText & {
  readonly signs: string
  readonly wait: string | NotKnown
  readonly returns: string
  readonly keep: string
  readonly renew: string
}
/** What to do while a bar holds, and the lawful way nearest to the aim. */
export type BarGuidanceText = HowText & {
  readonly risk: string | NotKnown
  readonly way: string | NotKnown
  readonly find?: FindText
}
type Guided = typeof import('../../locales/fr/guidance.json')
type PlanOf<Id extends string, Text, GuidedId> = { readonly [I in Id]: I extends GuidedId ? Text : Text & EndText }
export type ReadingText = { readonly cautious: string; readonly other: string }
export type ById<T, Id extends string = string> = Readonly<Record<Id, T>>

type Asked = Extract<(typeof outline)[number], Ask>
type Alone = Extract<Asked, { readonly page: undefined }>
type Lined = Exclude<Asked, { readonly page: undefined }>
type Route = (typeof pathways)[number]
type ValueOf<T> = T[keyof T]
type Cited = ValueOf<{ [File in keyof typeof sources]: ValueOf<(typeof sources)[File]> }>

/** What each language must say: one text for every id of the law. A missing one does not compile. */
export type LocaleShape = {
  readonly questions: {
    readonly [A in Alone as A['question']['id']]: QuestionText<A['question']['options'][number]>
  }
  /** The pages of lines with what each line states, and the two words that answer it. */
  readonly lines: {
    readonly options: ById<string, 'yes' | 'no'>
    readonly pages: { readonly [A in Lined as A['page'] & string]: PageText<A['question']['id']> }
  }
  readonly facts: ById<OutcomeText, (typeof facts)[number]['fact']['id']>
  readonly pathways: { readonly [R in Route as R['id']]: PathwayText<keyof R['requirements'] & string> }
  readonly duties: ById<DutyText, (typeof duties)[number]['id']>
  /**
   * Of the duties that may hold back the start, and of the routes on which something is filed: those of the French
   * words, which a test compares with the law. One that another language lacks does not compile.
   */
  readonly guidance: {
    readonly duties: ById<GuidanceText, keyof Guided['duties'] & (typeof duties)[number]['id']>
    readonly routes: ById<GuidanceText, keyof Guided['routes'] & Route['id']>
    readonly bars: ById<BarGuidanceText, (typeof bars)[number]['id']>
  }
  /** How to meet every duty and to take every route. What guidance says of them is not said again. */
  readonly plan: {
    readonly duties: PlanOf<(typeof duties)[number]['id'], DutyPlanText, keyof Guided['duties']>
    readonly routes: PlanOf<Route['id'], RoutePlanText, keyof Guided['routes']>
  }
  readonly bars: ById<NamedOutcomeText, (typeof bars)[number]['id']>
  readonly sections: ById<string, Asked['section']>
  /** The title of each instrument, shared by its sources. */
  readonly instruments: ById<string, Cited['instrument']>
  /** What each source says, in one sentence. */
  readonly sources: ById<string, Cited['id']>
  readonly readings: ById<ReadingText>
  readonly points: ById<string>
}
