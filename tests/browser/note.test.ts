import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import { unsure } from '../../src/core/question.ts'
import { law } from '../../src/law/index.ts'
import type { Format } from '../../src/report/formats.ts'
import { languages } from '../../src/text/eager/law-text.ts'
import { judgedPage, seeAs } from '../support/browser/access-engines.ts'
import { openBrowser, type Site, serveSite } from '../support/browser/browser.ts'
import { openScene } from '../support/browser/scenes.ts'
import { settle } from '../support/browser/screenshot.ts'
import { everyCase } from '../support/journey/walk.ts'
import { sampled } from '../support/sample.ts'

// The note prints first: whether the use may start, why, what first, what is risked, what is unknown. At most two pages.

let browser: Browser
let site: Site
let page: Page
beforeAll(async () => {
  site = await serveSite()
  browser = await openBrowser()
  page = await judgedPage(browser)
})
afterAll(async () => {
  await browser?.close()
  site?.server.close()
})

const open = async (lang: 'fr' | 'en', name: string, worked: ReturnType<typeof everyCase>[number]['case']) => {
  await seeAs(page, { width: 1280, height: 720, scale: 1, media: { colorScheme: 'light' } })
  await openScene(page, site, lang, { name, worked, hash: '#/verdict', shows: '.verdict' })
  await settle(page)
}
/** Returns the number of pages of a printed document. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0

const cases = everyCase().flatMap(({ name, case: worked }) => languages.map((lang) => [name, lang, worked] as const))
/** The same cases where the user knows nothing but who they are and what for: what is open is longest. */
const known = ['project.actor', 'project.purpose', 'project.stage', 'data.state', 'data.health', 'role.decides']
const doubtful = cases
  .filter(
    ([, , { answers }]) => answers['project.purpose'] === 'research' || answers['project.purpose'] === 'warehouse',
  )
  .map(([name, lang, worked]) => {
    const answers = Object.fromEntries(
      Object.entries(worked.answers).map(([id, answer]) => [id, known.includes(id) ? answer : unsure]),
    )
    return [`${name} in doubt`, lang, { ...worked, answers }] as const
  })
const isWhole = process.env['CADRAGE_FULL'] === '1'
/** The routes of a study or of a base for studies: their conditions take more room. */
const researchRoutes = /^(?:mr00|sndsSample|warehouseStandard|internalStudy|cnilAuthorisation|permanentSndsAccess)/
/** Returns whether a case is about research, or may be. */
const mayBeResearch = ({ answers, asOf, flows = [] }: (typeof cases)[number][2]) => {
  const { headline, facts } = assess(law, answers, asOf, flows)
  return (
    researchRoutes.test(headline.pathway ?? headline.nearest ?? '') ||
    facts.some((f) => f.id === 'scientificResearch' && f.truth !== 'fails')
  )
}
const printedIn = async (format: Format) => {
  await page.selectOption('#report-format', format)
  return pagesOf(await page.pdf({ format: 'A4', tagged: false }))
}
test.each(
  sampled(isWhole ? [...cases, ...doubtful] : [...cases.filter((_, i) => i % 13 === 0), ...doubtful.slice(0, 2)]),
)(
  'on paper, the note on %s has at most two A4 pages, and with the plan eight, or fourteen where it may be research (%s)',
  async (name, lang, worked) => {
    await open(lang, name, worked)
    const note = await printedIn('note')
    expect(note).toBeGreaterThan(0)
    expect(note).toBeLessThanOrEqual(2)
    const plan = await printedIn('plan')
    expect(plan).toBeGreaterThan(note)
    expect(plan).toBeLessThanOrEqual(mayBeResearch(worked) ? 14 : 8)
  },
)

test.each([
  [1280, 720],
  [390, 844],
])('both lines, the first three things and the button to print are above the fold (%i × %i)', async (width, height) => {
  for (const name of ['w10', 'w15', 'w19', 'support-from-morocco']) {
    const found = cases.find(([of, lang]) => of === name && lang === 'fr')
    if (!found) throw new Error(`No worked case “${name}”.`)
    await open('fr', name, found[2])
    await page.setViewportSize({ width, height })
    for (const selector of ['#part-headline', '.headline .sentence', '.first-three', '.headline .actions button']) {
      const box = await page.locator(selector).first().boundingBox()
      expect((box?.y ?? height) + (box?.height ?? 0), `${name} ${selector}`).toBeLessThanOrEqual(height)
    }
  }
})
