import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import { law } from '../../src/law/index.ts'
import { providerLetter, providerPoints } from '../../src/law/provider-letter.ts'
import { isLetterOffered, openPoints } from '../../src/report/open-points.ts'
import { languages, sayIn } from '../../src/text/eager/law-text.ts'

const answersOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`cases/${name}.json`, import.meta.url), 'utf8')).case.answers

test('nothing confirmed, every point is asked', () => {
  expect(openPoints(providerLetter, {})).toEqual(providerPoints.map((p) => p.id))
})
test('what is confirmed is not asked again, and “I don’t know” confirms nothing', () => {
  const confirmed = {
    'hosting.certificate': 'v2',
    'hosting.storage': 'unsure',
    'certificate.entity': 'yes',
    'certificate.dates': 'no',
  }
  const open = openPoints(providerLetter, confirmed)
  expect(open).not.toContain('hosting.certificate')
  expect(open).not.toContain('certificate.entity')
  expect(open).toContain('hosting.storage')
  expect(open).toContain('certificate.dates')
})
test('an activity that the provider does not perform is not asked about', () => {
  const open = openPoints(providerLetter, { 'hosting.activities': ['backups'] })
  expect(open.filter((id) => id.startsWith('certificate.')).slice(0, 3)).toEqual([
    'certificate.entity',
    'certificate.dates',
    'certificate.backups',
  ])
  expect(open).not.toContain('hosting.activities')
})
test('a hospital with an uncertified provider asks for the certificate first', () => {
  expect(openPoints(providerLetter, answersOf('w10'))[0]).toBe('hosting.certificate')
})
test.each([
  ['a host that keeps the record', 'w10', true],
  ['remote administration, on which two readings stand', 'd04-remote-admin', true],
  ['machines of one’s own', 'd01-own', false],
])('the letter for %s: %s', (_, of, offered) => {
  expect(isLetterOffered(providerLetter, assess(law, answersOf(of), '2026-11-24'))).toBe(offered)
})
test.each(languages)('every point is a question in %s', (lang) => {
  for (const { id } of providerPoints) expect(sayIn(lang).point(id), id).toMatch(/\?/)
})
