import { type RefObject, useEffect } from 'react'

/** A text between the quotes of a style sheet. */
const quoted = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`

/**
 * On paper nothing stays folded, the running title names the case, and the document bears the name to file it under.
 * Afterwards the screen is as it was.
 */
export const usePrintTitle = (
  of: RefObject<HTMLElement | null>,
  { runningTitle, fileName }: { readonly runningTitle: string; readonly fileName: string },
): void => {
  useEffect(() => {
    let folded: HTMLDetailsElement[] = []
    let title = ''
    const open = () => {
      folded = [...(of.current?.querySelectorAll('details') ?? [])].filter((d) => !d.open)
      for (const d of folded) d.open = true
      title = document.title
      document.title = fileName
    }
    const fold = () => {
      for (const d of folded) d.open = false
      document.title = title
    }
    addEventListener('beforeprint', open)
    addEventListener('afterprint', fold)
    return () => {
      removeEventListener('beforeprint', open)
      removeEventListener('afterprint', fold)
    }
  }, [of, fileName])
  useEffect(() => {
    // A constructed sheet is no inline style: the page's policy lets it be. Where there is none, print.css names the tool alone.
    if (!('adoptedStyleSheets' in document) || typeof CSSStyleSheet !== 'function') return
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`@page { @top-left { content: ${quoted(runningTitle)}; font-size: 8.5pt } }`)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((s) => s !== sheet)
    }
  }, [runningTitle])
}
