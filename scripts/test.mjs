import { parts } from './build.mjs'
import { counted } from './checks.mjs'
import { ensureChromium, ensureDependencies, ensurePdfText, tool } from './ensure.mjs'

ensureDependencies()
const { results, check, run } = counted()

check('types', tool('tsc', '--noEmit', '-p', '.'))
check('lint and format', tool('biome', 'check', '.'))
const theorems = process.env.PROOF_REPORT ? ['--reporter=./tests/proof/theorem-list.ts'] : []
run('proof', '--config', 'tests/proof/vitest.config.ts', ...theorems)
run('logic')
for (const [name, make] of parts) check(`build of ${name}`, make())
check('what a visitor takes keeps its budgets', tool('size'))
check('a second build elsewhere is the same', tool('reproduce'))

process.env.CHROMIUM_PATH = ensureChromium() ?? ''
ensurePdfText()
if (process.env.CHROMIUM_PATH === '')
  console.log(
    'Chromium was not found: install it (Debian: apt-get install chromium). Each browser test counts as failed.',
  )
run('browser', '--config', 'tests/browser/vitest.config.ts')

console.log(`${results.passed} passed, ${results.failed} failed`)
process.exitCode = results.failed === 0 ? 0 : 1
