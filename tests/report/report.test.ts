import { describe, expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import type { Given } from '../../src/core/question.ts'
import type { Source } from '../../src/core/source.ts'
import { law } from '../../src/law/index.ts'
import { caseHash } from '../../src/report/case-hash.ts'
import { groupByReading } from '../../src/report/disputed-readings.ts'
import { doubtsOf } from '../../src/report/doubts.ts'
import { isStale, pointsOf, type Report, reportOf, verificationOf } from '../../src/report/report.ts'
import { toJson } from '../../src/report/to-json.ts'
import { type ReportText, toMarkdown } from '../../src/report/to-markdown.ts'
import { i18nIn } from '../../src/text/eager/i18n.ts'
import { languages, sayIn } from '../../src/text/eager/law-text.ts'
import { reportTextIn } from '../../src/text/eager/report-text.ts'
import { noteParts } from '../../src/text/note/parts.ts'
import { randomFrom, someAnswers, workedAnswers } from '../support/journey/answers.ts'
import { verdictOf } from '../support/law/cases.ts'
import { sampled } from '../support/sample.ts'
import { toyLaw, toySay } from '../support/toy-laws/toy-law.ts'

const day = '2026-11-24'
const answersOnShelf = { 'toy.health': 'yes', 'toy.place': 'shelf' }
const shelf = reportOf(assess(toyLaw, answersOnShelf, day), toyLaw)

describe('the document', () => {
  test('names the conditions that the headline doubts, at most three of a kind', () => {
    expect(shelf.verdict.headline.state).toBe('route')
    const counts = Object.fromEntries(Object.entries(shelf.doubts).map(([kind, all]) => [kind, all.length]))
    expect(counts).toEqual({ contested: 1, toConfirm: 0, unread: 1 })
    const names = { requirement: (_: string, id: string) => id, barName: (id: string) => id, fact: (id: string) => id }
    const [one] = shelf.doubts.unread
    if (!one) throw new Error('the toy law leaves nothing unread')
    const five = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ ...one, id }))
    const { t } = reportTextIn('en')
    expect(doubtsOf({ doubts: { contested: [], toConfirm: five, unread: [one] } }, t, names)).toEqual([
      '5 of the conditions relied on are to be confirmed in the official texts: “a”, “b”, “c” and 2 others.',
      `One of the conditions relied on rests on a text not re-read for this edition, to be checked at the source: “${one.id}”.`,
    ])
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

test.each(['maker-abroad-targets-germany', 'gp-practice-survey', 'market-study-on-doctors'])(
  'outside these rules, no conclusion says that a formality is needed: %s',
  (of) => {
    const { verdict, facts, card } = reportOf(verdictOf(of).verdict, law)
    expect(verdict.headline.state).toBe('outside')
    const shown = [...facts, ...card.flatMap((line) => line.facts)].map(({ id }) => id)
    expect(shown).not.toContain('needsFormality')
  },
)

test('with the real law, each contested conclusion has both readings', () => {
  const random = randomFrom(11)
  const missing = new Set<string>()
  let contested = 0
  for (let i = 0; i < 200; i++)
    for (const c of reportOf(assess(law, someAnswers(random), day), law).contested) {
      contested += 1
      for (const lang of languages)
        if (pointsOf(c).every((point) => sayIn(lang).reading(point) === undefined)) missing.add(`${c.kind} ${c.id}`)
    }
  expect([...missing]).toEqual([])
  expect(contested).toBeGreaterThan(100)
})

test('with the real law, each reading is said once, and every contested conclusion is named with its grounds once', () => {
  const random = randomFrom(12)
  let shared = 0
  for (let i = 0; i < 100; i++) {
    const report = reportOf(assess(law, someAnswers(random), day), law)
    for (const lang of languages) {
      const groups = groupByReading(report.contested, sayIn(lang).reading)
      const said = groups.map(({ reading }) => reading?.cautious)
      expect(new Set(said).size).toBe(said.length)
      const named = groups.flatMap(({ conclusions }) => conclusions)
      expect(new Set(named.map(({ conclusion }) => conclusion))).toEqual(new Set(report.contested))
      expect(named.filter(({ isFirst }) => isFirst)).toHaveLength(report.contested.length)
      shared += groups.filter(({ conclusions }) => conclusions.length > 1).length
    }
  }
  expect(shared).toBeGreaterThan(20)
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
    ...['edition', 'asOf', 'headline', 'start', 'facts', 'pathways', 'duties', 'coming', 'bars', 'missing', 'setAside'],
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
  const answer: ReportText['answer'] = (question, given) =>
    [given]
      .flat()
      .map((o) => toySay.option(question, o))
      .join()
  const words: ReportText = {
    start: ({ verdict }) => [`start ${verdict.start.state}`],
    note: (report) => noteParts({ t: i18n.getFixedT(null, 'report'), say: toySay, answer }, report),
    // The text of the plan is not loaded.
    howTo: () => undefined,
    dutyStatus: (_, { met }) => met ?? undefined,
    day: (of) => of,
    ...toySay,
    excluded: ({ excluded: { pathways, rules } }) => ({
      pathways: pathways.map(({ by, those }) => ({
        what: 'routes',
        reason: by.kind,
        names: those.map(({ id }) => id),
      })),
      rules: rules.map(({ by, those }) => ({
        what: 'rules',
        reason: by.kind,
        names: those.map(({ id }) => `not ${id}`),
      })),
    }),
    t: (key, values = {}) => String(i18n.t(key as never, { ns: 'report', ...values } as never)),
    headline: () => ['HEADLINE'],
    question: (id) => toySay.question(id).title,
    answer,
    duty: (id) => toySay.duty(id).title,
    evidence: (id) => toySay.duty(id).evidence,
    pathway: (id) => toySay.pathway(id).name,
    source: (id) => toySay.source(id).title,
    whoCanTell: (id) => toySay.question(id).whoCanTell,
  }
  const text = toMarkdown(shelf, words)
  test('contains every conclusion, both readings, every answer and every source', () => {
    for (const part of [
      ...['HEADLINE', 'fact healthData holds', 'duty lock', 'evidence lock', 'pathway declare', 'bar sale fails'],
      ...['declare requires known', 'declare requires argued', 'declare requires tidy'],
      ...['toy.place is shelf', 'https://example.org/read', shelf.hash],
    ])
      expect(text).toContain(part)
    expect(text.indexOf('the cautious view')).toBeGreaterThan(0)
    expect(text.indexOf('the other view')).toBeGreaterThan(text.indexOf('the cautious view'))
  })
  test('marks an unread source as unread wherever a conclusion cites it', () => {
    const lock = text.slice(text.indexOf('- duty lock'))
    expect(lock.slice(0, 400)).toContain(words.t('verification.unread'))
  })
  test('contains no key instead of a text', () => {
    expect(text).not.toMatch(
      /\b(headline|sections|card|said|truth|certainty|verification|authority|failing|ifNot|met|who)\.[a-z]/,
    )
  })
})

test.each(languages)('in %s, under a stop and only there, the plan says that it is for a changed project', (lang) => {
  const stopped = i18nIn(lang).t('plan.stopped', { ns: 'report' })
  const isSaid = (name: string) =>
    toMarkdown(reportOf(verdictOf(name).verdict, law), reportTextIn(lang), undefined, 'plan').includes(stopped)
  expect(['insurer-snds-pricing', 'school-thermal-cameras', 'w01', 'w19'].map(isSaid)).toEqual([
    true,
    true,
    false,
    false,
  ])
})
test.each(languages)('in %s, the mark of a condition never contradicts its sentence', (lang) => {
  const t = (key: string) => String(i18nIn(lang).t(key as never, { ns: 'report' } as never))
  const { requirementIs } = sayIn(lang)
  const report = reportOf(verdictOf('warehouse-not-ready').verdict, law)
  const text = toMarkdown(report, reportTextIn(lang))
  const open = report.route?.requirements.filter((r) => !r.didNotArise && r.truth !== 'holds') ?? []
  expect(open.length).toBeGreaterThan(0)
  for (const { id, truth, failing } of open)
    expect(text).toContain(
      `${requirementIs(report.route?.id ?? '', id, truth)} (${t(`${truth === 'fails' ? 'failing' : 'ifNot'}.${failing}`)})`,
    )
})

describe('what does not apply, one line for each reason', () => {
  const linesOf = (name: string, changed: Given = {}) => {
    const { excluded, closed, notApplying } = reportOf(verdictOf(name, changed).verdict, law)
    const reason = ({ by }: (typeof excluded.pathways | typeof excluded.rules)[number]) =>
      by.kind === 'fact' || by.kind === 'requirement' ? by.finding.id : by.kind
    const ofRules = excluded.rules.map(({ by, those }) => ({ by, ids: those.map(({ id }) => id) }))
    return {
      closed,
      notApplying,
      excluded,
      routes: excluded.pathways.map((group) => [reason(group), ...group.those.map(({ id }) => id)]),
      rulesBy: (question: string) =>
        ofRules.filter(({ by }) => by.kind === 'answers' && by.because[0]?.question === question),
      notArisen: ofRules.filter(({ by }) => by.kind === 'didNotArise').flatMap(({ ids }) => ids),
    }
  }
  test('routes for research are closed to care by one fact', () => {
    const { routes } = linesOf('w01')
    expect(routes).toContainEqual([
      ...['scientificResearch', 'permanentSndsAccess', 'mr001', 'mr003', 'mr002', 'mr005', 'sndsSample'],
      ...['mr007', 'mr008', 'mr004'],
    ])
    // Who asks is answered before what for, so that MR-006 falls by the first of its reasons.
    expect(routes).toContainEqual(['productCompany', 'mr006'])
  })
  test('a trial is closed to six routes by the fact that it involves the human person', () => {
    expect(linesOf('c17-trial-and-record').routes).toContainEqual([
      ...['involvesHumanPerson', 'mr005', 'mr006', 'sndsSample', 'mr007', 'mr008', 'mr004'],
    ])
  })
  test('what did not arise stands apart, at the end', () => {
    const { routes, notArisen } = linesOf('w17')
    expect(routes.at(-1)).toEqual(['didNotArise', 'noFormality', 'healthAlert'])
    expect(notArisen).toContain('minors')
    expect(linesOf('gp-practice-survey').routes.map(([reason]) => reason)).not.toContain('needsFormality')
  })
  test('rules fall in one line if the same answers exclude them', () => {
    const { rulesBy } = linesOf('w01', { 'project.stage': 'running', 'incident.what': ['none'] })
    expect(rulesBy('incident.what').map(({ ids }) => ids)).toEqual([
      ['notifyBreachNow', 'answerAccessNow', 'answerRequestNow', 'reduceNow'],
    ])
    const [first] = rulesBy('project.purpose')
    expect(first?.ids).toEqual(expect.arrayContaining(['dpiaRemoteFollowUp', 'healthAlertEnd', 'cppUnfavourable']))
  })
  test('outside these rules none is said not to apply: the ordinary GDPR may ask the same', () => {
    const outside = workedAnswers.map((given) => reportOf(assess(law, given, day), law)).filter(isOutside)
    expect(outside.length).toBeGreaterThan(0)
    for (const { excluded } of outside) expect(excluded).toEqual({ pathways: [], rules: [] })
  })
  test('in every other worked case, each closed route and each rule stands on one line, with one reason that arises', () => {
    for (const given of sampled(workedAnswers)) {
      const report = reportOf(assess(law, given, day), law)
      if (isOutside(report)) continue
      const { excluded, closed, notApplying } = report
      const ids = (of: readonly { readonly those: readonly { readonly id: string }[] }[]) =>
        of.flatMap(({ those }) => those.map(({ id }) => id)).sort()
      expect(ids(excluded.pathways)).toEqual(closed.flatMap(({ pathways }) => pathways.map(({ id }) => id)).sort())
      expect(ids(excluded.rules)).toEqual(notApplying.map(({ id }) => id).sort())
      for (const { by, those } of excluded.pathways)
        if (by.kind === 'fact' || by.kind === 'requirement') expect(by.finding.didNotArise).toBe(false)
        else for (const { id } of those) expect(closed.find((c) => c.pathways.some((p) => p.id === id))?.by).toEqual([])
      for (const { by, those } of excluded.rules)
        for (const rule of those) expect(rule.didNotArise, rule.id).toBe(by.kind === 'didNotArise')
    }
  })
})

const isOutside = ({ verdict }: Report) => verdict.start.state === 'outside'

test('a practitioner alone is told that neither an assessment nor an officer is required; a large practice is not', () => {
  const notDue = (name: string) => reportOf(verdictOf(name).verdict, law).notDue
  expect(notDue('w02')).toEqual(['dpia', 'dpo'])
  expect(notDue('w01')).toEqual([])
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
  test('where only an authorisation is left, the closest route of which a deviation is known is named', () => {
    const shortOf = (name: string, changed: Given = {}) => {
      const { shortOf } = reportOf(verdictOf(name, changed).verdict, law)
      return shortOf && [shortOf.pathway.id, shortOf.by.map((r) => r.id)]
    }
    expect(shortOf('w21', { 'warehouse.sources': ['otherBodies'] })).toEqual(['warehouseStandard', ['ownFiles']])
    expect(shortOf('w17'), 'a declaration is open').toBeUndefined()
  })
  test('an open route has none, and record linkage that the methodology forbids is not a deviation', () => {
    expect(nearMisses('w17')).toEqual([])
    expect(nearMisses('w15')).toEqual([])
  })
})

describe('the conditions that close a pathway', () => {
  const closing = (name: string, changed: Given = {}) =>
    Object.fromEntries(
      reportOf(verdictOf(name, changed).verdict, law).closed.flatMap(({ pathways, by }) =>
        pathways.map((p) => [p.id, by.map((r) => r.id)]),
      ),
    )
  test('are those that the answers contradict, not those whose questions do not arise', () => {
    const care = closing('w01')
    expect(care['mr004']).toEqual(expect.arrayContaining(['research']))
    for (const unasked of ['recipients', 'transfers']) expect(care['mr004']).not.toContain(unasked)
    expect(closing('w17')['mr007']).toContain('mainBaseAlone')
    expect(closing('w17')['mr007']).not.toContain('environment')
  })
  test('are none if none of their questions arises', () => {
    expect(closing('w17')['healthAlert']).toEqual([])
  })
})

test('in every worked case, nothing that did not arise is a reason, a fact of the summary, contested or a closed route’s ground', () => {
  const untold = workedAnswers.flatMap((given) => {
    const { verdict, chain, card, closed, contested, nearMisses } = reportOf(assess(law, given, day), law)
    // What ends an interview is decided by answers, though the questions after the end are not relevant.
    const reasons = verdict.headline.state === 'outside' ? [] : chain
    return [
      ...[...reasons, ...card.flatMap(({ facts }) => facts), ...contested],
      ...[...closed, ...nearMisses].flatMap(({ by }) => by),
    ]
      .filter((c) => c.didNotArise)
      .map(({ id }) => id)
  })
  expect(untold).toEqual([])
})
