import { spawn, spawnSync } from 'node:child_process'
import { existsSync, lstatSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the checkout. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Installs the dependencies of the lock file when they are missing or older than it. Throws when they cannot be installed,
 * and when `node_modules` is a link to those of another lock file: `npm ci` would empty the folder that the link leads to.
 */
export const ensureDependencies = () => {
  const modules = join(root, 'node_modules')
  const installed = join(modules, '.package-lock.json')
  const lock = join(root, 'package-lock.json')
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) {
    const theirs = existsSync(modules) ? join(dirname(realpathSync(modules)), 'package-lock.json') : ''
    if (existsSync(theirs) && readFileSync(theirs).equals(readFileSync(lock))) return
    throw new Error(
      'node_modules is a link to the dependencies of another lock file. Remove the link, then start again.',
    )
  }
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (status === 0) return
  throw new Error('The dependencies could not be installed: see npm’s message above.')
}

const onPath = (names) => {
  for (const folder of (process.env.PATH ?? '').split(delimiter))
    for (const name of names) if (existsSync(join(folder, name))) return join(folder, name)
  return undefined
}

const apt = (...packages) => {
  if (process.getuid?.() !== 0 || !onPath(['apt-get'])) return
  spawnSync('apt-get', ['update'], { stdio: 'ignore' })
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { stdio: 'ignore' })
}

/** The path of a Chromium on this machine, installing Debian’s where that can be done; `undefined` where it cannot. */
export const ensureChromium = () => {
  const names = ['chromium', 'chromium-browser', 'google-chrome']
  if (!onPath(names)) apt('chromium')
  return onPath(names)
}
/** The path of a Firefox on this machine, installing Debian’s where that can be done; `undefined` where it cannot. */
export const ensureFirefox = () => {
  const names = ['firefox-esr', 'firefox']
  if (!onPath(names)) apt('firefox-esr')
  return onPath(names)
}
/** Whether WebKitWebDriver and a virtual screen are on this machine, installing Debian’s where that can be done. */
export const ensureWebKitDriver = () => {
  const isThere = () => ['WebKitWebDriver', 'xvfb-run', 'xauth'].every((name) => onPath([name]))
  if (!isThere()) apt('webkit2gtk-driver', 'xvfb', 'xauth')
  return isThere()
}
/**
 * Finds nginx and Apache, installs Debian’s where that can be done, and sets the variables in which the tests look for
 * them. Without a server, each of its tests fails.
 */
export const ensureWebServers = () => {
  // A user who is not root has no folder of system programs on the path.
  const find = (name) => onPath([name]) ?? [`/usr/sbin/${name}`].find((file) => existsSync(file))
  const servers = { nginx: ['NGINX_PATH', 'nginx'], apache2: ['APACHE_PATH', 'apache2-bin', 'media-types'] }
  for (const [name, [variable, ...packages]] of Object.entries(servers)) {
    if (!find(name)) apt(...packages)
    process.env[variable] = find(name) ?? ''
    if (process.env[variable] === '') console.log(`${name} was not found. Each of its tests counts as failed.`)
  }
}
/** LibreOffice without a screen, installing Debian’s where that can be done; `undefined` where it cannot. */
export const ensureOffice = () => {
  const names = ['soffice', 'libreoffice']
  if (!onPath(names)) apt('libreoffice-writer-nogui', 'libreoffice-calc-nogui')
  return onPath(names)
}
/** `pdftotext` from poppler, or `undefined`. */
export const ensurePdfText = () => {
  if (!onPath(['pdftotext'])) apt('poppler-utils')
  return onPath(['pdftotext'])
}

/** Runs one of the installed tools, or a script of ours; gives its exit code. */
export const tool = (name, ...args) =>
  spawnSync(process.execPath, [join(root, ...bins[name]), ...args], { cwd: root, stdio: 'inherit' }).status ?? 1
/** Runs a tool beside others. Returns a promise of its exit code; what it prints appears as a whole, at its end. */
export const toolBeside = (name, ...args) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, ...bins[name]), ...args], { cwd: root })
    const printed = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => printed.push(chunk))
    child.on('error', (error) => printed.push(Buffer.from(`${error.message}\n`)))
    child.on('close', (status) => {
      process.stdout.write(Buffer.concat(printed))
      resolve(status ?? 1)
    })
  })
const bins = {
  tsc: ['node_modules', 'typescript', 'bin', 'tsc'],
  vite: ['node_modules', 'vite', 'bin', 'vite.js'],
  vitest: ['node_modules', 'vitest', 'vitest.mjs'],
  biome: ['node_modules', '@biomejs', 'biome', 'bin', 'biome'],
  size: ['node_modules', 'size-limit', 'bin.js'],
  knip: ['node_modules', 'knip', 'bin', 'knip.js'],
  stryker: ['node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js'],
  coreMutants: ['scripts', 'core-mutants.mjs'],
  reproduce: ['scripts', 'reproduce.mjs'],
}
