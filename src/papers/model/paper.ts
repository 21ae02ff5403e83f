import type { PaperId } from '../../core/paper-rules.ts'

/** An article as a paper cites it. `source`: its id in the law. `url` is empty where no address is known. */
export type Article = {
  readonly source: string
  readonly pinpoint: string
  readonly url: string
  readonly title: string
}
/** `answered`: from answers or notes. `law`: what a text says there. `blank`: to be filled by hand. */
export type ItemStatus = 'answered' | 'law' | 'blank'
/** An item that a paper must hold. */
export type PaperItem = {
  readonly id: string
  readonly label: string
  readonly status: ItemStatus
  /** Whether what fills it leaves a detail to give, which its last line asks for. */
  readonly lacksDetail?: true
  /** The content, one paragraph a line; of a blank, the marked blank. */
  readonly lines: readonly string[]
  /** What fills it: ids of questions, `notes.` with the id of a note, `done.` with a duty, `law.` with a source. */
  readonly from: readonly string[]
  /** Who can fill it, or can tell. */
  readonly who: string
  readonly articles: readonly Article[]
}
/** How items are laid out: each under its label; as criteria that are met or not; as points to check, with room for the proof. */
export type ItemsLook = 'sheet' | 'criteria' | 'checks' | 'conditions'
export type Block =
  | {
      readonly kind: 'heading'
      readonly level: 1 | 2 | 3
      readonly text: string
      /** Whether what follows is handed out apart from what precedes. */
      readonly onNewPage?: true
    }
  | {
      readonly kind: 'text'
      readonly text: string
      readonly cites?: readonly Article[]
      readonly look?: 'strong'
    }
  | {
      readonly kind: 'list'
      readonly ordered?: true
      readonly lines: readonly { readonly text: string; readonly cites?: readonly Article[] }[]
    }
  /** Items under one another: what, content, article; a sheet when `look` is left out. */
  | { readonly kind: 'items'; readonly items: readonly PaperItem[]; readonly look?: ItemsLook }
  /** Items in sentences, each with its label as a heading. */
  | { readonly kind: 'sentences'; readonly level: 2 | 3; readonly items: readonly PaperItem[] }
  | {
      readonly kind: 'table'
      readonly head: readonly string[]
      /** Widths of the columns, in parts of the whole. */
      readonly widths: readonly number[]
      readonly rows: readonly (readonly string[])[]
    }
/** A paper without a format: its words are final, its items say what fills them. */
export type Paper = {
  readonly id: PaperId
  readonly title: string
  readonly lang: 'fr' | 'en'
  /** The line under the title: which case, as of which day, by which edition; empty in a paper that is given to others. */
  readonly identity: string
  /** What stands at the foot of each page, before its number. */
  readonly foot: string
  /** Names the part of a case that the paper is about, such as a flow; empty where it is about the whole. */
  readonly part: string
  readonly blocks: readonly Block[]
  /** The items of a paper whose blocks are sentences; those of its blocks when it is left out. */
  readonly items?: readonly PaperItem[]
}

/** Returns whether something of an item is left to write. */
export const isOpen = ({ status, lacksDetail }: PaperItem): boolean => status === 'blank' || lacksDetail === true

/** Returns the items of a paper, in order. */
export const itemsOf = ({ blocks, items }: Pick<Paper, 'blocks' | 'items'>): readonly PaperItem[] =>
  items ?? blocks.flatMap((block) => (block.kind === 'items' || block.kind === 'sentences' ? block.items : []))
