import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parts } from './build.mjs'
import { counted } from './checks.mjs'
import { ensureChromium, ensureDependencies, ensurePdfText, root, tool, toolBeside } from './ensure.mjs'

// `npm test` runs the first of twelve samples of tests/support/sample.ts; with `--all-samples` the others follow.
const hasAllSamples = process.argv.includes('--all-samples')
ensureDependencies()
const { results, check, run, runBeside } = counted()
const started = Date.now()
let last = started
/** Prints how long a part took. */
const took = (part) => {
  console.log(`${part}: ${Math.round((Date.now() - last) / 1000)} s`)
  last = Date.now()
}

// The solver keeps one core busy; what stands beside it needs the other.
const theorems = process.env.PROOF_REPORT ? ['--reporter=./tests/proof/theorem-list.ts'] : []
if (!hasAllSamples) process.env.PROOF_SAMPLE = '1'
const proof = runBeside('proof', '--config', 'tests/proof/vitest.config.ts', ...theorems)
check('types', await toolBeside('tsc', '--noEmit', '-p', '.'))
check('lint and format', await toolBeside('biome', 'check', '.'))
for (const [name, make] of parts) check(`build of ${name}`, make())
check('what a visitor takes keeps its budgets', tool('size'))
check('a second build elsewhere is the same', tool('reproduce'))
took('types, lint, builds')

process.env.CHROMIUM_PATH = ensureChromium() ?? ''
ensurePdfText()
if (process.env.CHROMIUM_PATH === '')
  console.log(
    'Chromium was not found: install it (Debian: apt-get install chromium). Each browser test counts as failed.',
  )
const browser = ['--config', 'tests/browser/vitest.config.ts']
run('logic')
took('logic')
await proof
took('proof, what was left')
run('browser', ...browser)
took('browser')

if (hasAllSamples)
  for (let sample = 2; sample <= 12; sample += 1) {
    process.env.CADRAGE_SAMPLE = String(sample)
    const files = sampledFiles()
    run(`logic-${sample}`, ...files.filter((file) => !file.startsWith('tests/browser/')))
    run(`browser-${sample}`, ...browser, ...files.filter((file) => file.startsWith('tests/browser/')))
    took(`sample ${sample}`)
  }
console.log(`All: ${Math.round((Date.now() - started) / 1000)} s`)
console.log(`${results.passed} passed, ${results.failed} failed`)
process.exitCode = results.failed === 0 ? 0 : 1

/** Returns the test files that are divided into samples. */
function sampledFiles() {
  return readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
    .map((file) => `tests/${file}`)
    .filter(
      (file) => /\.test\.tsx?$/.test(file) && readFileSync(join(root, file), 'utf8').includes('/support/sample.ts'),
    )
}
