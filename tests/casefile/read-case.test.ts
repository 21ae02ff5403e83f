import { describe, expect, test } from 'vitest'
import { readCase, writeCase } from '../../src/casefile/read-case.ts'
import type { Law } from '../../src/core/law.ts'
import { law } from '../../src/law/index.ts'
import { randomFrom, workedAnswers } from '../support/journey/answers.ts'
import { caseIn, someCase, workedFiles } from '../support/journey/case-files.ts'

const good = { format: 'cadrage-case', version: 2, edition: '2026-11', answers: { 'project.actor': 'pharmacy' } }
const textOf = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))
const read = (value: unknown, by: Law = law) => readCase(textOf(value), by)
const kindsIn = (value: unknown) => {
  const found = read(value)
  return 'problems' in found ? found.problems.map((p) => `${p.kind} ${p.where}`.trim()) : []
}
const noticesIn = (value: unknown, by: Law = law) => {
  const found = read(value, by)
  return 'problems' in found ? found.problems : found.notices.map((n) => `${n.kind} ${n.where} ${n.detail}`)
}

describe('a case file is read', () => {
  test('with its answers, its title, its day, its notes and what is done', () => {
    const whole = {
      ...good,
      title: 'Officine',
      asOf: '2026-11-24',
      notes: { 'project.actor': 'À Lyon' },
      done: ['dpo'],
    }
    expect(read(whole)).toEqual({ case: whole, notices: [] })
  })
  test('and written back byte for byte', () => {
    for (const answers of workedAnswers) {
      const once = writeCase({ edition: '2026-11', answers, title: 'T' }, law)
      expect(writeCase(caseIn(read(once)), law)).toBe(once)
    }
  })
  test('and written back byte for byte whatever it holds, entries of other editions too', () => {
    const random = randomFrom(5)
    for (let i = 0; i < 400; i++) {
      const once = writeCase(someCase(random), law)
      const back = caseIn(read(once))
      expect(writeCase(back, law)).toBe(once)
      expect(JSON.parse(writeCase(back, law))).toEqual(back)
    }
  })
  test('of version 1, as every worked case is', () => {
    for (const { name, file } of workedFiles) {
      const found = read(file)
      expect(found, name).toMatchObject({ case: { ...file, version: 2 }, notices: [] })
      expect(file, name).toMatchObject({ version: 1 })
    }
  })
  test('and is left as it is', () => {
    const frozen = Object.freeze({ ...good, answers: Object.freeze({ 'project.colour': 'red' }) })
    const back = caseIn(read(frozen))
    writeCase(Object.freeze(back), law)
    expect(back.aside).toEqual({ answers: { 'project.colour': 'red' } })
  })
})

describe('what this edition does not know is kept aside and listed', () => {
  test('a question, an option, a note, a duty', () => {
    const file = {
      ...good,
      answers: { 'project.actor': 'baker', 'project.colour': 'red', 'people.who': ['adults', 'martians'] },
      notes: { 'project.colour': 'crimson' },
      done: ['dpo', 'sweep', 'toString'],
    }
    expect(caseIn(read(file))).toEqual({
      ...good,
      answers: {},
      done: ['dpo'],
      aside: {
        answers: { 'project.actor': 'baker', 'project.colour': 'red', 'people.who': ['adults', 'martians'] },
        notes: { 'project.colour': 'crimson' },
        done: ['sweep', 'toString'],
      },
    })
    expect(noticesIn(file)).toEqual([
      'notAnOption answers["project.actor"] baker',
      'unknownQuestion answers["project.colour"] red',
      'notAnOption answers["people.who"] adults, martians',
      'unknownQuestion notes["project.colour"] crimson',
      'unknownDuty done sweep',
      'unknownDuty done toString',
    ])
  })
  test('and comes back with an edition that knows it', () => {
    const poorer: Law = { ...law, edition: '2026-10', outline: law.outline.slice(1), duties: law.duties.slice(1) }
    const duty = law.duties[0]?.id ?? ''
    const file = { ...good, asOf: '2026-11-24', notes: { 'project.actor': 'n' }, done: [duty] }
    const between = caseIn(read(file, poorer))
    expect(between).toMatchObject({ edition: '2026-10', answers: {} })
    expect(between.aside).toEqual({ answers: good.answers, notes: file.notes, done: [duty] })
    const back = caseIn(read(writeCase(between, poorer)))
    expect(back).toEqual(file)
  })
  test('and gives way to what was answered since', () => {
    const file = { ...good, aside: { answers: { 'project.actor': 'host' } } }
    expect(caseIn(read(file)).answers).toEqual(good.answers)
    expect(noticesIn(file)).toEqual(['answeredSince aside.answers["project.actor"] host'])
    const twice = { ...good, answers: { 'project.hue': 'red' }, aside: { answers: { 'project.hue': 'blue' } } }
    expect(caseIn(read(twice)).aside).toEqual({ answers: { 'project.hue': 'red' } })
    expect(noticesIn(twice)).toContain('superseded aside.answers["project.hue"] blue')
  })
  test('a flow that is gone leaves its entries aside', () => {
    const file = { ...good, aside: { flows: [{ name: 'Backup', answers: { 'hosting.where': 'saas' } }] } }
    expect(caseIn(read(file)).aside).toEqual(file.aside)
    expect(noticesIn(file)).toEqual(['flowGone aside.flows Backup'])
  })
})

describe('a file of another edition', () => {
  const other = { ...good, edition: '2031-01' }
  test('is replayed in this one, and says so', () => {
    expect(caseIn(read(other))).toEqual(good)
    expect(noticesIn(other)).toEqual(['otherEdition edition 2031-01'])
  })
  test('keeps its day aside when this edition does not speak for it, and the answers it asks for otherwise', () => {
    const file = { ...other, asOf: '2031-01-02', answers: { 'people.who': 'adults' } }
    expect(caseIn(read(file)).aside).toEqual({ asOf: '2031-01-02', answers: { 'people.who': 'adults' } })
    expect(noticesIn(file)).toEqual([
      'otherEdition edition 2031-01',
      'dayOutsideEdition asOf 2031-01-02',
      'otherShape answers["people.who"] adults',
    ])
    expect(writeCase(caseIn(read(file)), law)).toContain('2031-01-02')
  })
})

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
test.each([
  ['not JSON', '{', ['notJson']],
  ['a list', [], ['notACase format']],
  ['another format', { ...good, format: 'x' }, ['notACase format']],
  ['a later version', { ...good, version: 3 }, ['futureVersion version']],
  ['a version that is no version', { ...good, version: '2' }, ['unknownVersion version']],
  ['no edition', { ...good, edition: undefined }, ['badEdition edition']],
  ['an edition that is no name', { ...good, edition: '<b>' }, ['badEdition edition']],
  ['a key nobody knows', { ...good, note: 'x' }, ['unknownKey note']],
  ['notes in a file of version 1', { ...good, version: 1, notes: {} }, ['unknownKey notes']],
  ['a day that does not exist', { ...good, asOf: '2026-02-30' }, ['badDay asOf']],
  ['a day outside the edition', { ...good, asOf: '2031-01-01' }, ['dayOutsideEdition asOf']],
  ['a title that is no text', { ...good, title: 3 }, ['badTitle title']],
  ['a title that is too long', { ...good, title: 'x'.repeat(201) }, ['badTitle title']],
  ['a title with half a character', { ...good, title: 'a\ud800' }, ['badTitle title']],
  ['no answers', { ...good, answers: 'none' }, ['badAnswers answers']],
  ['answers left out', { ...good, answers: undefined }, ['badAnswers answers']],
  ['a list of answers', { ...good, answers: [] }, ['badAnswers answers']],
  ['what is no question', { ...good, answers: { colour: 'red' } }, ['badId answers.colour']],
  ['what is no option', { ...good, answers: { 'project.actor': 'A baker' } }, ['notAnOption answers["project.actor"]']],
  [
    'a prototype key',
    '{"format":"cadrage-case","version":2,"edition":"2026-11","answers":{"__proto__":"x"}}',
    ['badKey answers["__proto__"]'],
  ],
  ['a constructor', { ...good, notes: { constructor: 'x' } }, ['badKey notes.constructor']],
  ['a toString', { ...good, toString: 'x' }, ['badKey toString']],
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
  ['a number for an answer', { ...good, answers: { 'people.who': 3 } }, ['wrongShape answers["people.who"]']],
  ['an empty list', { ...good, answers: { 'people.who': [] } }, ['empty answers["people.who"]']],
  [
    'none with another',
    { ...good, answers: { 'data.health': ['none', 'nature'] } },
    ['exclusive answers["data.health"]'],
  ],
  ['an option twice', { ...good, answers: { 'people.who': ['adults', 'adults'] } }, ['repeated answers["people.who"]']],
  ['a note that is too long', { ...good, notes: { 'people.who': 'x'.repeat(2001) } }, ['badNotes notes["people.who"]']],
  ['a duty done twice', { ...good, done: ['dpo', 'dpo'] }, ['repeated done']],
  ['a tick that is no id', { ...good, done: [1] }, ['badDone done[0]']],
  ['entries aside that are none', { ...good, aside: [] }, ['badAside aside']],
  ['a stray key aside', { ...good, aside: { colour: 'red' } }, ['badAside aside.colour']],
  ['two flows aside under one name', { ...good, aside: { flows: twins() } }, ['badFlows aside.flows[1].name']],
  ['far too long', 'x'.repeat(1_000_001), ['tooLarge']],
  ['far too deep', nested(400_000), ['tooDeep']],
  ['far too many', { ...good, done: Array(30_000).fill('a') }, ['tooMany']],
])('%s is refused, saying what and where', (_, value, problems) => {
  expect(kindsIn(value)).toEqual(problems)
})

function twins() {
  return [1, 2].map(() => ({ name: 'a', answers: {} }))
}
