import { describe, expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import type { Given } from '../../src/core/question.ts'
import type { Source } from '../../src/core/source.ts'
import { law } from '../../src/law/index.ts'
import { caseHash } from '../../src/report/case-hash.ts'
import { isStale, pointsOf, reportOf, verificationOf } from '../../src/report/report.ts'
import { toJson } from '../../src/report/to-json.ts'
import { type ReportText, toMarkdown } from '../../src/report/to-markdown.ts'
import { i18nIn } from '../../src/text/eager/i18n.ts'
import { languages, sayIn } from '../../src/text/eager/law-text.ts'
import { reportTextIn } from '../../src/text/eager/report-text.ts'
import { randomFrom, someAnswers } from '../support/journey/answers.ts'
import { verdictOf } from '../support/law/cases.ts'
import { toyLaw, toySay } from '../support/toy-laws/toy-law.ts'

const day = '2026-11-24'
const answersOnShelf = { 'toy.health': 'yes', 'toy.place': 'shelf' }
const shelf = reportOf(assess(toyLaw, answersOnShelf, day), toyLaw)

describe('the document', () => {
  test('counts the doubts of the headline', () => {
    expect(shelf.verdict.headline.state).toBe('route')
    expect(shelf.doubts).toEqual({ contested: 1, toConfirm: 0, unread: 1 })
    expect(shelf.contested.map((c) => c.id)).toEqual(['argued'])
  })
  test('lists what blocks separately from what to do', () => {
    expect(shelf.unmet.map((d) => d.id)).toEqual(['lock'])
    expect(shelf.toPutRight.map((r) => r.id)).toEqual(['tidy'])
    expect(shelf.notApplying.map((d) => d.id)).toEqual(['sale'])
  })
  test('numbers its sources in the order in which they are first cited', () => {
    expect(shelf.sources.map(({ n, source }) => [n, source.id])).toEqual([
      [1, 'read'],
      [2, 'unread'],
    ])
  })
  test('a contested source that was read does not improve the verification of a settled one that was not', () => {
    const [first] = toyLaw.facts[0]?.citing ?? []
    if (!first) throw new Error('the toy law cites nothing')
    const known = { ...first, verification: 'unread' as const }
    const argued = { ...first, certainty: 'contested' as const }
    expect(verificationOf({ certainty: 'settled', citing: [known, argued] })).toBe('unread')
    expect(verificationOf({ certainty: 'toConfirm', citing: [known] })).toBe('unread')
  })
})

test('with the real law, each source that the report cites has one number', () => {
  const random = randomFrom(7)
  for (let i = 0; i < 40; i++) {
    const { sources, verdict, facts, closed, route, bars, todo } = reportOf(assess(law, someAnswers(random), day), law)
    const numbered = new Set(sources.map(({ source }) => source.id))
    expect(numbered.size).toBe(sources.length)
    const requirements = [...(route?.requirements ?? []), ...closed.flatMap(({ by }) => by)]
    for (const { citing } of [...facts, ...bars, ...todo, ...verdict.coming, ...requirements])
      for (const { id } of citing) expect(numbered).toContain(id)
  }
})

test('with the real law, each contested conclusion has both readings', () => {
  const random = randomFrom(11)
  const missing = new Set<string>()
  let contested = 0
  for (let i = 0; i < 600; i++)
    for (const c of reportOf(assess(law, someAnswers(random), day), law).contested) {
      contested += 1
      for (const lang of languages)
        if (pointsOf(c).every((point) => sayIn(lang).reading(point) === undefined)) missing.add(`${c.kind} ${c.id}`)
    }
  expect([...missing]).toEqual([])
  expect(contested).toBeGreaterThan(100)
})

test.each([
  ['w03', true],
  ['w17', true],
  ['w41', false],
] as const)(
  'the Markdown of %s says that further duties may come exactly if the verdict does: %s',
  (name, moreMayCome) => {
    const { verdict } = verdictOf(name)
    expect(verdict.moreMayCome).toBe(moreMayCome)
    for (const lang of languages)
      expect(
        toMarkdown(reportOf(verdict, law), reportTextIn(lang)).includes(
          i18nIn(lang).t('ehdsUnasked', { ns: 'report' }),
        ),
      ).toBe(moreMayCome)
  },
)

test('a source checked more than 180 days before the day of the law is stale', () => {
  const source = shelf.sources[0]?.source as Source
  const checked = { ...source, checkedOn: '2026-11-23' }
  expect(isStale(checked, '2027-05-22')).toBe(false)
  expect(isStale(checked, '2027-05-23')).toBe(true)
  expect(isStale({ ...source, checkedOn: '' }, '2030-01-01')).toBe(false)
})

describe('the case hash', () => {
  test('has sixteen hexadecimal characters, the same in any order', () => {
    const hash = caseHash({ a: ['y', 'x'], b: 'z' }, 'toy', day)
    expect(hash).toMatch(/^[0-9a-f]{16}$/)
    expect(caseHash({ b: 'z', a: ['x', 'y'], c: undefined }, 'toy', day)).toBe(hash)
  })
  test('changes with a flow, but not with the order of flows', () => {
    const [one, other] = [
      { name: 'a', answers: { 'toy.place': 'here' } },
      { name: 'b', answers: {} },
    ] as const
    const hash = caseHash({ a: 'x' }, 'toy', day, [one, other])
    expect(caseHash({ a: 'x' }, 'toy', day, [other, one])).toBe(hash)
    expect(caseHash({ a: 'x' }, 'toy', day, [one])).not.toBe(hash)
    expect(caseHash({ a: 'x' }, 'toy', day, [])).toBe(caseHash({ a: 'x' }, 'toy', day))
  })
  test('changes with an answer, the edition or the day', () => {
    const all = [
      caseHash({ a: 'x' }, 'toy', day),
      caseHash({ a: 'y' }, 'toy', day),
      caseHash({ a: 'x' }, 'other', day),
      caseHash({ a: 'x' }, 'toy', '2026-11-25'),
    ]
    expect(new Set(all).size).toBe(4)
  })
})

test('the JSON has the published format', () => {
  const json = toJson(shelf.verdict, (q) => `${q} teller`)
  expect(Object.keys(json)).toEqual([
    ...['edition', 'asOf', 'headline', 'facts', 'pathways', 'duties', 'coming', 'bars', 'missing', 'setAside'],
  ])
  expect(json.facts).toEqual({ healthData: 'holds' })
  expect(json.bars[0]).toMatchObject({ authority: 'référentiel', certainty: 'toConfirm', truth: 'fails' })
  expect(json.duties[0]).toEqual({
    id: 'lock',
    applies: 'holds',
    met: 'fails',
    who: 'controller',
    because: [{ question: 'toy.health', answer: 'yes' }],
    metBecause: [{ question: 'toy.place', answer: 'shelf' }],
    citing: [{ id: 'unread', pinpoint: 'Article unread', url: 'https://example.org/unread', verification: 'unread' }],
    authority: 'statute',
    certainty: 'settled',
  })
  const open = toJson(assess(toyLaw, { 'toy.health': 'unsure' }, day), (q) => `${q} teller`)
  expect(open.missing).toContainEqual({ question: 'toy.health', whoCanTell: 'toy.health teller' })
})

describe.each(languages)('the Markdown in %s', (lang) => {
  const i18n = i18nIn(lang)
  const words: ReportText = {
    ...toySay,
    t: (key, values = {}) => String(i18n.t(key as never, { ns: 'report', ...values } as never)),
    headline: () => ['HEADLINE'],
    question: (id) => toySay.question(id).title,
    answer: (question, answer) =>
      [answer]
        .flat()
        .map((o) => toySay.option(question, o))
        .join(),
    duty: (id) => toySay.duty(id).title,
    evidence: (id) => toySay.duty(id).evidence,
    pathway: (id) => toySay.pathway(id).name,
    source: (id) => toySay.source(id).title,
    whoCanTell: (id) => toySay.question(id).whoCanTell,
  }
  const text = toMarkdown(shelf, words)
  test('contains every conclusion, both readings, every answer and every source', () => {
    for (const part of [
      ...['HEADLINE', 'fact healthData', 'duty lock', 'evidence lock', 'pathway declare', 'bar sale'],
      ...['declare requires known', 'declare requires argued', 'declare requires tidy'],
      ...['toy.place is shelf', 'https://example.org/read', shelf.hash],
    ])
      expect(text).toContain(part)
    expect(text.indexOf('the cautious view')).toBeGreaterThan(0)
    expect(text.indexOf('the other view')).toBeGreaterThan(text.indexOf('the cautious view'))
  })
  test('marks an unread source as unread wherever a conclusion cites it', () => {
    const lock = text.slice(text.indexOf('duty lock'))
    expect(lock.slice(0, 400)).toContain(words.t('verification.unread'))
  })
  test('contains no key instead of a text', () => {
    expect(text).not.toMatch(/\b(headline|sections|card|truth|certainty|verification|authority|failing|met|who)\.[a-z]/)
  })
})

describe('near misses', () => {
  const nearMisses = (name: string, changed: Given = {}) =>
    reportOf(verdictOf(name, changed).verdict, law).nearMisses.map(({ pathway, by }) => [
      pathway.id,
      by.map((r) => r.id),
    ])
  test('res:M4-11 a review that cannot inform each person conforms to MR-004 except for this condition', () => {
    expect(nearMisses('w18')).toEqual([['mr004', ['noWaiver']]])
  })
  test('res:E-8 a warehouse that departs on two points lists both', () => {
    expect(
      nearMisses('w21', { 'warehouse.abroad': ['otherPlace'], 'warehouse.sources': ['careFile', 'forBase'] }),
    ).toEqual([['warehouseStandard', ['careSources', 'euOnly']]])
  })
  test('res:R5 a manufacturer departs from the vigilance standard on one point', () => {
    expect(nearMisses('w29', { 'vigilance.keptUntil': 'longer' })).toEqual([['vigilanceStandard', ['retentionLonger']]])
  })
  test('an open route has none, and record linkage that the methodology forbids is not a deviation', () => {
    expect(nearMisses('w17')).toEqual([])
    expect(nearMisses('w15')).toEqual([])
  })
})
