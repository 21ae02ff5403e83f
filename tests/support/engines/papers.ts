import ICAL from 'ical.js'
import { readSheet } from 'read-excel-file/node'
import { expect } from 'vitest'
import type { PaperId } from '../../../src/core/paper-rules.ts'
import { law } from '../../../src/law/index.ts'
import { paperRules } from '../../../src/law/papers/index.ts'
import { filesOf, folderOf, type PaperFile } from '../../../src/papers/files.ts'
import type { Extension } from '../../../src/papers/kinds.ts'
import type { PaperCase } from '../../../src/papers/model/fill.ts'
import { i18nIn } from '../../../src/text/eager/i18n.ts'
import type { Lang } from '../../../src/text/eager/law-text.ts'
import { inFileName } from '../../../src/text/file-name.ts'
import { readDocx, unzipped } from '../papers/read.ts'
import type { Tab } from './engine.ts'
import { clickButton, present, until } from './steps.ts'

type Saved = { readonly name: string; readonly bytes: Uint8Array }

/** In the page: keeps each file that the page saves, in the place of the dialog of the browser. */
const keepSaved = () => {
  const page = window as unknown as { savedFiles?: { name: string; base64: string }[]; blobs?: Map<string, Blob> }
  if (page.blobs) return
  const blobs = new Map<string, Blob>()
  const saved: { name: string; base64: string }[] = []
  Object.assign(page, { blobs, savedFiles: saved })
  const addressOf = URL.createObjectURL.bind(URL)
  URL.createObjectURL = (file) => {
    const address = addressOf(file)
    if (file instanceof Blob) blobs.set(address, file)
    return address
  }
  const click = HTMLAnchorElement.prototype.click
  HTMLAnchorElement.prototype.click = function () {
    const blob = blobs.get(this.href)
    if (!blob) return click.call(this)
    const name = this.download
    void blob.arrayBuffer().then((buffer) => {
      const characters = [...new Uint8Array(buffer)].map((byte) => String.fromCharCode(byte))
      saved.push({ name, base64: btoa(characters.join('')) })
    })
  }
}

/** Makes a paper at the screen. Returns the file that the page saves. */
const make = async (tab: Tab, lang: Lang, paper: string, format: string): Promise<Saved> => {
  await present(tab, '.papers select')
  await tab.run(keepSaved)
  for (const [nth, value] of [paper, format].entries()) {
    await until(
      tab,
      (at, wanted) => {
        const select = document.querySelectorAll<HTMLSelectElement>('.papers select')[at]
        if (!select || ![...select.options].some((option) => option.value === wanted)) return false
        select.value = wanted
        select.dispatchEvent(new Event('change', { bubbles: true }))
        return true
      },
      nth,
      value,
    )
  }
  await clickButton(tab, i18nIn(lang).t('papers.make', { ns: 'report' }))
  const { name, base64 } = await until(
    tab,
    (failed) => {
      const { savedFiles = [] } = window as unknown as { savedFiles?: { name: string; base64: string }[] }
      const said = document.querySelector('.papers [role="status"]')?.textContent
      return said === failed ? { name: failed, base64: '' } : savedFiles.pop()
    },
    i18nIn(lang).t('papers.failed', { ns: 'report' }),
  ).then((found) => found ?? { name: 'none', base64: '' })
  return { name, bytes: new Uint8Array(Buffer.from(base64, 'base64')) }
}

/** What a file says, read by another library than the one that wrote it. */
const readings: Readonly<Record<Extension, (bytes: Uint8Array) => unknown>> = {
  docx: readDocx,
  xlsx: (bytes) => readSheet(Buffer.from(bytes)),
  ics: (bytes) => ICAL.parse(new TextDecoder().decode(bytes)),
  csv: (bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
  json: (bytes) => JSON.parse(new TextDecoder().decode(bytes)),
  zip: async (bytes) => [...(await unzipped(bytes)).keys()],
}
const made: readonly (readonly [PaperId | 'folder', Extension])[] = [
  ['memo', 'docx'],
  ['plan', 'xlsx'],
  ['plan', 'csv'],
  ['plan', 'ics'],
  ['dpia', 'json'],
  ['folder', 'zip'],
]

/** Makes papers at the screen, in every format, and finds in each what Node writes of the same case. */
export const papersAgree = async (tab: Tab, of: PaperCase): Promise<void> => {
  for (const [paper, format] of made) {
    const { name, bytes } = await make(tab, of.text.lang, paper, format)
    const [expected]: readonly PaperFile[] =
      paper === 'folder'
        ? [await folderOf(of, paperRules, inFileName)]
        : await filesOf(paper, of, paperRules, inFileName, [format])
    expect(name).toBe(expected?.name)
    expect(await readings[format](bytes), name).toEqual(await readings[format](expected?.bytes ?? new Uint8Array()))
  }
  expect(law.edition).toBe(of.report.verdict.edition)
}
