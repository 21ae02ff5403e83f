import { describe, expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import { questionsRead } from '../../src/core/condition.ts'
import { inFlow } from '../../src/core/data-flow.ts'
import { path, stopsOf } from '../../src/core/outline.ts'
import { type Given, unsure } from '../../src/core/question.ts'
import { blockingDuties, rulesOfRoute } from '../../src/core/start.ts'
import type { StartItem } from '../../src/core/verdict.ts'
import { law } from '../../src/law/index.ts'
import { workedCases } from '../support/journey/case-files.ts'

// Whatever holds back the start can be said to be in place: a question asks about it, in the interview or after it.

/** Returns the questions after the rest that are asked and not answered. */
const openQuestions = (given: Given) => path(law.outline, given).optional.filter((id) => given[id] === undefined)
/** Returns the answers given before the rest. */
const untilRest = (given: Given): Given => {
  const { optional } = path(law.outline, given)
  return Object.fromEntries(Object.entries(given).filter(([id]) => !optional.includes(id)))
}
/** Returns the answers with “I don’t know” wherever a question is left, and wherever that brings another. */
const withUnsure = (given: Given): Given => {
  const open = openQuestions(given)
  return open.length === 0 ? given : withUnsure({ ...given, ...Object.fromEntries(open.map((id) => [id, unsure])) })
}
const nameOf = ({ kind, id, flow }: StartItem) => [kind, id, ...(flow === undefined ? [] : [flow])].join(' ')
/** Returns the questions that show whether an item stands. */
const questionsOf = ({ kind, id }: StartItem, asOf: string): readonly string[] => {
  const rules = [...blockingDuties(law, asOf), ...law.pathways.flatMap(rulesOfRoute)]
  const rule = rules.find((r) => r.kind === kind && r.id === id)
  return rule ? [...questionsRead(rule.stands)] : []
}

test('a page about what is in place has at most five lines', () => {
  const { optional } = path(law.outline, {})
  const long = stopsOf(law.outline).filter(
    ({ asks: [first, ...others] }) => optional.includes(first.question.id) && others.length > 4,
  )
  expect(long.map(({ id, asks }) => `${id}: ${asks.length}`)).toEqual([])
})
test('every duty that may hold back is shown to stand by an answer', () => {
  const asked = new Set(stopsOf(law.outline).flatMap(({ asks }) => asks.map(({ question }) => question.id)))
  for (const { id, stands } of blockingDuties(law, law.covers.until)) {
    const read = [...questionsRead(stands)]
    expect(`${id} ${read.length > 0 && read.every((q) => asked.has(q))}`).toBe(`${id} true`)
  }
})
// What only one reading of a disputed point makes due holds nothing back (`cautions`); there, nothing need be asked.
describe.each([
  ['as it stands', (given: Given) => given],
  ['at its first verdict', untilRest],
])('each worked case, %s', (_, taken) => {
  const cases = workedCases.map(({ name, asOf, case: { answers, flows = [] } }) => {
    const given = taken(answers)
    return { name, asOf, given, flows, items: assess(law, given, asOf, flows).start.items }
  })
  test('has a question for each point that nobody was asked about', () => {
    const unasked = cases.flatMap(({ name, asOf, given, flows, items }) =>
      items
        .filter(({ status }) => status === 'notAsked')
        .filter((item) => {
          const flow = flows.find((f) => f.name === item.flow)
          const { asked } = path(law.outline, flow ? inFlow(law, given, flow.answers) : given)
          return !questionsOf(item, asOf).some((id) => asked.includes(id))
        })
        .map((item) => `${name}: ${nameOf(item)}`),
    )
    expect(cases.flatMap(({ items }) => items).length).toBeGreaterThan(100)
    expect(unasked).toEqual([])
  })
  test('“I don’t know” moves each point that was not asked to those that one does not know; as many are left', () => {
    for (const { name, asOf, given, flows, items } of cases) {
      const after = assess(law, withUnsure(given), asOf, flows).start.items
      expect(after.map(nameOf).sort(), name).toEqual(items.map(nameOf).sort())
      const statusAfter = new Map(after.map((item) => [nameOf(item), item.status]))
      for (const item of items.filter(({ flow }) => flow === undefined))
        expect(`${name} ${nameOf(item)} ${statusAfter.get(nameOf(item))}`).toBe(
          `${name} ${nameOf(item)} ${item.status === 'notAsked' ? 'unsure' : item.status}`,
        )
    }
  })
})
