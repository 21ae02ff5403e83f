import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { assess } from '../../../src/core/assess.ts'
import type { Flow } from '../../../src/core/data-flow.ts'
import { stopsOf } from '../../../src/core/outline.ts'
import type { Given } from '../../../src/core/question.ts'
import { law } from '../../../src/law/index.ts'
import { reportOf } from '../../../src/report/report.ts'
import { i18nIn } from '../../../src/text/eager/i18n.ts'
import { type Lang, sayIn } from '../../../src/text/eager/law-text.ts'
import { startTitle } from '../../../src/text/start-parts.ts'
import { pageAfter } from '../browser/browser.ts'

const stops = new Map(stopsOf(law.outline).map(({ id, asks }) => [id, asks.map((a) => a.question.id)]))
const currentStop = (page: Page) => /question\/(.+)$/.exec(new URL(page.url()).hash)?.[1] ?? ''

/** Answers the current page by clicks and submits it. Throws if the case has no answer to it. */
export const answerHere = async (page: Page, answers: Given) => {
  const stop = currentStop(page)
  const asked = stops.get(stop)?.filter((id) => answers[id] !== undefined) ?? []
  if (asked.length === 0) throw new Error(`The case has no answer for ${stop} (${page.url()})`)
  for (const id of asked)
    for (const option of [answers[id] ?? []].flat()) await page.check(`#${id.replaceAll('.', '-')}-${option}`)
  const before = new URL(page.url()).hash
  await page.click('button[type="submit"]')
  await pageAfter(page, before)
}

/**
 * Answers from the start page to the verdict, then the optional questions on readiness; or only the first `most` pages.
 */
export const walk = async (page: Page, answers: Given, most = Number.POSITIVE_INFINITY) => {
  await page.click('.button.main')
  for (let n = 0; n < most; n++) {
    await page.locator('fieldset, .verdict, .given').first().waitFor()
    if (new URL(page.url()).hash.endsWith('/answers')) {
      await page.click('.actions a.button.main')
      await page.locator('.verdict').waitFor()
    }
    if (currentStop(page) === '') {
      if ((await page.locator('[aria-labelledby="readiness"] a').count()) === 0) return
      await page.click('[aria-labelledby="readiness"] a')
      await pageAfter(page, '#/verdict')
    }
    await answerHere(page, answers)
  }
}

type Case = { readonly asOf: string; readonly answers: Given; readonly flows?: readonly Flow[] }
/** Every worked case, by name. */
export const everyCase = (): readonly { readonly name: string; readonly case: Case }[] =>
  readdirSync(new URL('../../law/cases/', import.meta.url))
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({
      name: file.replace('.json', ''),
      case: (JSON.parse(readFileSync(new URL(`../../law/cases/${file}`, import.meta.url), 'utf8')) as { case: Case })
        .case,
    }))
/** Returns a worked case by its name. Throws if there is none. */
export const caseNamed = (name: string): Case => {
  const found = everyCase().find((one) => one.name === name)
  if (!found) throw new Error(`No worked case “${name}”: look in tests/law/cases.`)
  return found.case
}

/** Returns a case as the tab’s storage contains it. */
export const tabStorageOf = (worked: Case): string =>
  JSON.stringify({ text: JSON.stringify({ format: 'cadrage-case', version: 2, edition: law.edition, ...worked }) })
/** Writes a case to the tab’s storage and reloads the page. */
export const openCase = async (page: Page, worked: Case) => {
  await page.evaluate((stored) => sessionStorage.setItem('cadrage', stored), tabStorageOf(worked))
  await page.reload()
}

const words = { fr: sayIn('fr'), en: sayIn('en') }
const screens = { fr: i18nIn('fr'), en: i18nIn('en') }
/** Returns the expected headline of a case, according to the engine: its state, and its pathway if there is one. */
export const headlineOf = (worked: Case, lang: Lang) => {
  const verdict = assess(law, worked.answers, worked.asOf, worked.flows ?? [])
  const { headline, start } = verdict
  const { urgent } = reportOf(verdict, law)
  return {
    state: start.state,
    title: startTitle(screens[lang].getFixedT(null, 'report'), words[lang], start, urgent.length),
    pathway: headline.pathway === undefined ? '' : words[lang].pathway(headline.pathway).name,
  }
}
/** Returns the content of the headline on the page. */
export const headlineShown = async (page: Page) => {
  const box = page.locator('.headline')
  return {
    classes: await box.getAttribute('class'),
    title: (await box.locator('#part-headline').textContent()) ?? '',
    sentence: (await box.locator('.sentence').textContent()) ?? '',
  }
}
