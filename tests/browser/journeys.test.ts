import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
// @ts-expect-error a plain Node script, without types
import { serve } from '../../scripts/static-server.mjs'
import { assess } from '../../src/core/assess.ts'
import { stopsOf } from '../../src/core/outline.ts'
import type { Given } from '../../src/core/question.ts'
import { law } from '../../src/law/index.ts'
import { reportOf } from '../../src/report/report.ts'
import { i18nIn } from '../../src/text/i18n.ts'
import { sayIn } from '../../src/text/say.ts'

const answersOf = (name: string): Given =>
  (
    JSON.parse(readFileSync(new URL(`../law/cases/${name}.json`, import.meta.url), 'utf8')) as {
      case: { answers: Given }
    }
  ).case.answers

let browser: Browser
let site: { readonly server: { close: () => void }; readonly address: string }

const executablePath = process.env['CHROMIUM_PATH'] ?? ''

beforeAll(async () => {
  if (executablePath === '') return
  site = await serve(fileURLToPath(new URL('../../dist', import.meta.url)).replace(/\/$/, ''))
  browser = await chromium.launch({
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
})
afterAll(async () => {
  await browser?.close()
  site?.server.close()
})

/** Moves the focus with the Tab key until it is on an element the selector matches. */
const tabTo = async (page: Page, selector: string) => {
  for (let i = 0; i < 80; i++) {
    if (await page.evaluate((s) => document.activeElement?.matches(s) ?? false, selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reached ${selector} on ${page.url()}`)
}

const findingsOf = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(
    (v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`,
  )

/** Answers a question, or a line of a list, by keyboard alone, as a person would. */
const answerByKeyboard = async (page: Page, question: string, answer: Given[string]) => {
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
    expect(await page.isChecked(own), own).toBe(true)
  }
}

/** What each page of the interview asks. */
const stops = new Map(stopsOf(law.outline).map(({ id, asks }) => [id, asks.map((a) => a.question.id)]))

const journeys = [
  { name: 'a clinic choosing an online record', file: 'w01' },
  { name: 'a wellness start-up', file: 'w03' },
  { name: 'a multi-centre chart review', file: 'w17' },
] as const

describe.each(journeys)('$name', ({ file }) => {
  const answers = answersOf(file)
  const verdict = assess(law, answers, '2026-11-24')
  test.each(['fr', 'en'] as const)('walks by keyboard to a printed verdict (%s)', async (lang) => {
    if (executablePath === '')
      throw new Error('Chromium was not found: install the package chromium, then run npm test.')
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
    for (let n = 0; n < law.outline.length; n++) {
      await page.waitForSelector('fieldset, .verdict')
      const hash = new URL(page.url()).hash
      if (hash === '#/verdict') {
        const readiness = await page.$('[aria-labelledby="readiness"] a')
        if (!readiness) break
        expect(await findingsOf(page)).toEqual([])
        await tabTo(page, '[aria-labelledby="readiness"] a')
        await page.keyboard.press('Enter')
        await page.waitForSelector('fieldset')
        continue
      }
      const stop = hash.replace('#/question/', '')
      const asked = stops.get(stop)?.filter((id) => answers[id] !== undefined) ?? []
      expect(asked, stop).not.toEqual([])
      expect(await findingsOf(page), stop).toEqual([])
      for (const question of asked) await answerByKeyboard(page, question, answers[question])
      await tabTo(page, 'button[type="submit"]')
      await page.keyboard.press('Enter')
      await page.waitForFunction((was) => location.hash !== was, hash)
    }
    expect(new URL(page.url()).hash).toBe('#/verdict')
    expect(await findingsOf(page)).toEqual([])
    const size = page.viewportSize() ?? { width: 1280, height: 720 }
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth), 'nothing wider than 320 px').toBe(320)
    await page.setViewportSize(size)
    const folder = mkdtempSync(join(tmpdir(), 'cadrage-'))
    const pdf = join(folder, 'verdict.pdf')
    writeFileSync(pdf, await page.pdf({ format: 'A4', preferCSSPageSize: true }))
    const squeezed = (text: string) => text.replaceAll(/[\s\u00a0\u202f\u00ad-]+/g, '')
    // Cells side by side may be read line by line: the text counts in either reading order.
    const read = (...order: readonly string[]) => squeezed(execFileSync('pdftotext', [...order, pdf, '-']).toString())
    const paper = `${read()} ${read('-raw')}`
    const say = sayIn(lang)
    const { state, pathway } = verdict.headline
    const report = reportOf(verdict)
    expect(report.facts.length).toBeGreaterThan(5)
    expect(paper).toContain(squeezed(i18nIn(lang).t(`state.${state}`, { ns: 'report' })))
    if (pathway !== undefined) expect(paper).toContain(squeezed(say.pathway(pathway).name))
    for (const duty of [...verdict.duties, ...verdict.coming])
      expect(paper).toContain(squeezed(say.duty(duty.id).title))
    for (const bar of verdict.bars) expect(paper).toContain(squeezed(say.bar(bar.id)))
    for (const route of verdict.pathways) expect(paper).toContain(squeezed(say.pathway(route.id).name))
    for (const { question } of verdict.answers) expect(paper).toContain(squeezed(say.question(question).title))
    for (const fact of report.facts) expect(paper).toContain(squeezed(say.fact(fact.id)))
    const chosen = verdict.pathways.find((p) => p.id === pathway)?.requirements ?? []
    for (const r of chosen) expect(paper).toContain(squeezed(say.requirement(pathway ?? '', r.id)))
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
        expect(paper).toContain(squeezed(source.pinpoint))
        expect(paper).toContain(squeezed(source.url))
      }
    expect(elsewhere).toEqual([])
    expect(errors).toEqual([])
    await context.close()
  })
})
