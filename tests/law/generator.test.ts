import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { blanksIn, shown } from '../../scripts/new/blank.mjs'
import { generate } from '../../scripts/new/generate.mjs'
import { UsageError } from '../../scripts/new/usage-error.mjs'
import type { completeCommand } from '../../src/cli/complete.ts'
import type { assess } from '../../src/core/assess.ts'
import type { Law } from '../../src/core/law.ts'

const root = process.cwd()
/** A copy of what the generator reads and writes. */
const copy = mkdtempSync(join(tmpdir(), 'cadrage-new-'))
afterAll(() => rmSync(copy, { recursive: true }))

const filesIn = (folder: string) =>
  new Map(
    ['src', 'locales', 'tests/law'].flatMap((part) =>
      readdirSync(join(folder, part), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(ts|tsx|json)$/.test(name))
        .map((name) => [join(part, name), readFileSync(join(folder, part, name), 'utf8')] as const),
    ),
  )
const changedFiles = (before: ReadonlyMap<string, string>) =>
  [...filesIn(copy)]
    .filter(([file, text]) => before.get(file) !== text)
    .map(([file]) => file)
    .sort()

/** The commands of the guide, each as its arguments. */
const commands = () => {
  const guide = readFileSync(join(root, 'docs/guides/changing-the-law.md'), 'utf8')
  const [, block = ''] = /```sh\n(npm run new[\s\S]*?)```/.exec(guide) ?? []
  return block
    .trim()
    .split('\n')
    .map((line) => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '').slice(2))
}
type Copied = { completeCommand: typeof completeCommand; law: Law; assess: typeof assess }
/** Loads the law of the copy, after the generator has written it. */
const load = async (): Promise<Copied> => ({
  ...(await import(/* @vite-ignore */ join(copy, 'src/cli/complete.ts'))),
  ...(await import(/* @vite-ignore */ join(copy, 'src/law/index.ts'))),
  ...(await import(/* @vite-ignore */ join(copy, 'src/core/assess.ts'))),
})

let before: ReadonlyMap<string, string>
let afterRules: readonly string[] = []
let completed = ''
beforeAll(async () => {
  for (const part of ['src', 'locales', 'tests/law', 'biome.json', 'package.json'])
    cpSync(join(root, part), join(copy, part), { recursive: true })
  before = filesIn(copy)
  for (const [name, , ...argv] of commands()) {
    if (name === 'new') await generate(copy, argv, undefined)
    else {
      afterRules = changedFiles(before)
      completed = (await load()).completeCommand(argv, copy)
    }
  }
}, 120_000)

test('the guide adds a source, a line and a requirement, each in the file where its neighbours are', () => {
  expect(afterRules).toEqual([
    'locales/en/instruments.json',
    'locales/en/lines.json',
    'locales/en/pathways.json',
    'locales/en/sources.json',
    'locales/fr/instruments.json',
    'locales/fr/lines.json',
    'locales/fr/pathways.json',
    'locales/fr/sources.json',
    'src/law/outline/i-readiness.ts',
    'src/law/pathways/mr-004.ts',
    'src/law/questions/research.ts',
    'src/law/sources/index.ts',
    'src/law/sources/mr-099.ts',
  ])
})
test('every word still missing is a blank, the same in both languages', () => {
  const blanks = blanksIn(copy)
  const inLanguage = (lang: string) =>
    blanks.filter(({ file }) => file.startsWith(`locales/${lang}/`)).map(({ found }) => found.replace(/, in .*/, ''))
  expect(inLanguage('fr').length).toBeGreaterThan(3)
  expect(inLanguage('en')).toEqual(inLanguage('fr'))
  expect(blanks.some(({ file }) => file === 'tests/law/cases/mr-099-board.json')).toBe(true)
})
test('the condition holds in the law of the copy: MR-004 is conformed to with it, and to be repaired without it', async () => {
  const { law, assess } = await load()
  const { case: worked } = JSON.parse(readFileSync(join(copy, 'tests/law/cases/w17.json'), 'utf8'))
  expect(worked.answers['study.board']).toBe('yes')
  const mr004 = (answer: string) =>
    assess(law, { ...worked.answers, 'study.board': answer }, worked.asOf)
      .pathways.find(({ id }) => id === 'mr004')
      ?.requirements.find(({ id }) => id === 'board')?.truth
  expect([mr004('yes'), mr004('no'), mr004('unsure')]).toEqual(['holds', 'fails', 'unknown'])
})
test('the cases that merely need one more answer are completed, and no other is touched', () => {
  expect(completed).toMatch(/w17\.json\n {4}\+ "study\.board": "yes"/)
  const cases = changedFiles(before).filter((file) => file.startsWith('tests/law/cases/'))
  expect(cases.length).toBeGreaterThan(5)
  for (const file of cases.filter((f) => !f.endsWith('mr-099-board.json')))
    expect(JSON.parse(readFileSync(join(copy, file), 'utf8')).case.answers['study.board']).toBe('yes')
})
test.each([
  [['source', '--instrument', 'mr099', '--id', 'res:M99-4'], 'it exists already'],
  [
    ['line', '--page', 'list.studyReadyAccess', '--id', 'study.other', '--when', 'nothing=yes'],
    'no fact, and not a question',
  ],
  [['requirement', '--pathway', 'mr009'], 'is not one of'],
  [['poem'], '“poem” is none of these'],
])('a mistake is named, and nothing is written: %j', async (argv, said) => {
  const earlier = filesIn(copy)
  await expect(generate(copy, argv, undefined)).rejects.toThrow(UsageError)
  await expect(generate(copy, argv, undefined)).rejects.toThrow(said)
  expect(changedFiles(earlier)).toEqual([])
})
test('what is asked on a terminal is the same as what flags give', async () => {
  const prompts: string[] = []
  const typed = ['list.studyReadyAccess', 'study.second', 'study.board', 'always', 'res:M99-4']
  const text = await generate(copy, ['line'], async (prompt) => {
    prompts.push(prompt)
    return typed[prompts.length - 1] ?? ''
  })
  expect(prompts.length).toBe(typed.length)
  expect(text).toContain('src/law/outline/i-readiness.ts')
  expect(readFileSync(join(copy, 'src/law/outline/i-readiness.ts'), 'utf8')).toContain('line(study.second')
})
test('no blank is left in the law of this repository', () => {
  expect(blanksIn(root).map(shown)).toEqual([])
})
