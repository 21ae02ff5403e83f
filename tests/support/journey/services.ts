import type { Services } from '../../../src/app/services.ts'
import { fetchEverything } from '../../../src/app/shell/routes.ts'
import { law } from '../../../src/law/index.ts'
import { caseLibrary } from '../../../src/platform/case-library.ts'
import type { TabCase } from '../../../src/platform/tab-storage-first.ts'

// Everything is loaded before the tests, so that nothing suspends.
await fetchEverything('fr')

/** The content of a case file. */
type CaseFileContent = {
  readonly edition: string
  readonly title?: string
  readonly answers: Readonly<Record<string, unknown>>
  readonly notes?: Readonly<Record<string, string>>
  readonly done?: readonly string[]
}
/** Returns the services of an app with the storage of a new tab, which contains the case `stored`. */
export const newTab = (stored?: object) => {
  let tabCase: TabCase | undefined = stored && {
    text: JSON.stringify({ format: 'cadrage-case', version: 2, ...stored }),
  }
  let aside: readonly string[] = []
  const downloads: { readonly name: string; readonly text: string }[] = []
  const tab = {
    downloads,
    get raw(): TabCase | undefined {
      return tabCase
    },
    /** The content of the case file in the tab’s storage. */
    get stored(): CaseFileContent | undefined {
      return tabCase && (JSON.parse(tabCase.text) as CaseFileContent)
    },
  }
  const services: Services = {
    law,
    today: () => '2026-11-24',
    storage: {
      isAvailable: () => true,
      read: () => tabCase,
      write: (now) => {
        tabCase = now
        return true
      },
      wipe: () => {
        tabCase = undefined
      },
      readAside: () => aside,
      setAside: (text) => {
        aside = [...aside, text]
      },
      dropAside: () => {
        aside = []
      },
    },
    openLibrary: caseLibrary,
    wipeEverything: async (library) => {
      library.tellWiped()
      return { left: [] }
    },
    download: (name, _type, content) =>
      void downloads.push({ name, text: typeof content === 'string' ? content : new TextDecoder().decode(content) }),
    saveReport: () => {},
    print: () => {},
    build: { version: '0', commit: '' },
  }
  return { tab, services }
}
