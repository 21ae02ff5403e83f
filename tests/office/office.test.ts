import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type PaperId, paperIds } from '../../src/core/paper-rules.ts'
import { paperRules } from '../../src/law/papers/index.ts'
import { filesOf, registerOf } from '../../src/papers/files.ts'
import { planSheet } from '../../src/papers/formats/table.ts'
import { makePapers } from '../../src/papers/model/make.ts'
import type { Paper } from '../../src/papers/model/paper.ts'
import { inFileName } from '../../src/text/file-name.ts'
import { casesToRead, inLanguages, paperCase, startCases } from '../support/papers/cases.ts'
import { headingsOf, placesCited } from '../support/papers/expected.ts'

const scratch = mkdtempSync(join(tmpdir(), 'cadrage-office-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** LibreOffice silently leaves out what follows its first 255 arguments. */
const most = 240
/** Converts files by LibreOffice, which has a profile of its own: by one process, or one for each 240 of them. */
const convert = (to: string, files: readonly string[]) => {
  const program = process.env['SOFFICE_PATH'] ?? ''
  if (program === '')
    throw new Error('LibreOffice was not found: install libreoffice-writer-nogui and libreoffice-calc-nogui.')
  const profile = `-env:UserInstallation=file://${join(scratch, 'profile')}`
  for (let at = 0; at < files.length; at += most)
    execFileSync(
      program,
      [profile, '--headless', '--convert-to', to, '--outdir', scratch, ...files.slice(at, at + most)],
      { stdio: 'ignore' },
    )
}
const namespaces = {
  text: 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  table: 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
} as const
const { window } = new JSDOM('')
const open = (file: string) =>
  new window.DOMParser().parseFromString(readFileSync(join(scratch, file), 'utf8'), 'application/xml')
const all = (node: Document | Element, space: keyof typeof namespaces, name: string) => [
  ...node.getElementsByTagNameNS(namespaces[space], name),
]
/** The text of an element as a reader sees it: spaces and breaks are elements, and notes stand apart. */
const said = (node: Node): string =>
  [...node.childNodes]
    .map((child) => {
      if (child.nodeType === 3) return child.textContent ?? ''
      const { localName, namespaceURI } = child as Element
      if (namespaceURI === namespaces.text && localName === 's') return ' '
      if (namespaceURI === namespaces.text && localName === 'line-break') return '\n'
      if (namespaceURI === namespaces.text && localName === 'note') return ''
      return said(child)
    })
    .join('')

describe('LibreOffice opens', () => {
  const papers: { readonly name: string; readonly paper: Paper }[] = []
  const sheets: { readonly name: string; readonly rows: readonly (readonly string[])[] }[] = []
  beforeAll(async () => {
    mkdirSync(join(scratch, 'profile'))
    for (const { one, lang } of inLanguages(casesToRead, true)) {
      const of = paperCase(one, lang)
      for (const id of paperIds.filter((paper): paper is Exclude<PaperId, 'plan'> => paper !== 'plan')) {
        const files = await filesOf(id, of, paperRules, inFileName, ['docx'])
        for (const [i, paper] of makePapers(id, of, paperRules).entries()) {
          const name = `${one.name}-${lang}-${id}-${i}`
          writeFileSync(join(scratch, `${name}.docx`), files[i]?.bytes ?? '')
          papers.push({ name, paper })
        }
      }
      const [plan] = await filesOf('plan', of, paperRules, inFileName, ['xlsx'])
      const { head, rows } = planSheet(of)
      writeFileSync(join(scratch, `${one.name}-${lang}-plan.xlsx`), plan?.bytes ?? '')
      sheets.push({ name: `${one.name}-${lang}-plan`, rows: [head, ...rows] })
    }
    const [, register] = await registerOf(
      startCases.map((one) => paperCase(one, 'fr')),
      paperRules,
    )
    writeFileSync(join(scratch, 'register.xlsx'), register?.bytes ?? '')
    convert(
      'fodt',
      papers.map(({ name }) => join(scratch, `${name}.docx`)),
    )
    convert(
      'fods',
      [...sheets.map(({ name }) => name), 'register'].map((name) => join(scratch, `${name}.xlsx`)),
    )
  })

  test('each Word document, with the headings and the notes at the foot of its paper', () => {
    for (const { name, paper } of papers) {
      const document = open(`${name}.fodt`)
      const headings = all(document, 'text', 'h').map((heading) => ({
        level: Number(heading.getAttributeNS(namespaces.text, 'outline-level')),
        text: said(heading),
      }))
      expect(headings, name).toEqual(headingsOf(paper))
      const notes = all(document, 'text', 'note-body').map((note) => said(note).trim())
      const places = placesCited(paper)
      expect(notes.length, name).toBe(places.length)
      for (const [i, cited] of places.entries())
        for (const place of cited) expect(notes[i], `${name} ${i + 1}`).toContain(place)
    }
  })
  test('each workbook, with every cell as it was typed and no formula', () => {
    for (const { name, rows } of sheets) {
      const document = open(`${name}.fods`)
      const [sheet] = all(document, 'table', 'table')
      const found = (sheet ? all(sheet, 'table', 'table-row') : [])
        .map((row) =>
          all(row, 'table', 'table-cell').flatMap((cell) => {
            const text = all(cell, 'text', 'p').map(said).join('\n')
            const times = Number(cell.getAttributeNS(namespaces.table, 'number-columns-repeated') ?? '1')
            return Array.from({ length: Math.min(times, 20) }, () => text)
          }),
        )
        .map((row) => row.slice(0, rows[0]?.length ?? 0))
        .filter((row) => row.some((text) => text !== ''))
      expect(found, name).toEqual(rows)
      expect(
        all(document, 'table', 'table-cell').filter((cell) => cell.hasAttributeNS(namespaces.table, 'formula')),
      ).toEqual([])
    }
  })
  test('the register of several cases', () => {
    const text = open('register.fods').documentElement.textContent ?? ''
    for (const { name } of startCases) expect(text).toContain(name)
  })
})
