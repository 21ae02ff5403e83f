import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import { type Condition, questionsRead } from '../../src/core/condition.ts'
import { sourcesOf } from '../../src/core/law.ts'
import { path, questionsOf, stopsOf } from '../../src/core/outline.ts'
import { law } from '../../src/law/index.ts'
import { isOfficial, officialHosts } from '../../src/law/official-sites.ts'

const steps = questionsOf(law.outline)
const conditions: readonly Condition[] = [
  ...law.facts.map((f) => f.fact),
  ...law.bars.map((b) => b.when),
  ...law.duties.flatMap((d) => (d.met ? [d.applies, d.met] : [d.applies])),
  ...law.pathways.flatMap((p) => Object.values(p.requirements).map((r) => r.met)),
]
const sources = sourcesOf(law)

test('each question is asked once, and read by some rule or by the relevance of another question', () => {
  const ids = steps.map((s) => s.question.id)
  expect(new Set(ids).size).toBe(ids.length)
  const read = new Set(
    [...conditions, ...steps.flatMap((s) => (s.when ? [s.when] : []))].flatMap((c) => [...questionsRead(c)]),
  )
  expect(ids.filter((id) => !read.has(id))).toEqual([])
})

test('no relevance looks ahead: each reads only questions asked before', () => {
  const seen = new Set<string>()
  for (const step of law.outline) {
    if (step.kind === 'rest') continue
    const ahead = step.when ? [...questionsRead(step.when)].filter((id) => !seen.has(id)) : []
    expect(ahead, step.kind === 'ask' ? step.question.id : step.id).toEqual([])
    if (step.kind === 'ask') seen.add(step.question.id)
  }
})

test('each question says why it is asked', () => {
  expect(steps.filter((s) => s.citing.length === 0).map((s) => s.question.id)).toEqual([])
})

test('a source with no official address, or that nobody opened, never claims more than it knows', () => {
  for (const s of sources) {
    if (s.url === '') expect(s.certainty, s.id).not.toBe('settled')
    if (s.verification === 'unread') expect(s.checkedOn, s.id).toBe('')
    else expect(s.checkedOn, s.id).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(s.pinpoint, s.id).not.toBe('')
  }
})

test('every address is one of an authority', () => {
  expect(sources.filter((s) => s.url !== '' && !isOfficial(s.url)).map((s) => `${s.id} ${s.url}`)).toEqual([])
  const plan = readFileSync(new URL('../../locales/fr/plan.json', import.meta.url), 'utf8')
  expect(officialHosts.filter((host) => !sources.some((s) => s.url.includes(host)) && !plan.includes(host))).toEqual([])
})

test('the days of a source are calendar days, in order', () => {
  for (const s of sources) {
    if (s.from !== null) expect(s.from, s.id).toMatch(/^\d{4}-\d\d-\d\d$/)
    if (s.from !== null && s.until !== null) expect(s.from <= s.until, s.id).toBe(true)
  }
})

test('ids are unique within their kind', () => {
  for (const ids of [
    law.facts.map((f) => f.fact.id),
    law.duties.map((d) => d.id),
    law.bars.map((b) => b.id),
    law.pathways.map((p) => p.id),
  ])
    expect(new Set(ids).size).toBe(ids.length)
})

test('nothing answered, the first question is the first to ask', () => {
  expect(path(law.outline, {}).at).toBe('project.actor')
})

test('the residual route comes last', () => {
  expect(law.pathways.findIndex((p) => p.residual)).toBe(law.pathways.length - 1)
})

test('no conclusion prints as settled when every source it cites is contested or to confirm', () => {
  const { bars, duties, facts, pathways } = assess(law, {}, '2026-11-24')
  for (const c of [...bars, ...duties, ...facts, ...pathways.flatMap((p) => p.requirements)])
    if (c.citing.every((s) => s.certainty !== 'settled')) expect(c.certainty, c.id).not.toBe('settled')
})
test('the lines of one page stand together, and none depends on another of its page', () => {
  const stops = stopsOf(law.outline)
  expect(new Set(stops.map((s) => s.id)).size).toBe(stops.length)
  for (const { asks } of stops)
    for (const { when, question } of asks)
      for (const other of asks) expect(when && questionsRead(when).has(other.question.id), question.id).not.toBe(true)
})
test('a page of lines asks the same yes or no of each', () => {
  for (const { page, question } of questionsOf(law.outline))
    if (page !== undefined) expect(question.options, question.id).toEqual(['yes', 'no'])
})
test('what is unknown about a source is said with its reason, and nothing unknown prints as settled', () => {
  for (const s of sourcesOf(law)) {
    expect(s.from !== null || s.undated !== undefined, s.id).toBe(true)
    expect(s.checkedOn === '', s.id).toBe(s.verification === 'unread')
    const isUnknown = s.url === '' || s.checkedOn === '' || s.undated === 'wording'
    if (isUnknown) expect(s.certainty, s.id).not.toBe('settled')
  }
})
