import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './ensure.mjs'

/** The major versions of Node that build the site, besides the one that runs this. */
export const otherNodes = ['22', '24']

/** What `scripts/build.mjs` writes. */
const folders = ['dist', 'dist-single', 'dist-cli']
/** Returns one digest of every file that a build has written, with its path. */
const digestOfBuild = () => {
  const hash = createHash('sha256')
  for (const folder of folders)
    for (const file of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).toSorted()) {
      const path = join(root, folder, file)
      if (statSync(path).isFile()) hash.update(`${folder}/${file}\0`).update(readFileSync(path)).update('\0')
    }
  return hash.digest('hex')
}

/**
 * Builds with a Node. Returns the digest of all files and what the command line prints about a worked case, in both
 * languages, and of its questions. Returns `undefined` where a step fails.
 */
const resultsWith = (node) => {
  const run = (...args) =>
    spawnSync(node, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 2 ** 26 })
  if (run('scripts/build.mjs').status !== 0) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'cadrage-case-'))
  const file = join(folder, 'case.json')
  const { case: worked } = JSON.parse(readFileSync(join(root, 'tests', 'law', 'cases', 'w01.json'), 'utf8'))
  writeFileSync(file, JSON.stringify(worked))
  const asked = [
    ...['fr', 'en'].flatMap((lang) =>
      ['md', 'json'].map((format) => ['assess', file, '--lang', lang, '--format', format]),
    ),
    ['questions'],
    ['check'],
  ]
  const answers = asked.map((args) => run('dist-cli/cadrage.mjs', ...args))
  rmSync(folder, { recursive: true })
  const failed = answers.findIndex(({ status, stdout }) => status !== 0 || stdout === '')
  if (failed >= 0) console.log(`The command line failed: ${asked[failed].join(' ')}`)
  return failed >= 0 ? undefined : { digest: digestOfBuild(), printed: answers.map(({ stdout }) => stdout).join('\0') }
}

/**
 * Builds with another Node, taken from its npm package, and compares with what this Node builds and prints. Returns the
 * version of the other Node and the exit code of each check.
 */
export const compareNode = (major, expected) => {
  const folder = mkdtempSync(join(tmpdir(), `cadrage-node-${major}-`))
  try {
    execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error', `node@${major}`])
    const node = join(folder, 'node_modules', 'node', 'bin', 'node')
    const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()
    const found = resultsWith(node)
    return {
      version,
      bytes: found !== undefined && found.digest === expected?.digest ? 0 : 1,
      printed: found !== undefined && found.printed === expected?.printed ? 0 : 1,
    }
  } catch (error) {
    console.log(error.message)
    return { version: 'not had', bytes: 1, printed: 1 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
/** Returns what this Node builds and prints. */
export const resultsHere = () => resultsWith(process.execPath)
