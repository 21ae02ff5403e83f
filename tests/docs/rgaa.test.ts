import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { accessState } from '../../src/ui/frame/access-state.ts'
import { accessGrid } from '../../src/ui/screens/access-grid.ts'

type Result = 'conform' | 'nonConform' | 'notApplicable'
type Assessment = {
  readonly assessedOn: string
  readonly kind: string
  readonly sample: readonly { readonly id: string }[]
  readonly criteria: readonly {
    readonly number: string
    readonly title: string
    readonly result: Result
    readonly evidence: string
    readonly where?: { readonly pages: readonly string[] }
    readonly exceptions?: string
    readonly reason?: string
  }[]
}
const { assessedOn, sample, criteria, kind }: Assessment = JSON.parse(readFileSync('docs/access/rgaa.json', 'utf8'))
const withResult = (result: Result) => criteria.filter((c) => c.result === result)
const failing = withResult('nonConform')

test('the assessment has the 106 criteria of RGAA 4.1.2, each once, in order', () => {
  const ofTheme = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12]
  expect(criteria.map((c) => c.number)).toEqual(
    ofTheme.flatMap((count, theme) => Array.from({ length: count }, (_, i) => `${theme + 1}.${i + 1}`)),
  )
})

test('each result has a title and its evidence, and each test that it names exists', () => {
  for (const { number, title, evidence } of criteria) {
    expect(title, number).not.toBe('')
    expect(evidence, number).not.toBe('')
    for (const [file] of evidence.matchAll(/(?:tests|src)\/[\w/.-]*\w/g)) expect(existsSync(file), file).toBe(true)
  }
})

test('each non-conformity says where, what and why', () => {
  const pages = sample.map(({ id }) => id)
  for (const { number, where, exceptions, reason } of failing) {
    expect(where?.pages.length, number).toBeGreaterThan(0)
    expect(pages, number).toEqual(expect.arrayContaining([...(where?.pages ?? [])]))
    expect(exceptions, number).toBeTruthy()
    expect(reason, number).toBeTruthy()
  }
})

// The statement and the footer read this file. Write it anew with `npm run access:result`.
test('the rate in the statement and in the footer is computed from the assessment', async () => {
  const conform = withResult('conform').length
  const result = {
    assessedOn,
    pages: sample.length,
    conform,
    nonConform: failing.length,
    notApplicable: withResult('notApplicable').length,
    rate: Math.floor((100 * conform) / (conform + failing.length)),
  }
  await expect(`${JSON.stringify(result, null, 2)}\n`).toMatchFileSnapshot('../../src/ui/frame/access-result.json')
})

test('only a rate of 100 is full conformity, and less than half is none', () => {
  expect([100, 99, 50, 49, 0].map(accessState)).toEqual(['full', 'partial', 'partial', 'none', 'none'])
})

test.each(['fr', 'en'])('the statement in %s names each non-conformity, and says who assessed', (lang) => {
  const words = JSON.parse(readFileSync(`locales/${lang}/access.json`, 'utf8'))
  expect(Object.keys(words.failing)).toEqual(failing.map(({ number }) => number.replace('.', '_')))
  expect(kind).toBe('self-assessment')
  for (const state of ['full', 'partial', 'none'])
    expect(words.stateText[state]).toMatch(lang === 'fr' ? /auto-évaluation.*tiers/ : /self-assessment.*third party/)
})

test('no line of the grid is met if one of its criteria is not', () => {
  const numbers = failing.map(({ number }) => number)
  for (const { id, rgaa, result } of accessGrid)
    if (rgaa.some((number) => numbers.includes(number))) expect(result, id).not.toBe('met')
})
