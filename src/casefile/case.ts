import type { Flow } from '../core/data-flow.ts'
import type { Answer, Given } from '../core/question.ts'
import type { Tasks } from '../core/task.ts'
import { cleanLine } from '../core/typed-text.ts'

/** A case as stored in a file. It holds ids, and no texts except the title, names and notes that the user wrote. */
export type Case = {
  readonly format: 'cadrage-case'
  readonly version: 3
  readonly edition: string
  readonly asOf?: string
  readonly title?: string
  readonly answers: Given
  readonly flows?: readonly Flow[]
  /** Texts that the user wrote, by the id of the question or duty that each is about. */
  readonly notes?: Readonly<Record<string, string>>
  /** The ids of duties that the user ticked as done. The verdict does not read them. */
  readonly done?: readonly string[]
  /** Who takes a duty, and by when. The verdict does not read them. */
  readonly tasks?: Tasks
  readonly aside?: Aside
}
/** Entries that the edition that read the file does not know, unchanged. An edition that knows them restores them. */
export type Aside = {
  readonly asOf?: string
  readonly answers?: Readonly<Record<string, Answer>>
  readonly flows?: readonly { readonly name: string; readonly answers: Readonly<Record<string, Answer>> }[]
  readonly notes?: Readonly<Record<string, string>>
  readonly done?: readonly string[]
  readonly tasks?: Tasks
}

/** Limits of files, links and form fields, in characters or entries. `values`: the number of values in one file. */
export const limits = {
  file: 1_000_000,
  values: 6_000,
  depth: 8,
  title: 200,
  note: 2_000,
  owner: 120,
  flows: 50,
  flowName: 120,
  options: 100,
  ids: 2_000,
} as const

/** A reason to reject a case file, and where it is. */
export type CaseProblem = { readonly kind: CaseProblemKind; readonly where: string; readonly detail: string }
/** Something to show the user about a file that was read, such as an entry kept aside or another edition. */
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
  | 'invisibleName'
  | 'halfCharacter'
  | 'badNotes'
  | 'badDone'
  | 'badTasks'
  | 'badAside'
  | 'notOfAFlow'
  | 'notAnOption'
  | 'wrongShape'
  | 'empty'
  | 'exclusive'
  | 'repeated'

export type CaseNoticeKind =
  | 'carriedOver'
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

/** Returns a short text for any value, at most 80 characters long for strings and lists. */
export const shown = (value: unknown): string => {
  if (typeof value === 'string') return cleanLine(value.slice(0, 80))
  if (Array.isArray(value))
    return value.every((v) => typeof v === 'string') ? cleanLine(value.join(', ').slice(0, 80)) : '[…]'
  return typeof value === 'object' && value !== null ? '{…}' : String(value)
}
