import { createServer, type Plugin, type UserConfig } from 'vite'
import { builtinEnvironments } from 'vitest/runtime'
import type { renderFirst } from '../src/app/boot/prerender.tsx'
import { lawByPart } from './law.ts'
import { withoutStyleLink } from './page-style.ts'
import { wordsByPart } from './words.ts'

type Rendered = Awaited<ReturnType<typeof renderFirst>>
const site = 'http://localhost/'

/** Renders the app in a jsdom document, once for each language. */
const renderIn = async (langs: readonly ('fr' | 'en')[], define: UserConfig['define']) => {
  const { teardown } = await builtinEnvironments.jsdom.setup(globalThis, {
    jsdom: { url: `${site}fr/`, html: '<!doctype html><html lang="fr" data-root="../"><body></body></html>' },
  })
  const server = await createServer({
    configFile: false,
    mode: 'production',
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    plugins: [lawByPart(), wordsByPart()],
    ...(define && { define }),
  })
  try {
    const { renderFirst: render } = (await server.ssrLoadModule('/src/app/boot/prerender.tsx')) as {
      readonly renderFirst: typeof renderFirst
    }
    const rendered = new Map<string, Rendered>()
    for (const lang of langs) rendered.set(lang, await render(lang))
    return rendered
  } finally {
    await server.close()
    // React finishes its work some event loop turns later and still needs `window` then.
    await new Promise((resolve) => setTimeout(resolve, 100))
    await teardown(globalThis)
  }
}

const escapeAttribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
/** Adapts markup to the root path of a page. Before the app runs, no form can be submitted: buttons do not submit. */
const adaptMarkup = (html: string, root: string) =>
  html
    .replaceAll(site, root)
    .replaceAll('type="submit"', 'type="button"')
    .replaceAll('<form ', '<form method="dialog" ')

/** Returns a plugin that prerenders the start page and the first question into the pages of the site. */
export const staticPages = (define: UserConfig['define']): Plugin => {
  let rendering: ReturnType<typeof renderIn> | undefined
  return {
    name: 'static-pages',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      handler: async (page, { path }) => {
        rendering ??= renderIn(['fr', 'en'], define)
        const lang = path.startsWith('/en/') ? 'en' : 'fr'
        const rendered = (await rendering).get(lang)
        if (!rendered)
          throw new Error(`static-pages.ts: nothing was rendered for “${lang}”. Add the language to renderIn.`)
        const { start, question, fragment, missing, ...words } = rendered
        const root = /data-root="([^"]*)"/.exec(page)?.[1] ?? './'
        const isQuestion = path.includes('/question/')
        const shown = isQuestion ? question : start
        const early = isQuestion
          ? ''
          : `<template id="first-question" data-at="${fragment}">${adaptMarkup(question.html, root)}</template>`
        const attributes = Object.entries(words).map(([name, text]) => `data-${name}="${escapeAttribute(text)}"`)
        return withoutStyleLink(page)
          .replace('<html ', () => (isQuestion ? `<html data-at="${fragment}" ` : '<html '))
          .replace(/<title>.*?<\/title>/, () => `<title>${escapeAttribute(shown.title)}</title>`)
          .replace(
            '<div id="app"></div>',
            () =>
              `<p id="missing" class="notice" role="status">${missing}</p><div id="app" ${attributes.join(' ')}>${adaptMarkup(shown.html, root)}</div>${early}`,
          )
      },
    },
  }
}
