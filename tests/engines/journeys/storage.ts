import { expect } from 'vitest'
import { i18nIn } from '../../../src/text/eager/i18n.ts'
import { faultsIn } from '../../support/engines/faults.ts'
import { inVisit, type Journey, withHost } from '../../support/engines/journey.ts'
import {
  answeredInTab,
  clickButton,
  databases,
  present,
  showPage,
  tabCase,
  until,
  walkByClicks,
} from '../../support/engines/steps.ts'
import { caseNamed } from '../../support/journey/walk.ts'

/** Answers are in the tab alone until the user agrees; then another tab opens them. */
export const storage: Journey = {
  name: 'storage',
  make: ({ engine, lang }) =>
    withHost(({ address }) =>
      inVisit(engine, async ({ newTab }) => {
        const tab = await newTab()
        const { answers } = caseNamed('w01')
        const { t } = i18nIn(lang)
        await tab.open(`${address}${lang}/`)
        await walkByClicks(tab, answers, 3)
        await showPage(tab, 'projects')
        await present(tab, '#projects-here')
        expect(await databases(tab), 'before the user agrees').toEqual([])
        const given = await tabCase(tab)
        const answered = await answeredInTab(tab)
        expect(Object.keys(answered ?? {})).toHaveLength(3)
        await tab.reload()
        await present(tab, '#projects-here')
        expect(await tabCase(tab), 'after a reload').toBe(given)

        const agree = t('agree', { ns: 'projects' })
        await clickButton(tab, agree)
        await present(tab, 'ul.projects h3')
        expect(await databases(tab)).toEqual(['cadrage-cases'])
        expect(await faultsIn(tab)).toEqual([])
        const other = await newTab()
        await other.open(`${address}${lang}/#/projects`)
        await clickButton(other, t('open', { ns: 'projects' }))
        await present(other, 'fieldset')
        await until(other, () => sessionStorage.getItem('cadrage') !== null)
        expect(await answeredInTab(other)).toEqual(answered)
        expect(await faultsIn(other)).toEqual([])
      }),
    ),
}
