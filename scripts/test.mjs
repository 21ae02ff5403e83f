import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parts } from './build.mjs'
import { ensureChromium, ensureDependencies, ensurePdfText, tool } from './ensure.mjs'

ensureDependencies()
const results = { passed: 0, failed: 0 }
const check = (name, status) => {
  console.log(`${status === 0 ? 'passed' : 'FAILED'}: ${name}`)
  results[status === 0 ? 'passed' : 'failed'] += 1
}
/** Runs one Vitest configuration and adds what its own report counts. */
const run = (name, ...args) => {
  const file = join(tmpdir(), `cadrage-${process.pid}-${name}.json`)
  const status = tool('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args)
  try {
    const { numPassedTests, numFailedTests, numTotalTestSuites } = JSON.parse(readFileSync(file, 'utf8'))
    results.passed += numPassedTests
    results.failed += numFailedTests
    if (status !== 0 && numFailedTests === 0) results.failed += 1
    if (numTotalTestSuites === 0) throw new Error('it ran no test')
  } catch (error) {
    console.log(`${name}: no result (${error.message})`)
    results.failed += 1
  }
}

check('types', tool('tsc', '--noEmit', '-p', '.'))
check('lint and format', tool('biome', 'check', '.'))
const theorems = process.env.PROOF_REPORT ? ['--reporter=./tests/proof/theorem-list.ts'] : []
run('proof', '--config', 'vitest.proof.config.ts', ...theorems)
run('logic')
for (const [name, make] of parts) check(`build of ${name}`, make())
check('a second build elsewhere is the same', tool('reproduce'))

process.env.CHROMIUM_PATH = ensureChromium() ?? ''
ensurePdfText()
if (process.env.CHROMIUM_PATH === '')
  console.log(
    'Chromium was not found: install it (Debian: apt-get install chromium). Each browser test counts as failed.',
  )
run('browser', '--config', 'vitest.browser.config.ts')

console.log(`${results.passed} passed, ${results.failed} failed`)
process.exitCode = results.failed === 0 ? 0 : 1
