import { execFileSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { i18nIn } from '../../src/text/eager/i18n.ts'
import { axeFindings } from '../support/browser/access-engines.ts'
import { dist, openBrowser, type Site, serveSite } from '../support/browser/browser.ts'
import { linkOf } from '../support/browser/links.ts'
import { everyCase, headlineOf, headlineShown, walk } from '../support/journey/walk.ts'
import { inTurn, sampled } from '../support/sample.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => browser?.close())

const caseNamed = (name: string) => {
  const found = everyCase().find((c) => c.name === name)
  if (!found) throw new Error(`no case ${name}`)
  return found.case
}
/** The whole site is on the device, and this page is served from there. */
const kept = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
const mainScript = (page: Page) => page.getAttribute('script[type="module"]', 'src')

describe.each(inTurn(['fr', 'en'] as const))('after one visit, with the network off (%s)', (lang) => {
  const { t } = i18nIn(lang)
  test('everything works: the interview, the verdict, print, export, every screen, the other language', async () => {
    const site = await serveSite()
    const context = await browser.newContext()
    const visit = await context.newPage()
    await visit.goto(`${site.address}${lang}/`)
    await kept(visit)
    await visit.close()
    site.server.close()
    await context.setOffline(true)

    const page = await context.newPage()
    const errors: string[] = []
    page.on('pageerror', (e) => void errors.push(e.message))
    page.on('console', (m) => void (m.type() === 'error' && errors.push(`${m.text()} ${m.location().url}`)))
    await page.goto(`${site.address}${lang}/`)
    const worked = caseNamed('w01')
    await walk(page, worked.answers)
    const { state, title, pathway } = headlineOf(worked, lang)
    const shown = await headlineShown(page)
    expect(shown.classes).toContain(state)
    expect(shown.title).toBe(title)
    expect(shown.sentence).toContain(pathway)

    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(50_000)
    const download = page.waitForEvent('download')
    await page.click(`button:text-is("${t('save', { ns: 'report' })}")`)
    expect(readFileSync(await (await download).path(), 'utf8')).toContain(title.replaceAll('\u00a0', '&nbsp;'))

    await page.click('.language')
    expect((await headlineShown(page)).classes).toContain(state)
    for (const place of ['about', 'rules', 'glossary', 'legal', 'answers']) {
      await page.goto(`${site.address}${lang}/index.html#/${place}`)
      await page.waitForSelector('h1')
      expect(await page.title(), place).not.toBe('')
    }
    for (const path of ['', 'fr/', 'en/']) {
      await page.goto(site.address + path)
      await page.waitForSelector('.button.main')
      expect(
        await page.evaluate(() => document.fonts.ready.then((all) => [...all].some((f) => f.status === 'loaded'))),
      ).toBe(true)
    }
    expect(errors).toEqual([])
    // A plain text has no icon of its own: the browser looks for one, in vain.
    await page.goto(`${site.address}licences.txt`)
    expect(await page.textContent('body')).toContain('## react-dom')
    await context.close()
  })
})

test('what is asked of the network is the same whatever is answered, and nothing is asked after the first rest', async () => {
  const asked = async (name: string) => {
    const log: string[] = []
    const site = await serveSite(dist, (url) => void log.push(url))
    const context = await browser.newContext()
    const seen: string[] = []
    context.on('request', (r) => void seen.push(r.url()))
    const page = await context.newPage()
    await page.goto(`${site.address}fr/`)
    await kept(page)
    const atRest = log.length
    await walk(page, caseNamed(name).answers)
    await page.click('.language')
    await page.pdf({ format: 'A4' })
    await context.close()
    site.server.close()
    expect(log.slice(atRest)).toEqual([])
    expect(seen.filter((url) => !url.startsWith(site.address) && !url.startsWith('blob:'))).toEqual([])
    expect(seen.length).toBeGreaterThan(3)
    expect(log.filter((url) => /[#?]|question\/.|verdict/.test(url))).toEqual([])
    return { log, seen: seen.map((url) => url.replace(site.address, '/')) }
  }
  const care = await asked('w01')
  const outside = await asked('w11')
  expect(care.log).toContain('/service-worker.js')
  // Which of the files asked for together arrives first is the network's; all of them came before any answer.
  expect(outside.log.toSorted()).toEqual(care.log.toSorted())
  expect(new Set(outside.seen)).toEqual(new Set(care.seen))
})

test('every outcome is reached with nothing asked of the network', async () => {
  const log: string[] = []
  const site = await serveSite(dist, (url) => void log.push(url))
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${site.address}fr/`)
  await kept(page)
  const atRest = log.length
  const outcomes = new Map(
    everyCase().map(({ case: worked }) => [Object.values(headlineOf(worked, 'fr')).join(), worked] as const),
  )
  expect(outcomes.size).toBeGreaterThan(20)
  for (const worked of sampled([...outcomes.values()])) {
    await page.evaluate(
      (to) => {
        location.hash = to
      },
      `#/s/${linkOf(worked)}`,
    )
    await page.click(`button:text-is("${i18nIn('fr').t('shared.open', { ns: 'share' })}")`)
    await page.waitForFunction(() => location.hash === '#/verdict' && document.querySelector('.headline') !== null)
    const { state, title, pathway } = headlineOf(worked, 'fr')
    const shown = await headlineShown(page)
    expect(shown.classes?.split(' ')).toContain(state)
    expect(shown.title).toBe(title)
    expect(shown.sentence).toContain(pathway)
  }
  expect(log.slice(atRest)).toEqual([])
  await context.close()
  site.server.close()
})

describe('when another version is published', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'cadrage-'))
  const folder = join(scratch, 'served')
  const next = join(scratch, 'next')
  const publish = (from: string) => {
    rmSync(folder, { recursive: true, force: true })
    cpSync(from, folder, { recursive: true })
  }
  let site: Site
  let context: BrowserContext
  let page: Page
  let first: string | null
  beforeAll(async () => {
    execFileSync(
      process.execPath,
      ['node_modules/vite/bin/vite.js', 'build', '--outDir', next, '--logLevel', 'error'],
      {
        env: { ...process.env, VITE_PUBLISHER: 'The second version' },
      },
    )
    publish(dist)
    site = await serveSite(folder)
    context = await browser.newContext()
    page = await context.newPage()
    await page.goto(`${site.address}fr/`)
    await kept(page)
    first = await mainScript(page)
    await walk(page, caseNamed('w01').answers, 3)
  })
  afterAll(async () => {
    await context?.close()
    site?.server.close()
    rmSync(scratch, { recursive: true, force: true })
  })
  const place = () => page.evaluate(() => location.hash)
  const notice = '[role="status"] .example-open'

  test('one whose files are not all its own is never taken', async () => {
    const half = join(scratch, 'half')
    cpSync(next, half, { recursive: true })
    const [script = ''] = readdirSync(join(half, 'assets')).filter((file) => file.endsWith('.js'))
    appendFileSync(join(half, 'assets', script), '\n')
    publish(half)
    const end = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready
      const refused = new Promise<string>((done) =>
        registration.addEventListener('updatefound', () =>
          registration.installing?.addEventListener('statechange', (e) => done((e.target as ServiceWorker).state)),
        ),
      )
      void registration.update().catch(() => undefined)
      return refused
    })
    expect(end).toBe('redundant')
    await page.reload()
    await page.waitForSelector('fieldset')
    expect(await mainScript(page)).toBe(first)
    expect(await page.locator(notice).count()).toBe(0)
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1)
  })

  test('each tab keeps its version and its answers until the person reloads it', async () => {
    const other = await context.newPage()
    await other.goto(`${site.address}en/#/legal`)
    const was = await place()
    publish(next)
    for (const _ of ['the one that finds the new version', 'one more']) {
      await page.reload()
      await page.waitForSelector('fieldset')
      expect(await mainScript(page), 'a plain reload stays in the old version').toBe(first)
      await page.waitForSelector(notice)
    }
    await other.waitForSelector(notice)
    expect(await axeFindings(other), 'the notice').toEqual([])
    expect(await place()).toBe(was)

    await page.click(`${notice} button >> nth=0`)
    await page.waitForFunction(
      (old) => document.querySelector('script[type="module"]')?.getAttribute('src') !== old,
      first,
    )
    await page.waitForSelector('fieldset')
    expect(await place(), 'the same question').toBe(was)
    const answers = await page.evaluate(
      () => JSON.parse(JSON.parse(sessionStorage.getItem('cadrage') ?? '{}').text).answers,
    )
    expect(Object.keys(answers)).toHaveLength(3)
    expect(caseNamed('w01').answers).toMatchObject(answers)
    await page.goto(`${site.address}fr/#/legal`)
    await page.waitForFunction(() => document.querySelector('main')?.textContent?.includes('The second version'))

    expect(await mainScript(other), 'the other tab was not asked, and stays').toBe(first)
    expect(await other.textContent('main')).not.toContain('The second version')
    const old = new URL(first ?? '', `${site.address}fr/`).href
    const served = await other.evaluate(
      (href) =>
        new Promise((done) => {
          const link = Object.assign(document.createElement('link'), { rel: 'preload', as: 'script', href })
          link.onload = () => done('served')
          link.onerror = () => done('gone')
          document.head.append(link)
        }),
      `${old}?again`,
    )
    expect(served, 'its own files are still there for it').toBe('served')
    await other.click(`${notice} button >> nth=0`)
    await other.waitForFunction(() => document.body.textContent?.includes('The second version'))
  })

  test('wiping leaves no file, no worker and no answer of ours', async () => {
    await page.goto(`${site.address}fr/#/legal`)
    for (const step of ['wipeStart', 'wipeYes'] as const)
      await page.click(`button:text-is("${i18nIn('fr').t(step, { ns: 'projects' })}")`)
    await page.waitForFunction(async () => (await caches.keys()).length === 0)
    const left = await page.evaluate(async () => ({
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      answers: sessionStorage.getItem('cadrage'),
    }))
    expect(left).toEqual({ workers: 0, answers: null })
  })
})
