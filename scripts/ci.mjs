import { execFileSync, spawn } from 'node:child_process'
import { join } from 'node:path'
import { counted } from './checks.mjs'
import { ensureEngines, runOffice } from './engines.mjs'
import { ensureDependencies, root } from './ensure.mjs'

// What a submission must pass: `npm test`, then twelve journeys in three browser engines, and the papers in LibreOffice. The last line is the total.

/** Runs `npm test`, which builds the site that the journeys use. Returns what it counted; one failure if it did not end. */
const test = () =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'scripts', 'test.mjs')], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let end = ''
    child.stdout.on('data', (chunk) => {
      process.stdout.write(chunk)
      end = (end + chunk).slice(-1_000)
    })
    child.on('close', () => {
      const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/.exec(end) ?? []
      resolve(failed === undefined ? { passed: 0, failed: 1 } : { passed: Number(passed), failed: Number(failed) })
    })
  })

/** A number that the commit decides: each commit has its own sample, and a clean copy of it the same. */
const seedOfCommit = () => {
  try {
    const commit = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] })
    return String(Number.parseInt(commit.toString().slice(0, 7), 16))
  } catch {
    return '1'
  }
}

const tested = await test()
ensureDependencies()
const started = Date.now()
ensureEngines(['chromium', 'firefox', 'webkit'])
process.env.CADRAGE_SEED ??= seedOfCommit()
console.log(`Twelve journeys in three engines, CADRAGE_SEED=${process.env.CADRAGE_SEED}`)
const { results, run } = counted()
run('journeys', '--config', 'tests/engines/vitest.config.ts')
runOffice(run)
console.log(`journeys and papers: ${Math.round((Date.now() - started) / 1000)} s`)
const total = { passed: tested.passed + results.passed, failed: tested.failed + results.failed }
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1
