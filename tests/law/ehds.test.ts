import { describe, expect, test } from 'vitest'
import { law } from '../../src/law/index.ts'
import { ehdsRows, hybridRow } from '../support/law/rows/ehds.ts'
import { heardBy, type Row } from '../support/law/rows/row.ts'

describe('the EHDS: facts, role, duties and first day of each row', () => {
  test.each<Row>([...ehdsRows, hybridRow])('eu:$row $what', (row) => expect(heardBy(law, row)).toEqual(row.says))
  test('all twenty-two', () => {
    const numbers = new Set(ehdsRows.flatMap(({ row }) => row.match(/^D(\d+)$/)?.[1] ?? []).map(Number))
    expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: 22 }, (_, i) => i + 1))
  })
  test('E-DATE-7 and trap 1: nothing binds before 26 March 2027', () => {
    for (const { says } of ehdsRows)
      for (const day of Object.values(says.coming?.are ?? {})) expect(day >= '2027-03-26').toBe(true)
  })
})
