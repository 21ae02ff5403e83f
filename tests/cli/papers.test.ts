import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { papersCommand } from '../../src/cli/papers.ts'
import { UsageError } from '../../src/cli/usage-error.ts'

const folder = mkdtempSync(join(tmpdir(), 'cadrage-papers-'))
const fileOf = (name: string, more: object = {}) => {
  const file = join(folder, `${name}.json`)
  const answers = { 'project.actor': 'pharmacy', 'project.purpose': 'care' }
  writeFileSync(file, JSON.stringify({ format: 'cadrage-case', version: 3, edition: '2026-11', answers, ...more }))
  return file
}
const run = (...argv: readonly string[]) => papersCommand([...argv, '--as-of', '2026-11-28'], () => {})
type Printed = readonly {
  readonly paper: string
  readonly lang: string
  readonly file: string
  readonly items: readonly {
    readonly id: string
    readonly status: string
    readonly from: readonly string[]
    readonly who: string
    readonly articles: readonly string[]
  }[]
}[]

test('every paper is written, and what each holds is printed', async () => {
  const out = join(folder, 'all')
  const printed: Printed = JSON.parse(
    await run(fileOf('a', { title: 'Officine du Port' }), '--out', out, '--lang', 'en'),
  )
  expect(printed.map(({ file }) => file).sort()).toEqual(
    readdirSync(out)
      .map((name) => join(out, name))
      .sort(),
  )
  expect([...new Set(printed.map(({ paper }) => paper))]).toEqual([
    ...['plan', 'record', 'provider', 'notice', 'dpia', 'route', 'memo', 'folder'],
  ])
  expect(printed[0]?.file).toBe(join(out, '2026-11-28_Officine-du-Port_plan.xlsx'))
  for (const { lang, items } of printed) {
    expect(lang).toBe('en')
    expect(items.length).toBeGreaterThan(0)
    for (const item of items) {
      expect(Object.keys(item)).toEqual(['id', 'status', 'from', 'who', 'articles'])
      expect(['answered', 'law', 'blank']).toContain(item.status)
      expect(item.articles.length, item.id).toBeGreaterThan(0)
    }
  }
})
test('one paper of several cases keeps a file for each, even of the same name', async () => {
  const out = join(folder, 'two')
  const files = [fileOf('b', { title: 'Même nom' }), fileOf('c', { title: 'Même nom' })]
  const printed: Printed = JSON.parse(await run(...files, '--out', out, '--lang', 'fr', '--paper', 'notice'))
  expect(printed.map(({ file }) => file)).toEqual([
    join(out, '2026-11-28_Même-nom_notice.docx'),
    join(out, '2026-11-28_Même-nom_notice-2.docx'),
  ])
})
test('a register joins several cases', async () => {
  const out = join(folder, 'register')
  const printed: Printed = JSON.parse(await run(fileOf('d'), fileOf('e'), '--out', out, '--lang', 'fr', '--register'))
  expect(printed.map(({ file }) => file)).toEqual([
    join(out, '2026-11-28_registre.docx'),
    join(out, '2026-11-28_registre.xlsx'),
  ])
  expect(printed[0]?.items.filter(({ id }) => id === 'purposes').length).toBe(2)
})
describe('bad use writes nothing and says what is wrong:', () => {
  const out = join(folder, 'none')
  test.each([
    ['no case', ['--out', out], 'Usage'],
    ['no folder', [fileOf('f')], 'Usage'],
    ['an unknown language', [fileOf('f'), '--out', out, '--lang', 'de'], '--lang de'],
    ['an unknown paper', [fileOf('f'), '--out', out, '--paper', 'poem'], '--paper poem'],
    ['a register of another paper', [fileOf('f'), '--out', out, '--register', '--paper', 'notice'], '--register'],
    ['a file that is not there', [join(folder, 'nothing.json'), '--out', out], 'nothing.json'],
    [
      'one bad file among good ones',
      [fileOf('f'), fileOf('g', { answers: { 'project.actor': 3 } }), '--out', out],
      'g.json',
    ],
    ['a folder that is a file', [fileOf('f'), '--out', fileOf('h'), '--paper', 'notice'], 'h.json'],
  ])('%s', async (_, argv, message) => {
    await expect(papersCommand(argv, () => {})).rejects.toThrow(UsageError)
    await expect(papersCommand(argv, () => {})).rejects.toThrow(message)
    expect(existsSync(out)).toBe(false)
  })
  test('a day that the edition does not cover', async () => {
    await expect(papersCommand([fileOf('f'), '--out', out, '--as-of', '2031-01-01'], () => {})).rejects.toThrow(
      '--as-of',
    )
    expect(readFileSync(fileOf('f'), 'utf8')).toContain('cadrage-case')
  })
})
