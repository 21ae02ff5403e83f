import { interviewLaw } from 'virtual:law/interview'
import type { InterviewLaw, Law } from '../core/law.ts'
import type { CaseLibrary } from '../platform/case-library.ts'
import { download } from '../platform/download.ts'
import { canUseTabStorage, dropAside, readAside, readTabCase, setAside, wipe } from '../platform/tab-storage.ts'
import { type TabCase, writeTabCase } from '../platform/tab-storage-first.ts'
import { today } from '../platform/today.ts'
import type { StorageArea } from '../platform/wipe-everything.ts'

/** The dependencies of the first question: the questions of the law, and functions of the browser. */
export type FirstServices = {
  readonly law: InterviewLaw
  /** Returns today’s date as `YYYY-MM-DD`. */
  readonly today: () => string
  /** The storage of this tab, which the browser clears when the tab closes. */
  readonly storage: {
    readonly isAvailable: () => boolean
    readonly read: () => TabCase | undefined
    /** Returns whether the case was written. */
    readonly write: (tabCase: TabCase) => boolean
    readonly wipe: () => void
    /** Texts of this tab that this version cannot read as cases, unchanged. */
    readonly readAside: () => readonly string[]
    readonly setAside: (text: string) => void
    readonly dropAside: () => void
  }
  readonly download: (name: string, type: string, content: string | Uint8Array<ArrayBuffer>) => void
  readonly build: { readonly version: string; readonly commit: string }
}
/** The dependencies of the full app: additionally the whole law and the storage of projects. */
export type Services = FirstServices & {
  readonly law: Law
  /** Opens the library of the projects saved in this browser. Each call acts as one more tab. */
  readonly openLibrary: () => CaseLibrary
  /** Erases everything that the app stored in this browser. Returns the storage areas that could not be erased. */
  readonly wipeEverything: (library: CaseLibrary) => Promise<{ readonly left: readonly StorageArea[] }>
  readonly saveReport: (report: Element, lang: string, title: string, fileName: string) => void
  readonly print: () => void
}

/** The dependencies of the first question, with this edition of the law and this browser. */
export const firstServices: FirstServices = {
  law: interviewLaw,
  today,
  storage: {
    ...{ isAvailable: canUseTabStorage, read: readTabCase, write: writeTabCase, wipe },
    ...{ readAside, setAside, dropAside },
  },
  download,
  build: { version: __VERSION__, commit: __COMMIT__ },
}
