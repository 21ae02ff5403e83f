import { describe, expect, test } from 'vitest'
import { readCase, writeCase } from '../../src/casefile/case-file.ts'
import { law } from '../../src/law/index.ts'
import { randomFrom, someAnswers, workedAnswers } from '../support/answers.ts'

const good = { format: 'cadrage-case', version: 1, edition: '2026-11', answers: { 'project.actor': 'pharmacy' } }
const kindsIn = (value: unknown) => {
  const read = readCase(typeof value === 'string' ? value : JSON.stringify(value), law)
  return 'problems' in read ? read.problems.map((p) => `${p.kind} ${p.where}`.trim()) : []
}

describe('a case file is read', () => {
  test('with its answers, its title and its day', () => {
    expect(readCase(JSON.stringify({ ...good, title: 'Officine', asOf: '2026-11-24' }), law)).toEqual({
      case: { ...good, title: 'Officine', asOf: '2026-11-24' },
    })
  })
  test('and written back byte for byte', () => {
    for (const answers of workedAnswers) {
      const once = writeCase({ edition: '2026-11', answers, title: 'T' }, law)
      const read = readCase(once, law)
      if ('problems' in read) throw new Error(JSON.stringify(read.problems))
      expect(writeCase(read.case, law)).toBe(once)
    }
  })
})

test.each([
  ['not JSON', '{', ['notJson']],
  ['a list', [], ['notACase format']],
  ['another format', { ...good, format: 'x' }, ['notACase format']],
  ['another version', { ...good, version: 2 }, ['unknownVersion version']],
  ['another edition', { ...good, edition: '2031-01' }, ['unknownEdition edition']],
  ['a key nobody knows', { ...good, note: 'x' }, ['unknownKey note']],
  ['a day that does not exist', { ...good, asOf: '2026-02-30' }, ['badDay asOf']],
  ['a day outside the edition', { ...good, asOf: '2031-01-01' }, ['dayOutsideEdition asOf']],
  ['a title that is no text', { ...good, title: 3 }, ['badTitle title']],
  ['no answers', { ...good, answers: 'none' }, ['badAnswers answers']],
  [
    'an unknown question',
    { ...good, answers: { 'project.colour': 'red' } },
    ['unknownQuestion answers["project.colour"]'],
  ],
  [
    'a prototype key',
    '{"format":"cadrage-case","version":1,"edition":"2026-11","answers":{"__proto__":"x"}}',
    ['unknownQuestion answers["__proto__"]'],
  ],
  ['an unknown option', { ...good, answers: { 'project.actor': 'baker' } }, ['notAnOption answers["project.actor"]']],
  [
    'a list for one choice',
    { ...good, answers: { 'project.actor': ['pharmacy'] } },
    ['wrongShape answers["project.actor"]'],
  ],
  [
    'a text for several choices',
    { ...good, answers: { 'people.who': 'adults' } },
    ['wrongShape answers["people.who"]'],
  ],
  ['an empty list', { ...good, answers: { 'people.who': [] } }, ['empty answers["people.who"]']],
  [
    'none with another',
    { ...good, answers: { 'data.health': ['none', 'nature'] } },
    ['exclusive answers["data.health"]'],
  ],
  ['an option twice', { ...good, answers: { 'people.who': ['adults', 'adults'] } }, ['repeated answers["people.who"]']],
  ['far too long', 'x'.repeat(1_000_001), ['tooLarge']],
])('%s is refused, saying what and where', (_, value, problems) => {
  expect(kindsIn(value)).toEqual(problems)
})

test('a file cut short or with one character changed is read or refused, and never throws', () => {
  const random = randomFrom(7)
  for (let i = 0; i < 500; i++) {
    const text = writeCase({ edition: '2026-11', answers: someAnswers(random) }, law)
    const at = Math.floor(random() * text.length)
    readCase(text.slice(0, at), law)
    readCase(text.slice(0, at) + String.fromCharCode(32 + Math.floor(random() * 90)) + text.slice(at + 1), law)
  }
})
