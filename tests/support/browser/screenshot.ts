import type { Page } from 'playwright-core'

/** The time at which every screen is compared: a day is printed on some of them. */
export const fixedTime = '2026-11-24T12:00:00Z'

/** Shows the page in its own type: one that comes a moment late is left for the next page, so that nothing moves. */
const inItsType = async () => {
  const within = (rules: CSSRuleList, href: string): readonly string[] =>
    [...rules].flatMap((rule) => {
      if (rule instanceof CSSGroupingRule) return within(rule.cssRules, href)
      if (!(rule instanceof CSSFontFaceRule)) return []
      return [rule.cssText.replace(/url\("([^"]+)"\)/g, (_, file) => `url("${new URL(file, href)}")`)]
    })
  const faces = [...document.styleSheets].flatMap(({ href, cssRules }) => within(cssRules, href ?? location.href))
  if (faces.length === 0) throw new Error('No type of our own in the page’s styles.')
  const style = document.createElement('style')
  style.textContent = faces.map((face) => face.replace(/font-display:[^;}]+/, 'font-display: block')).join('')
  document.head.append(style)
  scrollTo(0, 0)
  document.body.getBoundingClientRect()
  await document.fonts.ready
  await new Promise((painted) => requestAnimationFrame(painted))
}

/** What differs between two builds of the same sources: the commit, and the address that a link is of. */
const differs = '.report-head, footer p:first-child, #share-link, .qr-code'

/** Prepares the open page for a picture: in its own type, and without what differs between two builds. */
export const settle = async (page: Page): Promise<void> => {
  await page.addStyleTag({ content: `${differs} { visibility: hidden }` })
  await page.evaluate(inItsType)
}

/** Returns a picture of the page at its present width, cut below `tallest` pixels. */
export const screenshot = async (page: Page, tallest: number): Promise<Buffer> => {
  const [width, height] = await page.evaluate(() => [innerWidth, document.documentElement.scrollHeight] as const)
  return page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(height, tallest) } })
}
