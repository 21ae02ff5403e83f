import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { checkCommand } from '../../src/cli/check.ts'
import { today } from '../../src/platform/today.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('today', () => {
  test.each([
    ['2026-11-26T22:59:59Z', '2026-11-26'],
    ['2026-11-26T23:00:00Z', '2026-11-27'],
    ['2026-07-14T21:59:59Z', '2026-07-14'],
    ['2026-07-14T22:00:00Z', '2026-07-15'],
    ['2027-01-01T00:00:00Z', '2027-01-01'],
  ])('is the day in mainland France: at %s it is %s', (now, day) => {
    vi.setSystemTime(new Date(now))
    expect(today()).toBe(day)
  })
  test('does not rest on how an engine writes a date', () => {
    vi.setSystemTime(new Date('2026-11-26T10:00:00Z'))
    vi.spyOn(Date.prototype, 'toLocaleDateString').mockReturnValue('11/26/2026')
    expect(today()).toBe('2026-11-26')
  })
  test.each([[[]], [[{ type: 'year', value: 'MMXXVI' }]]])('is the day in UTC where the parts are %j', (parts) => {
    vi.setSystemTime(new Date('2026-11-26T23:30:00Z'))
    vi.spyOn(Intl.DateTimeFormat.prototype, 'formatToParts').mockReturnValue(parts as Intl.DateTimeFormatPart[])
    expect(today()).toBe('2026-11-26')
  })
})
test('the command that looks at the sources takes the day in France too', () => {
  vi.setSystemTime(new Date('2026-11-26T23:30:00Z'))
  expect(checkCommand(['--stale'])).toContain('2026-11-27')
})
