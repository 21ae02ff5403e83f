import { describe, expect, test } from 'vitest'
import { instrument } from '../../src/core/source.ts'

const common = {
  url: 'https://example.test/act',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2026-01-01',
  until: null,
  checkedOn: '2026-11-23',
} as const
const act = instrument('act', common)
const page = instrument('page', { ...common, from: null, undated: 'guidance' })

describe('a source', () => {
  test('has the values of its instrument', () => {
    expect(act('s:1', 'art. 1')).toStrictEqual({ id: 's:1', instrument: 'act', pinpoint: 'art. 1', ...common })
  })
  test('has its own value where it differs, and only there', () => {
    expect(act('s:1', 'art. 1', { certainty: 'contested' })).toStrictEqual({
      ...act('s:1', 'art. 1'),
      certainty: 'contested',
    })
  })
  test('that is unread has no day of opening', () => {
    expect(act('s:1', 'art. 1', { verification: 'unread' })).toMatchObject({ verification: 'unread', checkedOn: '' })
  })
  test('with a first day has no reason for a missing one', () => {
    expect(page('s:2', '')).toMatchObject({ from: null, undated: 'guidance' })
    expect(page('s:2', '', { from: '2026-02-02' })).not.toHaveProperty('undated')
    expect(act('s:1', '', { from: null, undated: 'wording' })).toMatchObject({ from: null, undated: 'wording' })
    expect(act('s:1', '')).not.toHaveProperty('undated')
  })
})

describe('a part of an instrument', () => {
  const annex = act.part({ url: 'https://example.test/annex', certainty: 'toConfirm' })
  test('has the id of the instrument and values of its own', () => {
    expect(annex('s:3', 'annex')).toStrictEqual({
      ...act('s:3', 'annex'),
      url: 'https://example.test/annex',
      certainty: 'toConfirm',
    })
  })
  test('differs from the instrument', () => {
    expect(() => act.part({ url: common.url })).toThrow(
      "instrument('act'): a part repeats url of the instrument. Leave it out.",
    )
  })
  test('has sources that differ from the part', () => {
    expect(annex('s:3', 'annex', { certainty: 'settled' }).certainty).toBe('settled')
    expect(() => annex('s:3', 'annex', { certainty: 'toConfirm' })).toThrow('“s:3” repeats certainty')
  })
})

test.each([
  [{ certainty: 'settled' }, 'certainty'],
  [{ certainty: 'contested', authority: 'statute', until: null }, 'authority, until'],
  [{ verification: 'unread', checkedOn: '' }, 'checkedOn'],
  [{ undated: 'wording' }, 'undated'],
] as const)('%j repeats %s of the instrument', (difference, repeated) => {
  expect(() => act('s:1', 'art. 1', difference)).toThrow(
    `instrument('act'): “s:1” repeats ${repeated} of the instrument. Leave it out.`,
  )
})
