import { expect } from 'vitest'
import { faultsIn } from '../../support/engines/faults.ts'
import { inVisit, type Journey, withHost } from '../../support/engines/journey.ts'
import {
  click,
  headlineShown,
  offlineReady,
  present,
  showPage,
  until,
  walkByClicks,
} from '../../support/engines/steps.ts'
import { caseNamed, headlineOf } from '../../support/journey/walk.ts'

/** After one visit, with the server stopped: the interview, the verdict, the other language, every page. */
export const offline: Journey = {
  name: 'offline',
  make: ({ engine, lang }) =>
    withHost(({ address, stop }) =>
      inVisit(engine, async ({ newTab }) => {
        const tab = await newTab()
        await tab.open(`${address}${lang}/`)
        await offlineReady(tab)
        stop()
        await expect(fetch(address)).rejects.toThrow()
        const later = await newTab()
        await tab.close()
        const worked = caseNamed('w03')
        await later.open(`${address}${lang}/`)
        await walkByClicks(later, worked.answers)
        const shown = await headlineShown(later)
        expect(shown.classes).toContain(headlineOf(worked, lang).state)
        expect(shown.title).toBe(headlineOf(worked, lang).title)

        const other = lang === 'fr' ? 'en' : 'fr'
        await click(later, '.language')
        const { title } = headlineOf(worked, other)
        await until(later, (wanted) => document.querySelector('#part-headline')?.textContent === wanted, title)
        for (const place of ['about', 'rules', 'glossary', 'legal', 'answers']) {
          const before = await later.run(() => document.title)
          await showPage(later, place)
          await until(later, (was) => document.title !== was && document.querySelector('main h1') !== null, before)
        }
        expect(await faultsIn(later)).toEqual([])
        for (const path of ['', 'fr/', 'en/', 'fr/question/']) {
          await later.open(address + path)
          await present(later, '.button.main')
          expect(
            await later.run(() => document.fonts.ready.then((all) => [...all].some((f) => f.status === 'loaded'))),
          ).toBe(true)
        }
      }),
    ),
}
