import { describe, expect, test } from 'vitest'
import { readCase, writeCase } from '../../src/casefile/read-case.ts'
import type { Law } from '../../src/core/law.ts'
import { law } from '../../src/law/index.ts'
import { randomFrom, workedAnswers } from '../support/journey/answers.ts'
import { caseIn, someCase, workedFiles } from '../support/journey/case-files.ts'

const good = { format: 'cadrage-case', version: 3, edition: '2026-11', answers: { 'project.actor': 'pharmacy' } }
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
  test('with its answers, title, day, notes, done duties and tasks', () => {
    const whole = {
      ...good,
      title: 'Officine',
      asOf: '2026-11-24',
      notes: { 'project.actor': 'À Lyon' },
      done: ['dpo'],
      tasks: { dpo: { owner: 'Mme Roux', due: '2026-12-31' }, breachNotification: { since: '2026-11-20' } },
    }
    expect(read(whole)).toEqual({ case: whole, notices: [] })
  })
  test('and written again byte for byte', () => {
    for (const answers of workedAnswers) {
      const once = writeCase({ edition: '2026-11', answers, title: 'T' }, law)
      expect(writeCase(caseIn(read(once)), law)).toBe(once)
    }
  })
  test('and written again byte for byte whatever it contains, including entries of other editions', () => {
    const random = randomFrom(5)
    for (let i = 0; i < 400; i++) {
      const once = writeCase(someCase(random), law)
      const back = caseIn(read(once))
      expect(writeCase(back, law)).toBe(once)
      expect(JSON.parse(writeCase(back, law))).toEqual(back)
    }
  })
  test('in version 1, like every worked case', () => {
    for (const { name, file } of workedFiles) {
      const found = read(file)
      expect(found, name).toMatchObject({ case: { ...file, version: 3 }, notices: [] })
      expect(file, name).toMatchObject({ version: 1 })
    }
  })
  test('in version 2, whose notes are about questions only', () => {
    const file = { ...good, version: 2, notes: { 'project.actor': 'x' }, done: ['dpia'] }
    expect(read(file)).toEqual({ case: { ...file, version: 3 }, notices: [] })
    expect(read({ ...file, notes: { dpia: 'x' } })).toMatchObject({ problems: [{ kind: 'badId' }] })
  })
  test('with notes on duties; one on an unknown duty is kept aside', () => {
    const notes = { 'project.actor': 'x', dpia: 'signed on 3 March' }
    expect(read({ ...good, notes: { ...notes, oldDuty: 'y' } })).toMatchObject({
      case: { notes, aside: { notes: { oldDuty: 'y' } } },
      notices: [{ kind: 'unknownDuty', where: 'notes.oldDuty' }],
    })
  })
  test('without being changed', () => {
    const frozen = Object.freeze({ ...good, answers: Object.freeze({ 'project.colour': 'red' }) })
    const back = caseIn(read(frozen))
    writeCase(Object.freeze(back), law)
    expect(back.aside).toEqual({ answers: { 'project.colour': 'red' } })
  })
})

describe('“I don’t know” in a list', () => {
  const on = (answer: unknown) => ({ ...good, answers: { 'data.health': answer } })
  test('is read beside ticked options, and written again', () => {
    const file = on(['nature', 'unsure'])
    expect(read(file)).toEqual({ case: file, notices: [] })
    expect(JSON.parse(writeCase(caseIn(read(file)), law))).toEqual(file)
  })
  test.each([
    ['alone, which the plain answer says', ['unsure'], 'empty'],
    ['beside an option that excludes the others', ['none', 'unsure'], 'exclusive'],
    ['twice', ['nature', 'unsure', 'unsure'], 'repeated'],
  ])('is refused %s', (_, answer, kind) => expect(kindsIn(on(answer))).toEqual([`${kind} answers["data.health"]`]))
  test('of another edition is kept aside where this one would refuse it', () => {
    expect(caseIn(read({ ...on(['none', 'unsure']), edition: '2026-10' })).aside).toEqual({
      answers: { 'data.health': ['none', 'unsure'] },
    })
  })
})

describe('an entry that this edition does not know is kept aside and listed', () => {
  test('for a question, an option, a note and a duty', () => {
    const file = {
      ...good,
      answers: { 'project.actor': 'baker', 'project.colour': 'red', 'people.who': ['adults', 'martians'] },
      notes: { 'project.colour': 'crimson' },
      done: ['dpo', 'sweep', 'toString'],
      tasks: { dpo: { owner: 'A' }, sweep: { owner: 'B' } },
    }
    expect(caseIn(read(file))).toEqual({
      ...good,
      answers: {},
      done: ['dpo'],
      tasks: { dpo: { owner: 'A' } },
      aside: {
        answers: { 'project.actor': 'baker', 'project.colour': 'red', 'people.who': ['adults', 'martians'] },
        notes: { 'project.colour': 'crimson' },
        done: ['sweep', 'toString'],
        tasks: { sweep: { owner: 'B' } },
      },
    })
    expect(noticesIn(file)).toEqual([
      'notAnOption answers["project.actor"] baker',
      'unknownQuestion answers["project.colour"] red',
      'notAnOption answers["people.who"] adults, martians',
      'unknownQuestion notes["project.colour"] crimson',
      'unknownDuty done sweep',
      'unknownDuty done toString',
      'unknownDuty tasks.sweep {…}',
    ])
  })
  test('and restored by an edition that knows it', () => {
    const poorer: Law = { ...law, edition: '2026-10', outline: law.outline.slice(1), duties: law.duties.slice(1) }
    const duty = law.duties[0]?.id ?? ''
    const file = { ...good, asOf: '2026-11-24', notes: { 'project.actor': 'n' }, done: [duty] }
    const between = caseIn(read(file, poorer))
    expect(between).toMatchObject({ edition: '2026-10', answers: {} })
    expect(between.aside).toEqual({ answers: good.answers, notes: file.notes, done: [duty] })
    const back = caseIn(read(writeCase(between, poorer)))
    expect(back).toEqual(file)
  })
  test('unless the question was answered since', () => {
    const file = { ...good, aside: { answers: { 'project.actor': 'host' } } }
    expect(caseIn(read(file)).answers).toEqual(good.answers)
    expect(noticesIn(file)).toEqual(['answeredSince aside.answers["project.actor"] host'])
    const twice = { ...good, answers: { 'project.hue': 'red' }, aside: { answers: { 'project.hue': 'blue' } } }
    expect(caseIn(read(twice)).aside).toEqual({ answers: { 'project.hue': 'red' } })
    expect(noticesIn(twice)).toContain('superseded aside.answers["project.hue"] blue')
  })
  test('with the entries of a removed flow', () => {
    const file = { ...good, aside: { flows: [{ name: 'Backup', answers: { 'hosting.where': 'saas' } }] } }
    expect(caseIn(read(file)).aside).toEqual(file.aside)
    expect(noticesIn(file)).toEqual(['flowGone aside.flows Backup'])
  })
})

describe('a file of another edition', () => {
  const other = { ...good, edition: '2031-01' }
  test('is read for this one, with a notice', () => {
    expect(caseIn(read(other))).toEqual(good)
    expect(noticesIn(other)).toEqual(['otherEdition edition 2031-01'])
  })
  test('keeps its day aside if this edition does not cover it, and answers of another shape', () => {
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
  ['a later version', { ...good, version: 4 }, ['futureVersion version']],
  ['a version that is not a number', { ...good, version: '2' }, ['unknownVersion version']],
  ['no edition', { ...good, edition: undefined }, ['badEdition edition']],
  ['an edition with characters that no edition has', { ...good, edition: '<b>' }, ['badEdition edition']],
  ['an unknown key', { ...good, note: 'x' }, ['unknownKey note']],
  ['notes in a file of version 1', { ...good, version: 1, notes: {} }, ['unknownKey notes']],
  ['a day that does not exist', { ...good, asOf: '2026-02-30' }, ['badDay asOf']],
  ['a day outside the edition', { ...good, asOf: '2031-01-01' }, ['dayOutsideEdition asOf']],
  ['a title that is not a text', { ...good, title: 3 }, ['badTitle title']],
  ['a title that is too long', { ...good, title: 'x'.repeat(201) }, ['badTitle title']],
  ['a title with a lone surrogate', { ...good, title: 'a\ud800' }, ['halfCharacter title']],
  ['no answers', { ...good, answers: 'none' }, ['badAnswers answers']],
  ['missing answers', { ...good, answers: undefined }, ['badAnswers answers']],
  ['a list of answers', { ...good, answers: [] }, ['badAnswers answers']],
  ['an id that is not the id of a question', { ...good, answers: { colour: 'red' } }, ['badId answers.colour']],
  [
    'a text that is not an option',
    { ...good, answers: { 'project.actor': 'A baker' } },
    ['notAnOption answers["project.actor"]'],
  ],
  [
    'a prototype key',
    '{"format":"cadrage-case","version":2,"edition":"2026-11","answers":{"__proto__":"x"}}',
    ['badKey answers["__proto__"]'],
  ],
  ['a constructor', { ...good, notes: { constructor: 'x' } }, ['badKey notes.constructor']],
  ['a toString', { ...good, toString: 'x' }, ['badKey toString']],
  [
    'a list for a single choice',
    { ...good, answers: { 'project.actor': ['pharmacy'] } },
    ['wrongShape answers["project.actor"]'],
  ],
  [
    'a text for a multiple choice',
    { ...good, answers: { 'people.who': 'adults' } },
    ['wrongShape answers["people.who"]'],
  ],
  ['a number for an answer', { ...good, answers: { 'people.who': 3 } }, ['wrongShape answers["people.who"]']],
  ['an empty list', { ...good, answers: { 'people.who': [] } }, ['empty answers["people.who"]']],
  [
    '“none” with another option',
    { ...good, answers: { 'data.health': ['none', 'nature'] } },
    ['exclusive answers["data.health"]'],
  ],
  ['an option twice', { ...good, answers: { 'people.who': ['adults', 'adults'] } }, ['repeated answers["people.who"]']],
  ['a note that is too long', { ...good, notes: { 'people.who': 'x'.repeat(2001) } }, ['badNotes notes["people.who"]']],
  ['a duty done twice', { ...good, done: ['dpo', 'dpo'] }, ['repeated done']],
  ['a done duty that is not an id', { ...good, done: [1] }, ['badDone done[0]']],
  ['a task that is not an object', { ...good, tasks: { dpo: 'A' } }, ['badTasks tasks.dpo']],
  ['an unknown key of a task', { ...good, tasks: { dpo: { who: 'A' } } }, ['badTasks tasks.dpo.who']],
  [
    'a person whose name is too long',
    { ...good, tasks: { dpo: { owner: 'x'.repeat(121) } } },
    ['badTasks tasks.dpo.owner'],
  ],
  [
    'a task for a day that no calendar has',
    { ...good, tasks: { dpo: { due: '2026-02-30' } } },
    ['badDay tasks.dpo.due'],
  ],
  ['entries kept aside that are not an object', { ...good, aside: [] }, ['badAside aside']],
  ['an unknown key among entries kept aside', { ...good, aside: { colour: 'red' } }, ['badAside aside.colour']],
  ['two flows kept aside under one name', { ...good, aside: { flows: twins() } }, ['badFlows aside.flows[1].name']],
  ['far too long', 'x'.repeat(1_000_001), ['tooLarge']],
  ['far too deep', nested(400_000), ['tooDeep']],
  ['far too many', { ...good, done: Array(30_000).fill('a') }, ['tooMany']],
])('%s is rejected with the problem and its place', (_, value, problems) => {
  expect(kindsIn(value)).toEqual(problems)
})

function twins() {
  return [1, 2].map(() => ({ name: 'a', answers: {} }))
}
