import { expect, test } from 'vitest'
import english from '../../locales/en/files.json'
import french from '../../locales/fr/files.json'
import { alphabet, withCheck } from '../../src/casefile/encoding/base32.ts'
import { readChecked, withChecksum } from '../../src/casefile/encoding/checked-bytes.ts'
import { readCase, readCaseValue, writeCase } from '../../src/casefile/read-case.ts'
import { type CodeProblem, readCode, writeCode } from '../../src/casefile/report-code.ts'
import { type LinkProblem, readLink, writeLink } from '../../src/casefile/share-link.ts'
import { assess } from '../../src/core/assess.ts'
import { law } from '../../src/law/index.ts'
import { randomFrom } from '../support/journey/answers.ts'
import { caseIn, someCase, workedCases } from '../support/journey/case-files.ts'

const day = '2026-11-24'
type Random = () => number
const pick = <T>(random: Random, from: readonly T[]): T => {
  const one = from[Math.floor(random() * from.length)]
  if (one === undefined) throw new Error('nothing to pick from')
  return one
}
/** The type checker reports a kind of problem without a text in either language. */
const texts: readonly Readonly<Record<(LinkProblem | CodeProblem)['kind'], string>>[] = [
  french.problems,
  english.problems,
]
const hasText = ({ kind }: LinkProblem | CodeProblem) => texts.every((t) => t[kind] !== '')

/** Ways to corrupt any text. */
const corruptions: readonly ((text: string, random: Random) => string)[] = [
  (text, random) => {
    const at = Math.floor(random() * text.length)
    return (
      text.slice(0, at) +
      String.fromCharCode(text.charCodeAt(at) ^ (1 << Math.floor(random() * 7))) +
      text.slice(at + 1)
    )
  },
  (text, random) => text.slice(0, Math.floor(random() * text.length)),
  (text, random) => text.slice(1 + Math.floor(random() * text.length)),
  (text, random) => {
    const at = Math.floor(random() * text.length)
    return text.slice(0, at) + text.slice(at, at + 9) + text.slice(at)
  },
  (text, random) => {
    const at = Math.floor(random() * text.length)
    return (
      text.slice(0, at) +
      pick(random, ['\ud800', '数据', 'بيانات', '\u0000', '<script>', '%00', '😀', '\u202e']) +
      text.slice(at)
    )
  },
]
const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
/** An object with nearly as many entries as a file may have. */
const many = `{${Array.from({ length: 3_500 }, (_, i) => `"a.b${i}":1`).join()}}`
const unusualValues = [
  ...[
    'null',
    'true',
    '0',
    '-1',
    '1e999',
    '""',
    '[]',
    '{}',
    '[[]]',
    '"<script>alert(1)</script>"',
    '"\\ud800"',
    '"数据"',
  ],
  ...[
    '{"__proto__":{"polluted":1}}',
    '{"constructor":{"prototype":{}}}',
    '["toString"]',
    '2',
    '3',
    '1000',
    '"2031-01"',
  ],
  ...[deep(7), deep(3_000), `[${'0,'.repeat(5_000)}0]`, `[${'0,'.repeat(30_000)}0]`, many, `"${'x'.repeat(3_000)}"`],
]
/** Ways to corrupt a file: also replace any value or any key. */
const fileCorruptions: typeof corruptions = [
  ...corruptions,
  (text, random) => swapped(text, /(?<=: ?)("[^"]*"|\[|\{|\d+)/g, pick(random, unusualValues), random),
  (text, random) =>
    swapped(text, /(?<=: )("[^"\n]*"|\[[^[\]]*\]|\{[^{}]*\}|\d+)(?=,?\n)/g, pick(random, unusualValues), random),
  (text, random) =>
    swapped(text, /"[^"\n]*"(?=:)/g, pick(random, ['"__proto__"', '"constructor"', '"toString"', '"数据"']), random),
  (text, random) => text.replace('"version": 3', `"version": ${pick(random, unusualValues)}`),
]
function swapped(text: string, what: RegExp, by: string, random: Random): string {
  const [at] = [...text.matchAll(what)].filter(() => random() < 0.3)
  return at ? text.slice(0, at.index) + by + text.slice(at.index + at[0].length) : text
}

const random = randomFrom(20261124)
const cases = Array.from({ length: 30 }, () => caseIn(readCase(writeCase(someCase(random), law), law)))
const files = cases.map((of) => writeCase(of, law))

test('4,000 corrupted files: each is read or rejected with a message, and every case read can be written', () => {
  const rejected: Record<string, number> = {}
  for (let i = 0; i < 4_000; i++) {
    const text = pick(random, fileCorruptions)(pick(random, files), random)
    const read = readCase(text, law)
    if ('case' in read)
      expect(readCase(writeCase(read.case, law), law)).toEqual({ ...read, notices: expect.anything() })
    else {
      expect(read.problems.length).toBeGreaterThan(0)
      expect(read.problems.every(hasText)).toBe(true)
      for (const { kind } of read.problems) rejected[kind] = (rejected[kind] ?? 0) + 1
    }
  }
  expect(Object.keys(rejected)).toEqual(
    expect.arrayContaining(['notJson', 'badKey', 'tooDeep', 'tooMany', 'futureVersion']),
  )
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})

test('reading a value and writing a case change neither', () => {
  const frozen = (value: unknown): unknown => {
    if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) frozen(inner)
    return Object.freeze(value)
  }
  for (const of of cases) {
    const before = JSON.stringify(of)
    const value = frozen(JSON.parse(before))
    expect(caseIn(readCaseValue(value, law))).toEqual(of)
    frozen(of)
    writeCase(of, law)
    writeLink(of, assess(law, of.answers, day, of.flows), { notes: true })
    expect(JSON.stringify(of)).toBe(before)
  }
})

const links = cases
  .slice(0, 15)
  .map((of) => writeLink(of, assess(law, of.answers, day, of.flows), { notes: true }).text)
test('3,000 corrupted links: each is rejected with a message', () => {
  for (let i = 0; i < 3_000; i++) {
    const link = pick(random, links)
    const text = pick(random, corruptions)(link, random)
    if (text === link) continue
    const read = readLink(text, law)
    expect('problems' in read && read.problems.length > 0 && read.problems.every(hasText), text).toBe(true)
  }
})

const codes = workedCases.slice(0, 15).map(({ case: { answers } }) => {
  const written = writeCode({
    edition: law.edition,
    asOf: day,
    lang: 'fr',
    format: 'note',
    answers,
    flows: [],
    digest: '000000',
  })
  return 'code' in written ? written.code : ''
})
test('3,000 corrupted report codes: each is rejected with a message or has the same content', () => {
  const normalised = (text: string) =>
    text.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
  let same = 0
  for (let i = 0; i < 3_000; i++) {
    const code = pick(random, codes)
    const text = pick(random, corruptions)(code, random)
    const read = readCode(text, law)
    if (normalised(text) === normalised(code)) {
      same++
      expect(read).toEqual(readCode(code, law))
    } else expect('problems' in read && read.problems.length > 0 && read.problems.every(hasText), text).toBe(true)
  }
  expect(same).toBeLessThan(600)
})

test('1,000 links and 2,000 codes with a valid checksum and random content: each is read or rejected with a message', () => {
  const read: unknown[] = []
  const known = knownHead()
  for (let i = 0; i < 1_000; i++) {
    const [bytes, symbols] = [Math.floor(random() * 400), Math.floor(random() * 120)]
    const body = Uint8Array.from({ length: bytes }, (_, at) => known[at] ?? Math.floor(random() * 256))
    const code = Array.from({ length: symbols }, () => pick(random, [...alphabet])).join('')
    for (const found of [
      readLink(withChecksum(body), law),
      ...['10', '20'].map((head) => readCode(withCheck(head + code), law)),
    ])
      if ('case' in found) read.push(found)
      else expect(found.problems.length > 0 && found.problems.every(hasText)).toBe(true)
  }
  expect(read.length).toBeLessThan(1_000)
})

/** Returns the first bytes of a link of this edition: its table, and a number of digits below 256 bytes. */
function knownHead(): readonly number[] {
  const opened = readChecked(links[0] ?? '')
  return 'body' in opened ? [...opened.body.subarray(0, 3), 0] : []
}
