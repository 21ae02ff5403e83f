import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import { currentStop, type JourneyEvent } from '../../src/journey/machine.ts'
import { law } from '../../src/law/index.ts'
import { reportOf } from '../../src/report/report.ts'
import { i18nIn } from '../../src/text/eager/i18n.ts'
import { type Lang, languages, sayIn } from '../../src/text/eager/law-text.ts'
import { startTitle } from '../../src/text/start-parts.ts'
import { openBrowser, serveSite } from '../support/browser/browser.ts'
import { askedAt, shortestJourneys, someCases, stops } from '../support/journey/tours.ts'
import { startJourney } from '../support/journey/transitions.ts'
import { sampled } from '../support/sample.ts'

/**
 * The shortest known journey into each section, made with the mouse in a real Chromium, with the network off after one visit.
 * Each sample makes some of them. `CADRAGE_FULL=1` makes the shortest known journey to each stop of each section instead, which takes minutes.
 */
const full = process.env['CADRAGE_FULL'] !== undefined
const shortest = shortestJourneys(someCases(60))
const sectionOf = (stop: string) => stops.get(stop)?.asks[0].section ?? ''
const sections = [...new Set([...stops.keys()].map(sectionOf))]
const journeys = sections.flatMap((section) => {
  const to = [...stops.keys()]
    .filter((stop) => sectionOf(stop) === section)
    .flatMap((stop) => {
      const events = shortest.get(stop)
      return events === undefined ? [] : [{ section, stop, events }]
    })
    .toSorted((a, b) => a.events.length - b.events.length)
  return full ? to : to.slice(0, 1)
})

let browser: Browser
let context: BrowserContext
let address: string
beforeAll(async () => {
  browser = await openBrowser()
  context = await browser.newContext()
  const site = await serveSite()
  address = site.address
  const visit = await context.newPage()
  await visit.goto(`${address}fr/`)
  await visit.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
  await visit.close()
  site.server.close()
  await context.setOffline(true)
})
afterAll(async () => browser?.close())

const words = {
  fr: { say: sayIn('fr'), screens: i18nIn('fr') },
  en: { say: sayIn('en'), screens: i18nIn('en') },
}
const hashOf = (place: string) => (stops.has(place) ? `#/question/${place}` : `#/${place}`)

/** Answers what is asked here with the mouse, or follows the link that is offered. */
const go = async (page: Page, event: JourneyEvent) => {
  if (event.type === 'goTo') return page.click(`main a[href="${hashOf(event.to)}"]`)
  if (event.type !== 'answer') throw new Error(`No shortest journey needs ${event.type}.`)
  for (const [question, answer] of Object.entries(event.answers))
    for (const option of [answer ?? []].flat()) await page.check(`#${question.replaceAll('.', '-')}-${option}`)
  return page.click('button[type="submit"]')
}
const squeezed = (text: string | null) => (text ?? '').replaceAll(/\s+/g, ' ').trim()

/** Is the page shown the one the model stands at, with what it asks? */
const expectPlace = async (page: Page, place: string, given: Parameters<typeof askedAt>[1], lang: Lang) => {
  await page.waitForFunction((hash) => location.hash === hash, hashOf(place))
  const { say, screens } = words[lang]
  const stop = stops.get(place)
  const verdictTitle = () => {
    const verdict = assess(law, given, law.covers.from)
    return startTitle(screens.getFixedT(null, 'report'), say, verdict.start, reportOf(verdict, law).urgent.length)
  }
  const title = () =>
    place === 'verdict'
      ? verdictTitle()
      : stop === undefined
        ? screens.t('answers.title')
        : stop.asks[0].page === undefined
          ? say.question(place).title
          : say.page(place).title
  await expect.poll(async () => squeezed(await page.textContent('main h1'))).toBe(squeezed(title()))
  if (stop)
    expect((await page.locator('main fieldset legend').allTextContents()).map(squeezed)).toEqual(
      askedAt(place, given).map((id) => squeezed(say.question(id).title)),
    )
}

test('every section can be entered', () => {
  expect(new Set(journeys.map((j) => j.section))).toEqual(new Set(sections))
  if (full) expect(journeys.map((j) => j.stop).sort()).toEqual([...stops.keys()].sort())
})

describe.each(
  sampled(journeys).map((journey, i) => ({ ...journey, lang: languages[i % 2] ?? 'fr', n: journey.events.length })),
)('section $section', ({ stop, events, lang, n }) => {
  test(`in ${lang}, ${n} steps to ${stop}`, async () => {
    const page = await context.newPage()
    const errors: string[] = []
    page.on('pageerror', (e) => void errors.push(e.message))
    await page.goto(`${address}${lang}/`)
    await page.click('.button.main')
    const model = startJourney(new Set())
    for (const event of events) {
      await expectPlace(page, currentStop(model.now()), model.now().context.given, lang)
      model.send(event)
      await go(page, event)
    }
    await expectPlace(page, stop, model.now().context.given, lang)
    expect(errors).toEqual([])
    await page.close()
  })
})
