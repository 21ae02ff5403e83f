import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import { path, stopsOf } from '../../src/core/outline.ts'
import { law } from '../../src/law/index.ts'
import { fits, reportOf } from '../../src/report/report.ts'
import { pinpointIn } from '../../src/text/citation.ts'
import { i18nIn } from '../../src/text/eager/i18n.ts'
import { languages, sayIn } from '../../src/text/eager/law-text.ts'
import { answerByKeyboard, openBrowser, pageAfter, type Site, serveSite, tabTo } from '../support/browser/browser.ts'
import { answersOf } from '../support/law/cases.ts'
import { sampled } from '../support/sample.ts'

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

const findingsOf = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(
    (v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`,
  )

/** Each page of a journey is judged in the whole run; otherwise the first and the last, for the access tests take a share of all. */
const isWhole = process.env['CADRAGE_FULL'] === '1'

/** What each page of the interview asks. */
const stops = new Map(stopsOf(law.outline).map(({ id, asks }) => [id, asks.map((a) => a.question.id)]))

const goOn = 'main form .button.main'
const journeys = [
  { name: 'a clinic choosing an online record', file: 'w01' },
  { name: 'a wellness start-up', file: 'w03' },
  { name: 'a multi-centre chart review', file: 'w17' },
] as const

/** Every journey in both languages in the whole run; otherwise the longest in both, the others in one each. */
const inLanguages = journeys.map((journey, nth) => ({
  ...journey,
  languages: isWhole || nth === 0 ? languages : languages.filter((_, i) => i === nth % 2),
}))

describe.each(sampled(inLanguages))('$name', ({ file, languages }) => {
  const answers = answersOf(file)
  const verdict = assess(law, answers, '2026-11-24')
  test.each(languages)('walks by keyboard to a printed verdict (%s)', async (lang) => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const elsewhere: string[] = []
    const errors: string[] = []
    page.on('request', (r) => void (r.url().startsWith(site.address) || elsewhere.push(r.url())))
    page.on('pageerror', (e) => void errors.push(e.message))
    page.on('console', (m) => void (m.type() === 'error' && errors.push(m.text())))
    await page.goto(`${site.address}${lang}/`)
    await page.waitForSelector('h1')
    expect(await findingsOf(page)).toEqual([])
    await tabTo(page, '.button.main')
    await page.keyboard.press('Enter')
    let [isReady, isLeft] = [false, false]
    for (let n = 0; n < law.outline.length; n++) {
      await page.waitForSelector('fieldset, .verdict, .given')
      const hash = new URL(page.url()).hash
      if (hash === '#/answers') {
        await tabTo(page, '.actions a.button.main')
        await page.keyboard.press('Enter')
        await pageAfter(page, hash)
        continue
      }
      if (hash === '#/verdict') {
        const readiness = await page.$('[aria-labelledby="readiness"] a')
        if (!readiness || isLeft) break
        isReady = true
        if (isWhole) expect(await findingsOf(page)).toEqual([])
        await tabTo(page, '[aria-labelledby="readiness"] a')
        await page.keyboard.press('Enter')
        await pageAfter(page, hash)
        continue
      }
      const stop = hash.replace('#/question/', '')
      const asked = stops.get(stop)?.filter((id) => answers[id] !== undefined) ?? []
      if (isReady && asked.length === 0) {
        // What is in place may be left open: the case has no answer to it.
        const counted = path(law.outline, answers).asked
        const later = [...stops].slice([...stops.keys()].indexOf(stop) + 1)
        const [next] =
          later.find(([, ids]) => ids.some((id) => answers[id] !== undefined && counted.includes(id))) ?? []
        isLeft = next === undefined
        await page.evaluate(
          (to) => {
            location.hash = to
          },
          next === undefined ? '#/verdict' : `#/question/${next}`,
        )
        await pageAfter(page, hash)
        continue
      }
      expect(asked, stop).not.toEqual([])
      if (isWhole) expect(await findingsOf(page), stop).toEqual([])
      for (const question of asked) await answerByKeyboard(page, question, answers[question])
      // The button of the page as it was rendered or, once the app is there, of the app.
      await tabTo(page, goOn)
      await page.keyboard.press('Enter')
      await pageAfter(page, hash)
    }
    expect(new URL(page.url()).hash).toBe('#/verdict')
    expect(await findingsOf(page)).toEqual([])
    const size = page.viewportSize() ?? { width: 1280, height: 720 }
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth), 'nothing wider than 320 px').toBe(320)
    await page.setViewportSize(size)
    await page.selectOption('#report-format', 'full')
    const folder = mkdtempSync(join(tmpdir(), 'cadrage-'))
    const pdf = join(folder, 'verdict.pdf')
    writeFileSync(pdf, await page.pdf({ format: 'A4', preferCSSPageSize: true }))
    const squeezed = (text: string) => text.replaceAll(/[\s\u00a0\u202f\u00ad-]+/g, '')
    // Cells side by side may be read line by line: the text counts in either reading order.
    const read = (...order: readonly string[]) => squeezed(execFileSync('pdftotext', [...order, pdf, '-']).toString())
    const paper = `${read()} ${read('-raw')}`
    const say = sayIn(lang)
    const { state, pathway } = verdict.headline
    const report = reportOf(verdict, law)
    expect(report.facts.length).toBeGreaterThan(5)
    expect(paper).toContain(squeezed(i18nIn(lang).t(`state.${state}`, { ns: 'report' })))
    // Printed at once: what would change the conclusion is found before the paper is.
    const changes = (['flip.lead', 'nothing.change'] as const).map((key) => i18nIn(lang).t(key, { ns: 'report' }))
    expect(changes.filter((said) => paper.includes(squeezed(said)))).toHaveLength(1)
    if (pathway !== undefined) expect(paper).toContain(squeezed(say.pathway(pathway).name))
    for (const duty of [...verdict.duties, ...verdict.coming])
      expect(paper).toContain(squeezed(say.duty(duty.id).title))
    for (const bar of verdict.bars)
      expect(paper).toContain(squeezed(bar.didNotArise ? say.barName(bar.id) : say.bar(bar.id, bar.truth)))
    // A route that only conditions close of which nobody asked is named, without a reason.
    const unasked = new Set(report.closed.flatMap(({ pathways, by }) => (by.length > 0 ? [] : pathways)))
    for (const route of verdict.pathways)
      expect(paper).toContain(
        squeezed(unasked.has(route) ? say.pathway(route.id).name : say.pathwayIs(route.id, fits[route.status])),
      )
    for (const { question } of verdict.answers) expect(paper).toContain(squeezed(say.question(question).title))
    for (const fact of report.facts) expect(paper).toContain(squeezed(say.fact(fact.id, fact.truth)))
    const chosen = verdict.pathways.find((p) => p.id === pathway)?.requirements ?? []
    for (const r of chosen)
      expect(paper).toContain(
        squeezed(
          r.didNotArise ? say.requirement(pathway ?? '', r.id) : say.requirementIs(pathway ?? '', r.id, r.truth),
        ),
      )
    const excluding = report.closed.flatMap(({ by }) => by)
    expect(report.closed.flatMap(({ pathways }) => pathways).length).toBeGreaterThan(5)
    for (const { citing } of [
      ...report.todo,
      ...verdict.coming,
      ...report.bars,
      ...report.facts,
      ...chosen,
      ...excluding,
    ])
      for (const source of citing) {
        expect(paper).toContain(squeezed(pinpointIn(lang, source)))
        expect(paper).toContain(squeezed(source.url))
      }
    expect(elsewhere).toEqual([])
    expect(errors).toEqual([])
    await context.close()
  })
})
