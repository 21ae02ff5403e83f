import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium, ensureFirefox, ensureOffice, ensurePdfText, ensureWebKitDriver } from './ensure.mjs'

/** The path of WebKitGTK’s own browser, which belongs to the library and is not on the path; `undefined` where it is missing. */
const miniBrowser = () =>
  ['/usr/libexec', ...['/usr/lib', '/usr/lib64'].flatMap((folder) => [folder, ...subfolders(folder)])]
    .map((folder) => join(folder, 'webkit2gtk-4.1', 'MiniBrowser'))
    .find((file) => existsSync(file))
const subfolders = (folder) => (existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [])

const engines = {
  chromium: { variable: 'CHROMIUM_PATH', packages: 'chromium', find: ensureChromium },
  firefox: { variable: 'FIREFOX_PATH', packages: 'firefox-esr', find: ensureFirefox },
  webkit: {
    variable: 'WEBKIT_PATH',
    packages: 'webkit2gtk-driver xvfb xauth',
    find: () => (ensureWebKitDriver() ? miniBrowser() : undefined),
  },
}

/**
 * Finds browser engines, installs Debian’s where that can be done, and sets the variables in which the tests look for
 * them. Without an engine, each of its tests fails.
 * @param {readonly ('chromium' | 'firefox' | 'webkit')[]} names
 */
export const ensureEngines = (names) => {
  for (const name of names) {
    const { variable, packages, find } = engines[name]
    process.env[variable] = find() ?? ''
    if (process.env[variable] === '')
      console.log(
        `${name} was not found: install it (Debian: apt-get install ${packages}). Each of its tests counts as failed.`,
      )
  }
  ensurePdfText()
}

/**
 * Opens the papers of the worked cases with LibreOffice, and compares what it reads with their models. Without it, the
 * tests fail.
 * @param {(name: string, ...args: string[]) => void} run
 */
export const runOffice = (run) => {
  process.env.SOFFICE_PATH = ensureOffice() ?? ''
  if (process.env.SOFFICE_PATH === '')
    console.log(
      'LibreOffice was not found: install it (Debian: apt-get install libreoffice-writer-nogui libreoffice-calc-nogui). Each of its tests counts as failed.',
    )
  run('office', '--config', 'tests/office/vitest.config.ts')
}

/**
 * Runs the journeys of tests/engines in one engine. Returns the version that the browser reports, or `undefined` if it
 * did not start.
 * @param {'chromium' | 'firefox' | 'webkit'} name
 * @param {(name: string, ...args: string[]) => void} run
 */
export const runJourneys = (name, run) => {
  const file = join(tmpdir(), `cadrage-${process.pid}-${name}-version.json`)
  process.env.CADRAGE_ENGINE = name
  process.env.CADRAGE_VERSION_FILE = file
  run(`journeys-${name}`, '--config', 'tests/engines/vitest.config.ts')
  delete process.env.CADRAGE_ENGINE
  delete process.env.CADRAGE_VERSION_FILE
  if (!existsSync(file)) return undefined
  const { version } = JSON.parse(readFileSync(file, 'utf8'))
  rmSync(file)
  return version
}
