import { expect, test } from 'vitest'
import { endOf } from '../../src/core/task.ts'

test.each([
  ['2026-11-27', { days: 3 }, '2026-11-30'],
  ['2026-12-30', { days: 8 }, '2027-01-07'],
  ['2026-11-15', { months: 2 }, '2027-01-15'],
  ['2026-12-31', { months: 2 }, '2027-02-28'],
  ['2027-12-31', { months: 2 }, '2028-02-29'],
] as const)('a period from %s of %o ends on %s', (since, period, end) => {
  expect(endOf(since, period)).toBe(end)
})
