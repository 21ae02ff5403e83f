import type { Flow } from '../core/data-flow.ts'
import type { Answer, Given } from '../core/question.ts'

/** One case as it is kept in a file: ids only, no display text but the person's own title, names and notes. */
export type Case = {
  readonly format: 'cadrage-case'
  readonly version: 2
  readonly edition: string
  readonly asOf?: string
  readonly title?: string
  readonly answers: Given
  readonly flows?: readonly Flow[]
  /** The person's own words, by question. */
  readonly notes?: Readonly<Record<string, string>>
  /** Duties ticked as done: a list for oneself, which no verdict reads. */
  readonly done?: readonly string[]
  readonly aside?: Aside
}
/** Entries the edition that read the file does not know, exactly as they came; an edition that knows them takes them back. */
export type Aside = {
  readonly asOf?: string
  readonly answers?: Readonly<Record<string, Answer>>
  readonly flows?: readonly { readonly name: string; readonly answers: Readonly<Record<string, Answer>> }[]
  readonly notes?: Readonly<Record<string, string>>
  readonly done?: readonly string[]
}

/** The sizes a file, a link and the fields of a screen keep to. `values`: entries of any kind in one file. */
export const limits = {
  file: 1_000_000,
  values: 6_000,
  depth: 8,
  title: 200,
  note: 2_000,
  flows: 50,
  flowName: 120,
  options: 100,
  ids: 2_000,
} as const

/** What is wrong with a case file, and where. */
export type CaseProblem = { readonly kind: CaseProblemKind; readonly where: string; readonly detail: string }
/** What a person should know of a file that was read: what was kept aside, and whose edition it was. */
export type CaseNotice = { readonly kind: CaseNoticeKind; readonly where: string; readonly detail: string }

export type CaseProblemKind =
  | 'tooLarge'
  | 'tooDeep'
  | 'tooMany'
  | 'notJson'
  | 'notACase'
  | 'unknownVersion'
  | 'futureVersion'
  | 'badEdition'
  | 'unknownKey'
  | 'badKey'
  | 'badId'
  | 'badDay'
  | 'dayOutsideEdition'
  | 'badTitle'
  | 'badAnswers'
  | 'badFlows'
  | 'badNotes'
  | 'badDone'
  | 'badAside'
  | 'notOfAFlow'
  | 'notAnOption'
  | 'wrongShape'
  | 'empty'
  | 'exclusive'
  | 'repeated'

export type CaseNoticeKind =
  | 'otherEdition'
  | 'unknownQuestion'
  | 'unknownDuty'
  | 'notAnOption'
  | 'otherShape'
  | 'notOfAFlow'
  | 'flowGone'
  | 'dayOutsideEdition'
  | 'answeredSince'
  | 'superseded'

/** A value in a few characters, whatever it holds. */
export const shown = (value: unknown): string => {
  if (typeof value === 'string') return value.slice(0, 80)
  if (Array.isArray(value)) return value.every((v) => typeof v === 'string') ? value.join(', ').slice(0, 80) : '[…]'
  return typeof value === 'object' && value !== null ? '{…}' : String(value)
}
/** Half a character, which some texts hold by accident, would not survive being written. */
export const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD')
