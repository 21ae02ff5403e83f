import { download } from './download.ts'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Downloads the report as one HTML file: the same document with its styles inline, without scripts and controls. */
export const saveReport = (report: Element, lang: string, title: string, fileName: string): void => {
  const copy = report.cloneNode(true) as Element
  for (const control of copy.querySelectorAll('.no-print, button, input')) control.remove()
  for (const details of copy.querySelectorAll('details')) details.open = true
  for (const link of copy.querySelectorAll('a[href^="#"]')) link.replaceWith(...link.childNodes)
  const styles = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => !rule.cssText.startsWith('@font-face'))
    .map((rule) => rule.cssText)
    .join('\n')
  download(
    fileName,
    'text/html',
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${styles}</style></head><body><main class="page">${copy.outerHTML}</main></body></html>\n`,
  )
}
