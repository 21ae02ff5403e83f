import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

/** Returns the digest of a style as policies name it. */
const digestOf = (style: string): string => `sha256-${createHash('sha256').update(style).digest('base64')}`

/** The link to the style in the source of a page. Without a build, the browser follows it. */
const link = /\s*<link rel="stylesheet" href="\/src\/ui\/style\.css"[^>]*>/
/** Returns the source of a page without the link to its style. Throws when it has none. */
export const withoutStyleLink = (html: string): string => {
  if (!link.test(html)) throw new Error('page-style.ts: the page has no link to src/ui/style.css. Add it to its head.')
  return html.replace(link, '')
}
/**
 * Builds the style of the pages into a folder, which receives its fonts. Returns the text. It is no part of the build of
 * the scripts, because each script would then load it as a file.
 */
export const buildPageStyle = async (folder: string): Promise<string> => {
  const built = (await build({
    configFile: false,
    base: './',
    logLevel: 'error',
    publicDir: false,
    build: {
      target: 'es2022',
      write: false,
      assetsInlineLimit: 0,
      rollupOptions: {
        input: 'src/ui/style.css',
        output: {
          assetFileNames: ({ names: [name = ''] }) =>
            name.endsWith('.css') ? '[name][extname]' : 'assets/[name]-[hash][extname]',
        },
      },
    },
  })) as { readonly output: readonly { readonly fileName: string; readonly source?: string | Uint8Array }[] }
  let style = ''
  for (const { fileName, source = '' } of built.output) {
    if (fileName.endsWith('.css')) style = String(source).trim()
    else if (fileName.startsWith('assets/') && !fileName.endsWith('.js')) writeFileSync(join(folder, fileName), source)
  }
  return style
}
/**
 * Returns a page with the style in it. `root` is the way from the page to the root of the site: addresses in a style
 * are relative to the page that holds it, so that pages of other folders have other texts.
 */
export const withPageStyle = (html: string, style: string, root: string): string =>
  html.replace(
    '</head>',
    () => `<style>${style.replaceAll(/url\((?:\.\/)?assets\//g, `url(${root}/assets/`)}</style></head>`,
  )
/** Returns the digest of the one style that a page holds. Throws when it holds none. */
export const styleDigestIn = (html: string): string => {
  const [, style] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? []
  if (style === undefined) throw new Error('page-style.ts: the page has no style. Run npm run build.')
  return digestOf(style)
}
/** Returns the digests of the styles in the pages of a built site, sorted. The header of a host names all of them. */
export const styleDigestsOf = (folder: string): readonly string[] => {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
  return [...new Set(pages.map((page) => styleDigestIn(readFileSync(join(folder, page), 'utf8'))))].sort()
}
