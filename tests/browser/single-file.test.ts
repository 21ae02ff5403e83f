import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { i18nIn } from '../../src/text/eager/i18n.ts'
import { openBrowser } from '../support/browser/browser.ts'
import { linkOf } from '../support/browser/links.ts'
import { everyCase, headlineOf, headlineShown, walk } from '../support/journey/walk.ts'
import { sampled } from '../support/sample.ts'

const built = fileURLToPath(new URL('../../dist-single/cadrage.html', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'cadrage-'))
/** Alone in a folder with a name as people give them. */
const file = join(scratch, 'Dossier d’une équipe #1', 'cadrage.html')
const address = pathToFileURL(file).href

let browser: Browser
let page: Page
const asked: string[] = []
const errors: string[] = []
beforeAll(async () => {
  mkdirSync(join(file, '..'))
  copyFileSync(built, file)
  browser = await openBrowser()
  page = await browser.newPage()
  page.on('request', (r) => void asked.push(r.url()))
  page.on('pageerror', (e) => void errors.push(e.message))
  page.on('console', (m) => void (m.type() === 'error' && errors.push(m.text())))
})
afterAll(async () => {
  await browser?.close()
  rmSync(scratch, { recursive: true, force: true })
})

describe('one file, opened from a disk', () => {
  test('weighs less than 3 MB', () => {
    expect(statSync(file).size).toBeLessThan(3_000_000)
  })
  test('is walked from the first question to the verdict', async () => {
    const worked = everyCase().find(({ name }) => name === 'w03')?.case
    if (!worked) throw new Error('no case w03')
    await page.goto(address)
    await walk(page, worked.answers)
    expect(new URL(page.url()).hash).toBe('#/fr/verdict')
    expect((await headlineShown(page)).classes).toContain(headlineOf(worked, 'fr').state)
  })
  test('keeps language and place in its fragment, and both survive a reload', async () => {
    await page.click('.language')
    expect(page.url()).toBe(`${address}#/en/verdict`)
    await page.click('a[href="#/about"]')
    await page.waitForURL(`${address}#/en/about`)
    await page.reload()
    await page.waitForSelector('h1')
    expect(await page.getAttribute('html', 'lang')).toBe('en')
    expect(await page.title()).toContain('About')
    expect(await page.getAttribute('.language', 'href')).toBe('#/fr/about')
  })
  test('has its type and its licences inside', async () => {
    expect(
      await page.evaluate(() => document.fonts.ready.then((all) => [...all].some((f) => f.status === 'loaded'))),
    ).toBe(true)
    await page.goto(`${address}#/en/legal`)
    await page.click('a[href^="blob:"]')
    await page.waitForFunction(() => document.body.textContent?.includes('MIT'))
    await page.goBack()
  })
  test('gives the verdict of the engine for every worked case, opened by its link', async () => {
    const { t } = i18nIn('en')
    const open = `button:text-is("${t('shared.open', { ns: 'share' })}")`
    await page.goto(`${address}#/en/`)
    for (const { name, case: worked } of sampled(everyCase())) {
      const hash = `#/en/s/${linkOf(worked)}`
      expect(hash.length, name).toBeLessThan(1_500)
      await page.evaluate((to) => {
        location.hash = to
      }, hash)
      await page.click(open)
      await page.waitForFunction(() => location.hash === '#/en/verdict' && document.querySelector('.headline') !== null)
      const { state, title, pathway } = headlineOf(worked, 'en')
      const shown = await headlineShown(page)
      expect(shown.classes?.split(' '), name).toContain(state)
      expect(shown.title, name).toBe(title)
      expect(shown.sentence, name).toContain(pathway)
    }
  }, 600_000)
  test('asks for nothing but itself, starts no worker, and breaks no rule of its own policy', async () => {
    expect([
      ...new Set(asked.filter((url) => !/^(?:data|blob):/.test(url)).map((url) => url.replace(/#\/.*/, ''))),
    ]).toEqual([address])
    expect(errors).toEqual([])
    const planted = page.evaluate(
      "document.body.append(Object.assign(document.createElement('script'), { text: 'window.planted = 1' }))",
    )
    await expect(planted).rejects.toThrow('TrustedScript')
    expect(await page.evaluate(() => 'planted' in window)).toBe(false)
  })
})
