import type { Browser, Route } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, type Site, serveSite } from '../support/browser/browser.ts'
import { caseNamed, tabStorageOf } from '../support/journey/walk.ts'

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

test('an answer confirmed while the app loads leads to the next question', async () => {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  const held = new Map<string, Route>()
  const isHeld = (part: string) => [...held.keys()].some((url) => url.includes(part))
  await page.route(
    /\/assets\/(?:words-en-first|full-app)-.*\.js/,
    (route) => void held.set(route.request().url(), route),
  )
  const release = async (part: string) => {
    await expect.poll(() => isHeld(part), { timeout: 20_000 }).toBe(true)
    for (const [url, route] of held) if (url.includes(part)) await route.continue()
  }
  await page.goto(`${site.address}en/question/`)
  // The app waits for its words when the answer is stored, and for the law only once it reads the stored answer.
  await expect.poll(() => isHeld('words-en-first'), { timeout: 20_000 }).toBe(true)
  await page.check('#project-actor-softwarePublisher')
  await page.click('main form .button.main')
  await release('words-en-first')
  await release('full-app')
  await page.waitForSelector('#project-purpose-care')
  await context.close()
})

test('the verdict of a stored case shows where its address is opened while the app loads', async () => {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  const held: Route[] = []
  await page.route(/\/assets\/words-en-first-.*\.js/, (route) => void held.push(route))
  await page.goto(`${site.address}en/`)
  await expect.poll(() => held.length, { timeout: 20_000 }).toBe(1)
  await page.evaluate((stored) => sessionStorage.setItem('cadrage', stored), tabStorageOf(caseNamed('w01')))
  await page.evaluate(() => {
    location.hash = '#/verdict'
  })
  for (const route of held) await route.continue()
  await page.waitForSelector('#report-format')
  await context.close()
})
