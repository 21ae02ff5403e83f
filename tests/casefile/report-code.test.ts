import { describe, expect, test } from 'vitest'
import { alphabet, withCheck } from '../../src/casefile/encoding/base32.ts'
import { canonicalText, digestOf, type Printed, readCode, writeCode } from '../../src/casefile/report-code.ts'
import { assess } from '../../src/core/assess.ts'
import type { Law } from '../../src/core/law.ts'
import { law } from '../../src/law/index.ts'
import { type Format, formats } from '../../src/report/formats.ts'
import { noNotes } from '../../src/report/personal-notes.ts'
import { reportOf } from '../../src/report/report.ts'
import { toMarkdown } from '../../src/report/to-markdown.ts'
import { reportTextIn } from '../../src/text/eager/report-text.ts'
import { randomFrom } from '../support/journey/answers.ts'
import { answersOfEachKind, caseIn, inOptionOrder, someCase, workedCases } from '../support/journey/case-files.ts'

const day = '2026-11-24'
const printed = (more: Partial<Printed>): Printed => ({
  edition: law.edition,
  asOf: day,
  lang: 'fr',
  format: 'full',
  answers: {},
  flows: [],
  digest: digestOf('x'),
  ...more,
})
const codeOf = (more: Partial<Printed>): string => {
  const written = writeCode(printed(more))
  if (!('code' in written)) throw new Error(JSON.stringify(written.problems))
  return written.code
}
const kindOf = (text: string) => {
  const read = readCode(text, law)
  return 'problems' in read ? read.problems.map((p) => p.kind).join() : 'read'
}
const answersOf = (name: string) => inOptionOrder(workedCases.find((c) => c.name === name)?.case.answers ?? {})
const bare = (code: string) => code.replaceAll('-', '')
const codes = workedCases.map(({ name, asOf, case: { answers, flows = [] } }) => ({
  name,
  code: codeOf({ asOf, answers, flows }),
}))

describe('the code of a report', () => {
  test('returns answers, day, language, format and digest of every worked case', () => {
    for (const [i, { asOf, case: of }] of workedCases.entries()) {
      const content = printed({
        asOf,
        lang: 'en',
        format: formats[i % formats.length] ?? 'full',
        answers: inOptionOrder(of.answers),
        digest: digestOf(of.title ?? ''),
      })
      const read = readCode(codeOf(content), law)
      expect(read).toMatchObject({ printed: content, notices: [] })
      expect(caseIn(read).answers).toEqual(content.answers)
    }
    for (const answers of answersOfEachKind) expect(caseIn(readCode(codeOf({ answers }), law)).answers).toEqual(answers)
  })
  test('contains flows with names in any script', () => {
    const random = randomFrom(23)
    for (let i = 0; i < 60; i++) {
      const { answers, flows = [] } = someCase(random)
      const back = caseIn(readCode(codeOf({ answers, flows }), law))
      expect(back.answers).toEqual(inOptionOrder(answers))
      expect(back.flows).toEqual(flows.map((f) => ({ ...f, answers: inOptionOrder(f.answers) })))
    }
  })
  test('of a later version is refused as such', () => {
    expect(kindOf(withCheck(`4${bare(codeOf({})).slice(1, -6)}`))).toBe('futureCode')
  })
  test('has version 3 only where “I don’t know” stands beside ticked options, in the case or a flow', () => {
    const hosts = { 'hosting.youRun': ['sites', 'unsure'] }
    const codes = [
      codeOf({ answers: { 'people.who': 'unsure' } }),
      codeOf({ answers: { 'people.who': ['adults', 'unsure'] } }),
      codeOf({ flows: [{ name: 'a', answers: hosts }] }),
    ]
    expect(codes.map(([version]) => version)).toEqual(['2', '3', '3'])
  })
  test('is at most ninety-two characters long for any worked case, short enough to type', () => {
    const lengths = codes.map(({ name, code }) => ({ name, length: bare(code).length }))
    lengths.sort((one, other) => other.length - one.length)
    console.info(
      'report code',
      lengths[0],
      lengths.find(({ name }) => name === 'w01'),
    )
    expect(lengths[0]?.length).toBeLessThanOrEqual(92)
  })
  test('can be typed in lower case, without dashes and with look-alike letters', () => {
    const { code } = codes[0] ?? { code: '' }
    const sloppy = ` ${bare(code).toLowerCase().replaceAll('1', 'l').replaceAll('0', 'o')} `
    expect(readCode(sloppy, law)).toEqual(readCode(code, law))
    expect(readCode(code.replaceAll('-', '\u00a0–\u202f'), law)).toEqual(readCode(code, law))
  })
  test('that is too long for its checksum is not written', () => {
    const flows = Array.from({ length: 40 }, (_, i) => ({ name: `${i} 数据`.repeat(10), answers: {} }))
    expect(writeCode(printed({ flows }))).toMatchObject({ problems: [{ kind: 'tooLong' }] })
  })
  test('is read with its own table under a later edition', () => {
    const later: Law = { ...law, edition: '2027-04', outline: law.outline.slice(1) }
    const read = readCode(codeOf({ answers: { 'project.actor': 'pharmacy' } }), later)
    expect(read).toMatchObject({
      printed: { edition: law.edition, answers: { 'project.actor': 'pharmacy' } },
      case: { edition: '2027-04', answers: {}, aside: { answers: { 'project.actor': 'pharmacy' } } },
    })
  })
})

describe('a mistyped code is rejected', () => {
  const samples = codes.filter((_, i) => i % 10 === 0).map(({ code }) => bare(code))
  test('with any single character replaced', () => {
    let tried = 0
    for (const code of samples)
      for (let at = 0; at < code.length; at++)
        for (const c of alphabet) {
          if (c === code[at]) continue
          tried++
          expect(kindOf(code.slice(0, at) + c + code.slice(at + 1))).toBe('mistyped')
        }
    expect(tried).toBeGreaterThan(10_000)
  })
  test('with any two neighbours swapped', () => {
    for (const code of samples)
      for (let at = 1; at < code.length; at++) {
        const swapped = code.slice(0, at - 1) + code[at] + code[at - 1] + code.slice(at + 1)
        if (swapped !== code) expect(kindOf(swapped)).toBe('mistyped')
      }
  })
  test('with any single character missing or doubled', () => {
    for (const code of samples)
      for (let at = 0; at < code.length; at++) {
        expect(kindOf(code.slice(0, at) + code.slice(at + 1))).toBe('mistyped')
        expect(kindOf(code.slice(0, at + 1) + code.slice(at))).toBe('mistyped')
      }
  })
  test.each([
    ['an empty text', '', 'mistyped'],
    ['a letter that no code contains', 'U1234-56789', 'notACode'],
    ['another script', '数据', 'notACode'],
    ['far too long', '1'.repeat(5000), 'tooLong'],
  ])('%s', (_, text, kind) => expect(kindOf(text)).toBe(kind))
})

describe('the digest of a report', () => {
  const reportIn = (lang: 'fr' | 'en', name = 'w01', format: Format = 'full') =>
    toMarkdown(reportOf(assess(law, answersOf(name), day), law), reportTextIn(lang), noNotes, format)
  test('does not depend on spaces, line ends and Unicode normalisation', () => {
    const text = reportIn('fr')
    const copied = text
      .normalize('NFD')
      .replaceAll('\u00a0', ' ')
      .replaceAll('\u202f', '  ')
      .replaceAll('\n', '\r\n\r\n')
    expect(copied).not.toBe(text)
    expect(digestOf(copied)).toBe(digestOf(text))
    expect(canonicalText(canonicalText(text))).toBe(canonicalText(text))
  })
  test('depends on each word, the language, the case and the format', () => {
    const digests = [
      ...[reportIn('fr'), reportIn('en'), reportIn('fr', 'w02'), reportIn('fr').replace('données', 'donnée')],
      ...[reportIn('fr', 'w01', 'note'), reportIn('fr', 'w01', 'plan')],
    ]
    expect(new Set(digests.map(digestOf)).size).toBe(6)
    for (const text of digests) expect(digestOf(text)).toMatch(/^[0-9A-HJKMNP-TV-Z]{6}$/)
  })
})
