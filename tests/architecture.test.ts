import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

/** Who may import whom. A folder missing here fails the test; a new package is a reviewed line of this table. */
const mayImport: Readonly<Record<string, readonly string[] | 'everything'>> = {
  core: [],
  law: ['core'],
  journey: ['core', 'xstate'],
  report: ['core', '@noble/hashes'],
  platform: ['core', 'idb'],
  offline: [],
  casefile: ['core', 'valibot', '@noble/hashes'],
  text: ['core', 'law', 'locales', 'virtual:terms', 'i18next'],
  // react-dom for `flushSync` alone: paper shows what is found before it is printed.
  ui: ['core', 'report', 'text', 'react', 'react-dom', 'react-hook-form', 'i18next', 'lean-qr'],
  cli: ['core', 'law', 'report', 'text', 'casefile', 'node'],
  app: 'everything',
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((f) => /\.tsx?$/.test(f))
const layerOf = (path: string) => path.split('/')[path.startsWith('src/') ? 1 : 0] ?? ''
const packageOf = (name: string) =>
  name.startsWith('node:')
    ? 'node'
    : name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/')
const imports = files.flatMap((file) =>
  [...readFileSync(join('src', file), 'utf8').matchAll(/^(?:import|export)\b[^'=;]*?'([^']+)'/gm)].map(
    ([, to = '']) => ({
      file,
      from: layerOf(`src/${file}`),
      to: to.startsWith('.') ? layerOf(normalize(join('src', dirname(file), to))) : packageOf(to),
    }),
  ),
)

test('imports follow the architecture', () => {
  expect(imports.length).toBeGreaterThan(200)
  const against = imports.filter(({ from, to }) => {
    const allowed = mayImport[from]
    return allowed !== 'everything' && from !== to && !allowed?.includes(to)
  })
  expect(against).toEqual([])
})
