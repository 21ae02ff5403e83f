import { interviewLaw } from 'virtual:law/interview'
import type { InterviewLaw, Law } from '../core/law.ts'
import type { CaseLibrary } from '../platform/case-library.ts'
import { download } from '../platform/download.ts'
import { canUseTabStorage, readTabCase, type TabCase, wipe, writeTabCase } from '../platform/tab-storage.ts'
import { today } from '../platform/today.ts'
import type { StorageArea } from '../platform/wipe-everything.ts'

/** What the first question takes from outside: what the law asks, and what only a browser can do. */
export type FirstServices = {
  readonly law: InterviewLaw
  readonly today: () => string
  /** What this tab keeps until it closes. */
  readonly storage: {
    readonly canKeep: () => boolean
    readonly recall: () => TabCase | undefined
    /** Says whether it could. */
    readonly keep: (kept: TabCase) => boolean
    readonly wipe: () => void
  }
  readonly download: (name: string, type: string, text: string) => void
  readonly build: { readonly version: string; readonly commit: string }
}
/** What the app takes from outside once it is whole: the law it judges by, too, and whatever keeps projects. */
export type Services = FirstServices & {
  readonly law: Law
  /** The projects of this browser, as one more tab sees them. */
  readonly openLibrary: () => CaseLibrary
  /** Leaves nothing of ours in this browser; gives the places that could not be emptied. */
  readonly wipeEverything: (library: CaseLibrary) => Promise<{ readonly left: readonly StorageArea[] }>
  readonly saveReport: (report: Element, lang: string, title: string, fileName: string) => void
  readonly print: () => void
}

/** What this edition of the law asks, in this browser. */
export const firstServices: FirstServices = {
  law: interviewLaw,
  today,
  storage: { canKeep: canUseTabStorage, recall: readTabCase, keep: writeTabCase, wipe },
  download,
  build: { version: __VERSION__, commit: __COMMIT__ },
}
