import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { PNG } from 'pngjs'
import decodeQR from 'qr/decode.js'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { alphabet } from '../../src/casefile/encoding/base32.ts'
import { i18nIn } from '../../src/text/eager/i18n.ts'
import { dist, openBrowser, type Site, serveSite, tabTo } from '../support/browser/browser.ts'
import { linkOf } from '../support/browser/links.ts'
import { everyCase, headlineOf, headlineShown, openCase } from '../support/journey/walk.ts'
import { inTurn } from '../support/sample.ts'

let browser: Browser
let site: Site
let context: BrowserContext
let page: Page
/** Each address as the server sees it. */
const log: string[] = []
const errors: string[] = []
beforeAll(async () => {
  site = await serveSite(dist, (url) => void log.push(url))
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  site?.server.close()
})
beforeEach(async () => {
  log.length = 0
  errors.length = 0
  context = await browser.newContext()
  page = await context.newPage()
  page.on('pageerror', (e) => void errors.push(e.message))
  page.on('console', (m) => void (m.type() === 'error' && errors.push(m.text())))
})
afterEach(async () => {
  await context.close()
  expect(errors).toEqual([])
})

const caseNamed = (name: string) => {
  const found = everyCase().find((c) => c.name === name)?.case
  if (!found) throw new Error(`no case ${name}`)
  return found
}
const clinic = caseNamed('w01')
const wellness = caseNamed('w03')
const kept = (of: Page) => of.evaluate(() => sessionStorage.getItem('cadrage'))
const findings = async () =>
  (await new AxeBuilder({ page }).analyze()).violations.map(
    (v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`,
  )
/** The text of a QR code, as a telephone reads it off a picture; `undefined` where it finds none. */
const readQr = (picture: Buffer): string | undefined => {
  const { width, height, data } = PNG.sync.read(picture)
  try {
    return decodeQR({ width, height, data })
  } catch {
    return undefined
  }
}
/** Each page of the paper, as pictures. */
const onPaper = async (of: Page): Promise<readonly Buffer[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'cadrage-'))
  const pdf = join(folder, 'paper.pdf')
  writeFileSync(pdf, await of.pdf({ format: 'A4', preferCSSPageSize: true }))
  execFileSync('pdftoppm', ['-png', '-r', '150', pdf, join(folder, 'page')])
  const pages = readdirSync(folder)
    .filter((name) => name.endsWith('.png'))
    .toSorted()
    .map((name) => readFileSync(join(folder, name)))
  rmSync(folder, { recursive: true })
  return pages
}
const fitsAt = async (...widths: readonly number[]) => {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 720 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBeLessThanOrEqual(width)
  }
}

describe.each(inTurn(['fr', 'en'] as const))('in %s', (lang) => {
  const { t } = i18nIn(lang)
  const w = (key: string) => String(t(key as never, { ns: 'share' } as never))

  test('a link made here opens there, and nothing after its # reaches the server', async () => {
    await page.goto(`${site.address}${lang}/#/verdict`)
    await openCase(page, clinic)
    await tabTo(page, 'a[href="#/share"]')
    await page.keyboard.press('Enter')
    await page.waitForSelector('#share-link')
    await page.click('summary')
    expect(await findings()).toEqual([])
    await fitsAt(320, 768, 1280)
    const address = await page.inputValue('#share-link')
    expect(address).toMatch(new RegExp(`^${site.address}${lang}/#/s/1[\\w-]+$`))
    expect(address.length).toBeLessThanOrEqual(1_500)
    expect(readQr(await page.locator('.qr-code').screenshot()), 'on the screen').toBe(address)
    expect((await onPaper(page)).map(readQr), 'on paper').toContain(address)

    const there = await browser.newContext()
    page = await there.newPage()
    await page.goto(address)
    await page.waitForSelector('dl.shared')
    expect(await findings()).toEqual([])
    await fitsAt(320, 768, 1280)
    expect(await kept(page)).toBeNull()
    await page.click(`button:text-is("${w('shared.open')}")`)
    await page.waitForSelector('.headline')
    const shown = await headlineShown(page)
    expect(shown.classes).toContain(headlineOf(clinic, lang).state)
    expect(shown.sentence).toContain(headlineOf(clinic, lang).pathway)
    expect(new URL(page.url()).hash).toBe('#/verdict')
    await page.reload()
    await page.waitForSelector('.headline')
    expect(new URL(page.url()).hash).toBe('#/verdict')
    await there.close()

    expect(log.length).toBeGreaterThan(3)
    const text = new URL(address).hash.replace('#/s/', '')
    expect(log.filter((url) => url.includes('#') || url.includes('/s/') || url.includes(text.slice(5, 30)))).toEqual([])
  })

  test('a link changed on its way leaves the case in hand as it was', async () => {
    await page.goto(`${site.address}${lang}/#/verdict`)
    await openCase(page, clinic)
    await page.waitForSelector('.headline')
    const before = await kept(page)
    const text = linkOf(wellness)
    const middle = text.length >> 1
    for (const spoilt of [
      `${text.slice(0, middle)}${text[middle] === 'A' ? 'B' : 'A'}${text.slice(middle + 1)}`,
      text.slice(0, middle),
      `${text.slice(0, middle)}*${text.slice(middle)}`,
    ]) {
      await page.goto(`${site.address}${lang}/#/s/${spoilt}`)
      await page.waitForSelector(`h1:text-is("${w('shared.unread')}")`)
      expect(await kept(page)).toBe(before)
    }
    expect(await findings()).toEqual([])
    await page.reload()
    expect(await kept(page)).toBe(before)
  })

  test('the code on paper reads back as agreeing; with one character changed, it is refused', async () => {
    await page.goto(`${site.address}${lang}/#/verdict`)
    await openCase(page, clinic)
    await page.waitForSelector('section.report-code code')
    const folder = mkdtempSync(join(tmpdir(), 'cadrage-'))
    const pdf = join(folder, 'verdict.pdf')
    writeFileSync(pdf, await page.pdf({ format: 'A4', preferCSSPageSize: true }))
    const pages = execFileSync('pdftotext', [pdf, '-'])
      .toString()
      .split('\f')
      .filter((p) => p.trim() !== '')
    rmSync(folder, { recursive: true })
    const codeIn = (paper = '') => new RegExp(`2[${alphabet}]{4}(?:-\\s*[${alphabet}]{1,5})+`).exec(paper)?.[0] ?? ''
    expect(codeIn(pages[0]), 'no code stands above the headline').toBe(pages.length === 1 ? codeIn(pages[0]) : '')
    const code = codeIn(pages.at(-1))
    expect(code.length).toBeGreaterThan(40)

    await page.click('.report-code a[href="#/check"]')
    await tabTo(page, '#check-code')
    await page.keyboard.type(code.toLowerCase())
    await tabTo(page, 'button[type="submit"]')
    await page.keyboard.press('Enter')
    await page.waitForSelector('dl.checked')
    expect(await page.locator('dl.checked .mark.holds').count()).toBe(3)
    expect(await page.locator('dl.checked .mark').allTextContents()).toEqual(Array(3).fill(w('check.agrees')))
    expect((await headlineShown(page)).title).toBe(headlineOf(clinic, lang).title)
    // What moves within the page is all that can be pressed.
    const rebuilt = page.locator('.rebuilt')
    expect(await rebuilt.locator('button:not(.jump):visible, input:visible, textarea:visible').count()).toBe(0)
    expect(await findings()).toEqual([])
    await fitsAt(320, 768, 1280)

    const at = code.length - 3
    await page.fill('#check-code', `${code.slice(0, at)}${code[at] === '7' ? '8' : '7'}${code.slice(at + 1)}`)
    await page.click('button[type="submit"]')
    await page.waitForSelector('.summary')
    expect(await page.locator('.rebuilt').count()).toBe(0)
    expect(await findings()).toEqual([])
  })
})
