import { expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import { allOf, answered, anyOf, type Condition, cautiously, disputed, fact, isNot } from '../../src/core/condition.ts'
import { duty, type Law } from '../../src/core/law.ts'
import { ask, path, rest } from '../../src/core/outline.ts'
import { oneOf, theme } from '../../src/core/question.ts'
import type { Source } from '../../src/core/source.ts'

const q = theme('q', { first: oneOf('x', 'y'), later: oneOf('x', 'y') })
const source: Source = {
  id: 's',
  instrument: 'act',
  pinpoint: 'art. 1',
  url: 'https://example.test/',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
}
const lawWhere = (applies: Condition): Law => ({
  edition: 't',
  covers: { from: '2026-01-01', until: '2026-12-31' },
  outline: [ask(q.first), rest('enough'), ask(q.later)],
  facts: [],
  outside: fact('never', answered(q.first, 'y')),
  pathways: [],
  duties: [duty('d', { applies, who: ['you'], citing: [source], authority: 'statute', certainty: 'settled' })],
  bars: [],
})
const onDuty = (applies: Condition, first: string) => {
  const [d] = assess(lawWhere(applies), { 'q.first': first }, '2026-06-01').duties
  return [d?.applies, d?.certainty]
}
const x = answered(q.first, 'x')

test('a disputed point without a reading decides nothing, and the conclusion is contested', () => {
  expect(onDuty(disputed('p', x), 'x')).toEqual(['unknown', 'contested'])
  expect(onDuty(isNot(disputed('p', x)), 'x')).toEqual(['unknown', 'contested'])
})
test('the cautious reading decides, and the conclusion is contested', () => {
  expect(onDuty(cautiously('p', x), 'x')).toEqual(['holds', 'contested'])
})
test('where the disputed point does not arise, the conclusion is settled', () => {
  expect(onDuty(disputed('p', x), 'y')).toEqual(['fails', 'settled'])
  expect(onDuty(cautiously('p', x), 'y')).toEqual(['fails', 'settled'])
})
test('a conclusion that stands without the disputed point is settled', () => {
  expect(onDuty(anyOf(cautiously('p', x), x), 'x')).toEqual(['holds', 'settled'])
  expect(onDuty(allOf(isNot(cautiously('p', x)), isNot(x)), 'x')).toEqual(['fails', 'settled'])
  expect(onDuty(allOf(cautiously('p', x), x), 'x')).toEqual(['holds', 'contested'])
})
test('the interview reaches the verdict at the rest; later questions are optional and not counted as left', () => {
  const there = path(lawWhere(x).outline, { 'q.first': 'x' })
  expect(there.at).toBe('verdict')
  expect(there.atMostLeft).toBe(0)
  expect(there.optional).toEqual(['q.later'])
})
test('a day outside the edition is rejected with the days that it covers', () => {
  expect(() => assess(lawWhere(x), {}, '2027-01-01')).toThrow(/covers 2026-01-01 to 2026-12-31/)
})
