import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'

const reader = readFileSync(
  fileURLToPath(import.meta.resolve('@guidepup/virtual-screen-reader/browser.js')),
  'utf8',
).replace(/export\s*\{[^}]*?([\w$]+) as virtual\s*\};?/, (_, name: string) => `window.virtual = ${name}`)

type Reader = {
  readonly activeNode: Node | null
  readonly start: (of: { readonly container: Node }) => Promise<void>
  readonly next: () => Promise<void>
  readonly lastSpokenPhrase: () => Promise<string>
  readonly stop: () => Promise<void>
}

/**
 * Returns what a screen reader says of a page from its first element to its last, one phrase a line. The page must be
 * one whose policy lets a script in.
 *
 * The virtual screen reader speaks by the specifications. Five things differ here from what it gives, because screen
 * readers in use differ from it:
 *
 * - what a browser hides in a closed disclosure, or in `noscript`, is not read; a disclosure says whether it is open;
 * - a field is checked as the browser holds it, whatever its attribute says;
 * - the text of a heading, a button, a link, a label or a legend is read once, as its name;
 * - the start and end of paragraphs and emphasis, the end of list items and the depth of lists are left out;
 * - a phrase whose language is not the language of the page ends with that language in brackets, since a voice would
 *   change there.
 */
export const spokenOn = async (page: Page): Promise<readonly string[]> => {
  if (!(await page.evaluate(() => 'virtual' in window))) await page.addScriptTag({ content: reader, type: 'module' })
  await page.waitForFunction(() => 'virtual' in window)
  return page.evaluate(async () => {
    const { virtual } = window as unknown as { virtual: Reader }
    const hidden = [...document.querySelectorAll('details:not([open]) > :not(summary), noscript')].filter(
      (e) => !e.hasAttribute('aria-hidden'),
    )
    for (const each of hidden) each.setAttribute('aria-hidden', 'true')
    for (const field of document.querySelectorAll<HTMLInputElement>('input[type=radio], input[type=checkbox]'))
      field.toggleAttribute('checked', field.checked)
    const silent =
      /^(?:end of )?(?:paragraph|strong|emphasis)$|^end of (?:listitem|term|definition|heading|button|link|no role)/
    const languageOf = (node: Node | null) => {
      const { lang = '' } =
        (node instanceof Element ? node : node?.parentElement)?.closest<HTMLElement>('[lang]:not([lang=""])') ?? {}
      return lang === document.documentElement.lang || lang === '' ? '' : ` [${lang}]`
    }
    const phraseOf = (phrase: string, node: Node | null) => {
      if (silent.test(phrase)) return undefined
      if (node instanceof Element && node.localName === 'summary') {
        if (phrase.startsWith('end')) return undefined
        const state = node.parentElement?.hasAttribute('open') ? 'expanded' : 'collapsed'
        return `disclosure, ${node.textContent?.replaceAll(/\s+/g, ' ').trim()}, ${state}`
      }
      const isElement = node instanceof Element
      const around = isElement ? node : node?.parentElement
      if (around?.matches('legend, legend *:not(h1), label, label *, summary *:not(h2)')) return undefined
      const named = (isElement ? node.parentElement : around)?.closest('h1, h2, h3, h4, button, a')
      if (named && !(isElement && node.matches('a, button'))) return undefined
      return `${phrase.replace(/, level \d+(?=, (?:position|current))/, '')}${languageOf(node)}`
    }
    const spoken: string[] = []
    await virtual.start({ container: document.body })
    for (;;) {
      const phrase = await virtual.lastSpokenPhrase()
      const said = phraseOf(phrase, virtual.activeNode)
      if (said !== undefined) spoken.push(said)
      if (phrase === 'end of document') break
      await virtual.next()
    }
    await virtual.stop()
    for (const each of hidden) each.removeAttribute('aria-hidden')
    return spoken
  })
}
