import { download } from './download.ts'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/**
 * Returns the rules of the app’s own style sheets. The browser does not let a page read those of another origin, which
 * extensions add.
 */
const ownRules = (): readonly CSSRule[] =>
  [...document.styleSheets].flatMap((sheet) => {
    try {
      return [...sheet.cssRules]
    } catch {
      return []
    }
  })

/**
 * Returns the selectors of what the format of a report leaves out on paper. They are those of the style sheet, so that
 * paper and file agree.
 */
const leftOutOnPaper = (): readonly string[] =>
  ownRules()
    .filter((rule) => rule instanceof CSSMediaRule && rule.media.mediaText === 'print')
    .flatMap((rule) => [...(rule as CSSMediaRule).cssRules])
    .filter((rule) => rule instanceof CSSStyleRule)
    .filter(({ selectorText, style }) => selectorText.includes('data-format') && style.display === 'none')
    .map(({ selectorText }) => selectorText)

/** The policy of the saved report: its own styles, and nothing else. */
const policy = "default-src 'none'; style-src 'unsafe-inline'"

/**
 * Downloads the report as one HTML file: the same document with its styles inline, without scripts and controls, and
 * without what its format leaves out on paper.
 */
export const saveReport = (report: Element, lang: string, title: string, fileName: string): void => {
  const copy = report.cloneNode(true) as Element
  for (const selector of leftOutOnPaper()) for (const part of copy.querySelectorAll(selector)) part.remove()
  for (const control of copy.querySelectorAll('.no-print, button, input')) control.remove()
  for (const details of copy.querySelectorAll('details')) details.open = true
  for (const link of copy.querySelectorAll('a[href^="#"]')) link.replaceWith(...link.childNodes)
  const styles = ownRules()
    .filter((rule) => !rule.cssText.startsWith('@font-face'))
    .map((rule) => rule.cssText)
    .join('\n')
  download(
    fileName,
    'text/html',
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${styles}</style></head><body><main class="page saved">${copy.outerHTML}</main></body></html>\n`,
  )
}
