import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { launch } from 'chrome-launcher'
import lighthouse, { Audit, Gatherer } from 'lighthouse'
import { connect } from 'puppeteer-core'
import { quantile } from './bench-result.mjs'
import { ensureChromium, root } from './ensure.mjs'
import { plainSite } from './plain-site.mjs'
import { serve } from './static-server.mjs'

/** The worked case whose verdict is measured. */
const worked = 'w01'
/** What the app stores in the tab of a person who has answered as in that case. */
const tabCase = () => {
  const { case: file } = JSON.parse(readFileSync(join(root, 'tests', 'law', 'cases', `${worked}.json`), 'utf8'))
  return JSON.stringify({ text: JSON.stringify(file) })
}
/**
 * The pages to measure, by name: the path, a selector of what the measured page has to show, and whether the tab already
 * has a case.
 */
export const pagesMeasured = Object.fromEntries(
  ['fr', 'en'].flatMap((lang) => [
    [`start, ${lang}`, { path: `${lang}/`, shows: 'main h1' }],
    [`first question, ${lang}`, { path: `${lang}/question/`, shows: 'main fieldset' }],
    [`verdict of a case in the tab, ${lang}`, { path: `${lang}/#/verdict`, shows: '.verdict h1', hasCase: true }],
  ]),
)
/** The performance of the plain page below which the machine is too busy for a result. */
const leastOfPlain = 98
/** Returns whether a page misses one of its target scores, or did not show what is measured. */
export const wanting = (name, scores) =>
  !scores.shown ||
  scores.accessibility < 100 ||
  scores['best-practices'] < 100 ||
  scores.seo < 100 ||
  scores.performance < (name.startsWith('verdict') ? 95 : 100)
/** Returns whether the plain page scores as on a machine that has nothing else to do. */
export const isQuiet = ({ performance }) => performance >= leastOfPlain

const categories = ['performance', 'accessibility', 'best-practices', 'seo']

/** Collects, in the measured page, the text of what it has to show; `null` where that does not show. */
const gathererOf = (selector) => {
  class Shown extends Gatherer {
    meta = { supportedModes: ['navigation'] }
    getArtifact({ driver }) {
      return driver.executionContext.evaluate(
        (selector) => {
          const element = document.querySelector(selector)
          return { text: element?.checkVisibility() ? element.textContent : '' }
        },
        { args: [selector] },
      )
    }
  }
  return new Shown()
}
class ShownAudit extends Audit {
  static get meta() {
    const title = 'The page shows what is measured'
    return { id: 'shown', title, failureTitle: title, description: title, requiredArtifacts: ['Shown'] }
  }
  static audit({ Shown }) {
    return { score: Shown.text.trim() === '' ? 0 : 1 }
  }
}

/** Measures a page once, in a browser context of its own. Returns the result of Lighthouse. */
const measureOnce = async (browser, address, { path, shows, hasCase }) => {
  const context = await browser.createBrowserContext()
  try {
    const page = await context.newPage()
    if (hasCase) {
      // A file of the same origin that starts no app.
      await page.goto(`${address}licences.txt`)
      await page.evaluate((text) => sessionStorage.setItem('cadrage', text), tabCase())
    }
    const config = {
      extends: 'lighthouse:default',
      artifacts: [{ id: 'Shown', gatherer: { instance: gathererOf(shows) } }],
      audits: [{ implementation: ShownAudit }],
    }
    const flags = {
      onlyCategories: categories,
      onlyAudits: ['shown'],
      logLevel: 'error',
      disableStorageReset: hasCase === true,
    }
    const { lhr } = await lighthouse(address + path, flags, config, page)
    return lhr
  } finally {
    await context.close()
  }
}

/**
 * Runs Lighthouse with its mobile preset in Chromium on the built site and, in the same run, on a plain questionnaire.
 * The pages take turns, each in a new browser context. Returns, for each page and for `plain`, the median score of every
 * category over `runs` runs, from 0 to 100, whether each run showed what is measured, and the audits that failed in the
 * last run.
 */
export const measure = async (pages, runs = 5) => {
  const folder = await plainSite('w17')
  const [site, plain] = [await serve(join(root, 'dist')), await serve(folder)]
  const chrome = await launch({
    chromePath: ensureChromium(),
    chromeFlags: [
      ...['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  })
  const targets = [
    ['plain', plain.address, { path: '', shows: 'fieldset' }],
    ...Object.entries(pages).map(([name, page]) => [name, site.address, page]),
  ]
  const results = new Map(targets.map(([name]) => [name, []]))
  try {
    const browser = await connect({ browserURL: `http://127.0.0.1:${chrome.port}`, defaultViewport: null })
    for (let i = 0; i < runs; i++)
      for (const [name, address, page] of targets) results.get(name).push(await measureOnce(browser, address, page))
    await browser.disconnect()
  } finally {
    await chrome.kill()
    for (const { server } of [site, plain]) server.close()
    rmSync(folder, { recursive: true })
  }
  return Object.fromEntries(
    [...results].map(([name, all]) => {
      const scores = scoresOf(all)
      console.log(name, JSON.stringify(scores))
      return [name, scores]
    }),
  )
}
const scoresOf = (all) => ({
  ...Object.fromEntries(
    categories.map((c) => [c, quantile(all.map((lhr) => Math.round((lhr.categories[c].score ?? 0) * 100)))]),
  ),
  shown: all.every((lhr) => lhr.audits.shown.score === 1),
  unpassed: Object.values(all.at(-1).audits)
    .filter((a) => a.score !== null && a.score < 0.9 && a.scoreDisplayMode !== 'informative')
    .map((a) => `${a.id}${a.displayValue ? ` (${a.displayValue})` : ''}`),
})
