// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest'
import { pageInHash } from '../../src/app/routing/hash-router.ts'
import type { Case } from '../../src/casefile/case.ts'
import { readCase, writeCase } from '../../src/casefile/read-case.ts'
import { digestOf, readCode, writeCode } from '../../src/casefile/report-code.ts'
import { readLink, writeLink } from '../../src/casefile/share-link.ts'
import { assess } from '../../src/core/assess.ts'
import { isDay } from '../../src/core/calendar-day.ts'
import { endOf } from '../../src/core/task.ts'
import { cleanLine, cleanText, isVisible } from '../../src/core/typed-text.ts'
import { law } from '../../src/law/index.ts'
import { dropAside, readAside, readTabCase, setAside } from '../../src/platform/tab-storage.ts'
import { writeTabCase } from '../../src/platform/tab-storage-first.ts'
import { reportOf } from '../../src/report/report.ts'
import { toMarkdown } from '../../src/report/to-markdown.ts'
import { inWords } from '../../src/text/date-words.ts'
import { i18nIn } from '../../src/text/eager/i18n.ts'
import { languages } from '../../src/text/eager/law-text.ts'
import { reportTextIn } from '../../src/text/eager/report-text.ts'
import { fileMessages } from '../../src/text/file-messages.ts'
import { inFileName } from '../../src/text/file-name.ts'
import { altered, answers, flows, good, pick, someDay, someFile, someValue, words } from '../support/hostile.ts'
import { randomFrom } from '../support/journey/answers.ts'

// More than ten thousand hostile inputs, the same in each run: what is read gives a case or a message, and nothing throws.

afterEach(() => sessionStorage.clear())

const verdict = assess(law, answers, law.covers.from, [])
const caseOf = (content: object): Case => {
  const read = readCase(JSON.stringify(content), law)
  if ('problems' in read) throw new Error(JSON.stringify(read.problems))
  return read.case
}
const { problem, notice } = fileMessages(i18nIn('fr').getFixedT(null, 'files'), law)
type Finding = { readonly kind: never; readonly where: string; readonly detail: string }
/** Requires a message that names something, on one line, without what was not filled in. */
const expectMessage = (message: string, input: string) => {
  expect(message.length, input).toBeGreaterThan(10)
  expect(message.length, input).toBeLessThan(600)
  expect(message, input).not.toMatch(/^(?:problems|notices)\.|\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u)
}
const expectClean = (text: string) =>
  expect(text).not.toMatch(/\p{Cs}|[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069\uFEFF]/u)
/** Requires a case that is written and read again as it is, or problems with their messages. */
const expectRead = (
  read: ReturnType<typeof readCase> | ReturnType<typeof readLink>,
  input: string,
): 'read' | 'refused' => {
  if ('problems' in read) {
    expect(read.problems.length, input).toBeGreaterThan(0)
    for (const found of read.problems as unknown as readonly Finding[]) expectMessage(problem(found), input)
    return 'refused'
  }
  for (const found of read.notices as unknown as readonly Finding[]) expectMessage(notice(found), input)
  for (const text of [read.case.title ?? '', ...Object.values(read.case.notes ?? {})]) expectClean(text)
  for (const { name } of read.case.flows ?? []) expect(isVisible(name), input).toBe(true)
  const written = writeCase(read.case, law)
  const again = readCase(written, law)
  expect('case' in again && writeCase(again.case, law), input).toBe(written)
  return 'read'
}

describe('a reader meets', () => {
  test('3,000 case files', () => {
    const random = randomFrom(17)
    const met = { read: 0, refused: 0 }
    for (let n = 0; n < 3_000; n++) {
      const text = random() < 0.1 ? words(random, 60) : someFile(random)
      met[expectRead(readCase(text, law), text)] += 1
    }
    expect(Math.min(met.read, met.refused), 'both kinds are met').toBeGreaterThan(200)
  })
  test('2,500 links', () => {
    const random = randomFrom(18)
    const { text } = writeLink(caseOf(good), assess(law, answers, law.covers.from, flows), { notes: true })
    for (let n = 0; n < 2_500; n++) {
      const link = random() < 0.1 ? words(random, 60) : altered(random, text)
      expectRead(readLink(link, law), link)
    }
  })
  test('1,000 codes of reports', () => {
    const random = randomFrom(19)
    const printed = { edition: law.edition, asOf: law.covers.from, answers, flows, digest: digestOf('a report') }
    const written = writeCode({ ...printed, lang: 'fr', format: 'full' })
    const text = 'code' in written ? written.code : ''
    for (let n = 0; n < 1_000; n++) {
      const typed = random() < 0.1 ? words(random, 60) : altered(random, text)
      const read = readCode(typed, law)
      if ('problems' in read) for (const found of read.problems) expectMessage(problem(found), typed)
      else expect(read.case.answers, typed).toEqual(answers)
    }
  })
  test('1,000 texts in the storage of the tab', () => {
    const random = randomFrom(20)
    for (let n = 0; n < 1_000; n++) {
      const text = someFile(random)
      const stored = pick(random, [
        text,
        altered(random, JSON.stringify({ text })),
        JSON.stringify({ text: someValue(random) }),
        words(random),
      ])
      sessionStorage.setItem('cadrage', stored)
      const found = readTabCase()
      if (found) expectRead(readCase(found.text, law), found.text)
      else expect(stored).toBe('')
      if (n % 100 === 0) {
        setAside(stored)
        writeTabCase({ text })
        expect([readAside(), readTabCase()]).toEqual([[stored], { text }])
        dropAside()
      }
      sessionStorage.setItem('cadrage-aside', stored)
      expect(Array.isArray(readAside())).toBe(true)
    }
  })
  test('2,000 titles, names and notes, in every output', () => {
    const random = randomFrom(21)
    const typed = Array.from({ length: 2_000 }, () => words(random))
    for (const text of typed) {
      expectClean(cleanText(text))
      expect(cleanText(cleanText(text))).toBe(cleanText(text))
      expect(cleanLine(text)).not.toMatch(/[\n\t\r]/)
      expect(inFileName(text, 'case')).toMatch(/^[\p{L}\p{N}-]{1,60}$/u)
    }
    const report = reportOf(verdict, law)
    const shown = toMarkdown(
      { ...report, verdict: { ...verdict, flows: typed.map((name) => ({ name, duties: [], missing: [] })) as never } },
      reportTextIn('en'),
      { notes: { 'project.actor': typed.join('\n') }, done: [] },
    )
    const plain = toMarkdown(report, reportTextIn('en'))
    const syntax = (text: string) =>
      text.split('\n').filter((line) => /^(?:#{1,2} |-{3}|={3}|\|)|(?<!\\)<script|(?<!\\)\]\(javascript/.test(line))
    const own = syntax(plain)
    expect(syntax(shown).filter((line) => !own.includes(line))).toEqual(['## The other flows of data'])
  })
  test('500 addresses', () => {
    const random = randomFrom(22)
    for (let n = 0; n < 500; n++) expect(pageInHash(`#/question/${words(random)}`)).toBeTypeOf('string')
  })
  test('1,000 days', () => {
    const random = randomFrom(23)
    for (let n = 0; n < 1_000; n++) {
      const day = someDay(random)
      const text = JSON.stringify({ ...good, asOf: day, tasks: { dpo: { due: day } } })
      expectRead(readCase(text, law), text)
      for (const lang of languages) expectClean(inWords(cleanLine(day), lang))
      if (isDay(day) && day < '9999') expect(isDay(endOf(day, { months: 1 })), day).toBe(true)
    }
  })
})
