import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { languages } from '../../src/text/eager/law-text.ts'
import { judgedPage, seeAs, ways } from '../support/browser/access-engines.ts'
import {
  cutTexts,
  frenchUnmarked,
  moving,
  smallTargets,
  spaceText,
  tabThrough,
} from '../support/browser/access-measures.ts'
import { openBrowser, pageAfter, type Site, serveSite, tabTo } from '../support/browser/browser.ts'
import { openScene, patternScenes, questionScenes, type Scene } from '../support/browser/scenes.ts'
import { sampled } from '../support/sample.ts'

let browser: Browser
let site: Site
let page: Page
const [wide, narrow] = ways

beforeAll(async () => {
  site = await serveSite()
  browser = await openBrowser()
  page = await judgedPage(browser)
})
afterAll(async () => {
  await browser?.close()
  site?.server.close()
})

const patterns = patternScenes()
const verdict = patterns.find(({ shows, act }) => shows === '.verdict' && act !== undefined)
/** Everything on a page in turn takes long where all is unfolded: there, a person unfolds what they want. */
const { act: _, ...folded } = { ...verdict, name: 'a verdict, folded', hash: '#/verdict' }
const walked: readonly Scene[] = [
  ...patterns.filter(({ hash, name }) => hash !== '#/verdict' && name !== 'rules' && name !== 'about'),
  folded,
]

test.each(sampled(walked.map((scene, nth) => [scene.name, scene, nth] as const)))(
  '%s: Tab comes to everything and leaves, the focus is seen and never covered',
  async (_name, scene, nth) => {
    await seeAs(page, nth % 2 === 0 ? wide : narrow)
    await openScene(page, site, languages[nth % 2] ?? 'fr', scene)
    const { stops, ...wrong } = await tabThrough(page)
    expect(stops).toBeGreaterThan(5)
    expect(wrong).toEqual({ missed: [], withoutOutline: [], obscured: [] })
  },
)

describe('step by step', () => {
  const focused = () => page.evaluate(() => document.activeElement?.tagName)
  const question = questionScenes.find(({ hash }) => hash === '#/question/project.purpose')

  test('choosing moves nowhere; going on puts the focus on the next heading and says one message', async () => {
    if (!question) throw new Error('No scene for project.purpose.')
    await seeAs(page, wide)
    await openScene(page, site, 'fr', question)
    await page.evaluate(() => {
      const said: string[] = []
      Object.assign(window, { said })
      new MutationObserver(() => {
        const now = [...document.querySelectorAll('[role="status"]')].map((e) => e.textContent ?? '').join('')
        if (now !== '') said.push(now)
      }).observe(document.body, { subtree: true, childList: true, characterData: true })
    })
    await tabTo(page, 'input[type="radio"]:checked')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    expect(new URL(page.url()).hash).toBe(question.hash)
    // What another answer would change was said beside the question; now only what going on says counts.
    await page.evaluate(() => (window as unknown as { said: string[] }).said.splice(0))
    await tabTo(page, 'button[type="submit"]')
    await page.keyboard.press('Enter')
    await pageAfter(page, question.hash)
    expect(await focused()).toBe('H1')
    const said = await page.evaluate(() => [...new Set((window as unknown as { said: string[] }).said)])
    expect(said).toHaveLength(1)
  })

  test('a missing answer is said in focus, leads to its field, and stands in the title', async () => {
    const scene = patterns.find(({ name }) => name === 'nothing chosen at project.actor')
    if (!scene) throw new Error('No scene of an error.')
    await openScene(page, site, 'fr', scene)
    expect(await page.evaluate(() => document.activeElement?.matches('.summary:not([role="alert"])'))).toBe(true)
    expect(await page.title()).toMatch(/^Erreur/)
    await tabTo(page, '.summary a')
    await page.keyboard.press('Enter')
    expect(await focused()).toBe('INPUT')
  })

  test('the first control of a page leads to its heading', async () => {
    await openScene(page, site, 'en', { name: 'about', hash: '#/about' })
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await focused()).toBe('H1')
  })
})

test.each(sampled(patterns.map((scene, nth) => [scene.name, scene, nth] as const)))(
  '%s: targets are large enough at 320 px, nothing moves for who asked for calm, spaced text is whole',
  async (_name, scene, nth) => {
    const lang = languages[(nth + 1) % 2] ?? 'fr'
    await seeAs(page, narrow)
    await openScene(page, site, lang, scene)
    expect(await smallTargets(page), 'targets').toEqual([])
    await page.emulateMedia({ reducedMotion: 'reduce' })
    expect(await moving(page), 'motion').toEqual([])
    await spaceText(page)
    expect(await cutTexts(page), 'at 320 px').toEqual([])
    await seeAs(page, wide)
    expect(await cutTexts(page), 'at 1280 px').toEqual([])
  },
)

const withLaw = [
  ...patterns.filter(({ hash }) => /verdict|about|rules|answers/.test(hash)),
  ...questionScenes.slice(0, 3),
]
test.each(sampled(withLaw).map((scene) => [scene.name, scene] as const))(
  '%s: in English, what is quoted of French law says that it is French',
  async (_name, scene) => {
    await openScene(page, site, 'en', scene)
    expect(await frenchUnmarked(page)).toEqual([])
  },
)

test('each measure sees a fault when there is one', async () => {
  await seeAs(page, narrow)
  await openScene(page, site, 'en', { name: 'legal', hash: '#/legal' })
  await page.addStyleTag({
    content: `
      #small { all: unset; display: block; inline-size: 10px; block-size: 10px; animation: turn 1s infinite }
      #over { position: fixed; inset-inline: 0; inset-block-end: 0; block-size: 60vh; background: white }
      #cut { inline-size: 40px; block-size: 12px; overflow: hidden; white-space: nowrap }`,
  })
  await page.evaluate(() => {
    const planted = document.createElement('div')
    planted.innerHTML =
      '<p id="cut">Un arrêté du ministre</p><button id="small">x</button><a href="#" tabindex="-1">No way here</a><div id="over"></div>'
    document.querySelector('main')?.append(planted)
  })
  const { missed, withoutOutline, obscured } = await tabThrough(page)
  expect(missed.join()).toContain('No way here')
  expect(withoutOutline.join()).toContain('#small')
  expect(obscured.join()).toContain('#small')
  expect((await smallTargets(page)).join()).toContain('10 × 10')
  expect((await moving(page)).length).toBe(1)
  expect((await cutTexts(page)).join()).toContain('Un arrêté')
  expect((await frenchUnmarked(page)).join()).toContain('Un arrêté')
})
