import type { Ask } from '../core/outline.ts'
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
}
/** A page of lines: what is asked of them together. */
export type PageText<Line extends string = string> = Omit<QuestionText, 'options'> & {
  readonly lines: ById<string, Line>
}
export type PathwayText<Requirement extends string = string> = {
  readonly name: string
  readonly requirements: ById<string, Requirement>
}
export type DutyText = { readonly title: string; readonly evidence: string }
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
  readonly facts: ById<string, (typeof facts)[number]['fact']['id']>
  readonly pathways: { readonly [R in Route as R['id']]: PathwayText<keyof R['requirements'] & string> }
  readonly duties: ById<DutyText, (typeof duties)[number]['id']>
  readonly bars: ById<string, (typeof bars)[number]['id']>
  readonly sections: ById<string, Asked['section']>
  /** The title of each instrument, shared by its sources. */
  readonly instruments: ById<string, Cited['instrument']>
  /** What each source says, in one sentence. */
  readonly sources: ById<string, Cited['id']>
  readonly readings: ById<ReadingText>
  readonly points: ById<string>
}
