import { describe, expect, test } from 'vitest'
import { isNot } from '../../src/core/condition.ts'
import { bar, decides, duty, type Failing, opens, pathway, sourcesOf } from '../../src/core/law.ts'
import { ask } from '../../src/core/outline.ts'
import { barNamed, dutyNamed, lawWith, needs, q, second, sourceNamed, x } from '../support/toy-laws/small-law.ts'

describe('a pathway', () => {
  test.each([
    ['otherRoute', true],
    ['authorisation', true],
    ['deviation', true],
    ['barred', true],
    ['fix', false],
    ['breach', false],
  ] as const)('a requirement that fails as “%s” decides it: %s', (failing: Failing, decisive) => {
    expect(decides({ failing })).toBe(decisive)
  })
  test('is open under all requirements that decide, and no others', () => {
    const p = pathway('p', {
      headline: 'route',
      citing: [sourceNamed('p')],
      requirements: { a: needs(x), b: needs(second, 'fix'), c: needs(isNot(second), 'barred') },
    })
    expect(opens(p)).toEqual({ kind: 'all', of: [x, isNot(second)] })
    expect(p).toMatchObject({ id: 'p', residual: false })
    const { id: _, ...likeIt } = p
    expect(pathway('last', { ...likeIt, residual: true })).toEqual({ ...p, id: 'last', residual: true })
  })
})

test('a duty and a bar have the given id', () => {
  const { id: _, ...rest } = dutyNamed('d', {})
  expect(duty('d', rest)).toEqual({ id: 'd', ...rest })
  const { id: __, ...when } = barNamed('b', x)
  expect(bar('b', when)).toEqual({ id: 'b', ...when })
})

test('the sources of a law are those of its questions, facts, bars, duties, offences and pathways, each once, in that order', () => {
  const s = (id: string) => sourceNamed(id)
  const law = lawWith({
    outline: [ask(q.first, { citing: [s('question'), s('twice')] })],
    facts: [{ fact: { kind: 'fact', id: 'f', is: x }, citing: [s('fact'), s('twice')] }],
    bars: [{ ...barNamed('b', x), citing: [s('bar')] }],
    duties: [
      dutyNamed('d', { citing: [s('duty')], offence: s('offence') }),
      dutyNamed('e', { citing: [s('unpunished')] }),
    ],
    pathways: [
      pathway('p', {
        headline: 'route',
        citing: [s('pathway')],
        requirements: { r: { ...needs(x), citing: [s('requirement'), s('twice')] } },
      }),
    ],
  })
  expect(sourcesOf(law).map((one) => one.id)).toEqual([
    'question',
    'twice',
    'fact',
    'bar',
    'duty',
    'offence',
    'unpunished',
    'pathway',
    'requirement',
  ])
})
