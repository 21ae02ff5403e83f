import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { serve } from '../../../scripts/static-server.mjs'
import type { Given } from '../../../src/core/question.ts'

/** The built site. */
export const dist = fileURLToPath(new URL('../../../dist', import.meta.url)).replace(/\/$/, '')

export type Site = { readonly server: { close: () => void }; readonly address: string }
/** Serves the files of a folder as `npm start` does, on a free port of this machine; the built site by default. */
export const serveSite = (folder = dist, onRequest = (_url: string) => {}): Promise<Site> => serve(folder, 0, onRequest)

/** A real Chromium. Throws, saying what to install, where there is none. */
export const openBrowser = async (): Promise<Browser> => {
  const executablePath = process.env['CHROMIUM_PATH'] ?? ''
  if (executablePath === '') throw new Error('Chromium was not found: install the package chromium, then run npm test.')
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** Waits until the focus is on what the selector matches. */
export const focusOn = (page: Page, selector: string) =>
  page.waitForFunction((s) => document.activeElement?.matches(s) ?? false, selector)
/** Waits until the page after this one is shown and read from its heading, or from the line of a list that was asked for. */
export const pageAfter = async (page: Page, hash: string) => {
  await page.waitForFunction((was) => location.hash !== was, hash)
  await focusOn(page, 'main h1, main input[id$="-yes"]')
}

/** Moves the focus with the Tab key until it is on an element the selector matches. */
export const tabTo = async (page: Page, selector: string) => {
  for (let i = 0; i < 80; i++) {
    if (await page.evaluate((s) => document.activeElement?.matches(s) ?? false, selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reached ${selector} on ${page.url()}`)
}

/** Answers a question, or a line of a list, by keyboard alone, as a person would. */
export const answerByKeyboard = async (page: Page, question: string, answer: Given[string]) => {
  const id = question.replaceAll('.', '-')
  const options = typeof answer === 'string' ? [answer] : (answer ?? [])
  for (const option of options) {
    const own = `#${id}-${option}`
    if ((await page.getAttribute(own, 'type')) === 'radio') {
      await tabTo(page, `input[type="radio"][id^="${id}-"]`)
      for (let i = 0; i < 40; i++) {
        if (await page.evaluate((s) => document.activeElement?.matches(s) ?? false, own)) break
        await page.keyboard.press('ArrowDown')
      }
    } else await tabTo(page, own)
    if (!(await page.isChecked(own))) await page.keyboard.press('Space')
    if (!(await page.isChecked(own))) throw new Error(`The keyboard did not choose ${own} on ${page.url()}`)
  }
}
