import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { languages } from '../../src/text/eager/law-text.ts'
import {
  aceFindings,
  axeFindings,
  domOf,
  htmlFindings,
  isExplained,
  judgedPage,
  pagesIn,
  seeAs,
  ways,
} from '../support/browser/access-engines.ts'
import { dist, openBrowser, type Site, serveSite } from '../support/browser/browser.ts'
import { openScene, patternScenes, questionScenes, type Scene, sampleOf } from '../support/browser/scenes.ts'
import { sampled } from '../support/sample.ts'

/** Every scene in every language, seen in every way, judged by each engine – or a share of it that visits every scene. */
const isWhole = process.env['CADRAGE_FULL'] === '1'
let browser: Browser
let site: Site
let page: Page

beforeAll(async () => {
  site = await serveSite()
  browser = await openBrowser()
  page = await judgedPage(browser)
})
afterAll(async () => {
  await browser?.close()
  site?.server.close()
})

/** From this many elements on, the second engine and the validator take longer than a share may: they wait for the whole. */
const large = 2_000

type Turn = { readonly scene: Scene; readonly nth: number }
/** In a share, the scenes take turns: the nth is seen in one language, in one way. */
const languagesOf = ({ nth }: Turn) => (isWhole ? languages : [languages[nth % languages.length] ?? 'fr'])
const waysOf = ({ nth }: Turn) => (isWhole ? ways : [ways[nth % ways.length] ?? ways[0]])
const scenes: readonly Turn[] = [
  // An unfolded verdict takes an engine longer than all questions of a share.
  ...patternScenes(isWhole ? undefined : 2),
  ...(isWhole ? questionScenes : sampleOf(questionScenes, 6, 20261125)),
].map((scene, nth) => ({ scene, nth }))

test.each(sampled(scenes).map((turn) => [turn.scene.name, turn] as const))('%s: nothing is found', async (_, turn) => {
  for (const lang of languagesOf(turn)) {
    await seeAs(page, ways[0])
    await openScene(page, site, lang, turn.scene)
    for (const way of waysOf(turn)) {
      await seeAs(page, way)
      expect(await axeFindings(page), `axe, ${lang}, ${way.name}`).toEqual([])
    }
    if (!isWhole && (await page.locator('*').count()) > large) continue
    const differing = (await aceFindings(page)).filter((finding) => !isExplained(finding))
    expect(differing, `second engine, ${lang}`).toEqual([])
    expect(htmlFindings(await domOf(page)), `HTML, ${lang}`).toEqual([])
  }
})

test('every page as built is valid HTML', () => {
  const built = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
  expect(built.length).toBeGreaterThanOrEqual(5)
  // Before the app is there, nothing may be submitted: an answer would stand in an address.
  for (const name of built)
    for (const shown of pagesIn(readFileSync(join(dist, name), 'utf8')))
      expect(
        htmlFindings(shown).filter((finding) => !finding.startsWith('wcag/h32')),
        name,
      ).toEqual([])
})

test('the engines see a fault when there is one', async () => {
  await seeAs(page, ways[0])
  await openScene(page, site, 'fr', { name: 'start', hash: '#/' })
  await page.evaluate(() => {
    const box = document.createElement('div')
    box.innerHTML = '<input id="a"><input id="a"><img src="favicon.svg"><p style="color:#ccc;background:#fff">pâle</p>'
    document.querySelector('main')?.append(box)
  })
  const axe = (await axeFindings(page)).join('\n')
  for (const rule of ['label', 'image-alt', 'color-contrast']) expect(axe).toContain(rule)
  const ace = (await aceFindings(page)).filter((finding) => !isExplained(finding)).map(({ rule }) => rule)
  expect(ace).toContain('input_label_exists')
  expect(ace).toContain('text_contrast_sufficient')
  expect(htmlFindings(await domOf(page)).join('\n')).toContain('no-dup-id')
  await page.reload()
})
