import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { assessCommand } from '../../src/cli/assess.ts'
import { UsageError } from '../../src/cli/usage-error.ts'

const folder = mkdtempSync(join(tmpdir(), 'cadrage-'))
const good = { format: 'cadrage-case', version: 2, edition: '2026-11', asOf: '2026-11-24' }
const run = (answers: object, ...more: readonly string[]) => {
  const file = join(folder, 'case.json')
  writeFileSync(file, JSON.stringify({ ...good, answers }))
  const warned: string[] = []
  const said = assessCommand([file, ...more], (line) => warned.push(line.replace(`${file}: `, '')))
  return { said, warned }
}
const answers = { 'project.actor': 'pharmacy', 'project.purpose': 'care' }

test('a file with what this edition does not know is judged without it, and each entry is told, in the language asked for', () => {
  const known = run(answers)
  const more = run({ ...answers, 'project.colour': 'red' }, '--lang', 'en')
  expect(known.warned).toEqual([])
  expect(more.warned).toEqual(['answers["project.colour"]: no such question in edition 2026-11; kept aside (red).'])
  expect(run({ ...answers, 'project.colour': 'red' }).said).toBe(known.said)
})
test('a malformed file is refused, saying what and where', () => {
  expect(() => run({ ...answers, 'people.who': 'adults' }, '--lang', 'en')).toThrow(UsageError)
  expect(() => run({ ...answers, 'people.who': 'adults' }, '--lang', 'en')).toThrow('answers["people.who"]: adults')
})
test('a day the edition does not speak for is refused', () => {
  expect(() => run(answers, '--as-of', '2031-01-01', '--lang', 'en')).toThrow('--as-of: this edition speaks for')
})
