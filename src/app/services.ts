import type { Law } from '../core/law.ts'
import { law } from '../law/index.ts'
import { download } from '../platform/download.ts'
import { canKeep, type Kept, keep, recall, wipe } from '../platform/kept-answers.ts'
import { saveReport } from '../platform/save-report.ts'
import { today } from '../platform/today.ts'

/** What the app takes from outside: the law it asks about, and what only a browser can do. */
export type Services = {
  readonly law: Law
  readonly today: () => string
  /** What this tab keeps until it closes. */
  readonly storage: {
    readonly canKeep: () => boolean
    readonly recall: () => unknown
    readonly keep: (kept: Kept) => void
    readonly wipe: () => void
  }
  readonly download: (name: string, type: string, text: string) => void
  readonly saveReport: (report: Element, lang: string, title: string, fileName: string) => void
  readonly print: () => void
  readonly build: { readonly version: string; readonly commit: string }
}

/** This edition of the law, in this browser. */
export const browserServices: Services = {
  law,
  today,
  storage: { canKeep, recall, keep, wipe },
  download,
  saveReport,
  print: () => print(),
  build: { version: __VERSION__, commit: __COMMIT__ },
}
