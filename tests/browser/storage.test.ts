import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { i18nIn } from '../../src/text/eager/i18n.ts'
import { axeFindings } from '../support/browser/access-engines.ts'
import { openBrowser, type Site, serveSite } from '../support/browser/browser.ts'
import { answerHere, openCase, walk } from '../support/journey/walk.ts'
import { answersOf } from '../support/law/cases.ts'

let browser: Browser
let site: Site
beforeAll(async () => {
  site = await serveSite()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  site?.server.close()
})

const { t } = i18nIn('en')
const answers = answersOf('w01')
type Key =
  | 'agree'
  | 'conflictTitle'
  | 'keepMine'
  | 'wipeStart'
  | 'wipeYes'
  | 'told.wiped'
  | `problem.${'blocked' | 'full' | 'tab'}.title`
const said = (key: Key) => t(key, { ns: 'projects' })
const press = (page: Page, key: Key) => page.click(`button:text-is("${said(key)}")`)
const open = async (context: BrowserContext, place = '') => {
  const page = await context.newPage()
  await page.goto(`${site.address}en/#/${place}`)
  await page.waitForSelector('h1')
  return page
}
const agree = async (page: Page) => {
  await press(page, 'agree')
  await page.waitForSelector('#projects-list')
}
const databases = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))
/** What the browser itself keeps, read past the app. */
const stored = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<readonly string[]>((done) => {
        const request = indexedDB.open('cadrage-cases')
        request.onsuccess = () => {
          const all = request.result.transaction('cases').objectStore('cases').getAll()
          all.onsuccess = () => {
            request.result.close()
            done(all.result.map((c: { text: string }) => c.text))
          }
        }
      }),
  )
const inTab = (page: Page) =>
  page.evaluate(() => JSON.parse(JSON.parse(sessionStorage.getItem('cadrage') ?? '{}').text ?? '{}').answers ?? {})

test('before the person agrees: no database; a reload keeps the answers, a new tab starts empty', async () => {
  const context = await browser.newContext()
  const page = await open(context)
  await walk(page, answers, 3)
  await page.goto(`${site.address}en/#/projects`)
  await page.waitForSelector('#projects-here')
  expect(await databases(page)).toEqual([])
  await page.reload()
  await page.waitForSelector('#projects-here')
  expect(Object.keys(await inTab(page))).toHaveLength(3)
  const other = await open(context)
  expect((await other.textContent('.button.main'))?.trim()).toBe(t('start.begin'))
  expect(await databases(other)).toEqual([])
  await context.close()
})

test('with consent, a tab killed at each step of a journey loses nothing answered', async () => {
  const context = await browser.newContext()
  const first = await open(context, 'projects')
  await agree(first)
  await first.close()
  let killed: unknown
  for (let n = 0; ; n++) {
    const page = await open(context, 'projects')
    if (n > 0) expect((await stored(page)).map((text) => JSON.parse(text).answers)).toEqual([killed])
    if (n > 0) await page.click(`ul.projects .actions button >> nth=0`)
    else await page.goto(`${site.address}en/#/`)
    await page.waitForFunction((of) => (of > 0 ? !location.hash.includes('projects') : true), n)
    await page.waitForSelector('fieldset, .verdict, .button.main')
    if (n > 0) expect(Object.keys(await inTab(page)), `opened again after ${n} pages`).not.toHaveLength(0)
    const before = await inTab(page)
    if ((await page.$('.verdict')) !== null) {
      expect(answers).toMatchObject(before)
      expect(n).toBeGreaterThan(5)
      break
    }
    if (n === 0) await page.click('.button.main')
    await page.waitForSelector('fieldset')
    await answerHere(page, answers)
    const after = await inTab(page)
    expect(Object.keys(after).length).toBeGreaterThan(Object.keys(before).length)
    await page.close({ runBeforeUnload: false })
    killed = after
  }
  await context.close()
})

test('what is kept outlives the browser', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'cadrage-'))
  const start = () =>
    chromium.launchPersistentContext(profile, {
      executablePath: process.env['CHROMIUM_PATH'] ?? '',
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    })
  const before = await start()
  const page = await open(before, 'projects')
  await agree(page)
  await page.goto(`${site.address}en/#/`)
  await walk(page, answers, 2)
  const given = await inTab(page)
  await before.close()
  const after = await start()
  const again = await open(after, 'projects')
  await again.waitForSelector('ul.projects h3')
  expect((await stored(again)).map((text) => JSON.parse(text).answers)).toEqual([given])
  await after.close()
  rmSync(profile, { recursive: true, force: true })
})

describe('a browser that refuses', () => {
  const refusing = async (script: () => void) => {
    const context = await browser.newContext()
    await context.addInitScript(script)
    const page = await context.newPage()
    const errors: string[] = []
    page.on('pageerror', (e) => void errors.push(e.message))
    return { context, page, errors }
  }
  test('every storage: it says so, and the interview works', async () => {
    const { context, page, errors } = await refusing(() => {
      const refuse = () => {
        throw new DOMException('refused by this test', 'SecurityError')
      }
      IDBFactory.prototype.open = refuse
      IDBFactory.prototype.databases = async () => refuse()
      Storage.prototype.setItem = refuse
    })
    await page.goto(`${site.address}en/#/projects`)
    await page.waitForSelector(`h2:text-is("${said('problem.blocked.title')}")`)
    await page.goto(`${site.address}en/#/`)
    await walk(page, answers, 3)
    await page.waitForSelector(`h2:text-is("${said('problem.tab.title')}")`)
    expect(errors).toEqual([])
    await context.close()
  })
  test('more room: what was kept stays, the person is told, the answer is in the tab', async () => {
    const { context, page, errors } = await refusing(() => {
      const put = IDBObjectStore.prototype.put
      IDBObjectStore.prototype.put = function (...given) {
        if (sessionStorage.getItem('test-full')) throw new DOMException('refused by this test', 'QuotaExceededError')
        return put.apply(this, given)
      }
    })
    await page.goto(`${site.address}en/#/projects`)
    await agree(page)
    await page.goto(`${site.address}en/#/`)
    await walk(page, answers, 1)
    const kept = await inTab(page)
    await page.evaluate(() => sessionStorage.setItem('test-full', '1'))
    await answerHere(page, answers)
    await page.waitForSelector(`h2:text-is("${said('problem.full.title')}")`)
    expect((await stored(page)).map((text) => JSON.parse(text).answers)).toEqual([kept])
    expect(Object.keys(await inTab(page)).length).toBeGreaterThan(Object.keys(kept).length)
    expect(errors).toEqual([])
    await context.close()
  })
})

test('two tabs on one case: nothing is overwritten, and the person chooses', async () => {
  const context = await browser.newContext()
  const one = await open(context, 'projects')
  await agree(one)
  await one.goto(`${site.address}en/#/`)
  await walk(one, answers, 1)
  const other = await open(context, 'projects')
  await other.click('ul.projects .actions button >> nth=0')
  await other.waitForSelector('fieldset')
  await answerHere(one, answers)
  await answerHere(one, answers)
  const theirs = await inTab(one)
  await answerHere(other, answers)
  await other.waitForSelector(`h2:text-is("${said('conflictTitle')}")`)
  expect((await stored(other)).map((text) => JSON.parse(text).answers)).toEqual([theirs])
  expect(await axeFindings(other), 'the choice').toEqual([])
  await press(other, 'keepMine')
  await other.waitForFunction(
    () =>
      new Promise((done) => {
        const request = indexedDB.open('cadrage-cases')
        request.onsuccess = () => {
          const count = request.result.transaction('cases').objectStore('cases').count()
          count.onsuccess = () => {
            request.result.close()
            done(count.result === 2)
          }
        }
      }),
  )
  await context.close()
})

test('the wipe leaves no key, database, cache or worker of ours, in any tab', async () => {
  const context = await browser.newContext()
  const page = await open(context, 'projects')
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
  await agree(page)
  const other = await open(context)
  await walk(other, answers, 2)
  expect(await databases(page)).toEqual(['cadrage-cases'])
  await press(page, 'wipeStart')
  await press(page, 'wipeYes')
  await page.waitForSelector(`[role="status"]:text-is("${said('told.wiped')}")`)
  await other.waitForSelector(`text=${said('told.wiped')}`)
  for (const tab of [page, other])
    expect(
      await tab.evaluate(async () => ({
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys()).length,
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        keys: localStorage.length + sessionStorage.length,
      })),
    ).toEqual({ databases: 0, caches: 0, workers: 0, keys: 0 })
  await context.close()
})

test.each(['fr', 'en'])('the page of projects is clear of faults and as narrow as a telephone (%s)', async (lang) => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${site.address}${lang}/`)
  await openCase(page, { asOf: '2026-11-24', answers })
  await page.goto(`${site.address}${lang}/#/projects`)
  await page.waitForSelector('#projects-here')
  const faults = async () => (await new AxeBuilder({ page }).analyze()).violations.map((v) => v.id)
  expect(await faults()).toEqual([])
  await page.click('#projects-kept ~ p .button.main')
  await page.waitForSelector('#projects-list')
  await page.click('ul.projects .actions button >> nth=2')
  await page.waitForSelector('input[id^="compare-"]')
  for (const box of await page.$$('input[id^="compare-"]')) await box.check()
  await page.click('[aria-labelledby="projects-compare"] button')
  await page.waitForSelector('#projects-compared')
  expect(await faults()).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  if (process.env['PICTURES'])
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      await page.screenshot({ path: join(process.env['PICTURES'], `${lang}-${width}.png`), fullPage: true })
    }
  await context.close()
})
