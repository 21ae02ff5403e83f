import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './ensure.mjs'

const built = ['dist', 'dist-single', 'dist-cli']
const unneeded = new Set([...built, 'node_modules', '.git', 'tests', 'docs'])

const filesOf = (folder) =>
  built.flatMap((part) =>
    readdirSync(join(folder, part), { recursive: true })
      .map((file) => join(part, file))
      .filter((file) => statSync(join(folder, file)).isFile())
      .sort(),
  )

/**
 * Builds these sources a second time, in another folder, another time zone and another locale, and compares each byte with what
 * was built here. Gives the files that differ, or hold the name of a folder of this machine.
 */
export const differences = () => {
  const scratch = mkdtempSync(join(tmpdir(), 'another place '))
  const other = join(scratch, 'deep', 'down')
  try {
    for (const name of readdirSync(root))
      if (!unneeded.has(name)) cpSync(join(root, name), join(other, name), { recursive: true })
    // How long interviews usually are is read from the worked cases.
    const cases = join('tests', 'law', 'cases')
    cpSync(join(root, cases), join(other, cases), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(other, 'node_modules'), 'junction')
    const git = spawnSync('git', ['rev-parse', '--absolute-git-dir'], { cwd: root, encoding: 'utf8' })
    if (git.status === 0 && existsSync(join(root, '.git'))) writeFileSync(join(other, '.git'), `gitdir: ${git.stdout}`)
    const { status, stderr } = spawnSync(process.execPath, [join(other, 'scripts', 'build.mjs')], {
      cwd: other,
      env: { ...process.env, TZ: 'Pacific/Auckland', LC_ALL: 'C', INIT_CWD: other },
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`The second build failed:\n${stderr}`)
    const [here, there] = [filesOf(root), filesOf(other)]
    const apart = [...new Set([...here, ...there])].filter(
      (file) =>
        !here.includes(file) ||
        !there.includes(file) ||
        !readFileSync(join(root, file)).equals(readFileSync(join(other, file))),
    )
    const named = here.filter((file) => readFileSync(join(root, file)).includes(root))
    return [...apart.map((file) => `${file} differs`), ...named.map((file) => `${file} names ${root}`)]
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const found = differences()
  console.log(found.length === 0 ? 'Both builds are the same, byte for byte.' : found.join('\n'))
  process.exitCode = found.length === 0 ? 0 : 1
}
