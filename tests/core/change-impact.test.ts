import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import { impactOf, isNoImpact } from '../../src/core/change-impact.ts'
import type { Law } from '../../src/core/law.ts'
import { path } from '../../src/core/outline.ts'
import type { Given } from '../../src/core/question.ts'
import type { Verdict } from '../../src/core/verdict.ts'
import { law } from '../../src/law/index.ts'
import { randomFrom, someAnswers, workedAnswers } from '../support/journey/answers.ts'
import { sampled } from '../support/sample.ts'
import { anyAnswerTo, anyGiven, anyLaw, questions } from '../support/toy-laws/any-law.ts'

const day = '2026-11-24'
const clinic: Given = {
  'project.actor': 'healthEstablishment',
  'project.purpose': 'care',
  'care.sharing': 'sameTeam',
  'hosting.where': 'saas',
  'hosting.certificate': 'v2',
  'hosting.storage': 'eea',
}

/** Returns as text what the user can see of a verdict, by id, and the asked questions. */
const visible = (of: Law, answers: Given, verdict: Verdict): string => {
  const { state, pathway, nearest, why, bars, outsideBy, unlessOutside, toPutRight } = verdict.headline
  const due = (d: { readonly id: string; readonly applies: string; readonly met: string | null }) =>
    d.applies === 'fails' ? [] : [`${d.id} ${d.applies === 'unknown' ? 'may' : d.met}`]
  return JSON.stringify([
    path(of.outline, answers).asked,
    [state, pathway, nearest, why, bars, outsideBy, unlessOutside, toPutRight],
    [verdict.start.state, verdict.start.extent ?? ''],
    verdict.start.items.map(({ kind, id, flow, status }) => [kind, id, flow, status]),
    verdict.facts.filter((f) => !f.working).map((f) => `${f.id} ${f.truth}`),
    verdict.bars.map((b) => `${b.id} ${b.truth}`),
    verdict.pathways.map((p) => `${p.id} ${p.status}`),
    verdict.pathways.filter((p) => p.id === (pathway ?? nearest)).flatMap((p) => p.requirements.map((r) => r.truth)),
    verdict.duties.flatMap(due).sort(),
    verdict.coming.map((d) => `${d.id} ${d.applies}`).sort(),
  ])
}

test('for any law, a change has no impact exactly when questions and conclusions stay as they were', () => {
  let none = 0
  let some = 0
  const change = fc.constantFrom(...questions).chain((q) => fc.tuple(fc.constant(q.id), anyAnswerTo(q)))
  fc.assert(
    fc.property(anyLaw, anyGiven, change, (any, before, [id, answer]) => {
      const after = { ...before, [id]: answer }
      const impact = impactOf(any, { answers: before }, { answers: after }, '2026-06-01')
      const on = (given: Given) => visible(any, given, assess(any, given, '2026-06-01'))
      expect(isNoImpact(impact)).toBe(on(before) === on(after))
      if (isNoImpact(impact)) none += 1
      else some += 1
    }),
    { numRuns: 800 },
  )
  expect(Math.min(none, some)).toBeGreaterThan(100)
})

test('for this law, the same is true of worked cases with one changed answer', () => {
  const random = randomFrom(5)
  let none = 0
  let some = 0
  for (const before of sampled(workedAnswers)) {
    const asked = path(law.outline, before).asked
    const id = asked[Math.floor(random() * asked.length)] ?? ''
    const after = { ...before, [id]: someAnswers(random)[id] }
    const impact = impactOf(law, { answers: before }, { answers: after }, day)
    const on = (given: Given) => visible(law, given, assess(law, given, day))
    expect(isNoImpact(impact)).toBe(on(before) === on(after))
    if (isNoImpact(impact)) none += 1
    else some += 1
  }
  expect(Math.min(none, some)).toBeGreaterThan(1)
})

test('for any law, what a change sets aside was answered and counted, and the opposite change brings it back', () => {
  const change = fc.constantFrom(...questions).chain((q) => fc.tuple(fc.constant(q.id), anyAnswerTo(q)))
  fc.assert(
    fc.property(anyLaw, anyGiven, change, (any, before, [id, answer]) => {
      const after = { ...before, [id]: answer }
      const there = impactOf(any, { answers: before }, { answers: after }, '2026-06-01')
      const back = impactOf(any, { answers: after }, { answers: before }, '2026-06-01')
      for (const aside of there.setAside) expect(path(any.outline, before).counted[aside]).toBeDefined()
      const still = (ids: readonly string[]) => ids.filter((q) => q !== id)
      expect(still(back.backAgain)).toEqual(still(there.setAside))
      expect(still(back.comes)).toEqual(still(there.leaves))
      expect(back.duties).toEqual(
        expect.arrayContaining(there.duties.map((c) => ({ id: c.id, before: c.after, after: c.before }))),
      )
    }),
    { numRuns: 500 },
  )
})

test('a clinic that moves its records in house sets the certificate of its provider aside and no longer needs a certified host', () => {
  const impact = impactOf(law, { answers: clinic }, { answers: { ...clinic, 'hosting.where': 'own' } }, day)
  expect(impact.setAside).toContain('hosting.certificate')
  expect(impact.duties.map(({ id, after }) => [id, after])).toContainEqual(['hdsCertifiedHost', 'none'])
})

test('an answer about one flow affects the duties of that flow only', () => {
  const flows = (certificate: string) => [
    { name: 'Booking', answers: { 'hosting.where': 'saas', 'hosting.certificate': certificate } },
    { name: 'Backup', answers: { 'hosting.where': 'backup' } },
  ]
  const before = { answers: clinic, flows: flows('v2') }
  const impact = impactOf(law, before, { answers: clinic, flows: flows('none') }, day)
  expect(impact.flows.map((f) => f.name)).toEqual(['Booking'])
  expect(impact.flows[0]?.duties).not.toEqual([])
  expect(impact.duties).toEqual([])
})
