import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { AxeBuilder } from '@axe-core/playwright'
import { HtmlValidate } from 'html-validate'
import type { Browser, Page } from 'playwright-core'

/** The ways a person may see a page, each with the width it needs. 400 % zoom of a 1280 × 1024 window is 320 × 256. */
export const ways = [
  { name: 'wide', width: 1280, height: 900, scale: 1, media: {} },
  { name: '320 px', width: 320, height: 640, scale: 1, media: {} },
  { name: '400 % zoom', width: 320, height: 256, scale: 4, media: {} },
  { name: 'dark', width: 1280, height: 900, scale: 1, media: { colorScheme: 'dark' } },
  { name: 'forced colours', width: 1280, height: 900, scale: 1, media: { forcedColors: 'active' } },
] as const
type Seen = {
  readonly width: number
  readonly height: number
  readonly scale: number
  readonly media: { readonly colorScheme?: 'light' | 'dark'; readonly forcedColors?: 'active' | 'none' }
}

/**
 * A page to judge screens in. The site’s policy lets no script in but its own; here, and only here, the browser is told
 * to look away, so that a checker can run in the page.
 */
export const judgedPage = async (browser: Browser): Promise<Page> =>
  (await browser.newContext({ bypassCSP: true, serviceWorkers: 'block', reducedMotion: 'reduce' })).newPage()

/** Shows the page as that person sees it, without loading it again. */
export const seeAs = async (page: Page, { width, height, scale, media }: Seen) => {
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media })
  await page.setViewportSize({ width, height })
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: false })
  await session.detach()
}

/** What axe finds with every rule it has, but those of level AAA. */
export const axeFindings = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'experimental'] })
    .setLegacyMode(true)
    .analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map((n) => `${id}: ${n.target.join(' ')}`))
}

const aceFile = createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js')
type AceResult = {
  readonly ruleId: string
  readonly value: readonly [string, string]
  readonly message: string
  readonly snippet: string
  readonly node: Node
}
type Ace = {
  readonly Checker: new () => { check: (of: Document, rules: string[]) => Promise<{ results: AceResult[] }> }
}
export type AceFinding = {
  readonly rule: string
  readonly html: string
  readonly message: string
  /** Does it stand in something that is folded away? */
  readonly folded: boolean
}
/** What the second engine is sure is wrong for WCAG 2.2, levels A and AA. */
export const aceFindings = async (page: Page): Promise<readonly AceFinding[]> => {
  if (!(await page.evaluate(() => 'ace' in window))) await page.addScriptTag({ path: aceFile })
  return page.evaluate(async () => {
    const { Checker } = (window as unknown as { ace: Ace }).ace
    const { results } = await new Checker().check(document, ['WCAG_2_2'])
    return results
      .filter(({ value: [kind, outcome] }) => kind === 'VIOLATION' && outcome === 'FAIL')
      .map(({ ruleId, message, snippet, node }) => {
        const folded = (node instanceof Element ? node : node.parentElement)?.closest('details:not([open])')
        return { rule: ruleId, html: snippet, message, folded: folded !== null && folded !== undefined }
      })
  })
}

/** A difference between the engines that was looked at: which findings it covers, and why they are none. */
type Explained = { readonly rule: string; readonly html: string; readonly folded: boolean; readonly why: string }
const explained: readonly Explained[] = JSON.parse(
  readFileSync(new URL('./access-differences.json', import.meta.url), 'utf8'),
)
export const isExplained = (finding: AceFinding) =>
  explained.some(
    (e) => e.rule === finding.rule && (finding.folded || !e.folded) && new RegExp(e.html).test(finding.html),
  )

// What a notice or an error says first stands above the heading of the page, under a heading of its own.
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: { 'heading-level': ['error', { minInitialRank: 'h2' }] },
})
/** What is not valid in a page, as its server sends it or as the browser writes it out. */
export const htmlFindings = (html: string): readonly string[] =>
  validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) => messages)
    .map(({ ruleId, message, line, selector }) => `${ruleId}: ${message} (${selector ?? `line ${line}`})`)

/** The page as the browser holds it now, without what scripts ask for later: the loader names these files, not the HTML. */
export const domOf = (page: Page) =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement
    for (const link of copy.querySelectorAll('link:not([integrity])'))
      if (/^(?:modulepreload|stylesheet)$/.test(link.getAttribute('rel') ?? '')) link.remove()
    return `<!doctype html>\n${copy.outerHTML}`
  })
/** A page as built, and, where it holds the next one in a template, that one in its place. */
export const pagesIn = (built: string): readonly string[] => {
  const waiting = /(<div id="app"[^>]*>).*(<\/div>)\s*<template id="first-question"[^>]*>(.*?)<\/template>/s
  return waiting.test(built)
    ? [built.replace(/<template id="first-question".*?<\/template>/s, ''), built.replace(waiting, '$1$3$2')]
    : [built]
}
