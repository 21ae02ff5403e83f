import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect } from 'vitest'
import { i18nIn } from '../../../src/text/eager/i18n.ts'
import { faultsIn } from '../../support/engines/faults.ts'
import { inVisit, type Journey, withHost } from '../../support/engines/journey.ts'
import { papersAgree } from '../../support/engines/papers.ts'
import { click, offlineReady, present, storeCase, until } from '../../support/engines/steps.ts'
import { caseNamed } from '../../support/journey/walk.ts'
import { paperCase } from '../../support/papers/cases.ts'

const worked = { ...caseNamed('w01'), title: 'Clinique du Lac, 2e étage' }
const { asOf, answers, title } = worked
const ticked = 'dpo'

/** With the server stopped: a duty is ticked, which the next visit shows, and papers are made that hold what they should. */
export const papers: Journey = {
  name: 'papers',
  make: ({ engine, lang }) =>
    withHost(({ address, stop }) =>
      inVisit(engine, async ({ newTab }) => {
        const tab = await newTab()
        await tab.open(`${address}${lang}/`)
        await offlineReady(tab)
        await storeCase(tab, worked)
        stop()
        await tab.open(`${address}${lang}/#/verdict`)
        await tab.reload()
        const { met, plan } = paperCase({ name: title, answers, asOf }, lang).report
        const planned = plan.flatMap(({ themes }) =>
          themes.flatMap(({ items }) => items.flatMap(({ along }) => [1, ...along])),
        )
        const shows = (done: number) =>
          until(
            tab,
            (wanted) => [...document.querySelectorAll('p')].some((p) => p.textContent === wanted),
            i18nIn(lang).t('plan.progress', { ns: 'report', done, count: met.length + planned.length }),
          )
        await present(tab, `#done-${ticked}`)
        await shows(met.length)
        await click(tab, `#done-${ticked}`)
        await shows(met.length + 1)
        await tab.reload()
        await shows(met.length + 1)
        await papersAgree(tab, paperCase({ name: title, answers, asOf }, lang, { notes: {}, done: [ticked] }))
        expect(await faultsIn(tab)).toEqual([])
      }),
    ),
}

const built = fileURLToPath(new URL('../../../dist-single/cadrage.html', import.meta.url))
/** The single file makes the same papers, and asks for nothing. */
export const papersSingleFile: Journey = {
  name: 'papers-single-file',
  make: async ({ engine, lang }) => {
    const scratch = mkdtempSync(join(tmpdir(), 'cadrage-'))
    const file = join(scratch, 'cadrage.html')
    copyFileSync(built, file)
    const address = pathToFileURL(file).href
    try {
      await inVisit(engine, async ({ newTab, requests }) => {
        const tab = await newTab()
        await tab.open(`${address}#/${lang}/`)
        await present(tab, '.button.main')
        await storeCase(tab, worked)
        await tab.open(`${address}#/${lang}/verdict`)
        await tab.reload()
        await papersAgree(tab, paperCase({ name: title, answers, asOf }, lang))
        expect(await faultsIn(tab)).toEqual([])
        const asked = requests.filter((url) => !/^(?:data|blob):/.test(url)).map((url) => url.replace(/#.*/, ''))
        expect(asked.filter((url) => url !== address)).toEqual([])
      })
    } finally {
      rmSync(scratch, { recursive: true, force: true })
    }
  },
}
