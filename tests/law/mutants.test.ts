import { expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import type { Law } from '../../src/core/law.ts'
import { path } from '../../src/core/outline.ts'
import type { Given } from '../../src/core/question.ts'
import { law } from '../../src/law/index.ts'
import { randomFrom, someAnswers, workedAnswers } from '../support/journey/answers.ts'
import { poolOf, toldOver } from '../support/law/columns.ts'
import { judge } from '../support/law/judged-mutants.ts'
import { mutantsOf } from '../support/law/mutants.ts'

// `npm run law:mutate` tries every mutant of the law; here a few, by the same means.
const random = randomFrom(15)
const mutants = [...mutantsOf(law)]
const sample = mutants.filter(() => random() < 1 / 180)

test('of a sample of mutants of the law, at least nine in ten that change some verdict are caught', () => {
  const { caught, survivors, score } = judge(law, sample, { far: 200, near: 100 })
  expect(caught.length).toBeGreaterThan(25)
  expect(score, survivors.map((m) => m.what).join('\n')).toBeGreaterThanOrEqual(0.9)
})

test('each mutant has a name of its own', () => {
  const names = mutants.map((m) => m.what)
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
})

/** What the engine concludes of one case, under the names the columns give. */
const concluded = (of: Law, given: Given): ReadonlySet<string> => {
  const { facts, bars, duties, coming, pathways } = assess(of, given, '2026-11-24')
  const { asked, endedBy } = path(of.outline, given)
  const said = (name: string, truth: string) =>
    truth === 'fails' ? [] : [`${name} may hold`, ...(truth === 'holds' ? [`${name} holds`] : [])]
  return new Set([
    ...asked.map((id) => `asks ${id}`),
    ...(endedBy ? [`ended by ${endedBy}`] : []),
    ...facts.flatMap((f) => said(`fact ${f.id}`, f.truth)),
    ...bars.flatMap((b) => said(`bar ${b.id}`, b.truth)),
    ...[...duties, ...coming].flatMap((d) => [
      ...said(`duty ${d.id}`, d.applies),
      ...(d.met === null ? [] : said(`duty ${d.id} met`, d.met)),
    ]),
    ...pathways.flatMap((p) => [
      ...(p.status === 'closed' ? [`${p.id} closed`] : []),
      ...p.requirements.flatMap((r) => {
        const decisive = r.failing !== 'fix' && r.failing !== 'breach'
        return [
          ...(r.truth === 'holds' && p.status !== 'closed' ? [`${p.id}.${r.id} holds`] : []),
          ...(r.truth === 'fails' && (decisive || p.status !== 'closed') ? [`${p.id}.${r.id} fails`] : []),
        ]
      }),
    ]),
  ])
}

test('the columns and the engine conclude the same, of the law and of its mutants', () => {
  const given = [
    ...workedAnswers.filter((_, i) => i % 16 === 0),
    ...Array.from({ length: 20 }, () => someAnswers(random)),
  ]
  const pool = poolOf(law, given)
  for (const of of [law, ...sample.filter((_, i) => i % 10 === 0).map((m) => m.law)]) {
    const told = toldOver(of, pool)
    for (const [i, answers] of given.entries()) {
      const now = concluded(of, answers)
      const bits = new Set(
        [...told].filter(([, column]) => (column[i >>> 5] ?? 0) & (1 << (i & 31))).map(([name]) => name),
      )
      // A duty that hangs on a question only offered, or that is to come and was never doubted, is not told.
      const untold = [...bits].filter((name) => !now.has(name) && !/^outside |^duty \w+ (may hold|met .*)$/.test(name))
      expect(untold).toEqual([])
      expect([...now].filter((name) => !bits.has(name))).toEqual([])
    }
  }
})
