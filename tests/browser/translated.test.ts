import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { i18nIn } from '../../src/text/eager/i18n.ts'
import { openBrowser, type Site, serveSite } from '../support/browser/browser.ts'
import { answerHere, everyCase, openCase } from '../support/journey/walk.ts'
import { inTurn } from '../support/sample.ts'

// What page translators and extensions do to the document is no reason to stop, and no text may stay behind.

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

/** A page in which a translator puts each text into two elements, as it stands or as a new text. */
const translatedPage = async (how: 'moved' | 'replaced') => {
  const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage()
  await page.addInitScript((kind) => {
    const translate = () => {
      const texts = document.createTreeWalker(document.getElementById('app') ?? document, NodeFilter.SHOW_TEXT)
      const found: Node[] = []
      for (let node = texts.nextNode(); node; node = texts.nextNode())
        if (node.parentElement?.localName !== 'font') found.push(node)
      for (const node of found) {
        const outer = document.createElement('font')
        const inner = outer.appendChild(document.createElement('font'))
        node.parentNode?.replaceChild(outer, node)
        inner.append(kind === 'moved' ? node : (node.textContent ?? ''))
      }
    }
    addEventListener('DOMContentLoaded', () => {
      translate()
      new MutationObserver(translate).observe(document.body, { childList: true, subtree: true, characterData: true })
    })
  }, how)
  return page
}
const { t } = i18nIn('en')
const worked = everyCase().find(({ name }) => name === 'w03')?.case

describe.each(inTurn(['moved', 'replaced'] as const))('where a translator has %s each text', (how) => {
  test('the interview goes on, and the question shown is the one of the address', async () => {
    const page = await translatedPage(how)
    await page.goto(`${site.address}en/`)
    await page.click('.button.main')
    for (let n = 0; n < 6; n++) {
      await page.waitForSelector('button[type="submit"]')
      await answerHere(page, worked?.answers ?? {})
      const [legend, title] = await page.evaluate(() => [
        document.querySelector('main h1')?.textContent ?? '',
        document.title,
      ])
      expect(title).toContain(legend)
    }
    expect(await page.locator('.history button').count()).toBeGreaterThan(0)
    await page.context().close()
  })

  test('the verdict follows the language', async () => {
    const page = await translatedPage(how)
    await page.goto(`${site.address}en/`)
    if (worked) await openCase(page, worked)
    await page.evaluate(() => {
      location.hash = '#/verdict'
    })
    await page.waitForSelector('.headline')
    await page.click('.language')
    await page.waitForSelector('html[lang="fr"]')
    await page.waitForSelector('.headline')
    expect(await page.locator(`h1:text-is("${t('crash.title')}")`).count()).toBe(0)
    const text = (await page.textContent('main')) ?? ''
    expect(text).toContain('Édition')
    expect(text).not.toMatch(/\b(?:the|of|your|with)\b.*\b(?:the|of|your|with)\b/)
    await page.context().close()
  })
})

test('nodes that an extension inserts or removes stop nothing', async () => {
  const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage()
  await page.goto(`${site.address}en/`)
  if (worked) await openCase(page, worked)
  await page.evaluate(() => {
    location.hash = '#/answers'
  })
  await page.waitForSelector('.given')
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('main p, main h2')) element.after(document.createElement('div'))
    for (const text of document.querySelectorAll('main .hint')) text.remove()
    document.querySelector('main .page')?.firstElementChild?.remove()
    document.querySelector('.site-head')?.remove()
    location.hash = '#/verdict'
  })
  await page.waitForSelector('.headline')
  await page.evaluate(() => {
    location.hash = '#/about'
  })
  await page.waitForSelector(`h1:text-is("${t('about.title')}")`)
  await page.context().close()
})
