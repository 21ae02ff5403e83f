import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { createServer } from 'vite'
import { ensureChromium, ensureDependencies, root } from './ensure.mjs'

// `npm run look:compare -- COMMIT [COMMIT]` compares every screen of a commit with the working tree, or of two commits,
// and writes those that differ to `reports/look/index.html`. A difference is no failure.
const usage = `npm run look:compare -- COMMIT [COMMIT] [--only TEXT] [--widths 320,768,1280,print] [--themes light,dark]
Without a second commit, the first is compared with the working tree.`
const stop = (message) => {
  console.error(message)
  process.exit(2)
}
const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 })
const read = () => {
  try {
    const text = (fallback) => ({ type: 'string', default: fallback })
    const options = { only: text(''), widths: text('320,768,1280,print'), themes: text('light,dark') }
    return parseArgs({ allowPositionals: true, options })
  } catch (error) {
    return stop(`${error.message}\n${usage}`)
  }
}
const { values, positionals } = read()
if (positionals.length < 1 || positionals.length > 2) stop(usage)
const widths = values.widths.split(',').map((width) => (width === 'print' ? width : Number(width)))
if (widths.some((width) => width !== 'print' && !(Number.isInteger(width) && width >= 200)))
  stop(`--widths ${values.widths}: give whole numbers of pixels from 200, or print.`)
const themes = values.themes.split(',')
if (themes.some((theme) => theme !== 'light' && theme !== 'dark')) stop(`--themes ${values.themes}: give light, dark.`)
const commits = positionals.map((name) => {
  const { status, stdout } = spawnSync('git', ['rev-parse', '--verify', '--quiet', `${name}^{commit}`], {
    cwd: root,
    encoding: 'utf8',
  })
  return status === 0 ? stdout.trim() : stop(`${name} is no commit of this repository.`)
})

ensureDependencies()
process.env.CHROMIUM_PATH = ensureChromium() ?? ''

const scratch = mkdtempSync(join(tmpdir(), 'cadrage-look-'))
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130))

/** Copies the sources of a commit, or of the working tree with what is not committed yet, to a folder. */
const copySources = (commit, folder) => {
  mkdirSync(folder)
  if (commit !== undefined) {
    const archive = `${folder}.tar`
    git('archive', '--format=tar', '-o', archive, commit)
    execFileSync('tar', ['-xf', archive, '-C', folder])
    rmSync(archive)
    return
  }
  for (const file of git('ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0')) {
    if (file === '' || !existsSync(join(root, file))) continue
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    cpSync(join(root, file), join(folder, file))
  }
}
/** Folders with dependencies installed, which another folder with the same lock file links to. */
const installed = [root]
const lockOf = (folder) => readFileSync(join(folder, 'package-lock.json'), 'utf8')
const run = (folder, what, command, ...args) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' })
  if (status === 0) return
  console.error(`${stdout}${stderr}`)
  stop(`${what} failed: the message above says why.`)
}
/** Builds the site of a commit, or of the working tree. Returns the folder of the built site. */
const build = (commit, name) => {
  const folder = join(scratch, name)
  copySources(commit, folder)
  const same = installed.find((other) => lockOf(other) === lockOf(folder))
  if (same) symlinkSync(join(same, 'node_modules'), join(folder, 'node_modules'), 'junction')
  else {
    console.log('Its lock file is another one: its dependencies are installed.')
    run(folder, 'npm ci', 'npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error')
    installed.push(folder)
  }
  run(folder, 'The build', process.execPath, join('node_modules', 'vite', 'bin', 'vite.js'), 'build')
  return join(folder, 'dist')
}

const sides = [...commits.map((commit) => commit.slice(0, 7)), 'the working tree'].slice(0, 2)
const built = sides.map((side, index) => {
  console.log(`Builds ${side}.`)
  return build(commits[index], index === 0 ? 'before' : 'after')
})

// The scenes are those of this checkout; Vite loads them, because Node cannot load every TypeScript file they import.
const server = await createServer({
  ...{ root, configFile: false, logLevel: 'error', appType: 'custom', optimizeDeps: { noDiscovery: true } },
  server: { middlewareMode: true, ws: false, watch: null, hmr: false },
})
const load = (file) => server.ssrLoadModule(`/tests/support/browser/${file}.ts`)
const { compareSites, scenesNamed } = await load('compare-looks')
const { differingLooks, pageOf, reachOf, tableOf } = await load('look-comparison')

const scenes = scenesNamed(values.only)
if (scenes.length === 0) stop(`No scene has “${values.only}” in its name: see tests/support/browser/scenes.ts.`)
const folder = join(root, 'reports', 'look')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
let done = 0
const results = await compareSites({
  ...{ built, scenes, widths, themes, folder, lanes: Math.max(1, Math.floor(availableParallelism() / 2)) },
  onResult: (result) => {
    done += 1
    const found = reachOf(result, sides) || `${differingLooks(result).length} of ${result.compared.length} differ`
    console.log(`${done}/${scenes.length} ${result.scene}: ${found}`)
  },
})
await server.close()
const index = join(folder, 'index.html')
writeFileSync(index, pageOf(results, sides))
console.log(`\n${tableOf(results, sides)}\n${index}`)
process.exit(0)
