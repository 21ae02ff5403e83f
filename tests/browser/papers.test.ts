import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import ICAL from 'ical.js'
import type { Browser, Page } from 'playwright-core'
import { readSheet } from 'read-excel-file/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { formatsOf } from '../../src/papers/kinds.ts'
import { i18nIn } from '../../src/text/eager/i18n.ts'
import type { Lang } from '../../src/text/eager/law-text.ts'
import { openBrowser, type Site, serveSite } from '../support/browser/browser.ts'
import { linkOf } from '../support/browser/links.ts'
import { everyCase } from '../support/journey/walk.ts'
import { readDocx, unzipped } from '../support/papers/read.ts'

let browser: Browser
let site: Site
const asked: string[] = []
const scratch = mkdtempSync(join(tmpdir(), 'cadrage-papers-'))
beforeAll(async () => {
  browser = await openBrowser()
  site = await serveSite(undefined, (url) => void asked.push(url))
})
afterAll(async () => {
  await browser?.close()
  site?.server.close()
  rmSync(scratch, { recursive: true, force: true })
})

/** Opens the verdict on a worked case by its link. */
const openVerdict = async (page: Page, address: string, lang: Lang, name: string) => {
  const worked = everyCase().find((one) => one.name === name)?.case
  if (!worked) throw new Error(`no case ${name}`)
  await page.goto(address)
  await page.evaluate(
    (to) => {
      location.hash = to
    },
    `#/${address.startsWith('file') ? `${lang}/` : ''}s/${linkOf(worked)}`,
  )
  await page.click(`button:text-is("${i18nIn(lang).t('shared.open', { ns: 'share' })}")`)
  await page.waitForSelector('.papers')
}
/** Makes one paper at the screen and returns its name and bytes. */
const make = async (page: Page, lang: Lang, paper: string, format: string) => {
  const t = (key: string) => i18nIn(lang).t(`papers.${key}` as 'papers.title', { ns: 'report' })
  await page.selectOption('.papers select >> nth=0', paper)
  await page.selectOption('.papers select >> nth=1', format)
  const status = () => page.locator('.papers [role="status"]').textContent()
  const [file] = await Promise.all([
    page.waitForEvent('download', { timeout: 90_000 }).catch(async (error: unknown) => {
      throw new Error(`No file of ${paper}.${format}: the page says “${await status()}”. ${error}`)
    }),
    page.click(`.papers button:text-is("${t('make')}")`),
  ])
  await page.waitForFunction(
    (said) => document.querySelector('.papers [role="status"]')?.textContent === said,
    t('made'),
  )
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) }
}
const watch = (page: Page) => {
  const errors: string[] = []
  page.on('pageerror', (e) => void errors.push(e.message))
  page.on('console', (m) => void (m.type() === 'error' && errors.push(m.text())))
  return errors
}
/** Makes every paper in every format, and opens each by an independent reader. */
const makeAll = async (page: Page, lang: Lang) => {
  const names: string[] = []
  for (const [paper, formats] of Object.entries(formatsOf))
    for (const format of formats) {
      const { name, bytes } = await make(page, lang, paper, format)
      names.push(name)
      expect(name.endsWith(`.${format}`), name).toBe(true)
      const text = () => new TextDecoder().decode(bytes)
      if (format === 'docx') expect((await readDocx(bytes)).title).not.toBe('')
      if (format === 'xlsx') expect((await readSheet(Buffer.from(bytes))).length).toBeGreaterThan(5)
      if (format === 'zip') expect((await unzipped(bytes)).size).toBeGreaterThan(8)
      if (format === 'ics') expect(ICAL.parse(text())[0]).toBe('vcalendar')
      if (format === 'json') expect(JSON.parse(text()).comments).toEqual([])
      if (format === 'csv') expect(text().split('\r\n').length).toBeGreaterThan(5)
    }
  expect(new Set(names).size).toBe(names.length)
}

test('every paper is made in the page, without a request for anything but the files of the site', async () => {
  const page = await browser.newPage()
  const errors = watch(page)
  await openVerdict(page, `${site.address}fr/`, 'fr', 'w01')
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
  asked.length = 0
  await makeAll(page, 'fr')
  expect(asked.filter((url) => !/^\/(?:assets|boot)\/[\w.-]+\.(?:js|css)$/.test(url))).toEqual([])
  expect(errors).toEqual([])
  await page.close()
})
test('every paper is made without a network, after one visit', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${site.address}en/`)
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
  await context.setOffline(true)
  const errors = watch(page)
  await openVerdict(page, `${site.address}en/`, 'en', 'w06')
  await makeAll(page, 'en')
  expect(errors).toEqual([])
  await context.close()
})
test('every paper is made in the single file', async () => {
  const file = join(scratch, 'cadrage.html')
  copyFileSync(fileURLToPath(new URL('../../dist-single/cadrage.html', import.meta.url)), file)
  const page = await browser.newPage()
  const errors = watch(page)
  const requests: string[] = []
  page.on('request', (request) => void requests.push(request.url()))
  const address = pathToFileURL(file).href
  await openVerdict(page, `${address}#/en/`, 'en', 'w01')
  await makeAll(page, 'en')
  expect(requests.filter((url) => !url.startsWith(address) && !/^(?:data|blob):/.test(url))).toEqual([])
  expect(errors).toEqual([])
  await page.close()
})
