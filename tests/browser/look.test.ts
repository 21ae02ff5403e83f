import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { judgedPage, seeAs } from '../support/browser/access-engines.ts'
import { openBrowser, type Site, serveSite } from '../support/browser/browser.ts'
import { coarsened, differing, pictureFile, readPicture, tolerated } from '../support/browser/pictures.ts'
import { openScene, patternScenes, questionScenes, type Scene, sampleOf } from '../support/browser/scenes.ts'
import { fixedTime, screenshot, settle } from '../support/browser/screenshot.ts'
import { sampled } from '../support/sample.ts'

/**
 * Compares every screen with its reviewed reference in `tests/look`: four looks of each in the whole run, a seeded share
 * in `npm test`. After a reviewed change, `LOOK=update CADRAGE_FULL=1` writes the references anew (with `-t`, those
 * named), in a commit of their own.
 */
const isWhole = process.env['CADRAGE_FULL'] === '1'
const isUpdate = process.env['LOOK'] === 'update'
const folder = fileURLToPath(new URL('../look/', import.meta.url))
/** The pictures that differ, for a person to look at after a failure. */
const seen = join(tmpdir(), 'cadrage-look')
/** In pixels: a reference shows the top of a long page. */
const tall = 1_200

/** Four of the twelve ways to see a screen: each language, each theme and both extreme widths are among them. */
const looks = [
  { width: 320, colorScheme: 'light', lang: 'fr' },
  { width: 320, colorScheme: 'dark', lang: 'en' },
  { width: 1280, colorScheme: 'light', lang: 'en' },
  { width: 1280, colorScheme: 'dark', lang: 'fr' },
] as const
const scenes: readonly Scene[] = [...patternScenes(), ...questionScenes.slice(0, 6)]
const pictures = scenes.flatMap((scene) =>
  looks.map((look) => ({
    ...{ scene, look },
    name: `${scene.name.replaceAll(/[^a-z0-9]+/gi, '-')}.${look.width}.${look.colorScheme}.${look.lang}`,
  })),
)
const known = new Set(pictures.map(({ name }) => `${name}.png`))
const ofNoScreen = () => readdirSync(folder).filter((file) => !known.has(file))
const taken = isWhole || isUpdate ? pictures : sampleOf(pictures, 24, 20261125)

let browser: Browser
let site: Site
let page: Page
beforeAll(async () => {
  site = await serveSite()
  browser = await openBrowser()
  page = await judgedPage(browser)
  await page.clock.setFixedTime(fixedTime)
  mkdirSync(folder, { recursive: true })
  if (isUpdate) for (const file of ofNoScreen()) rmSync(join(folder, file))
})
afterAll(async () => {
  await browser?.close()
  site?.server.close()
})

const take = async ({ scene, look: { width, colorScheme, lang } }: (typeof pictures)[number]) => {
  await seeAs(page, { width, height: 900, scale: 1, media: { colorScheme } })
  await openScene(page, site, lang, scene)
  await settle(page)
  return coarsened(await screenshot(page, tall))
}

test.each(sampled(taken).map((picture) => [picture.name, picture] as const))(
  '%s looks as it was reviewed',
  async (name, of) => {
    const now = await take(of)
    const reference = join(folder, `${name}.png`)
    if (isUpdate) return writeFileSync(reference, pictureFile(now))
    expect(existsSync(reference), `${name} has no reference`).toBe(true)
    const difference = differing(now, readPicture(readFileSync(reference)))
    if (difference > tolerated) {
      mkdirSync(seen, { recursive: true })
      writeFileSync(join(seen, `${name}.png`), pictureFile(now))
    }
    expect(difference, `pixels of a hundred that differ; now: ${join(seen, `${name}.png`)}`).toBeLessThanOrEqual(
      tolerated,
    )
  },
)

test('every reference is of a screen there is', () => {
  expect(ofNoScreen()).toEqual([])
})

test('a heading moved by a line, and a colour changed, are seen', async () => {
  const [picture] = pictures.filter(({ name }) => name === 'start.1280.light.en')
  if (!picture) throw new Error('No picture of the start page.')
  const was = await take(picture)
  const after = async (content: string) => {
    const style = await page.addStyleTag({ content })
    const now = coarsened(await page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width: 1280, height: tall } }))
    await style.evaluate((element) => (element as Element).remove())
    return differing(now, was)
  }
  expect(await after('main {}')).toBe(0)
  expect(await after('main { padding-block-start: 3rem }')).toBeGreaterThan(tolerated)
  expect(await after('.button.main { background: #b00 }')).toBeGreaterThan(0)
})
