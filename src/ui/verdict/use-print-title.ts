import { type RefObject, useEffect } from 'react'
import { cleanLine } from '../../core/typed-text.ts'

/** Returns a text as a CSS string. */
const quoted = (text: string) => `"${cleanLine(text).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`

/**
 * Prepares a printed document: expands all `details` in the element, and sets the running title and the title of the
 * document, from which the browser derives the name of a saved file. All is restored after printing.
 */
export const usePrintTitle = (
  element: RefObject<HTMLElement | null>,
  { runningTitle, fileName }: { readonly runningTitle: string; readonly fileName: string },
): void => {
  useEffect(() => {
    let collapsed: HTMLDetailsElement[] = []
    let title = ''
    const prepare = () => {
      collapsed = [...(element.current?.querySelectorAll('details') ?? [])].filter((d) => !d.open)
      for (const d of collapsed) d.open = true
      title = document.title
      document.title = fileName
    }
    const restore = () => {
      for (const d of collapsed) d.open = false
      document.title = title
    }
    addEventListener('beforeprint', prepare)
    addEventListener('afterprint', restore)
    return () => {
      removeEventListener('beforeprint', prepare)
      removeEventListener('afterprint', restore)
    }
  }, [element, fileName])
  useEffect(() => {
    // The Content-Security-Policy forbids inline styles but allows constructed style sheets. Without support for these,
    // the running title is the one of print.css.
    if (!('adoptedStyleSheets' in document) || typeof CSSStyleSheet !== 'function') return
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`@page { @top-left { content: ${quoted(runningTitle)}; font-size: 8.5pt } }`)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((s) => s !== sheet)
    }
  }, [runningTitle])
}
