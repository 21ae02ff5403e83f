import { expect } from 'vitest'
import { i18nIn } from '../../../src/text/eager/i18n.ts'
import { faultsIn } from '../../support/engines/faults.ts'
import { inVisit, type Journey, withHost } from '../../support/engines/journey.ts'
import {
  clickButton,
  databases,
  offlineReady,
  present,
  showPage,
  until,
  walkByClicks,
} from '../../support/engines/steps.ts'
import { caseNamed } from '../../support/journey/walk.ts'

/** The wipe leaves no key, database, cache or worker, and tells every tab. */
export const wipe: Journey = {
  name: 'wipe',
  make: ({ engine, lang }) =>
    withHost(({ address }) =>
      inVisit(engine, async ({ newTab }) => {
        const tab = await newTab()
        const said = (key: 'agree' | 'wipeStart' | 'wipeYes' | 'told.wiped') => i18nIn(lang).t(key, { ns: 'projects' })
        const isTold = (told: string) =>
          [...document.querySelectorAll('[role="status"]')].some((status) => status.textContent?.includes(told))
        await tab.open(`${address}${lang}/#/projects`)
        await offlineReady(tab)
        await clickButton(tab, said('agree'))
        await present(tab, '#projects-list')
        const other = await newTab()
        await other.open(`${address}${lang}/`)
        await walkByClicks(other, caseNamed('w01').answers, 2)
        expect(await databases(tab)).toEqual(['cadrage-cases'])

        await clickButton(tab, said('wipeStart'))
        await clickButton(tab, said('wipeYes'))
        for (const each of [tab, other]) await until(each, isTold, said('told.wiped'))
        // A worker that is no longer registered still serves the tabs that it controls.
        await other.run(async (file) => void (await fetch(file)), `${address}licences.txt`)
        for (const each of [tab, other]) {
          // A tab that was registering its worker when everything was erased removes it at once, not at the same time.
          await until(
            each,
            async () =>
              (await caches.keys()).length +
                (await navigator.serviceWorker.getRegistrations()).length +
                localStorage.length +
                sessionStorage.length ===
              0,
          )
          expect(await databases(each)).toEqual([])
          expect(await faultsIn(each)).toEqual([])
        }
        await showPage(other, 'projects')
        await present(other, '#projects-kept')
        expect(await databases(other), 'after a look at the page of projects').toEqual([])
      }),
    ),
}
