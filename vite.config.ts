import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import type { HtmlTagDescriptor } from 'vite'
import { defineConfig } from 'vitest/config'

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

/** Nothing but this origin’s own files; no inline script, no form that leaves, no text turned into markup. */
const policy = [
  "default-src 'none'",
  ...['script', 'style', 'font', 'img', 'connect'].map((kind) => `${kind}-src 'self'`),
  ...['base-uri', 'form-action', 'object-src'].map((kind) => `${kind} 'none'`),
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** The public address, when the build is told it: what search engines and previews need, left out without it. */
const publicAddress = (process.env['VITE_PUBLIC_URL'] ?? '').replace(/\/?$/, '/')
const link = (attrs: Record<string, string>) => ({ tag: 'link', attrs })
const aboutTheAddress = (page: string): HtmlTagDescriptor[] => {
  if (publicAddress === '/') return []
  const at = (path: string) => new URL(path, publicAddress).href
  return [
    link({ rel: 'canonical', href: at(page.replace('index.html', '')) }),
    link({ rel: 'alternate', hreflang: 'fr', href: at('fr/') }),
    link({ rel: 'alternate', hreflang: 'en', href: at('en/') }),
    link({ rel: 'alternate', hreflang: 'x-default', href: at('') }),
    { tag: 'meta', attrs: { property: 'og:image', content: at('share.png') } },
  ]
}

export default defineConfig({
  base: './',
  plugins: [
    react(),
    {
      name: 'head-of-the-page',
      apply: 'build',
      transformIndexHtml: (_html, { path }) => [
        { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' },
        ...aboutTheAddress(path.replace(/^\//, '')),
      ],
    },
  ],
  define: { __VERSION__: JSON.stringify(version), __COMMIT__: JSON.stringify(commit) },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: { fileName: 'licences.txt' },
    chunkSizeWarningLimit: 1200,
    rollupOptions: { input: ['index.html', 'fr/index.html', 'en/index.html'] },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', 'tests/proof/**', 'tests/mutation/**'],
    testTimeout: 120_000,
  },
})
