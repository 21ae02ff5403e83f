import { expect } from 'vitest'
import { faultsIn } from '../../support/engines/faults.ts'
import { inTab, type Journey, withHost } from '../../support/engines/journey.ts'
import { headlineShown, walkByKeyboard } from '../../support/engines/steps.ts'
import { caseNamed, headlineOf } from '../../support/journey/walk.ts'

/** From the start page to the verdict by keyboard alone. */
export const keyboard: Journey = {
  name: 'keyboard',
  make: ({ engine, lang }) =>
    withHost(({ address }) =>
      inTab(engine, async (tab) => {
        const worked = caseNamed('w01')
        await tab.open(`${address}${lang}/`)
        await walkByKeyboard(tab, worked.answers)
        const { state, title, pathway } = headlineOf(worked, lang)
        const shown = await headlineShown(tab)
        expect(shown.classes).toContain(state)
        expect(shown.title).toBe(title)
        expect(shown.sentence).toContain(pathway)
        expect(await faultsIn(tab)).toEqual([])
      }),
    ),
}
