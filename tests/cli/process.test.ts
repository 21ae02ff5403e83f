import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { writeCase } from '../../src/casefile/read-case.ts'
import { assess } from '../../src/core/assess.ts'
import { law } from '../../src/law/index.ts'
import { reportOf } from '../../src/report/report.ts'
import { languages } from '../../src/text/eager/law-text.ts'
import { gistOfReport, gistOfTold, type Told } from '../support/law/gist.ts'
import { sampled } from '../support/sample.ts'
import { randomCases } from '../support/toy-laws/random-cases.ts'

const scratch = mkdtempSync(join(tmpdir(), 'cadrage-'))
afterAll(() => rmSync(scratch, { recursive: true }))
const run = promisify(execFile)

test('on the first 20 random cases, the command run as a process agrees with the report', {
  timeout: 600_000,
}, async () => {
  let n = 0
  for (const { answers, day, flows } of sampled([...randomCases(20, 1)])) {
    const file = join(scratch, `${n}.json`)
    writeFileSync(file, writeCase({ edition: law.edition, asOf: day, answers, flows }, law))
    const lang = languages[n % 2] ?? 'fr'
    const { stdout } = await run(process.execPath, [join('scripts', 'run-cli.mjs'), 'assess', file, '--lang', lang], {
      maxBuffer: 50_000_000,
      env: { ...process.env, INIT_CWD: process.cwd() },
    })
    expect(gistOfTold(JSON.parse(stdout) as Told), JSON.stringify(answers)).toBe(
      gistOfReport(reportOf(assess(law, answers, day, flows), law)),
    )
    n += 1
  }
  expect(n).toBeGreaterThanOrEqual(1)
})
