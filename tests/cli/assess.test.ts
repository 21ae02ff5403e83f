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
  const warnings: string[] = []
  const output = assessCommand([file, ...more], (line) => warnings.push(line.replace(`${file}: `, '')))
  return { output, warnings }
}
const answers = { 'project.actor': 'pharmacy', 'project.purpose': 'care' }

test('unknown entries of a file do not affect the verdict, and each is reported in the chosen language', () => {
  const known = run(answers)
  const more = run({ ...answers, 'project.colour': 'red' }, '--lang', 'en')
  expect(known.warnings).toEqual([])
  expect(more.warnings).toEqual(['answers["project.colour"]: no such question in edition 2026-11; kept aside (red).'])
  expect(run({ ...answers, 'project.colour': 'red' }).output).toBe(known.output)
})
test('a malformed file is rejected with the problem and its place', () => {
  expect(() => run({ ...answers, 'people.who': 'adults' }, '--lang', 'en')).toThrow(UsageError)
  expect(() => run({ ...answers, 'people.who': 'adults' }, '--lang', 'en')).toThrow('answers["people.who"]: adults')
})
test('a day that the edition does not cover is rejected', () => {
  expect(() => run(answers, '--as-of', '2031-01-01', '--lang', 'en')).toThrow('--as-of: this edition holds from')
})
test('the Markdown has the chosen extent, and the whole record without a choice', () => {
  const markdown = (...more: readonly string[]) => run(answers, '--lang', 'en', '--format', 'md', ...more).output
  const [note, plan, full] = ['note', 'plan', 'full'].map((extent) => markdown('--extent', extent))
  expect(note).toContain('## Articles cited')
  expect(note).not.toContain('## What to do')
  expect(plan).toContain('## What to do')
  expect(plan).not.toContain('## What does not apply')
  expect(full).toContain('## What does not apply')
  expect(markdown()).toBe(full)
})
test('an unknown extent, or one without Markdown, is rejected', () => {
  expect(() => run(answers, '--format', 'md', '--extent', 'all')).toThrow('--extent all: choose note, plan or full.')
  expect(() => run(answers, '--extent', 'note')).toThrow(new UsageError('--extent: add --format md.'))
})
