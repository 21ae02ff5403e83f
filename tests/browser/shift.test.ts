import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { i18nIn } from '../../src/text/eager/i18n.ts'
import { dist, openBrowser, type Site, serveSite } from '../support/browser/browser.ts'
import { everyCase, walk } from '../support/journey/walk.ts'
import { inTurn } from '../support/sample.ts'

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

type Shifts = { readonly shifts: { readonly value: number; readonly what: string }[] }
const watched = async (context: BrowserContext): Promise<Page> => {
  const page = await context.newPage()
  await page.addInitScript(() => {
    type Shift = PerformanceEntry & {
      readonly value: number
      readonly hadRecentInput: boolean
      readonly sources: readonly { readonly node?: Element }[]
    }
    const shifts: Shifts['shifts'][number][] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[])
        if (!hadRecentInput)
          shifts.push({ value, what: sources.map(({ node }) => node?.textContent?.slice(0, 40)).join(' | ') })
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return page
}
const keptAnswers = async (page: Page) => {
  const kept = await page.evaluate(() => JSON.parse(sessionStorage.getItem('cadrage') ?? '{}').text ?? '{}')
  return JSON.parse(kept).answers
}
const shifts = (page: Page) => page.evaluate(() => (window as unknown as Shifts).shifts)
const answers = everyCase().find(({ name }) => name === 'w03')?.case.answers ?? {}
const settled = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller !== null)

describe.each(
  inTurn([
    { name: 'a narrow window', viewport: { width: 360, height: 740 } },
    { name: 'a wide window', viewport: { width: 1280, height: 800 } },
  ]),
)('in $name', ({ viewport }) => {
  test('nothing moves by itself from the start page to the verdict', async () => {
    const context = await browser.newContext({ viewport })
    const page = await watched(context)
    await page.goto(`${site.address}fr/`)
    await walk(page, answers)
    expect(new URL(page.url()).hash).toBe('#/verdict')
    await settled(page)
    expect(await shifts(page)).toEqual([])
    await context.close()
  })
})

describe('before the app is there', () => {
  test.each(['fr/', 'fr/question/', 'en/', 'en/question/'])(
    '%s takes two requests to be used: the page and a script, for which its first paint does not wait',
    (path) => {
      const html = readFileSync(join(dist, path, 'index.html'), 'utf8')
      const [script = '', ...otherScripts] = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(
        ([, src]) => src ?? '',
      )
      expect(otherScripts).toEqual([])
      const head = html.slice(0, html.indexOf('</head>'))
      expect(head).not.toMatch(/<link rel="stylesheet"|blocking=/)
      expect(readFileSync(join(dist, path, script), 'utf8')).not.toMatch(/(?:^|[;}\s])import\s*["'{*\w]/)
    },
  )

  /** A page whose app waits until it is let go. */
  const withoutApp = async (path: string) => {
    const context = await browser.newContext({ serviceWorkers: 'block' })
    const page = await watched(context)
    let come = () => {}
    const wait = new Promise<void>((resolve) => {
      come = resolve
    })
    await page.route(/\/assets\/main-/, async (route) => {
      await wait
      await route.continue()
    })
    await page.goto(site.address + path, { waitUntil: 'domcontentloaded' })
    return { page, come }
  }
  const next = '.actions .button.main'
  const { t } = i18nIn('en')

  test.each(['en/', 'en/question/'])('%s leads to the first question, and its answer is not lost', async (path) => {
    const { page, come } = await withoutApp(path)
    if (path === 'en/') await page.click('.button.main')
    await page.waitForSelector('fieldset')
    expect(await page.locator('button[type="submit"]').count(), 'nothing can be sent').toBe(0)
    await page.click(next)
    expect(await page.textContent('[role="status"]')).toBe(t('late.none'))
    await page.check('#project-actor-softwarePublisher')
    await page.click(next)
    expect(await page.textContent(next)).toBe(t('late.kept'))
    expect(new URL(page.url()).search).toBe('')
    come()
    await page.waitForFunction(() => location.hash === '#/question/project.purpose')
    expect(await keptAnswers(page)).toEqual({ 'project.actor': 'softwarePublisher' })
    expect(await shifts(page)).toEqual([])
    await page.context().close()
  })

  test.each(['mouse', 'keyboard'] as const)('a press by %s that the app comes under is heard', async (by) => {
    const { page, come } = await withoutApp('en/')
    const isThere = () =>
      page.waitForFunction(() => document.querySelector('template') === null, null, { timeout: 1_000 })
    const button = page.locator('.button.main').first()
    if (by === 'mouse') {
      await button.hover()
      await page.mouse.down()
    } else {
      await button.focus()
      await page.keyboard.down('Space')
    }
    come()
    await expect(isThere()).rejects.toThrow('Timeout')
    if (by === 'mouse') await page.mouse.up()
    else await page.keyboard.up('Space')
    await isThere()
    await page.waitForSelector('fieldset')
    await page.context().close()
  })

  test('who presses one key after another is not kept from the app', async () => {
    const { page, come } = await withoutApp('en/')
    come()
    const isThere = page.waitForFunction(() => document.querySelector('template') === null).then(() => true)
    const isPressing = async () => {
      for (let n = 0; n < 2_000; n++) {
        await page.keyboard.press('Tab')
        if (await Promise.race([isThere, false])) return true
      }
      return false
    }
    expect(await isPressing()).toBe(true)
    await page.context().close()
  })

  test.each(['en/', 'en/question/'])(
    '%s: the app comes without a sign of the user, and nothing moves',
    async (path) => {
      const context = await browser.newContext({ serviceWorkers: 'block' })
      const page = await watched(context)
      await page.goto(site.address + path)
      await page.waitForFunction(() =>
        Object.keys(document.querySelector('main button') ?? {}).some((key) => key.startsWith('__react')),
      )
      expect(await shifts(page)).toEqual([])
      await context.close()
    },
  )

  test('what is ticked while the app is evaluated and rendered is ticked in the app', async () => {
    const { page, come } = await withoutApp('en/question/')
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 10 })
    come()
    const isThere = page.waitForSelector('button[type="submit"]').then(() => true)
    let last = 'host'
    for (let n = 0; n < 200 && !(await Promise.race([isThere, false])); n++) {
      last = n % 2 === 0 ? 'softwarePublisher' : 'host'
      await page.check(`#project-actor-${last}`)
    }
    expect(await isThere).toBe(true)
    expect(await page.isChecked(`#project-actor-${last}`)).toBe(true)
    await page.context().close()
  })

  test('who goes on to the first question while the app is rendered gets to it', async () => {
    const { page, come } = await withoutApp('en/')
    // The app is rendered into a copy of the element that holds the page.
    await page.evaluate(() => {
      const root = document.getElementById('app')
      const cloneNode = root?.cloneNode.bind(root)
      if (!root || !cloneNode) throw new Error('The page has no #app.')
      root.cloneNode = (isDeep) => {
        setTimeout(() => root.querySelector<HTMLElement>('.button.main')?.click())
        return cloneNode(isDeep)
      }
    })
    come()
    await page.waitForSelector('button[type="submit"]')
    expect(await page.evaluate(() => location.hash)).toBe('#/question/project.actor')
    expect(await shifts(page)).toEqual([])
    await page.context().close()
  })

  test('what is ticked and not confirmed stays ticked, with the focus on it, and nothing moves', async () => {
    const { page, come } = await withoutApp('en/question/')
    await page.check('#project-actor-host')
    come()
    await page.waitForSelector('button[type="submit"]')
    expect(await page.isChecked('#project-actor-host')).toBe(true)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('project-actor-host')
    expect(await page.evaluate(() => sessionStorage.getItem('cadrage'))).toBeNull()
    expect(await shifts(page)).toEqual([])
    await page.context().close()
  })

  test('an answer given before the law is there is kept, and the next question comes with the law', async () => {
    const context = await browser.newContext({ serviceWorkers: 'block' })
    const page = await watched(context)
    let come = () => {}
    const wait = new Promise<void>((resolve) => {
      come = resolve
    })
    await page.route(/\/assets\/full-app-/, async (route) => {
      await wait
      await route.continue()
    })
    await page.goto(`${site.address}en/question/`)
    await page.waitForSelector('button[type="submit"]')
    await page.check('#project-actor-softwarePublisher')
    await page.click(next)
    await page.waitForFunction(() => location.hash === '#/question/project.purpose')
    expect(await keptAnswers(page)).toEqual({ 'project.actor': 'softwarePublisher' })
    expect(await page.locator('fieldset:visible').count()).toBe(0)
    come()
    await page.waitForSelector('#project-purpose-care')
    expect(await page.textContent('[role="status"]')).toContain(t('app.kept'))
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await context.close()
  })

  test('the law that comes behind the first question moves nothing, and what is ticked stays', async () => {
    const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1280, height: 1600 } })
    const page = await watched(context)
    const come = page.waitForResponse(/\/assets\/words-en-interview-/)
    await page.goto(`${site.address}en/question/`)
    await page.waitForSelector('button[type="submit"]')
    await page.check('#project-actor-host')
    await come
    await page.waitForLoadState('networkidle')
    expect(await page.isChecked('#project-actor-host')).toBe(true)
    expect(await shifts(page)).toEqual([])
    await context.close()
  })

  test('an app that does not arrive says so above what is ticked, and comes when asked again', async () => {
    const context = await browser.newContext({ serviceWorkers: 'block' })
    const page = await context.newPage()
    let gone = true
    await page.route(/\/assets\/main-/, (route) => (gone ? route.abort() : route.continue()))
    await page.goto(`${site.address}en/question/`)
    await page.check('#project-actor-softwarePublisher')
    await page.click(next)
    const said = page.locator('[role="alert"]')
    expect(await said.textContent()).toContain(t('late.title'))
    expect(await page.isChecked('#project-actor-softwarePublisher')).toBe(true)
    gone = false
    await said.locator('button').click()
    await page.waitForSelector('#project-purpose-care')
    expect(await keptAnswers(page)).toEqual({ 'project.actor': 'softwarePublisher' })
    await context.close()
  })

  test('a law that does not arrive is asked for again, and no answer is lost', async () => {
    const context = await browser.newContext({ serviceWorkers: 'block' })
    const page = await context.newPage()
    let gone = true
    await page.route(/\/assets\/full-app-/, (route) => (gone ? route.abort() : route.continue()))
    await page.goto(`${site.address}en/question/`)
    await page.waitForSelector('button[type="submit"]')
    await page.check('#project-actor-softwarePublisher')
    await page.click(next)
    await page.waitForSelector(`h1:text-is("${t('late.title')}")`)
    gone = false
    await page.click(`button:text-is("${t('late.again')}")`)
    await page.waitForSelector('#project-purpose-care')
    expect(await keptAnswers(page)).toEqual({ 'project.actor': 'softwarePublisher' })
    await context.close()
  })

  test('a page that does not arrive says so, and comes when asked again', async () => {
    const context = await browser.newContext({ serviceWorkers: 'block' })
    const page = await context.newPage()
    let gone = true
    await page.route(/\/assets\/VerdictPage-/, (route) => (gone ? route.abort() : route.continue()))
    await page.goto(`${site.address}en/`)
    await walk(page, answers, 2)
    const before = await page.evaluate(() => sessionStorage.getItem('cadrage'))
    await page.evaluate(() => {
      location.hash = '#/verdict'
    })
    await page.waitForSelector(`h1:text-is("${t('late.title')}")`)
    gone = false
    await page.click(`button:text-is("${t('late.again')}")`)
    await page.waitForSelector('.so-far')
    expect(await page.evaluate(() => sessionStorage.getItem('cadrage'))).toBe(before)
    await context.close()
  })
})
