import { expect, test } from 'vitest'
import { checkCommand } from '../../src/cli/check.ts'
import { sourcesOf } from '../../src/core/law.ts'
import { law } from '../../src/law/index.ts'

const opened = sourcesOf(law).filter((s) => s.checkedOn !== '').length

test('what is unknown about the sources is counted', () => {
  expect(checkCommand([])).toContain(`${sourcesOf(law).length} sources cited`)
})
test('on the day of the edition nothing is stale; half a year and a day later everything opened is', () => {
  expect(checkCommand(['--stale', '--day', '2026-11-24'])).toMatch(/ 0 last opened more than 180 days/)
  expect(checkCommand(['--stale', '--day', '2027-12-01'])).toMatch(new RegExp(`${opened} last opened more than`))
})
test('a day that is none is refused, saying what is wanted', () => {
  expect(() => checkCommand(['--stale', '--day', 'soon'])).toThrow(/YYYY-MM-DD/)
})
