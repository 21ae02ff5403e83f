import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parts as builds } from './build.mjs'
import { counted } from './checks.mjs'
import { ensureEngines, runJourneys, runOffice } from './engines.mjs'
import { ensureDependencies, ensureWebServers, root, tool } from './ensure.mjs'
import { compareNode, otherNodes, resultsHere } from './nodes.mjs'

ensureDependencies()
process.env.CADRAGE_FULL = '1'
const folder = join(root, 'docs', 'reports', 'results')
mkdirSync(folder, { recursive: true })
const git = (...args) => execFileSync('git', args, { cwd: root }).toString().trim()
const commit = `${git('rev-parse', '--short=10', 'HEAD')}${git('status', '--porcelain') === '' ? '' : ', with changes'}`

/** Every part of the whole, in order; each gives what more it has to say than counts, or that nothing is to be recorded. */
const parts = {
  static: ({ check }) => {
    check('types', tool('tsc', '--noEmit', '-p', '.'))
    check('lint and format', tool('biome', 'check', '.'))
    check('nothing unused', tool('knip'))
  },
  logic: ({ run }) => run('logic'),
  proof: ({ run }) => {
    process.env.PROOF_REPORT = join(folder, 'theorems.json')
    run('proof', '--config', 'tests/proof/vitest.config.ts', '--reporter=./tests/proof/theorem-list.ts')
  },
  builds: ({ check }) => {
    for (const [name, make] of builds) check(`build of ${name}`, make())
    check('a second build elsewhere is the same', tool('reproduce'))
  },
  'browser-chromium': ({ run }) => {
    run('browser', '--config', 'tests/browser/vitest.config.ts')
    return { engine: runJourneys('chromium', run) }
  },
  'browser-firefox': ({ run }) => ({ engine: runJourneys('firefox', run) }),
  'browser-webkit': ({ run }) => ({ engine: runJourneys('webkit', run) }),
  office: ({ run }) => runOffice(run),
  hosts: ({ run }) => {
    ensureWebServers()
    run('hosts', '--config', 'tests/hosts/vitest.config.ts')
  },
  nodes: ({ check }) => {
    const here = resultsHere()
    const versions = otherNodes.map((major) => {
      const { version, bytes, printed } = compareNode(major, here)
      check(`Node ${major} (${version}) builds the same bytes`, bytes)
      check(`Node ${major} (${version}) runs the command line alike`, printed)
      return version
    })
    return { nodes: [process.version, ...versions] }
  },
  lawMutants: ({ run }) => run('law-mutants', '--config', 'tests/mutation/vitest.config.ts'),
  coreMutants: ({ check }) =>
    check(
      'mutants of the language',
      tool('stryker', 'run', 'tests/mutation/stryker.config.json') || tool('coreMutants'),
    ),
  lighthouse: async ({ check }) => {
    const { isQuiet, measure, pagesMeasured, wanting } = await import('./lighthouse.mjs')
    const { plain, ...scores } = await measure(pagesMeasured)
    if (!isQuiet(plain)) {
      console.log(`machine busy: the plain page scores ${plain.performance} in performance. Nothing is recorded.`)
      check('Lighthouse on a quiet machine', 1)
      return { unrecorded: true }
    }
    for (const name of Object.keys(pagesMeasured)) check(`Lighthouse, ${name}`, wanting(name, scores[name]) ? 1 : 0)
    return { plain, scores }
  },
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in parts))
if (unknown.length > 0) {
  console.error(`test:full has no part ${unknown.join(', ')}. It has: ${Object.keys(parts).join(', ')}.`)
  process.exit(2)
}
const isAsked = (name) => asked.length === 0 || asked.includes(name)
ensureEngines(['chromium', ...['firefox', 'webkit'].filter((name) => isAsked(`browser-${name}`))])
const total = { passed: 0, failed: 0 }
for (const [name, part] of Object.entries(parts)) {
  if (!isAsked(name)) continue
  const started = Date.now()
  const counts = counted()
  const { unrecorded, ...more } = (await part(counts)) ?? {}
  const { passed, failed } = counts.results
  total.passed += passed
  total.failed += failed
  if (unrecorded) continue
  const minutes = Number(((Date.now() - started) / 60_000).toFixed(1))
  const result = { part: name, on: new Date().toISOString().slice(0, 10), commit, passed, failed, minutes, ...more }
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`)
}
tool('vitest', 'run', 'tests/docs/assurance.test.ts', '--update')
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1
