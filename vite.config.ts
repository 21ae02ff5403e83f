import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import type { HtmlTagDescriptor } from 'vite'
import { defineConfig } from 'vitest/config'
import { finishSite } from './build/finish-site.ts'
import { lawByPart } from './build/law.ts'
import { staticPages } from './build/static-pages.ts'
import { synchronousZip } from './build/synchronous-zip.ts'
import { usualLengthsOfCases } from './build/usual-lengths.ts'
import { wordsByPart } from './build/words.ts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
const commit = (() => {
  try {
    return execFileSync('git', ['rev-parse', '--short=10', 'HEAD'], { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim()
  } catch {
    return ''
  }
})()

/** The public URL of the site from the environment, or `/`. Search engines and link previews need it. */
const publicAddress = (process.env['VITE_PUBLIC_URL'] ?? '').replace(/\/?$/, '/')
const link = (attrs: Record<string, string>) => ({ tag: 'link', attrs })
const publicUrlTags = (page: string): HtmlTagDescriptor[] => {
  if (publicAddress === '/') return []
  const at = (path: string) => new URL(path, publicAddress).href
  return [
    link({ rel: 'canonical', href: at(page.replace('index.html', '')) }),
    ...(page.includes('question/')
      ? ['fr', 'en'].map((hreflang) => link({ rel: 'alternate', hreflang, href: at(`${hreflang}/question/`) }))
      : [
          link({ rel: 'alternate', hreflang: 'fr', href: at('fr/') }),
          link({ rel: 'alternate', hreflang: 'en', href: at('en/') }),
          link({ rel: 'alternate', hreflang: 'x-default', href: at('') }),
        ]),
    { tag: 'meta', attrs: { property: 'og:image', content: at('share.png') } },
  ]
}
/** Returns the links that make a page installable in its language. */
const installTags = (path: string) => {
  const [, lang = 'fr', ...inside] = path.split('/').slice(0, -1)
  const root = path === '/index.html' ? './' : `../${'../'.repeat(inside.length)}`
  return [
    link({ rel: 'manifest', href: `${root}${lang}/cadrage.webmanifest` }),
    link({ rel: 'apple-touch-icon', href: `${root}icons/180.png` }),
  ]
}

const define = { __VERSION__: JSON.stringify(version), __COMMIT__: JSON.stringify(commit) }

const forTests = {
  setupFiles: ['tests/support/patience.ts'],
  testTimeout: process.env['CADRAGE_FULL'] === '1' ? 3_600_000 : 120_000,
}
const pureTests = [
  'tests/*.test.ts',
  'tests/{build,casefile,cli,core,docs,journey,law,papers,report,scripts,text}/**/*.test.ts',
]

export default defineConfig({
  base: './',
  plugins: [
    react(),
    lawByPart(),
    wordsByPart(),
    synchronousZip(),
    usualLengthsOfCases(),
    staticPages(define),
    {
      name: 'site',
      apply: 'build',
      transformIndexHtml: (_html, { path }) => [...installTags(path), ...publicUrlTags(path.replace(/^\//, ''))],
      writeBundle: { order: 'post', sequential: true, handler: ({ dir }) => finishSite(dir ?? 'dist') },
    },
  ],
  define,
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // The links in each page name the files of the app, with their digests.
      resolveDependencies: (file, files, { hostId }) =>
        hostId.startsWith('boot/') && !file.includes('full-app') ? [] : files,
    },
    license: { fileName: 'licences.txt' },
    chunkSizeWarningLimit: 1200,
    rollupOptions: {
      input: [
        'index.html',
        ...['fr', 'en'].flatMap((lang) => [`${lang}/index.html`, `${lang}/question/index.html`]),
        'src/offline/service-worker.ts',
      ],
      output: {
        // The first script is one file, including the modules that it shares with the app. It has a folder
        // of its own, which the browser revalidates: an error that a host sends in its place does not stay.
        // What it evaluates apart stands in files of its own.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(?:react|react-dom|scheduler)\/|app\/boot\/react\.ts$/ },
            { name: 'law', test: /virtual:law\/interview/ },
            { name: 'packages', test: /node_modules\/(?:xstate|@xstate|i18next|react-hook-form)\// },
            {
              name: 'case',
              test: /src\/(?:app\/(?:session\/(?:session|start-case)|routing\/hash-router)|core\/(?:outline|typed-text)|journey\/machine|text\/citation|ui\/terms\/Pinpoint)\.tsx?$/,
            },
            {
              name: 'first',
              test: /app\/boot\/(?:first-script|prerendered-page)\.ts$|platform\/(?:first-interaction|pending-press|when-idle|tab-storage-first|reload-files|storage-names)\.ts$|preload-helper/,
            },
          ],
        },
        // A chunk of texts is named after its language and part, because several chunks are called “first”.
        chunkFileNames: ({ facadeModuleId, name }) => {
          const [, lang, part] = /^\0virtual:words\/(\w+)\/(\w+)$/.exec(facadeModuleId ?? '') ?? []
          if (name === 'first' && lang === undefined) return 'boot/[name]-[hash].js'
          return `assets/${lang === undefined ? name : `words-${lang}-${part}`}-[hash].js`
        },
        entryFileNames: ({ name }) => (name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
  test: {
    // Every core works: Vitest would leave one free, which is half of two.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        // Tests without a screen or a store keep no state: each worker starts one environment for all of them.
        test: { name: 'logic', ...forTests, include: pureTests, isolate: false, pool: 'threads' },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          ...forTests,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [
            ...pureTests,
            'tests/browser/**',
            'tests/engines/**',
            'tests/hosts/**',
            'tests/office/**',
            'tests/proof/**',
            'tests/mutation/**',
          ],
        },
      },
    ],
  },
})
