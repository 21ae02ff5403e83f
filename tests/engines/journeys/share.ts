import { expect } from 'vitest'
import { i18nIn } from '../../../src/text/eager/i18n.ts'
import { linkOf } from '../../support/browser/links.ts'
import { faultsIn } from '../../support/engines/faults.ts'
import { inTab, type Journey, withHost } from '../../support/engines/journey.ts'
import {
  click,
  clickButton,
  headlineShown,
  present,
  showPage,
  storeCase,
  tabCase,
  until,
} from '../../support/engines/steps.ts'
import { caseNamed, headlineOf } from '../../support/journey/walk.ts'

/** Returns the text with one letter in its middle changed. */
const withOtherLetter = (text: string) => {
  const at = text.length >> 1
  return `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`
}

/** A link made in one browser opens in another; a changed link is refused and changes nothing. */
export const share: Journey = {
  name: 'share',
  make: ({ engine, lang }) =>
    withHost(async ({ address, log }) => {
      const worked = caseNamed('w01')
      const title = i18nIn(lang).t('shared.unread', { ns: 'share' })
      const link = await inTab(engine, async (tab) => {
        await tab.open(`${address}${lang}/`)
        await storeCase(tab, worked)
        await tab.open(`${address}${lang}/#/verdict`)
        await click(tab, 'a[href="#/share"]')
        const made = await until(tab, () => document.querySelector<HTMLInputElement>('#share-link')?.value)
        const before = await tabCase(tab)
        const text = linkOf(caseNamed('w03'))
        for (const changed of [text.slice(0, text.length >> 1), withOtherLetter(text)]) {
          await showPage(tab, `s/${changed}`)
          await until(tab, (wanted) => document.querySelector('main h1')?.textContent === wanted, title)
          expect(await tabCase(tab), 'the open case').toBe(before)
        }
        expect(await faultsIn(tab)).toEqual([])
        return made ?? ''
      })
      expect(link).toMatch(new RegExp(`^${address}${lang}/#/s/1[\\w-]+$`))

      await inTab(engine, async (tab) => {
        await tab.open(link)
        await present(tab, 'dl.shared')
        expect(await tabCase(tab), 'nothing opens before it is asked for').toBeNull()
        await clickButton(tab, i18nIn(lang).t('shared.open', { ns: 'share' }))
        const shown = await headlineShown(tab)
        expect(shown.classes).toContain(headlineOf(worked, lang).state)
        expect(shown.title).toBe(headlineOf(worked, lang).title)
        expect(await faultsIn(tab)).toEqual([])
        await tab.reload()
        expect((await headlineShown(tab)).title).toBe(headlineOf(worked, lang).title)
      })
      const text = link.split('#/s/')[1] ?? ''
      expect(log.length).toBeGreaterThan(3)
      expect(log.filter((path) => /#|\/s\//.test(path) || path.includes(text.slice(5, 30)))).toEqual([])
    }),
}
