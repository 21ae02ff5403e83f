import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { i18nIn } from '../../src/text/eager/i18n.ts'
import { type Fault, serveBroken } from '../support/browser/broken-host.ts'
import { openBrowser, serveSite } from '../support/browser/browser.ts'
import { inTurn } from '../support/sample.ts'

// A host that fails, as one does while a release is half copied. What does not load is shown, with a way out that works.

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => browser?.close())

const { t } = i18nIn('en')
const next = '.actions .button.main'
const choice = '#project-actor-softwarePublisher'
/** Opens a page of a host with a fault. */
const openAt = async (fault: Fault, path: string) => {
  const host = await serveBroken(fault)
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.goto(host.address + path, { waitUntil: 'domcontentloaded' })
  const close = async () => {
    await context.close()
    host.server.close()
  }
  return { page, mend: host.mend, close }
}
const answersOf = (page: Page) =>
  page.evaluate(() => JSON.parse(JSON.parse(sessionStorage.getItem('cadrage') ?? '{}').text ?? '{}').answers)

describe.each(inTurn(['error', 'page'] as const))(
  'with a wrong answer (%s) that the browser may keep for a year',
  (does) => {
    test('in place of the app, the first answer stays and the app loads when the user tries again', async () => {
      const { page, mend, close } = await openAt({ files: /\/assets\/main-/, does }, 'en/question/')
      await page.check(choice)
      await page.click(next)
      const alert = page.locator('[role="alert"]')
      expect(await alert.textContent()).toContain(t('late.title'))
      mend()
      await alert.locator('button').click()
      await page.waitForSelector('#project-purpose-care')
      expect(await answersOf(page)).toEqual({ 'project.actor': 'softwarePublisher' })
      await close()
    })

    test('in place of the app, a choice and a note that are not confirmed stay', async () => {
      const { page, mend, close } = await openAt({ files: /\/assets\/main-/, does }, 'en/question/')
      await page.check(choice)
      await page.click('summary:has-text("Your note")')
      await page.fill('main textarea', 'to be asked')
      mend()
      await page.locator('[role="alert"] button').click()
      await page.waitForSelector('button[type="submit"]')
      expect(await page.isChecked(choice)).toBe(true)
      expect(await page.inputValue('main textarea')).toBe('to be asked')
      expect(await answersOf(page), 'only the note is taken').toEqual({})
      await close()
    })

    test.each([
      ['the law', /\/assets\/full-app-/],
      ['the words of the interview', /\/assets\/words-en-interview-/],
    ])('in place of %s, no answer is lost', async (_, files) => {
      const { page, mend, close } = await openAt({ files, does }, 'en/question/')
      await page.waitForSelector('button[type="submit"]')
      await page.check(choice)
      await page.click(next)
      await page.waitForSelector(`h1:text-is("${t('late.title')}")`)
      mend()
      await page.click(`button:text-is("${t('late.again')}")`)
      await page.waitForSelector('#project-purpose-care')
      expect(await answersOf(page)).toEqual({ 'project.actor': 'softwarePublisher' })
      await close()
    })

    test('in place of a page, the page loads when the user reloads', async () => {
      const { page, mend, close } = await openAt({ files: /\/assets\/AboutPage-/, does }, 'en/#/about')
      await page.waitForSelector(`h1:text-is("${t('late.title')}")`)
      mend()
      await page.click(`button:text-is("${t('late.reload')}")`)
      await page.waitForSelector(`h1:text-is("${t('about.title')}")`)
      await close()
    })
  },
)

test('in place of the first script, the page says why nothing can start, and a reload is enough', async () => {
  const { page, mend, close } = await openAt({ files: /\/first-[^/]*\.js$/, does: 'error' }, 'en/')
  await page.waitForSelector(`#missing:visible:text-is("${t('late.missing')}")`)
  mend()
  await page.reload()
  await page.click('.button.main')
  await page.waitForSelector('fieldset')
  expect(await page.locator('#missing').count()).toBe(0)
  await close()
})

test('while the app is not there and nothing answers, try again shows the error again', async () => {
  const { page, close } = await openAt({ files: /\/assets\/main-/, does: 'error' }, 'en/question/')
  await page.check(choice)
  const alert = page.locator('[role="alert"]')
  await alert.waitFor()
  await page.context().setOffline(true)
  await alert.locator('button').click()
  await page.waitForFunction(() => document.querySelector('[role="alert"] button')?.matches(':enabled'))
  expect(await alert.textContent()).toContain(t('late.title'))
  expect(await page.isChecked(choice)).toBe(true)
  await close()
})

describe('with a file that never comes', () => {
  test('in place of the app, the answer is in the tab, the page says so, and a reload goes on', async () => {
    const { page, mend, close } = await openAt({ files: /\/assets\/main-/, does: 'hangs' }, 'en/question/')
    await page.check(choice)
    await page.click(next)
    expect(await page.textContent(next)).toBe(t('late.kept'))
    expect(await answersOf(page)).toEqual({ 'project.actor': 'softwarePublisher' })
    await page.waitForSelector(`[role="alert"]:has-text("${t('late.slow')}")`)
    mend()
    await page.click(`button:text-is("${t('late.reload')}")`)
    await page.waitForSelector('#project-purpose-care')
    expect(await answersOf(page)).toEqual({ 'project.actor': 'softwarePublisher' })
    await close()
  })

  test('in place of the law, the page says so', async () => {
    const { page, mend, close } = await openAt({ files: /\/assets\/full-app-/, does: 'hangs' }, 'en/question/')
    await page.waitForSelector('button[type="submit"]')
    await page.check(choice)
    await page.click(next)
    await page.waitForSelector(`[role="alert"]:has-text("${t('late.slow')}")`)
    mend()
    await page.click(`button:text-is("${t('late.reload')}")`)
    await page.waitForSelector('#project-purpose-care')
    await close()
  })
})

test('the server of `npm start` sends no error that a browser may keep', async () => {
  const { address, server } = await serveSite()
  for (const path of ['assets/main-00000000.js', 'assets', 'en', '%'])
    expect((await fetch(address + path, { redirect: 'manual' })).headers.get('cache-control')).toBe('no-cache')
  server.close()
})
