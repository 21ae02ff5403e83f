import type { Law } from '../core/law.ts'
import { law } from '../law/index.ts'
import { type CaseLibrary, caseLibrary } from '../platform/case-library.ts'
import { download } from '../platform/download.ts'
import { canKeep, type KeptCase, keepCase, recallCase, wipe } from '../platform/kept-answers.ts'
import { saveReport } from '../platform/save-report.ts'
import { today } from '../platform/today.ts'
import { type Place, wipeEverything } from '../platform/wipe-everything.ts'
import { rootFile } from './router.ts'

/** What the app takes from outside: the law it asks about, and what only a browser can do. */
export type Services = {
  readonly law: Law
  readonly today: () => string
  /** What this tab keeps until it closes. */
  readonly storage: {
    readonly canKeep: () => boolean
    readonly recall: () => KeptCase | undefined
    /** Says whether it could. */
    readonly keep: (kept: KeptCase) => boolean
    readonly wipe: () => void
  }
  /** The projects of this browser, as one more tab sees them. */
  readonly openLibrary: () => CaseLibrary
  /** Leaves nothing of ours in this browser; gives the places that could not be emptied. */
  readonly wipeEverything: (library: CaseLibrary) => Promise<{ readonly left: readonly Place[] }>
  readonly download: (name: string, type: string, text: string) => void
  readonly saveReport: (report: Element, lang: string, title: string, fileName: string) => void
  readonly print: () => void
  readonly build: { readonly version: string; readonly commit: string }
}

/** This edition of the law, in this browser. */
export const browserServices: Services = {
  law,
  today,
  storage: { canKeep, recall: recallCase, keep: keepCase, wipe },
  openLibrary: caseLibrary,
  wipeEverything: (library) => wipeEverything(library, rootFile('')),
  download,
  saveReport,
  print: () => print(),
  build: { version: __VERSION__, commit: __COMMIT__ },
}
