import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { build, createServer } from 'vite'
import { bundleOf } from './bundle.mjs'
import { ensureChromium, root } from './ensure.mjs'
import { serve } from './static-server.mjs'

// `npm run bench [-- FOLDER]` measures the present build and, in the same run, an earlier build in FOLDER.
// `npm run bench -- engine [COMMIT]` measures the engine alone beside that of an earlier commit. No test depends on
// times.
if (process.argv[2] === 'engine') {
  await import('./bench-engine.mjs')
  process.exit()
}
const rounds = 5
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
/**
 * A case with many questions, because the first few of a journey are slow until the JavaScript engine has optimised the
 * code.
 */
const worked = 'w17'
const answers = JSON.parse(readFileSync(join(root, `tests/law/cases/${worked}.json`), 'utf8')).case.answers
const ids = (question) => [answers[question]].flat().map((option) => `#${question.replaceAll('.', '-')}-${option}`)

/**
 * Submits the chosen answer. Returns the time until the next question is painted, in milliseconds, and the hash of its
 * page.
 */
const submit = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const start = performance.now()
        const formerHash = location.hash
        document.querySelector('button[type="submit"]').click()
        const check = () => {
          if (location.hash === formerHash || !document.querySelector('main h1')) return requestAnimationFrame(check)
          // This frame contains the question; the next task runs after the frame is painted.
          setTimeout(() => resolve({ time: performance.now() - start, hash: location.hash }))
        }
        check()
      }),
  )
/**
 * Answers `count` questions of the plain questionnaire with the same throttling. Returns the median time in
 * milliseconds.
 */
const plainJourney = async (browser, address, count) => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.goto(address, { waitUntil: 'networkidle' })
  const steps = []
  for (let n = 0; n < count; n++) {
    await page.locator('fieldset input').first().check()
    steps.push((await submit(page)).time)
  }
  await page.close()
  return median(steps)
}
/** Builds the plain questionnaire, prerendered. Returns its temporary folder. */
const plainSite = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cadrage-plain-'))
  const plain = join(root, 'tests/bench/questionnaire')
  const shared = { root: plain, configFile: false, logLevel: 'error', publicDir: false }
  const server = await createServer({ ...shared, appType: 'custom', server: { middlewareMode: true, ws: false } })
  const { Questionnaire } = await server.ssrLoadModule('/Questionnaire.tsx')
  const html = renderToString(createElement(Questionnaire))
  await server.close()
  const rendered = { name: 'rendered', transformIndexHtml: (page) => page.replace('<!--app-->', html) }
  await build({ ...shared, build: { outDir: folder }, plugins: [rendered] })
  return folder
}

/**
 * Answers the case in a site as on a slow phone. Returns the times until the start page is readable, the first question
 * is shown, the app has taken over, the next question is painted (median) and the verdict is painted, in milliseconds,
 * and the heap in megabytes.
 */
const journey = async (browser, address) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' })
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Performance.enable')
  const heap = async () => {
    await cdp.send('HeapProfiler.collectGarbage')
    const { metrics } = await cdp.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'JSHeapUsedSize').value / 1e6
  }
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 100_000 }
  await cdp.send('Network.enable')
  await cdp.send('Network.emulateNetworkConditions', network)
  const start = performance.now()
  await page.goto(`${address}fr/`, { waitUntil: 'commit' })
  await page.locator('.button.main').first().waitFor()
  const readable = performance.now() - start
  await page.click('.button.main')
  await page.locator('fieldset').first().waitFor()
  const first = performance.now() - start
  await page.locator('button[type="submit"]').first().waitFor()
  const takenOver = performance.now() - start
  const loaded = await heap()
  await cdp.send('Network.emulateNetworkConditions', { ...network, latency: 0, downloadThroughput: -1 })
  await page.waitForLoadState('networkidle')
  const steps = []
  let verdict = 0
  for (let n = 0; n < 200; n++) {
    await page.locator('fieldset, .verdict').first().waitFor()
    if ((await page.locator('.verdict').count()) > 0) break
    for (const input of await page.$$eval('fieldset input', (all) => all.map(({ id }) => `#${id}`)))
      if (Object.keys(answers).some((question) => ids(question).includes(input))) await page.check(input)
    const { time, hash } = await submit(page)
    if (hash === '#/verdict') verdict = time
    else steps.push(time)
  }
  const after = await heap()
  await context.close()
  return { readable, first, takenOver, count: steps.length, answer: median(steps), verdict, loaded, after }
}

/** Returns the number of calls per second, measured over one second. */
const rate = (run) => {
  for (let n = 0; n < 50; n++) run()
  const start = performance.now()
  let count = 0
  while (performance.now() - start < 1000) {
    run()
    count += 1
  }
  return (count * 1000) / (performance.now() - start)
}
/** Measures the engine as it is shipped. Returns calls per second. */
const engine = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cadrage-bench-'))
  try {
    const files = ['law/index.ts', 'core/assess.ts', 'core/outline.ts', 'core/change-impact.ts']
    const { law, assess, path, impactOf } = await bundleOf(
      folder,
      'engine',
      files.map((file) => join(root, 'src', file)),
    )
    const day = law.covers.from
    const now = { answers, flows: [] }
    const changed = { answers: { ...answers, 'hosting.where': 'own' }, flows: [] }
    return {
      assess: rate(() => assess(law, answers, day)),
      path: rate(() => path(law.outline, answers)),
      impact: rate(() => impactOf(law, now, changed, day)),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const earlier = process.argv[2]
const sites = [['this build', join(root, 'dist')], ...(earlier ? [['earlier build', earlier]] : [])]
for (const [, folder] of sites)
  if (!existsSync(join(folder, 'fr', 'index.html')))
    throw new Error(`bench.mjs: no built site in ${folder}. Run npm run build first.`)
const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox', '--disable-gpu'] })
const runs = new Map(sites.map(([name]) => [name, []]))
const served = await Promise.all(sites.map(async ([name, folder]) => [name, await serve(folder)]))
const folder = await plainSite()
const plain = await serve(folder)
const plainSteps = []
// The sites take turns, so that other load on the machine affects them equally.
for (let n = 0; n < rounds; n++) {
  for (const [name, { address }] of served) runs.get(name).push(await journey(browser, address))
  plainSteps.push(await plainJourney(browser, plain.address, runs.get('this build')[n].count))
}
await browser.close()
plain.server.close()
rmSync(folder, { recursive: true })
for (const [, { server }] of served) server.close()

const measures = [
  ['readable', 'start page readable, ms'],
  ['first', 'first question shown, ms'],
  ['takenOver', 'app in charge of it, ms'],
  ['answer', 'answer to next question painted, ms'],
  ['verdict', 'last answer to verdict painted, ms'],
  ['loaded', 'heap after load, MB'],
  ['after', 'heap after a journey, MB'],
]
const names = [...runs.keys()]
const of = (name, key) => median(runs.get(name).map((run) => run[key]))
const format = (value) => (value < 100 ? value.toFixed(1) : value.toFixed(0))
const lines = measures.map(([key, label]) => {
  const values = names.map((name) => of(name, key))
  const ratio = values.length > 1 ? ` ${(values[0] / values[1]).toFixed(2)} |` : ''
  return `| ${label} | ${values.map(format).join(' | ')} |${ratio}`
})
const { assess, path, impact } = await engine()
const commit = execFileSync('git', ['rev-parse', '--short=10', 'HEAD'], { cwd: root }).toString().trim()
const head = ['what', ...names, ...(names.length > 1 ? ['ratio'] : [])]
const text = `# Benchmark

\`npm run build\`, then \`npm run bench\` (with the folder of an earlier build, it stands beside). Times are for ratios within one run
only: they depend on the machine and on what else it does. Medians of ${rounds} journeys of the case ${worked} in Chromium; CPU slowed 4 times;
loading in brotli at 150 ms and 1.6 Mbit/s.

${new Date().toISOString().slice(0, 10)}, commit ${commit}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown CPU'}, Node ${process.version}

| ${head.join(' | ')} |
|${head.map(() => '---').join('|')}|
${lines.join('\n')}

Answer to next question painted, in the plain questionnaire of the same packages (\`tests/bench/questionnaire\`, rendered beforehand, no law), in
the same run: ${format(median(plainSteps))} ms; this build takes ${(of(names[0], 'answer') / median(plainSteps)).toFixed(2)} times that.

| engine, unslowed | a second | one, ms |
|---|---|---|
${[
  ['full verdict with its traces', assess],
  ['path through the outline', path],
  ['what a changed answer changes', impact],
]
  .map(([label, perSecond]) => `| ${label} | ${perSecond.toFixed(0)} | ${(1000 / perSecond).toFixed(2)} |`)
  .join('\n')}
`
writeFileSync(join(root, 'docs/reports/bench.md'), text)
console.log(text)
