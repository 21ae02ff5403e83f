import type { Services } from '../../src/app/services.ts'
import { law } from '../../src/law/index.ts'
import type { Kept } from '../../src/platform/kept-answers.ts'

/** What an app takes from outside, with a tab of its own: each call is another tab, and `kept` is what that tab holds. */
export const newTab = (kept?: Kept) => {
  const tab: { kept: Kept | undefined } = { kept }
  const services: Services = {
    law,
    today: () => '2026-11-24',
    storage: {
      canKeep: () => true,
      recall: () => tab.kept && JSON.parse(JSON.stringify(tab.kept)),
      keep: (now) => {
        tab.kept = now
      },
      wipe: () => {
        tab.kept = undefined
      },
    },
    download: () => {},
    saveReport: () => {},
    print: () => {},
    build: { version: '0', commit: '' },
  }
  return { tab, services }
}
