import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import ICAL from 'ical.js'
import { readSheet } from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { paperIds } from '../../src/core/paper-rules.ts'
import type { Tasks } from '../../src/core/task.ts'
import { paperRules } from '../../src/law/papers/index.ts'
import { filesOf, folderOf, registerOf } from '../../src/papers/files.ts'
import { toCsv } from '../../src/papers/formats/csv.ts'
import { planSheet, registerSheet } from '../../src/papers/formats/table.ts'
import { toXlsx } from '../../src/papers/formats/xlsx.ts'
import { formatsOf } from '../../src/papers/kinds.ts'
import { makePapers } from '../../src/papers/model/make.ts'
import type { Paper } from '../../src/papers/model/paper.ts'
import { tasksOf } from '../../src/papers/model/plan.ts'
import { noNotes } from '../../src/report/personal-notes.ts'
import { inFileName } from '../../src/text/file-name.ts'
import { casesToRead, inLanguages, paperCase, startCases } from '../support/papers/cases.ts'
import { headingsOf, placesCited } from '../support/papers/expected.ts'
import { readDocx, unzipped } from '../support/papers/read.ts'

const rowsOf = ({ blocks }: Paper) =>
  blocks.flatMap((block) =>
    block.kind === 'items'
      ? block.items.map(({ label, lines, articles }) => [
          label,
          lines.join('\n'),
          // A list to check has room for the proof.
          ...(block.look === 'checks' || block.look === 'conditions' ? [''] : []),
          articles.map((a) => a.pinpoint).join('\n'),
        ])
      : block.kind === 'table'
        ? block.rows
        : [],
  )
const asText = (bytes: Uint8Array | undefined) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
/** Each case of the start page in both languages; in the whole run every case. The others are read in one, in turn. */
const read = inLanguages(casesToRead)

describe('a Word document holds the title, headings, tables and footnotes of its paper', () => {
  test.each(paperIds.filter((id) => id !== 'plan'))('%s', async (id) => {
    let notes = 0
    for (const { one, lang } of read) {
      const of = paperCase(one, lang)
      const papers = makePapers(id, of, paperRules)
      const files = await filesOf(id, of, paperRules, inFileName, ['docx'])
      expect(files.length).toBe(papers.length)
      for (const [nth, paper] of papers.entries()) {
        const found = await readDocx(files[nth]?.bytes ?? new Uint8Array())
        expect(found.title).toBe(paper.title)
        expect(found.language).toBe(lang === 'fr' ? 'fr-FR' : 'en-GB')
        expect(found.headings).toEqual(headingsOf(paper).map(({ level, text }) => ({ style: `Heading${level}`, text })))
        const places = placesCited(paper)
        expect(found.footnotes.length).toBe(places.length)
        for (const [i, cited] of places.entries())
          for (const place of cited) expect(found.footnotes[i]).toContain(place)
        expect(found.rows.filter(([first]) => rowsOf(paper).some(([label]) => label === first))).toEqual(rowsOf(paper))
        notes += found.footnotes.length
      }
    }
    if (id === 'memo' || id === 'notice') expect(notes).toBeGreaterThan(100)
  })
})

describe('a workbook holds what was typed, as text', () => {
  test('the plan and the record, row by row', async () => {
    for (const { one, lang } of read) {
      const of = paperCase(one, lang)
      const [paper] = makePapers('record', of, paperRules)
      const [record] = await filesOf('record', of, paperRules, inFileName, ['xlsx'])
      if (!paper) throw new Error('a case has a record')
      const sheet = registerSheet(of, [{ title: of.title, paper }])
      expect(await readSheet(Buffer.from(record?.bytes ?? []))).toEqual([sheet.head, ...sheet.rows])
      const [file] = await filesOf('plan', of, paperRules, inFileName, ['xlsx'])
      const { head, rows } = planSheet(of)
      const found = await readSheet(Buffer.from(file?.bytes ?? []))
      expect(found.map((row) => row.map((cell) => cell ?? ''))).toEqual([head, ...rows])
    }
  })
  test('a text that looks like a formula, a number or a date stays a text', async () => {
    const typed = ['=1+1', '+33 1 02', '-5', '@home', '007', '2026-11-28', '1e3', 'TRUE', ' a\nb ', '<&>"’']
    const bytes = await toXlsx([
      { name: 'a/b', head: typed.map((_, i) => String(i)), rows: [typed], widths: typed.map(() => 9) },
    ])
    const [, row] = await readSheet(Buffer.from(bytes), { trim: false })
    expect(row).toEqual(typed)
    const sheet = (await unzipped(bytes)).get('xl/worksheets/sheet1.xml')?.toString('utf8') ?? ''
    expect(sheet).not.toContain('<f>')
  })
})

/** Reads CSV with semicolons by its grammar (RFC 4180). */
const readCsv = (text: string): readonly (readonly string[])[] =>
  [...text.matchAll(/((?:"(?:[^"]|"")*"(?:;|\r\n))+?)(?<=\r\n)/g)].map(([, line = '']) =>
    [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell.replaceAll('""', '"')),
  )
test('the CSV of a plan has a mark of byte order, and the rows of the plan', async () => {
  for (const { one, lang } of read) {
    const of = paperCase(one, lang)
    const [file] = await filesOf('plan', of, paperRules, inFileName, ['csv'])
    const text = asText(file?.bytes)
    const { head, rows } = planSheet(of)
    expect(text.startsWith('\uFEFF')).toBe(true)
    expect(readCsv(text.slice(1))).toEqual([head, ...rows])
  }
})
test('a cell of a CSV that would begin a formula begins with an apostrophe', () => {
  const typed = ['=1', '+1', '-1', '@a', '\ta', '\ra', 'a=1', '"', ';']
  expect(readCsv(toCsv([typed]).slice(1))[0]).toEqual([
    ...typed.slice(0, 6).map((text) => `'${text}`),
    ...typed.slice(6),
  ])
})

test('a calendar holds one event for each dated duty, the same each time it is made', async () => {
  let dated = 0
  for (const { one, lang } of read) {
    const of = paperCase(one, lang)
    const files = await Promise.all([1, 2].map(() => filesOf('plan', of, paperRules, inFileName, ['ics'])))
    const [text = '', again] = files.map(([file]) => asText(file?.bytes))
    expect(again).toBe(text)
    expect(text.split('\r\n').filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([])
    const events = new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event))
    const due = tasksOf(of).flatMap((task) => task.days.map(({ day }) => ({ task, day })))
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(due.map(({ day }) => day))
    expect(
      events.every(
        ({ startDate, endDate }) => startDate.isDate && endDate.subtractDate(startDate).toSeconds() === 86_400,
      ),
    ).toBe(true)
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
    for (const [nth, { description, summary }] of events.entries()) {
      expect(summary).toContain(due[nth]?.task.name)
      for (const { pinpoint } of due[nth]?.task.articles ?? []) expect(description).toContain(pinpoint)
    }
    dated += events.length
  }
  expect(dated).toBeGreaterThan(0)
})

test('a day set by the person and the end of a period stand in the calendar, and a later file moves them', async () => {
  const one = startCases.find(({ name }) => name === 'w01')
  if (!one) throw new Error('no case w01')
  const eventsWith = async (tasks: Tasks) => {
    const [file] = await filesOf('plan', paperCase(one, 'en', { ...noNotes, tasks }), paperRules, inFileName, ['ics'])
    return new ICAL.Component(ICAL.parse(asText(file?.bytes)))
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event))
      .filter(({ uid }) => /-(?:own|period)-/.test(uid))
      .map(({ uid, summary, description, startDate }) => ({ uid, summary, description, day: startDate.toString() }))
  }
  expect(await eventsWith({})).toEqual([])
  const first = await eventsWith({
    dpo: { owner: 'Mme Roux', due: '2026-12-15' },
    breachNotification: { since: '2026-11-27' },
  })
  expect(first.map(({ day }) => day).sort()).toEqual(['2026-11-30', '2026-12-15'])
  expect(first.find(({ uid }) => uid.startsWith('dpo-'))?.description).toContain('Mme Roux')
  expect(first.find(({ uid }) => uid.startsWith('breachNotification-'))?.summary).toContain('End of the period')
  const moved = await eventsWith({ dpo: { due: '2027-01-15' }, breachNotification: { since: '2026-11-28' } })
  expect(moved.map(({ uid }) => uid)).toEqual(first.map(({ uid }) => uid))
  expect(moved.map(({ day }) => day).sort()).toEqual(['2026-12-01', '2027-01-15'])
})

describe('the beginning of an assessment', () => {
  const schema = JSON.parse(readFileSync(new URL('pia.schema.json', import.meta.url), 'utf8'))
  const validate = new Ajv({ allErrors: true, strict: true }).compile(schema)
  test('has the format that the importer of the PIA software reads', async () => {
    for (const { one, lang } of read) {
      const [file] = await filesOf('dpia', paperCase(one, lang), paperRules, inFileName, ['json'])
      expect(validate(JSON.parse(asText(file?.bytes))), JSON.stringify(validate.errors)).toBe(true)
    }
  })
  test('holds no text that the software would take for HTML', async () => {
    const [one] = startCases
    if (!one) throw new Error('no case')
    const of = paperCase(one, 'fr', { notes: { 'project.purpose': '<img src=x onerror=alert(1)> & "a"' }, done: [] })
    const [file] = await filesOf('dpia', of, paperRules, inFileName, ['json'])
    expect(asText(file?.bytes)).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;a&quot;')
  })
  test.each(['answers', 'measures', 'evaluations', 'comments'])('the schema refuses a null %s', async (key) => {
    const [one] = startCases
    if (!one) throw new Error('no case')
    const [file] = await filesOf('dpia', paperCase(one, 'fr'), paperRules, inFileName, ['json'])
    expect(validate({ ...JSON.parse(asText(file?.bytes)), [key]: null })).toBe(false)
  })
})

test('a folder holds every file of the case, and a page of contents that names each', async () => {
  for (const { one, lang } of read) {
    const of = paperCase(one, lang)
    const folder = await folderOf(of, paperRules, inFileName)
    const files = await unzipped(folder.bytes)
    const contents = [...files.keys()].filter((name) => name.endsWith('.html'))
    const names = [...files.keys()].filter((name) => !contents.includes(name))
    expect(names.map((name) => name.replace(/.*\./, ''))).toEqual(
      paperIds.flatMap((id) => makePapers(id, of, paperRules).flatMap((): readonly string[] => formatsOf[id])),
    )
    expect(contents.length).toBe(1)
    const page = files.get(contents[0] ?? '')?.toString('utf8') ?? ''
    for (const name of names) expect(page).toContain(`href="${encodeURIComponent(name)}"`)
  }
})

test('a register joins the records of several cases, each under its name', async () => {
  const cases = startCases.slice(0, 4).map((one) => paperCase(one, 'fr'))
  const [docx, xlsx] = await registerOf(cases, paperRules)
  const found = await readDocx(docx?.bytes ?? new Uint8Array())
  expect(found.headings.map(({ text }) => text)).toEqual(cases.map(({ title }) => title))
  const rows = await readSheet(Buffer.from(xlsx?.bytes ?? []))
  expect([...new Set(rows.slice(1).map(([title]) => title))]).toEqual(cases.map(({ title }) => title))
})
