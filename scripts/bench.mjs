import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { loadNow, printedResult, quantile, rowOf } from './bench-result.mjs'
import { firstAnswers, readReasons, samples, samplesOf } from './bench-times.mjs'
import { bundleOf } from './bundle.mjs'
import { ensureChromium, root } from './ensure.mjs'
import { answersOf, plainSite } from './plain-site.mjs'
import { serve } from './static-server.mjs'

// `npm run bench [-- FOLDER]` measures the present build beside a plain questionnaire, which is the base, and in the same
// run an earlier build in FOLDER. With `--json` it prints the rows alone and writes no report; `--rounds N` sets the number
// of rounds. `npm run bench -- engine [COMMIT]` measures the engine alone beside that of an earlier commit. No test depends
// on times.
if (process.argv[2] === 'engine') {
  await import('./bench-engine.mjs')
  process.exit()
}
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, rounds: { type: 'string', default: '5' } },
})
const rounds = Number(options.rounds)
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('bench.mjs: --rounds takes a number from 1.')
/**
 * A case with many questions, because the first few of a journey are slow until the JavaScript engine has optimised the
 * code.
 */
const worked = 'w17'
const answers = answersOf(worked)
const chosen = new Set(
  Object.entries(answers).flatMap(([question, given]) =>
    [given].flat().map((option) => `${question.replaceAll('.', '-')}-${option}`),
  ),
)

/**
 * Clicks the element of a selector. Returns the time until the next page is painted, in milliseconds, and whether that
 * page asks a question.
 */
const press = (page, selector) =>
  page.evaluate(
    (selector) =>
      new Promise((resolve, reject) => {
        const deadline = setTimeout(() => reject(new Error(`${selector} led to no other page in 30 s.`)), 30_000)
        // While a page loads, the former one is in the document and hidden.
        const heading = () => [...document.querySelectorAll('main h1')].find((h1) => h1.checkVisibility())?.textContent
        const start = performance.now()
        const former = heading()
        document.querySelector(selector).click()
        const check = () => {
          if (!heading() || heading() === former) return requestAnimationFrame(check)
          // This frame contains the page; the next task runs after the frame is painted.
          setTimeout(() => {
            clearTimeout(deadline)
            resolve({ time: performance.now() - start, isQuestion: document.querySelector('fieldset') !== null })
          })
        }
        // A frame later at the earliest, because nothing is painted before.
        requestAnimationFrame(check)
      }),
    selector,
  )
/** Waits until React is in charge of the first question. */
const inCharge = (page) =>
  page.waitForFunction(() =>
    Object.keys(document.querySelector('fieldset input') ?? {}).some((key) => key.startsWith('__reactProps$')),
  )
/** Answers the case from its first question, which is shown. Returns the times of its steps, in milliseconds. */
const answerCase = async (page, cdp) => {
  const mainThread = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000
  }
  const started = await mainThread()
  const steps = []
  for (let n = 0; n < 200; n++) {
    const shown = await page.$$eval('fieldset input', (all) => all.map(({ id }) => id))
    for (const id of shown) if (chosen.has(id)) await page.locator(`[id="${id}"]`).check()
    // What follows the last step belongs to it.
    await page.waitForTimeout(100)
    const busy = await mainThread()
    const { time, isQuestion } = await press(page, 'button[type="submit"]')
    if (!isQuestion)
      return {
        steps,
        answer: quantile(steps),
        slow: quantile(steps, 0.95),
        work: (busy - started) / steps.length,
      }
    steps.push(time)
  }
  throw new Error(`bench.mjs: no end after 200 questions of ${worked}.`)
}
const slowNetwork = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 100_000 }
/** Opens a page of its own as on a slow phone: a small window, CPU slowed 4 times and, while it loads, a slow network. */
const slowPage = async (browser) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' })
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Performance.enable')
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await cdp.send('Network.enable')
  await cdp.send('Network.emulateNetworkConditions', slowNetwork)
  const endSlowNetwork = async () => {
    await cdp.send('Network.emulateNetworkConditions', { ...slowNetwork, latency: 0, downloadThroughput: -1 })
    await page.waitForLoadState('networkidle')
  }
  return { page, cdp, endSlowNetwork, close: () => context.close() }
}
const firstPaint = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const isPaint = ({ name }) => name === 'first-contentful-paint'
        new PerformanceObserver((list) => {
          const paint = list.getEntries().find(isPaint)
          if (paint) resolve(paint.startTime)
        }).observe({ type: 'paint', buffered: true })
      }),
  )
/** Returns the time until the first question of a site is painted, in milliseconds. */
const arrival = async (browser, address) => {
  const { page, close } = await slowPage(browser)
  await page.goto(address, { waitUntil: 'commit' })
  const paint = await firstPaint(page)
  await close()
  return paint
}
/** Answers the case in the plain questionnaire. Returns its times, in milliseconds. */
const plainJourney = async (browser, address) => {
  const { page, cdp, endSlowNetwork, close } = await slowPage(browser)
  await page.goto(address, { waitUntil: 'commit' })
  const paint = await firstPaint(page)
  await endSlowNetwork()
  await inCharge(page)
  const times = await answerCase(page, cdp)
  await close()
  return { paint, ...times }
}

/**
 * Answers the case in a site as on a slow phone. Returns the times until the start page is readable, the first question
 * is shown, the app has taken over, the next question is painted (median) and the verdict is painted, in milliseconds,
 * and the heap in megabytes.
 */
const journey = async (browser, address) => {
  const paint = await arrival(browser, `${address}fr/question/`)
  const { page, cdp, endSlowNetwork, close } = await slowPage(browser)
  const heap = async () => {
    await cdp.send('HeapProfiler.collectGarbage')
    const { metrics } = await cdp.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'JSHeapUsedSize').value / 1e6
  }
  const start = performance.now()
  await page.goto(`${address}fr/`, { waitUntil: 'commit' })
  await page.locator('.button.main').first().waitFor()
  const readable = performance.now() - start
  await page.click('.button.main')
  await page.locator('fieldset').first().waitFor()
  const first = performance.now() - start
  await inCharge(page)
  const takenOver = performance.now() - start
  const loaded = await heap()
  await endSlowNetwork()
  const times = await answerCase(page, cdp)
  const verdict = (await press(page, 'main a[href="#/verdict"]')).time
  const after = await heap()
  await close()
  return { paint, readable, first, takenOver, ...times, verdict, loaded, after }
}

/** Returns the rows of the engine as it is shipped, in milliseconds of processor time. */
const engineRows = async () => {
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
    const cases = [
      ...[0, 5, 10, 20].map((count) => [`${count} answers`, firstAnswers(path, law, answers, count)]),
      ['complete', answers],
    ]
    const runs = [
      ...cases.map(([name, given]) => [`assessment, ${name}`, () => assess(law, given, day)]),
      ...cases.map(([name, given]) => [
        `assessment with every reason read, ${name}`,
        () => readReasons(assess(law, given, day)),
      ]),
      ['path through the outline', () => path(law.outline, answers)],
      ['what a changed answer changes', () => impactOf(law, now, changed, day)],
    ]
    const [base, ...all] = samplesOf([() => assess(law, answers, day), ...runs.map(([, run]) => run)])
    return all.map((ours, n) => rowOf(runs[n][0], ours, base))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const [earlier] = positionals
const sites = [['this build', join(root, 'dist')], ...(earlier ? [['earlier build', earlier]] : [])]
for (const [, folder] of sites)
  if (!existsSync(join(folder, 'fr', 'index.html')))
    throw new Error(`bench.mjs: no built site in ${folder}. Run npm run build first.`)
const start = loadNow()
const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox', '--disable-gpu'] })
const runs = new Map(sites.map(([name]) => [name, []]))
const served = await Promise.all(sites.map(async ([name, folder]) => [name, await serve(folder)]))
const folder = await plainSite(worked)
const plain = await serve(folder)
const plainRuns = []
// The sites take turns, so that other load on the machine affects them equally.
for (let n = 0; n < rounds; n++) {
  for (const [name, { address }] of served) runs.get(name).push(await journey(browser, address))
  plainRuns.push(await plainJourney(browser, plain.address))
}
await browser.close()
plain.server.close()
rmSync(folder, { recursive: true })
for (const [, { server }] of served) server.close()
const asked = runs.get('this build')[0].steps.length
if (asked !== plainRuns[0].steps.length)
  throw new Error(`bench.mjs: ${worked} has ${asked} steps in the app, ${plainRuns[0].steps.length} in the plain page.`)

const measures = [
  ['paint', 'first question painted, ms'],
  ['answer', 'answer to next question painted, ms'],
  ['slow', 'answer to next question painted, 95th percentile, ms'],
  ['work', 'main thread for a step, ms'],
  ['readable', 'start page readable, ms'],
  ['first', 'first question shown from the start page, ms'],
  ['takenOver', 'app in charge of it, ms'],
  ['verdict', 'verdict painted, from the list of answers, ms'],
  ['loaded', 'heap after load, MB'],
  ['after', 'heap after a journey, MB'],
]
/** What the plain questionnaire has as well. */
const shared = ['paint', 'answer', 'slow', 'work']
const valuesOf = (all, key) => all.map((run) => run[key])
const besidePlain = measures.map(([key, name]) =>
  rowOf(name, valuesOf(runs.get('this build'), key), shared.includes(key) ? valuesOf(plainRuns, key) : undefined),
)
const besideEarlier = earlier
  ? measures.map(([key, name]) =>
      rowOf(
        `${name}, beside the earlier build`,
        valuesOf(runs.get('this build'), key),
        valuesOf(runs.get('earlier build'), key),
      ),
    )
  : []
const engine = await engineRows()
const end = loadNow()

const format = (value) =>
  value === null ? '–' : value < 1 ? value.toPrecision(2) : value < 100 ? value.toFixed(1) : value.toFixed(0)
const table = (rows, ours, base) => `| what | ${ours} | ${base} | ratio |
|---|---|---|---|
${rows
  .map((row) => `| ${row.name} | ${format(row.ours)} | ${format(row.base)} | ${row.ratio?.toFixed(2) ?? '–'} |`)
  .join('\n')}
`
const commit = execFileSync('git', ['rev-parse', '--short=10', 'HEAD'], { cwd: root }).toString().trim()
const report = () => `# Benchmark

\`npm run build\`, then \`npm run bench\` (with the folder of an earlier build, it stands beside; \`npm run --silent bench -- --json\` prints the rows). Times are for ratios within one run only: they depend on the machine and on what else it does. Medians of rounds; a ratio is the median of those inside the rounds.

${new Date().toISOString().slice(0, 10)}, commit ${commit}, ${start.cores} × ${cpus()[0]?.model ?? 'unknown CPU'}, Node ${process.version}. Load average of the last minute: ${start.average} at the start, ${end.average} at the end.

## Screens

${rounds} rounds of the case ${worked} (${asked} steps) in Chromium; CPU slowed 4 times; loading in brotli at 150 ms and 1.6 Mbit/s. The plain questionnaire (\`tests/bench/questionnaire\`) has the same packages, questions and options, no law and no style; it is built for production and rendered beforehand. The main thread for a step is all its work from one question to the next, the ticks included.

${table(besidePlain, 'this build', 'plain questionnaire')}${earlier ? `\n${table(besideEarlier, 'this build', 'earlier build')}` : ''}
## Engine

Milliseconds of processor time, unslowed; ${samples} rounds. The base is the complete assessment without its reasons, in turns with each row.

${table(engine, 'this row', 'complete assessment')}`
if (options.json) console.log(printedResult({ start, end, rows: [...besidePlain, ...besideEarlier, ...engine] }))
else {
  writeFileSync(join(root, 'docs/reports/bench.md'), report())
  console.log(report())
}
