// @vitest-environment jsdom
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cleanup } from '@testing-library/react'
import { afterAll, expect, test } from 'vitest'
import { writeCase } from '../../src/casefile/case-file.ts'
import { assess } from '../../src/core/assess.ts'
import { law } from '../../src/law/index.ts'
import { languages } from '../../src/text/say.ts'
import { byCommand } from '../support/by-command.ts'
import { randomCases } from '../support/random-cases.ts'
import { expectScreenToSay } from '../support/verdict-screen.tsx'

const scratch = mkdtempSync(join(tmpdir(), 'cadrage-'))
afterAll(() => rmSync(scratch, { recursive: true }))

test('on the first 200 of the random cases, in French and English by turns, the screen says what the command line says', {
  timeout: 600_000,
}, () => {
  const file = join(scratch, 'case.json')
  let n = 0
  for (const { answers, day } of randomCases(200, 1)) {
    const lang = languages[n % 2] ?? 'fr'
    writeFileSync(file, writeCase({ edition: law.edition, asOf: day, answers }, law))
    expectScreenToSay(byCommand(file, lang), assess(law, answers, day), lang)
    cleanup()
    n += 1
  }
  expect(n).toBe(200)
})
