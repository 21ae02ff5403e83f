import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readCase, writeCase } from '../../src/casefile/read-case.ts'
import { assess } from '../../src/core/assess.ts'
import { questionsOf } from '../../src/core/outline.ts'
import type { Given } from '../../src/core/question.ts'
import { law } from '../../src/law/index.ts'
import { reportOf } from '../../src/report/report.ts'
import { type Lang, languages } from '../../src/text/eager/law-text.ts'
import { byCommand } from '../support/browser/by-command.ts'
import { gistOfReport, gistOfTold } from '../support/law/gist.ts'
import { sampled } from '../support/sample.ts'
import { type RandomCase, randomCases } from '../support/toy-laws/random-cases.ts'

const scratch = mkdtempSync(join(tmpdir(), 'cadrage-'))
afterAll(() => rmSync(scratch, { recursive: true }))

const file = join(scratch, 'case.json')
const ids = questionsOf(law.outline).map((ask) => ask.question.id)
const inOrder = (given: Given) => JSON.stringify(ids.map((id) => given[id] ?? null))

/** Returns how the exported file, the command line or the report differ on a case; `undefined` if they agree. */
const differenceIn = ({ answers, day, flows }: RandomCase, lang: Lang): string | undefined => {
  const exported = writeCase({ edition: law.edition, asOf: day, answers, flows }, law)
  const read = readCase(exported, law)
  if (!('case' in read)) return `the exported file is refused: ${JSON.stringify(read.problems)}`
  if (inOrder(read.case.answers) !== inOrder(answers)) return 'the exported file contains other answers'
  writeFileSync(file, exported)
  const printed = gistOfTold(byCommand(file, lang))
  const shown = gistOfReport(reportOf(assess(law, answers, day, flows), law))
  return printed === shown ? undefined : `the command line prints ${printed}, the report shows ${shown}`
}

/** Ten thousand cases with `CADRAGE_FULL=1`, the first five hundred without: finding every reason is slow. */
const full = process.env['CADRAGE_FULL'] !== undefined
const seeds = full ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] : [1]
const many = full ? 1000 : 500

test.each(seeds)(
  `on ${many} random cases of seed %i the command line prints for the exported file what the report shows for the answers`,
  { timeout: 600_000 },
  (seed) => {
    let n = 0
    const cases = sampled([...randomCases(many, seed)])
    for (const random of cases) {
      const difference = differenceIn(random, languages[n % 2] ?? 'fr')
      if (difference !== undefined) expect.unreachable(`case ${n}, ${JSON.stringify(random)}: ${difference}`)
      n += 1
    }
    expect(n).toBe(cases.length)
  },
)

test('the French and the English verdict have the same ids', () => {
  let n = 0
  for (const { answers, day, flows } of sampled([...randomCases(200, 11)])) {
    writeFileSync(file, writeCase({ edition: law.edition, asOf: day, answers, flows }, law))
    const [french, english] = languages.map((lang) => byCommand(file, lang))
    if (!french || !english) throw new Error('There are two languages.')
    expect(gistOfTold(english), JSON.stringify(answers)).toBe(gistOfTold(french))
    n += 1
  }
  expect(n).toBeGreaterThanOrEqual(16)
})
