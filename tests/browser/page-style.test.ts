import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dist, openBrowser, type Site, serveSite } from '../support/browser/browser.ts'

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

/** The style of the other pages. */
const appStyle = readdirSync(join(dist, 'assets')).find((file) => /^full-app-.*\.css$/.test(file))
/** The start page, and the first question with what a user may open before the app comes. */
const pages = ['fr/', 'en/question/']
const windows = [
  { width: 320, colorScheme: 'light', media: 'screen' },
  { width: 1280, colorScheme: 'dark', media: 'screen' },
  { width: 800, colorScheme: 'light', media: 'print' },
] as const

test.each(pages.flatMap((path) => windows.map((of) => ({ path, ...of }))))(
  '$path at $width, $media, $colorScheme: the style in the page is all that it needs',
  async ({ path, width, colorScheme, media }) => {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme,
      serviceWorkers: 'block',
      bypassCSP: true,
    })
    const page = await context.newPage()
    await page.route(/\.js$/, (route) => route.abort())
    await page.goto(site.address + path)
    await page.emulateMedia({ media })
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    const looks = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('body, body *')].map((element) => {
          const style = getComputedStyle(element)
          const { x, y, width, height } = element.getBoundingClientRect()
          const name = `${element.tagName}.${element.className}`
          return [name, x, y, width, height, ...[...style].map((key) => style.getPropertyValue(key))].join(' ')
        }),
      )
    const alone = await looks()
    await page.addStyleTag({ url: `${site.address}assets/${appStyle}` })
    expect(await looks()).toEqual(alone)
    await context.close()
  },
)

test('a page from the device is not painted before its first script has run', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${site.address}fr/`)
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
  expect(await page.getAttribute('script[type="module"]', 'blocking')).toBeNull()
  await page.reload()
  expect(await page.getAttribute('script[type="module"]', 'blocking')).toBe('render')
  await context.close()
})
