import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { judgedPage, seeAs } from './access-engines.ts'
import { openBrowser, type Site, serveSite } from './browser.ts'
import { type Compared, fileOf, type Look, linesThatDiffer, looksOf, type SceneResult } from './look-comparison.ts'
import { comparedWhole } from './pictures.ts'
import { openScene, patternScenes, questionScenes, type Scene } from './scenes.ts'
import { fixedTime, screenshot, settle } from './screenshot.ts'

/** In pixels: Chromium repeats the top of a page in a picture that is taller. */
const tallest = 16_000
/** In pixels: A4 without the margins of the printed verdict. */
const paper = 680
/** In milliseconds: a scene that is not there by then is not in that build. */
const patience = 10_000

/** Every scene, each once, that has the text in its name. */
export const scenesNamed = (text: string): readonly Scene[] =>
  [...new Map([...patternScenes(), ...questionScenes].map((scene) => [scene.name, scene])).values()].filter(
    ({ name }) => name.includes(text),
  )

type Shot = { readonly look: Look; readonly picture: Buffer }
type Side = { readonly page: Page; readonly site: Site }
const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** Opens a scene at a width and in a language, and takes a picture in each theme. */
const shotsOf = async ({ page, site }: Side, scene: Scene, looks: readonly Look[]) => {
  const [first] = looks
  if (!first) throw new Error('No look to take a picture of.')
  const isPrint = first.width === 'print'
  await page.emulateMedia({ media: null })
  const screen = { height: 900, scale: 1, media: { colorScheme: first.theme } }
  await seeAs(page, { ...screen, width: first.width === 'print' ? 1280 : first.width })
  await openScene(page, site, first.lang, scene)
  if (isPrint) {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await seeAs(page, { ...screen, width: paper })
    await page.emulateMedia({ media: 'print' })
  }
  await settle(page)
  const shots: Shot[] = []
  for (const look of looks) {
    await page.emulateMedia({ colorScheme: look.theme })
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(painted)))
    shots.push({ look, picture: await screenshot(page, tallest) })
  }
  // biome-ignore lint/performance/useDomNodeTextContent: what is folded away is in no picture.
  return { shots, text: await page.innerText('body') }
}
/** The same, tried twice; the reason where a build does not come to the scene. */
const attempt = async (side: Side, scene: Scene, looks: readonly Look[]) => {
  try {
    return await shotsOf(side, scene, looks).catch(() => shotsOf(side, scene, looks))
  } catch (error) {
    return { reason: reasonOf(error) }
  }
}

/** Compares one scene in all its looks; the pictures that differ are written to the folder. */
const compareScene = async (
  sides: readonly [Side, Side],
  scene: Scene,
  looks: readonly Look[],
  folder: string,
): Promise<SceneResult> => {
  const compared: Compared[] = []
  const gone = new Set<string>()
  const come = new Set<string>()
  const openingOf = ({ width, lang }: Look) => `${width} ${lang}`
  for (const name of new Set(looks.map(openingOf))) {
    const opening = looks.filter((look) => openingOf(look) === name)
    const [before, after] = await Promise.all(sides.map((side) => attempt(side, scene, opening)))
    if (!before || !after) throw new Error('A comparison has two sides.')
    if ('reason' in before || 'reason' in after) {
      const unreached = {
        ...('reason' in before ? { before: before.reason } : {}),
        ...('reason' in after ? { after: after.reason } : {}),
      }
      return { scene: scene.name, compared: [], unreached, lines: { gone: [], come: [] } }
    }
    const lines = linesThatDiffer(before.text, after.text)
    for (const line of lines.gone) gone.add(line)
    for (const line of lines.come) come.add(line)
    for (const [index, { look, picture }] of before.shots.entries()) {
      const other = after.shots[index]?.picture ?? Buffer.alloc(0)
      const { share, heights, diff } = comparedWhole(picture, other)
      compared.push({ look, share, heights })
      if (share === 0) continue
      const write = (side: 'before' | 'after' | 'diff', file: Buffer) =>
        writeFileSync(join(folder, `${fileOf(scene.name, look, side)}.png`), file)
      write('before', picture)
      write('after', other)
      write('diff', diff())
    }
  }
  return { scene: scene.name, compared, unreached: {}, lines: { gone: [...gone], come: [...come] } }
}

/**
 * Compares two built sites scene by scene, in the order of the scenes; several at once, as the machine has cores. Each
 * result is told as soon as it is there.
 */
export const compareSites = async (of: {
  readonly built: readonly [before: string, after: string]
  readonly scenes: readonly Scene[]
  readonly widths: readonly Look['width'][]
  readonly themes: readonly Look['theme'][]
  readonly folder: string
  readonly lanes: number
  readonly onResult: (result: SceneResult) => void
}): Promise<readonly SceneResult[]> => {
  const sites = await Promise.all(of.built.map((folder) => serveSite(folder)))
  const browser: Browser = await openBrowser()
  const sidesOf = () =>
    Promise.all(
      sites.map(async (site) => {
        const page = await judgedPage(browser)
        page.setDefaultTimeout(patience)
        await page.clock.setFixedTime(fixedTime)
        return { page, site }
      }),
    )
  const results = new Map<Scene, SceneResult>()
  const left = of.scenes.filter((scene) => looksOf(scene, of.widths, of.themes).length > 0)
  const order = [...left]
  const lane = async () => {
    const [before, after] = await sidesOf()
    if (!before || !after) throw new Error('A comparison has two sides.')
    for (let scene = left.shift(); scene; scene = left.shift()) {
      const result = await compareScene([before, after], scene, looksOf(scene, of.widths, of.themes), of.folder)
      results.set(scene, result)
      of.onResult(result)
    }
  }
  try {
    await Promise.all(Array.from({ length: of.lanes }, lane))
  } finally {
    await browser.close()
    for (const { server } of sites) server.close()
  }
  return order.flatMap((scene) => results.get(scene) ?? [])
}
