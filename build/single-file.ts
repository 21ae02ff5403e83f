import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { singleFilePolicy } from './policy.ts'

const digest = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`
/**
 * Returns the text of the first element with a tag name, and the page without that element. Throws if there is none.
 */
const extract = (html: string, element: string) => {
  const found = new RegExp(`<${element}\\b[^>]*>([\\s\\S]*?)</${element}>`).exec(html)
  if (!found) throw new Error(`single-file.ts: the page has no <${element}>. Check dist-single/cadrage.html.`)
  return { text: found[1] ?? '', rest: html.replace(found[0], () => '') }
}

/**
 * Returns a plugin that makes the inlined page independent: no external references, a policy with digests, and its
 * licences inside.
 */
export const asSingleFile = (): Plugin => ({
  name: 'single-file',
  apply: 'build',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) =>
      html
        .replace(/ data-root="[^"]*"/, ' data-single')
        .replace(/\s*<link rel="icon"[^>]*>/, '')
        .replace(/<p lang="en">.*?<\/p>/, ''),
  },
  writeBundle: {
    order: 'post',
    sequential: true,
    handler: ({ dir }) => {
      const file = join(dir ?? 'dist-single', 'cadrage.html')
      const licences = join(dir ?? 'dist-single', 'licences.txt')
      const html = readFileSync(file, 'utf8')
      // The script contains tags in strings, so it is removed before the style is searched.
      const script = extract(html, 'script')
      const style = extract(script.rest, 'style')
      const policy = singleFilePolicy(digest(script.text), digest(style.text))
      const text = readFileSync(licences, 'utf8').replaceAll(/<(?=\/script|!--)/gi, '< ')
      const end = html.lastIndexOf('</body>')
      writeFileSync(
        file,
        [
          html
            .slice(0, end)
            .replace('<head>', () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`),
          `<script type="text/plain" id="licences">\n${text}</script>\n  `,
          html.slice(end),
        ].join(''),
      )
      rmSync(licences)
    },
  },
})
