import { readdirSync, readFileSync } from 'node:fs'

/** What a visitor takes, brotli, in one language: `npm run build`, then `npm run size`. Why these budgets: docs/decisions/0033. */
const assets = readdirSync('dist/assets')
/** The first script, which stands in a folder of its own. Its style stands in the pages. */
const boot = readdirSync('dist/boot')
const folderOf = (file) => `dist/${boot.includes(file) ? 'boot' : 'assets'}/${file}`
const named = (start, end = '.js') => {
  const found = [...boot, ...assets].find((file) => file.startsWith(`${start}-`) && file.endsWith(end))
  if (!found) throw new Error(`.size-limit.mjs: no dist/*/${start}-*${end}. Run npm run build first.`)
  return found
}
/** A script with every script it imports at its head, and so on. */
const withImports = (file, known = new Set()) => {
  if (known.has(file)) return known
  known.add(file)
  const text = readFileSync(folderOf(file), 'utf8')
  for (const [, next] of text.matchAll(/\b(?:import|export)\b[^;"'()]*["']\.{1,2}\/(?:boot\/|assets\/)?([^"']+)["']/g))
    withImports(next, known)
  return known
}
const app = [...withImports(named('main')), named('words-fr-first')]
const verdict = [
  ...withImports(named('full-app')),
  named('full-app', '.css'),
  ...withImports(named('VerdictPage')),
  ...['interview', 'full'].map((part) => named(`words-fr-${part}`)),
]
const paths = (files) => [...new Set(files)].map(folderOf)
const budget = (name, limit, path) => ({ name, limit, path, brotli: true })

const first = withImports(named('first'))
const pieces = assets.filter((file) => file.endsWith('.js') && !app.includes(file) && !first.has(file))
export default [
  budget('start page, readable and usable', '15.8 kB', ['dist/fr/index.html', ...paths(first)]),
  budget('first question, readable and its answer taken', '15 kB', ['dist/fr/question/index.html', ...paths(first)]),
  budget('app in charge of the first question', '142 kB', paths(app)),
  budget('whole interview and verdict', '351 kB', [
    'dist/fr/question/index.html',
    ...paths([...first, ...app, ...verdict]),
  ]),
  ...pieces.map((file) => budget(`on demand: ${file.replace(/-[\w-]{8}\.js$/, '')}`, '60 kB', paths([file]))),
]
