import { expect } from 'vitest'
import { faultsIn } from '../../support/engines/faults.ts'
import { inVisit, type Journey, type Start, withHost } from '../../support/engines/journey.ts'
import { click, headlineShown, offlineReady, walkByClicks } from '../../support/engines/steps.ts'
import { caseNamed } from '../../support/journey/walk.ts'

/** Makes a journey with a worked case. Returns the paths that the server is asked for, in alphabetical order. */
const askedWith = async (name: string, { engine, lang }: Start) => {
  let asked: readonly string[] = []
  await withHost(async ({ address, log }) => {
    await inVisit(engine, async ({ newTab, requests }) => {
      const tab = await newTab()
      await tab.open(`${address}${lang}/`)
      await offlineReady(tab)
      const atRest = log.length
      await walkByClicks(tab, caseNamed(name).answers)
      await click(tab, '.language')
      await headlineShown(tab)
      expect(log.slice(atRest), 'asked once the site is on the device').toEqual([])
      expect(await faultsIn(tab)).toEqual([])
      expect(requests.length).toBeGreaterThan(3)
      const elsewhere = requests.filter((url) => !url.startsWith(address) && !/^(?:blob|data):/.test(url))
      expect(elsewhere, 'asked elsewhere').toEqual([])
    })
    asked = log.toSorted()
  })
  return asked
}
/** The requests go to the site alone, and are the same whatever is answered. */
export const privacy: Journey = {
  name: 'privacy',
  make: async (start) => {
    const care = await askedWith('w01', start)
    expect(care).toContain('/service-worker.js')
    expect(care.filter((path) => /[?#]|question\/.|verdict/.test(path))).toEqual([])
    expect(await askedWith('w11', start)).toEqual(care)
  },
}
