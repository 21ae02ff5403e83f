import { describe, expect, test } from 'vitest'
import { law } from '../../src/law/index.ts'
import { verdictOf } from '../support/law/cases.ts'
import { decisionRows, hostingRows, hostingSaidBy } from '../support/law/rows/hosting-rows.ts'

describe('hosting: each disputed case', () => {
  test.each(hostingRows)('hds:%s %s', (_, __, caseName, says) => expect(hostingSaidBy(law, caseName)).toEqual(says))
  test('every one of the fifty is there', () => {
    expect([...new Set(hostingRows.map(([row]) => row))]).toEqual(
      Array.from({ length: 50 }, (_, i) => `C${String(i + 1).padStart(2, '0')}`),
    )
  })
})

describe('hosting: each row of the decision table', () => {
  test.each(decisionRows)('hds:%s in the case %s', (row, caseName, says) => {
    expect(hostingSaidBy(law, caseName)).toEqual(says)
    expect(verdictOf(caseName).fact(row.toLowerCase())).toBe('holds')
  })
  test('all thirty-eight', () => expect(new Set(decisionRows.map(([row]) => row)).size).toBe(38))
})
