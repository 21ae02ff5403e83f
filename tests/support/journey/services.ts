import type { Services } from '../../../src/app/services.ts'
import { fetchEverything } from '../../../src/app/shell/routes.ts'
import { law } from '../../../src/law/index.ts'
import { caseLibrary } from '../../../src/platform/case-library.ts'
import type { TabCase } from '../../../src/platform/tab-storage.ts'

// An app is shown whole from its first moment: nothing of it has still to come.
await fetchEverything('fr')

/** What is in a case file, as a test may read it. */
type Filed = {
  readonly edition: string
  readonly title?: string
  readonly answers: Readonly<Record<string, unknown>>
  readonly notes?: Readonly<Record<string, string>>
  readonly done?: readonly string[]
}
/** What an app takes from outside, with a tab of its own: each call is another tab, and `given` is the case that tab holds. */
export const newTab = (given?: object) => {
  let kept: TabCase | undefined = given && {
    text: JSON.stringify({ format: 'cadrage-case', version: 2, ...given }),
  }
  const downloads: { readonly name: string; readonly text: string }[] = []
  const tab = {
    downloads,
    get raw(): TabCase | undefined {
      return kept
    },
    /** What its case file holds. */
    get kept(): Filed | undefined {
      return kept && (JSON.parse(kept.text) as Filed)
    },
  }
  const services: Services = {
    law,
    today: () => '2026-11-24',
    storage: {
      isAvailable: () => true,
      read: () => kept,
      write: (now) => {
        kept = now
        return true
      },
      wipe: () => {
        kept = undefined
      },
    },
    openLibrary: caseLibrary,
    wipeEverything: async (library) => {
      library.tellWiped()
      return { left: [] }
    },
    download: (name, _type, text) => void downloads.push({ name, text }),
    saveReport: () => {},
    print: () => {},
    build: { version: '0', commit: '' },
  }
  return { tab, services }
}
