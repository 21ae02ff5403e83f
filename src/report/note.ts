import type { Source } from '../core/source.ts'
import type { StartItem } from '../core/verdict.ts'

/** What a person does, and the trade that does it. */
export type Step = { readonly who: string; readonly do: string }
/** A reason of the verdict. `because`: the answer that no sentence before it names. */
export type NoteReason = {
  readonly id: string
  readonly sentence: string
  readonly article: string
  readonly because: string | undefined
}
/** An open point in one line. `how`: who settles it and when; `undefined` where the plan alone says it. */
export type NoteLine = {
  readonly item: StartItem
  readonly name: string
  readonly status: string
  readonly how: string | undefined
}
/** An open point. `besides`: a duty that is known not to be met and holds nothing back. */
export type NoteItem = StartItem & { readonly besides?: true }
/** An open point in full. `how`: who, when, where, and how one knows that it is done. */
export type NoteThing = {
  readonly item: NoteItem
  readonly what: string
  readonly article: string
  readonly status: string
  readonly how: string
}
/** What is due at once, as something has gone wrong. */
export type NoteUrgent = Omit<NoteThing, 'item' | 'status'> & { readonly id: string }
/** A bar that holds. `way`: the lawful way nearest to the aim, if one is known. */
export type NoteBar = {
  readonly id: string
  readonly steps: readonly Step[]
  readonly way: string | undefined
  readonly article: string
}

/** The note in sentences, each part with its title: the same on screen, on paper and in Markdown. */
export type NoteText = {
  readonly why: {
    readonly title: string
    readonly reasons: readonly NoteReason[]
    /** The route that the project nearly fits, and what keeps it from it. */
    readonly nearMiss: string | undefined
    /** What people expect, and is not required of this case. */
    readonly notDue: string | undefined
  }
  /** What to do first; `undefined` where the case is outside these rules. */
  readonly first:
    | {
        readonly title: string
        /** What is forbidden comes before all else: that the use must not begin, or stops, and how; `undefined` while no bar holds. */
        readonly stop:
          | { readonly warning: string; readonly roles: string | undefined; readonly bars: readonly NoteBar[] }
          | undefined
        /** What has gone wrong comes before what is missing; `undefined` where nothing has. */
        readonly urgent: { readonly title: string; readonly things: readonly NoteUrgent[] } | undefined
        /** The question to answer first, while nothing can be told. */
        readonly warning: string | undefined
        /** That the roles named are the person’s own, who works alone; or whose a role is that nobody holds. */
        readonly roles: string | undefined
        /** That nothing is to be done first. */
        readonly none: string | undefined
        readonly things: readonly NoteThing[]
        /** `rest`: those without a line of their own, in one sentence. `maybe`: those of which nothing was asked and that may not concern the case, in one sentence. */
        readonly others: {
          readonly title: string
          readonly lines: readonly NoteLine[]
          readonly rest: string | undefined
          readonly maybe: string | undefined
        }
        /** Between which days the answers come, if all is filed today; `undefined` where no period is known. */
        readonly answered: string | undefined
        /** What is missing and holds nothing back; `undefined` where there is nothing. */
        readonly also: string | undefined
      }
    | undefined
  /** `undefined` where no point is open. `none`: that no text was read that punishes them. */
  readonly risks:
    | { readonly title: string; readonly none: string | undefined; readonly list: readonly string[] }
    | undefined
  /** What could not be told. `more`: how many questions are left out. */
  readonly unknown: {
    readonly title: string
    readonly none: string | undefined
    readonly questions: readonly { readonly id: string; readonly title: string; readonly who: string }[]
    readonly more: string | undefined
    /** What to find out that no question asks, and who can tell. */
    readonly find: readonly string[]
    /** The open points of which nothing was asked yet; `undefined` where there is none. */
    readonly notAsked: string | undefined
    /** The points of law that are contested or to confirm, and who can tell; `undefined` where all is settled. */
    readonly law: string | undefined
  }
  /** What the note does not look at. */
  readonly elsewhere: { readonly title: string; readonly list: readonly string[] }
  /** The terms of the glossary that the note uses, with their meanings; empty where it uses none. */
  readonly terms: {
    readonly title: string
    readonly list: readonly { readonly id: string; readonly term: string; readonly meaning: string }[]
  }
  /** The sources that the note cites. `address`: that none is known, where none is. */
  readonly sources: {
    readonly title: string
    /** One entry for each text, with what the note cites of it. */
    readonly list: readonly {
      readonly cited: readonly Source[]
      readonly title: string
      readonly titleLang: string
      readonly address: string
    }[]
  }
}
