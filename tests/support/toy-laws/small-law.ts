import { allOf, answered, fact } from '../../../src/core/condition.ts'
import { type Bar, bar, type Duty, duty, type Law, type Requirement } from '../../../src/core/law.ts'
import { ask, rest } from '../../../src/core/outline.ts'
import { manyOf, oneOf, theme } from '../../../src/core/question.ts'
import type { Source } from '../../../src/core/source.ts'

/** Returns a source with an id. */
export const sourceNamed = (id: string, more: Partial<Source> = {}): Source => ({
  id,
  instrument: 'act',
  pinpoint: `art. ${id}`,
  url: 'https://example.test/',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: null,
  until: null,
  checkedOn: '2026-11-23',
  ...more,
})
export const source = sourceNamed('s')

/** Two single-choice questions, one multiple-choice question, and one optional question. */
export const q = theme('q', {
  first: oneOf('x', 'y'),
  second: oneOf('x', 'y'),
  list: manyOf('a', 'b', 'none'),
  offered: oneOf('x', 'y'),
})
export const x = answered(q.first, 'x')
export const y = answered(q.first, 'y')
export const second = answered(q.second, 'x')
/** Never true: a question has one answer. */
export const never = fact('never', allOf(x, y))

/** Returns a requirement with a condition. */
export const needs = (met: Requirement['met'], failing: Requirement['failing'] = 'otherRoute'): Requirement => ({
  met,
  failing,
  citing: [source],
})
/** Returns a duty with an id, which applies when `x` holds unless stated. */
export const dutyNamed = (id: string, more: Partial<Duty>): Duty =>
  duty(id, { applies: x, who: ['you'], citing: [source], authority: 'statute', certainty: 'settled', ...more })
/** Returns a bar with an id. */
export const barNamed = (id: string, when: Bar['when']): Bar =>
  bar(id, { when, citing: [source], authority: 'statute', certainty: 'settled' })

/** Returns a law with questions only, to which a test adds the parts that it is about. */
export const lawWith = (more: Partial<Law> = {}): Law => ({
  edition: 't',
  covers: { from: '2026-01-01', until: '2026-12-31' },
  outline: [ask(q.first), ask(q.second), ask(q.list), rest('enough'), ask(q.offered)],
  facts: [],
  outside: never,
  pathways: [],
  duties: [],
  bars: [],
  ...more,
})
export const day = '2026-06-01'
