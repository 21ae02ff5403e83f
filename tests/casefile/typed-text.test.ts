import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decodeText } from '../../src/casefile/decode-text.ts'
import { readCase, writeCase } from '../../src/casefile/read-case.ts'
import { readLink, writeLink } from '../../src/casefile/share-link.ts'
import { assessCommand } from '../../src/cli/assess.ts'
import { assess } from '../../src/core/assess.ts'
import { cleanLine, cleanText, isVisible } from '../../src/core/typed-text.ts'
import { law } from '../../src/law/index.ts'
import { inFileName } from '../../src/text/file-name.ts'

// What a person typed, or a file or a link brings, is text: it changes nothing around it, in any output.

const answers = { 'project.actor': 'softwarePublisher' }
const caseWith = (more: object) =>
  JSON.stringify({ format: 'cadrage-case', version: 2, edition: law.edition, answers, ...more })
const kindsOf = (text: string) => {
  const read = readCase(text, law)
  return 'problems' in read ? read.problems.map(({ kind }) => kind) : []
}
const caseOf = (text: string) => {
  const read = readCase(text, law)
  if ('problems' in read) throw new Error(JSON.stringify(read.problems))
  return read.case
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cadrage-'))
})
afterAll(() => rmSync(folder, { recursive: true }))
const assessed = (content: string | Uint8Array, ...options: readonly string[]) => {
  const file = join(folder, 'case.json')
  writeFileSync(file, content)
  return assessCommand([file, '--as-of', law.covers.from, ...options], () => {})
}

describe('in Markdown', () => {
  test('the name of a flow writes no heading, link, list or markup of its own', () => {
    const names = ['<b>x</b>|\n# y\n[z](javascript:1)', '1. one', '- two', '`c`', '> q', '=====', 'plain']
    const text = assessed(
      caseWith({ flows: names.map((name) => ({ name, answers: {} })) }),
      ...['--format', 'md', '--lang', 'en'],
    )
    const lines = text.split('\n')
    expect(lines).toContain('### \\<b\\>x\\</b\\>\\| \\# y \\[z\\](javascript:1)')
    expect(lines).toContain('### 1\\. one')
    expect(lines).toContain('### \\- two')
    expect(lines).toContain('### \\`c\\`')
    expect(lines).toContain('### plain')
    expect(lines.filter((line) => /^# /.test(line))).toHaveLength(1)
  })
})

describe('titles, names and notes', () => {
  test.each(['\u0000', ' ', '\u200B', '\u3164', '\u2800', '\u00AD\u2060', '\t\n'])(
    'a flow whose name is %j, which nobody sees, is refused with its reason',
    (name) => expect(kindsOf(caseWith({ flows: [{ name, answers: {} }] }))).toEqual(['invisibleName']),
  )
  test('lose what turns or hides the text around them, when read and when written', () => {
    const turned = 'a\u202Eb\u2066c\u0007d\uFEFFe'
    const text = caseWith({
      title: turned,
      flows: [{ name: turned, answers: {} }],
      notes: { 'project.actor': `${turned}\r\nmore\u2028end` },
    })
    const read = caseOf(text)
    expect([read.title, read.flows?.[0]?.name]).toEqual(['abcde', 'abcde'])
    expect(read.notes).toEqual({ 'project.actor': 'abcde\nmore\nend' })
    const written = writeCase(
      { edition: law.edition, title: turned, answers, flows: [{ name: turned, answers: {} }] },
      law,
    )
    expect(written).not.toMatch(/[^\P{Cc}\n]|[\u202E\u2066\uFEFF]/u)
  })
  test('keep what other scripts and emoji need', () => {
    for (const text of ['نام‌ها', '👩‍⚕️ étude', 'עברית', 'नमस्ते', '日本語', 'a\u200Eb'])
      expect([cleanText(text), isVisible(text)]).toEqual([text, true])
  })
  test('half a character is named as such', () => {
    for (const more of [{ title: '\ud83d broken' }, { notes: { 'project.actor': '\udc00' } }])
      expect(kindsOf(caseWith(more))).toEqual(['halfCharacter'])
    expect(kindsOf(caseWith({ title: 'x'.repeat(201) }))).toEqual(['badTitle'])
  })
  test('a message about a file writes nothing but one line on a terminal', () => {
    const read = readCase(caseWith({ answers: { 'project.actor': 'x\u001B[2Jy\n\u202Ez' } }), law)
    const details = 'problems' in read ? read.problems.map(({ detail }) => detail) : []
    expect(details.join()).not.toMatch(/\p{Cc}|\u202E/u)
    expect(cleanLine('a\nb\tc')).toBe('a b c')
  })
})

describe('the name of a file', () => {
  test.each([
    ['', 'case'],
    ['?! – …', 'case'],
    ['(Étude) n° 4', 'Étude-n-4'],
    ['../../x\u0000', 'x'],
    ['𝒜'.repeat(80), '𝒜'.repeat(60)],
  ])('of the title %j is %s', (title, part) => expect(inFileName(title, 'case')).toBe(part))
})

describe('a case file', () => {
  const text = caseWith({ title: 'Étude' })
  const utf16 = (bigEndian: boolean, hasMark: boolean) => {
    const bytes = Buffer.from(`${hasMark ? '\uFEFF' : ''}${text}`, 'utf16le')
    return bigEndian ? bytes.swap16() : bytes
  }
  test.each([
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16', utf16(false, true)],
    ['UTF-16, most significant byte first', utf16(true, true)],
    ['UTF-16 without a mark', utf16(false, false)],
    ['UTF-16 without a mark, most significant byte first', utf16(true, false)],
  ])('in %s is read', (_, bytes) => {
    expect(decodeText(bytes)).toBe(text)
    expect(JSON.parse(assessed(bytes))).toHaveProperty('edition', law.edition)
  })
  test('of no or one byte is no JSON', () => {
    expect([decodeText(new Uint8Array()), decodeText(Uint8Array.of(0xff))]).toEqual(['', '\uFFFD'])
  })
})

describe('a share link', () => {
  const content = { format: 'cadrage-case', version: 3, edition: law.edition, answers } as const
  const { text } = writeLink(content, assess(law, answers, law.covers.from, []))
  const half = Math.floor(text.length / 2)
  test.each(['.', ',', ')', ').', '»', ' »', '>', '%3E', '”', '!', '…', '%20', '\n'])('followed by %j opens', (after) =>
    expect(readLink(text + after, law)).toHaveProperty('case.answers', answers),
  )
  test.each(['\n', '\r\n ', '=\r\n', '%20', '%0A', '\u00AD', '\u200B'])('broken by a mail with %j opens', (inside) =>
    expect(readLink(text.slice(0, half) + inside + text.slice(half), law)).toHaveProperty('case.answers', answers),
  )
  test('that was changed is still refused', () => {
    expect(readLink(`${text.slice(0, half)}*${text.slice(half)}`, law)).toHaveProperty('problems')
    expect(readLink(text.slice(0, -3), law)).toHaveProperty('problems')
  })
})
