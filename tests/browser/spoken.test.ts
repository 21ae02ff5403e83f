import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { languages } from '../../src/text/eager/law-text.ts'
import { judgedPage, seeAs, ways } from '../support/browser/access-engines.ts'
import { openBrowser, type Site, serveSite } from '../support/browser/browser.ts'
import { openScene, spokenScenes } from '../support/browser/scenes.ts'
import { spokenOn } from '../support/browser/spoken.ts'

let browser: Browser
let site: Site
let page: Page

beforeAll(async () => {
  site = await serveSite()
  browser = await openBrowser()
  page = await judgedPage(browser)
  await seeAs(page, ways[0])
})
afterAll(async () => {
  await browser?.close()
  site?.server.close()
})

/** The commit changes with each build: ten hexadecimal digits, in the footer and at the end of a verdict. */
const withoutCommit = (phrase: string) => phrase.replace(/\b[\da-f]{10}\b/, '…')

// After a change that is meant: npm run access:spoken, then read the difference as a person who listens.
test.each(languages)('what a screen reader says in %s is the reviewed text', async (lang) => {
  const sections: string[] = []
  for (const scene of spokenScenes()) {
    await openScene(page, site, lang, scene)
    // The code of a verdict comes after it.
    await page.waitForFunction(() => document.querySelector('.code-room') === null)
    const phrases = await spokenOn(page)
    sections.push(
      [`## ${scene.name}`, '', `title, ${await page.title()}`, ...phrases.map(withoutCommit), ''].join('\n'),
    )
  }
  await expect(sections.join('\n')).toMatchFileSnapshot(`../access/spoken/${lang}.txt`)
})

test('the reader names what has no name, and says a language that changes', async () => {
  await openScene(page, site, 'en', { name: 'legal', hash: '#/legal' })
  await page.evaluate(() => {
    const planted = document.createElement('div')
    planted.innerHTML =
      '<button id="bare"></button><p lang="fr">Bonjour</p><details><summary>More</summary><p>Unread</p></details>'
    document.querySelector('main')?.append(planted)
  })
  const spoken = await spokenOn(page)
  expect(spoken).toContain('button')
  expect(spoken).toContain('Bonjour [fr]')
  expect(spoken).toContain('disclosure, More, collapsed')
  expect(spoken).not.toContain('Unread')
})
