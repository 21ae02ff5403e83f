import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, type Site, serveSite } from '../support/browser/browser.ts'
import { openCase } from '../support/journey/walk.ts'

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

test.each([1000, 1024, 1100])(
  'at %i pixels, nothing of an unfinished verdict is under the list of contents',
  async (width) => {
    const page = await (
      await browser.newContext({ viewport: { width, height: 800 }, serviceWorkers: 'block' })
    ).newPage()
    await page.goto(`${site.address}en/`)
    await page.evaluate(() => history.replaceState(null, '', '#/verdict'))
    await openCase(page, {
      asOf: '2026-11-24',
      answers: { 'project.actor': 'healthEstablishment', 'project.purpose': 'care' },
    })
    await page.waitForSelector('.contents')
    await page.waitForSelector('main .notice')
    const under = await page.evaluate(() => {
      const list = document.querySelector('.contents')
      const edge = list?.getBoundingClientRect().left ?? 0
      return [...document.querySelectorAll('.verdict-page *')]
        .filter((element) => !list?.contains(element) && !element.contains(list))
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > edge + 0.5)
        .map((element) => `${element.localName}.${element.className}`)
    })
    expect(under).toEqual([])
    await page.context().close()
  },
)

test('the edition is never broken at its hyphen', async () => {
  const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage()
  await page.goto(`${site.address}en/#/verdict`)
  await page.waitForSelector('.headline, main h1')
  const broken = await page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      if (/^\d{4}-\d\d$/.test((node.textContent ?? '').trim()) && node.parentElement)
        found.push(getComputedStyle(node.parentElement).whiteSpace)
    return found
  })
  expect(broken.length).toBeGreaterThan(0)
  expect(broken.filter((space) => space !== 'nowrap')).toEqual([])
  await page.context().close()
})
