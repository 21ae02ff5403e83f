import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { createServer } from 'vite'
import { ensureChromium, root } from './ensure.mjs'
import { serve } from './static-server.mjs'

/** Returns the share link of a worked case, created by the code of the app. */
const linkOf = async (name) => {
  const vite = await createServer({ root, appType: 'custom', logLevel: 'error', server: { middlewareMode: true } })
  try {
    const { case: worked } = JSON.parse(readFileSync(join(root, 'tests', 'law', 'cases', `${name}.json`), 'utf8'))
    return (await vite.ssrLoadModule('/tests/support/browser/links.ts')).linkOf(worked)
  } finally {
    await vite.close()
  }
}
/**
 * Returns the paths to measure, by name: start page, first question and a verdict opened from its link, in both
 * languages.
 */
export const pagesMeasured = async () => {
  const link = await linkOf('w01')
  return Object.fromEntries(
    ['fr', 'en'].flatMap((lang) => [
      [`start, ${lang}`, `${lang}/`],
      [`first question, ${lang}`, `${lang}/question/`],
      [`verdict from its link, ${lang}`, `${lang}/#/s/${link}`],
    ]),
  )
}
/** Returns whether a page misses one of its target scores. */
export const wanting = (name, scores) =>
  scores.accessibility < 100 ||
  scores['best-practices'] < 100 ||
  scores.seo < 100 ||
  scores.performance < (name.startsWith('verdict') ? 95 : 100)

const categories = ['performance', 'accessibility', 'best-practices', 'seo']
const median = (of) => [...of].sort((a, b) => a - b)[Math.floor(of.length / 2)]

/**
 * Runs Lighthouse with its mobile preset in Chromium on the built site. `pages` maps names to paths. Returns for each
 * page the median score of every category over `runs` runs, from 0 to 100, and the audits that failed in the last run.
 */
export const measure = async (pages, runs = 5) => {
  const site = await serve(join(root, 'dist'))
  const chrome = await launch({
    chromePath: ensureChromium(),
    chromeFlags: [
      ...['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  })
  const results = {}
  try {
    for (const [name, path] of Object.entries(pages)) {
      const scores = Object.fromEntries(categories.map((c) => [c, []]))
      let unpassed = []
      for (let i = 0; i < runs; i++) {
        const { lhr } = await lighthouse(site.address + path, {
          port: chrome.port,
          onlyCategories: categories,
          logLevel: 'error',
        })
        for (const c of categories) scores[c].push(Math.round((lhr.categories[c].score ?? 0) * 100))
        unpassed = Object.values(lhr.audits)
          .filter((a) => a.score !== null && a.score < 0.9 && a.scoreDisplayMode !== 'informative')
          .map((a) => `${a.id}${a.displayValue ? ` (${a.displayValue})` : ''}`)
      }
      results[name] = { ...Object.fromEntries(categories.map((c) => [c, median(scores[c])])), unpassed }
      console.log(name, JSON.stringify(results[name]))
    }
  } finally {
    await chrome.kill()
    site.server.close()
  }
  return results
}
