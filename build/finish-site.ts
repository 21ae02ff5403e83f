import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { forNetlify } from './host-files.ts'

const digest = (kind: 'sha256' | 'sha384', content: Buffer | string) =>
  `${kind}-${createHash(kind).update(content).digest('base64')}`

/** What a site’s visitor never needs offline. */
const leftOut = new Set(['service-worker.js', '_headers', 'robots.txt', 'share.png', 'sbom.json'])
const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.split(sep).join('/'))
    .sort()

/** Each script and style an HTML page names, with the digest the browser must find. */
const withIntegrity = (folder: string, page: string) => (tag: string) => {
  const [, address = ''] = /\s(?:src|href)="([^"]+\.(?:js|css))"/.exec(tag) ?? []
  if (address === '' || tag.includes(' integrity=')) return tag
  const file = posix.join(posix.dirname(page), address)
  return tag.replace(/>$/, ` integrity="${digest('sha384', readFileSync(join(folder, file)))}">`)
}

/** A script of `assets/` with every script it imports at its head, and so on. */
const withImports = (folder: string, file: string, known: Set<string> = new Set()): ReadonlySet<string> => {
  if (known.has(file)) return known
  known.add(file)
  const text = readFileSync(join(folder, 'assets', file), 'utf8')
  for (const [, next = ''] of text.matchAll(/\b(?:import|export)\b[^;"'()]*["']\.\/([^"']+)["']/g))
    withImports(folder, next, known)
  return known
}
/** The app, which the first script imports, named for a page with its digests: an import by itself would check none. */
const linksToApp = (folder: string, page: string) => {
  const lang = page.startsWith('en/') ? 'en' : 'fr'
  const named = [
    'main-',
    `words-${lang}-first-`,
    ...(page.includes('question/') ? [] : ['StartPage-', `words-${lang}-start-`]),
  ]
  const app = readdirSync(join(folder, 'assets')).filter(
    (file) => file.endsWith('.js') && named.some((start) => file.startsWith(start)),
  )
  const root = posix.relative(posix.dirname(page), '.') || '.'
  const links = [...new Set(app.flatMap((file) => [...withImports(folder, file)]))]
    .filter((file) => !file.startsWith('first-'))
    .map((file) => `<link rel="modulepreload" fetchpriority="low" crossorigin href="${root}/assets/${file}">\n    `)
  // The first script takes them out once the page has loaded: on a slow network they would come before its type.
  return links.length === 0 ? '' : `<template id="app-files">${links.join('')}</template>`
}

type Words = { readonly app: { readonly name: string; readonly tagline: string } }
const manifestIn = (lang: string) => {
  const { app } = JSON.parse(readFileSync(join('locales', lang, 'screens.json'), 'utf8')) as Words
  const icon = (file: string, sizes: string, purpose = 'any') => ({
    src: `../icons/${file}`,
    sizes,
    type: 'image/png',
    purpose,
  })
  const manifest = {
    id: '../',
    name: app.name,
    short_name: app.name,
    description: app.tagline,
    lang,
    dir: 'ltr',
    start_url: './',
    scope: '../',
    display: 'standalone',
    background_color: '#fbf9f4',
    theme_color: '#16404d',
    icons: [
      icon('192.png', '192x192'),
      icon('512.png', '512x512'),
      icon('512-maskable.png', '512x512', 'maskable'),
      { ...icon('', 'any'), src: '../favicon.svg', type: 'image/svg+xml' },
    ],
  }
  return `${JSON.stringify(manifest, undefined, 2)}\n`
}

/**
 * Finishes a built site: integrity of what its pages name, a web manifest a language, `_headers`, and in the service worker
 * the list of this version’s files with their digests. Last of all, as every one of them counts in that list.
 */
export const finishSite = (folder: string): void => {
  for (const page of filesOf(folder).filter((file) => file.endsWith('.html'))) {
    const path = join(folder, page)
    const html = readFileSync(path, 'utf8')
      .replace('</head>', () => `${linksToApp(folder, page)}</head>`)
      .replace(/<(?:script|link)\b[^>]*>/g, withIntegrity(folder, page))
      // Another page than the rendered one may be asked for: nothing is painted before the first script has looked.
      .replace('<script type="module"', '<script type="module" blocking="render"')
    writeFileSync(path, html)
  }
  for (const lang of ['fr', 'en']) writeFileSync(join(folder, lang, 'cadrage.webmanifest'), manifestIn(lang))
  writeFileSync(join(folder, '_headers'), forNetlify)

  const files = filesOf(folder)
    .filter((file) => !leftOut.has(file))
    // By the address a host gives them: some of them redirect from the name `index.html`.
    .map((file) => [
      file.replace(/(^|\/)index\.html$/, '$1') || './',
      digest('sha256', readFileSync(join(folder, file))),
    ])
  const list = JSON.stringify(files)
  const worker = join(folder, 'service-worker.js')
  const source = readFileSync(worker, 'utf8')
  if (!source.includes('__FILES__') || !source.includes('__EDITION_OF_FILES__'))
    throw new Error('finish-site.ts: the service worker has no place for its list of files. See src/offline.')
  const edition = createHash('sha256').update(list).digest('hex').slice(0, 16)
  writeFileSync(worker, source.replace('__FILES__', () => list).replace('__EDITION_OF_FILES__', `\`${edition}\``))
}
