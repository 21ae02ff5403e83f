import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { all, any, not, type Truth } from '../../src/core/truth.ts'

const truths = ['holds', 'fails', 'unknown'] as const satisfies readonly Truth[]
const anyTruths = fc.array(fc.constantFrom<Truth>(...truths), { maxLength: 6 })
const sure = (b: boolean): Truth => (b ? 'holds' : 'fails')

describe('Kleene’s strong three-valued logic', () => {
  test.each([
    ['holds', 'holds', 'holds', 'holds'],
    ['holds', 'fails', 'fails', 'holds'],
    ['holds', 'unknown', 'unknown', 'holds'],
    ['fails', 'fails', 'fails', 'fails'],
    ['fails', 'unknown', 'fails', 'unknown'],
    ['unknown', 'unknown', 'unknown', 'unknown'],
  ] as const)('%s with %s: all %s, any %s', (a, b, both, either) => {
    for (const pair of [
      [a, b],
      [b, a],
    ] as const) {
      expect(all(pair)).toBe(both)
      expect(any(pair)).toBe(either)
    }
  })
  test('the negation of unknown is unknown, and a double negation changes nothing', () => {
    expect(truths.map(not)).toEqual(['fails', 'holds', 'unknown'])
    expect(truths.map(not).map(not)).toEqual(truths)
  })
  test('of an empty list, all holds and any fails', () => {
    expect(all([])).toBe('holds')
    expect(any([])).toBe('fails')
  })
  test('without unknown values it is Boolean logic', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 6 }), (bs) => {
        expect(all(bs.map(sure))).toBe(sure(bs.every(Boolean)))
        expect(any(bs.map(sure))).toBe(sure(bs.some(Boolean)))
      }),
    )
  })
  test('all and any are dual', () => {
    fc.assert(
      fc.property(anyTruths, (ts) => {
        expect(not(all(ts))).toBe(any(ts.map(not)))
        expect(not(any(ts))).toBe(all(ts.map(not)))
      }),
    )
  })
  test('replacing unknown values never changes a known result', () => {
    fc.assert(
      fc.property(anyTruths, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (ts, learnt) => {
        const later = ts.map((t, i) => (t === 'unknown' ? sure(learnt[i] ?? false) : t))
        for (const combine of [all, any]) if (combine(ts) !== 'unknown') expect(combine(later)).toBe(combine(ts))
      }),
    )
  })
})
