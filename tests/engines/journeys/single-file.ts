import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect } from 'vitest'
import { faultsIn } from '../../support/engines/faults.ts'
import { inVisit, type Journey } from '../../support/engines/journey.ts'
import { click, headlineShown, present, showPage, until, walkByClicks } from '../../support/engines/steps.ts'
import { caseNamed, headlineOf } from '../../support/journey/walk.ts'

const built = fileURLToPath(new URL('../../../dist-single/cadrage.html', import.meta.url))

/** The single file, opened from a folder with a name as people give them. */
export const singleFile: Journey = {
  name: 'single-file',
  make: async ({ engine, lang }) => {
    const scratch = mkdtempSync(join(tmpdir(), 'cadrage-'))
    const file = join(scratch, 'Dossier d’une équipe #1', 'cadrage.html')
    mkdirSync(join(file, '..'))
    copyFileSync(built, file)
    const address = pathToFileURL(file).href
    try {
      await inVisit(engine, async ({ newTab, requests }) => {
        const tab = await newTab()
        const worked = caseNamed('w03')
        await tab.open(`${address}#/${lang}/`)
        await walkByClicks(tab, worked.answers)
        const { state, title } = headlineOf(worked, lang)
        expect(await tab.run(() => location.hash)).toBe(`#/${lang}/verdict`)
        const shown = await headlineShown(tab)
        expect(shown.classes).toContain(state)
        expect(shown.title).toBe(title)
        expect(await faultsIn(tab)).toEqual([])
        await tab.reload()
        expect((await headlineShown(tab)).title, 'after a reload').toBe(title)

        const other = lang === 'fr' ? 'en' : 'fr'
        await click(tab, '.language')
        await until(tab, (wanted) => document.documentElement.lang === wanted, other)
        expect((await headlineShown(tab)).title).toBe(headlineOf(worked, other).title)
        await showPage(tab, `${other}/about`)
        await present(tab, 'main h1')
        await tab.reload()
        await present(tab, 'main h1')
        expect(await tab.run(() => document.documentElement.lang)).toBe(other)
        expect(await faultsIn(tab)).toEqual([])
        const asked = requests.filter((url) => !/^(?:data|blob):/.test(url)).map((url) => url.replace(/#.*/, ''))
        expect(asked.filter((url) => url !== address)).toEqual([])
      })
    } finally {
      rmSync(scratch, { recursive: true, force: true })
    }
  },
}
