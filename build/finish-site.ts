import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { forNetlify } from './host-files.ts'
import { buildPageStyle, styleDigestIn, styleDigestsOf, withPageStyle } from './page-style.ts'
import { pagePolicy } from './policy.ts'

const digest = (kind: 'sha256' | 'sha384', content: Buffer | string) =>
  `${kind}-${createHash(kind).update(content).digest('base64')}`

/** The files that the service worker does not store, because no user needs them offline. */
const excluded = new Set(['service-worker.js', '_headers', 'robots.txt', 'share.png', 'sbom.json'])
const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.split(sep).join('/'))
    .sort()

/** Returns a function that adds an `integrity` attribute to the tag of a script or style of a page. */
const withIntegrity = (folder: string, page: string) => (tag: string) => {
  const [, address = ''] = /\s(?:src|href)="([^"]+\.(?:js|css))"/.exec(tag) ?? []
  if (address === '' || tag.includes(' integrity=')) return tag
  const file = posix.join(posix.dirname(page), address)
  return tag.replace(/>$/, ` integrity="${digest('sha384', readFileSync(join(folder, file)))}">`)
}

/** Returns the way from a page to the root of the site. */
const rootOf = (page: string) => posix.relative(posix.dirname(page), '.') || '.'

/** Returns a script of `assets/` and all scripts that it imports statically, directly or indirectly. */
const withImports = (folder: string, file: string, known: Set<string> = new Set()): ReadonlySet<string> => {
  if (known.has(file)) return known
  known.add(file)
  const text = readFileSync(join(folder, 'assets', file), 'utf8')
  for (const [, next = ''] of text.matchAll(/\b(?:import|export)\b[^;"'()]*["']\.\/([^"']+)["']/g))
    withImports(folder, next, known)
  return known
}
/**
 * Returns `modulepreload` links to the scripts of the app, which the first script of a page imports. The links get
 * `integrity` attributes; a dynamic import alone would check no digest.
 */
const linksToApp = (folder: string, page: string) => {
  const lang = page.startsWith('en/') ? 'en' : 'fr'
  const prefixes = [
    'main-',
    `words-${lang}-first-`,
    ...(page.includes('question/') ? [] : ['StartPage-', `words-${lang}-start-`]),
  ]
  const app = readdirSync(join(folder, 'assets')).filter(
    (file) => file.endsWith('.js') && prefixes.some((prefix) => file.startsWith(prefix)),
  )
  const root = rootOf(page)
  const links = [...new Set(app.flatMap((file) => [...withImports(folder, file)]))]
    .filter((file) => !file.startsWith('first-'))
    .map((file) => `<link rel="modulepreload" fetchpriority="low" crossorigin href="${root}/assets/${file}">\n    `)
  // The first script takes the links out of the template once the page has loaded: on a slow network, they would delay
  // the fonts.
  return links.length === 0 ? '' : `<template id="app-files">${links.join('')}</template>`
}

/** Returns a page with its policy, which admits the style in it. */
const withPolicy = (html: string) =>
  html.replace(
    '<head>',
    () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${pagePolicy(styleDigestIn(html))}">`,
  )

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
 * Finishes a built site: puts style, policy and `integrity` attributes into the pages, writes a web manifest for each
 * language and `_headers`, and inserts the list of files with their digests into the service worker. It runs last,
 * because the list includes all files.
 * @throws when the service worker has no placeholder for the list.
 */
export const finishSite = async (folder: string): Promise<void> => {
  const style = await buildPageStyle(folder)
  for (const page of filesOf(folder).filter((file) => file.endsWith('.html'))) {
    const path = join(folder, page)
    const html = withPageStyle(readFileSync(path, 'utf8'), style, rootOf(page))
      .replace('</body>', () => `${linksToApp(folder, page)}</body>`)
      .replace(/<(?:script|link)\b[^>]*>/g, withIntegrity(folder, page))
    writeFileSync(path, withPolicy(html))
  }
  for (const lang of ['fr', 'en']) writeFileSync(join(folder, lang, 'cadrage.webmanifest'), manifestIn(lang))
  writeFileSync(join(folder, '_headers'), forNetlify(styleDigestsOf(folder)))

  const files = filesOf(folder)
    .filter((file) => !excluded.has(file))
    // By the URL of the folder, because some hosts redirect from `index.html` to it.
    .map((file) => [
      file.replace(/(^|\/)index\.html$/, '$1') || './',
      digest('sha256', readFileSync(join(folder, file))),
    ])
  const list = JSON.stringify(files)
  const worker = join(folder, 'service-worker.js')
  const source = readFileSync(worker, 'utf8')
  if (!source.includes('__FILES__') || !source.includes('__EDITION_OF_FILES__'))
    throw new Error(
      'finish-site.ts: the service worker has no placeholder for its list of files. Add __FILES__ and __EDITION_OF_FILES__ in src/offline.',
    )
  const edition = createHash('sha256').update(list).digest('hex').slice(0, 16)
  writeFileSync(worker, source.replace('__FILES__', () => list).replace('__EDITION_OF_FILES__', `\`${edition}\``))
}
