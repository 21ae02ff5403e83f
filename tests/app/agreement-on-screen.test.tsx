// @vitest-environment jsdom
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cleanup } from '@testing-library/react'
import { afterAll, expect, test } from 'vitest'
import { writeCase } from '../../src/casefile/read-case.ts'
import { assess } from '../../src/core/assess.ts'
import { law } from '../../src/law/index.ts'
import { languages } from '../../src/text/eager/law-text.ts'
import { byCommand } from '../support/browser/by-command.ts'
import { expectScreenToSay } from '../support/journey/verdict-screen.tsx'
import { sampled } from '../support/sample.ts'
import { randomCases } from '../support/toy-laws/random-cases.ts'

const scratch = mkdtempSync(join(tmpdir(), 'cadrage-'))
afterAll(() => rmSync(scratch, { recursive: true }))

/** The number of random cases: 200 with `CADRAGE_FULL=1`, 60 without. */
const many = process.env['CADRAGE_FULL'] === undefined ? 60 : 200

test('for random cases, in French and English alternately, the screen shows what the command line prints', {
  timeout: 600_000,
}, () => {
  const file = join(scratch, 'case.json')
  let n = 0
  const cases = sampled([...randomCases(many, 1)])
  expect(cases.length).toBeGreaterThanOrEqual(Math.floor(many / 12))
  for (const { answers, day } of cases) {
    const lang = languages[n % 2] ?? 'fr'
    writeFileSync(file, writeCase({ edition: law.edition, asOf: day, answers }, law))
    expectScreenToSay(byCommand(file, lang), assess(law, answers, day), lang)
    cleanup()
    n += 1
  }
  expect(n).toBe(cases.length)
})
