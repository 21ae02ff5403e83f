import { expect, test } from 'vitest'
import { checkCommand } from '../../src/cli/check.ts'
import { sourcesOf } from '../../src/core/law.ts'
import { law } from '../../src/law/index.ts'

const opened = sourcesOf(law).filter((s) => s.checkedOn !== '').length

test('the report counts what is unknown about the sources', () => {
  expect(checkCommand([])).toContain(`${sourcesOf(law).length} sources cited`)
})
test('no source is stale on the day of the edition; every opened source is stale a year later', () => {
  expect(checkCommand(['--stale', '--day', '2026-11-24'])).toMatch(/ 0 last opened more than 180 days/)
  expect(checkCommand(['--stale', '--day', '2027-12-01'])).toMatch(new RegExp(`${opened} last opened more than`))
})
test('an invalid day is rejected with the expected format', () => {
  expect(() => checkCommand(['--stale', '--day', 'soon'])).toThrow(/YYYY-MM-DD/)
})
