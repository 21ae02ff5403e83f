import { writeFileSync } from 'node:fs'
import type { Reporter, TestCase, TestModule, TestSuite } from 'vitest/node'
import { law } from '../../src/law/index.ts'

type Theorem = {
  readonly part: string
  readonly theorem: string
  readonly result: 'holds' | 'broken' | 'notRun'
  readonly ms: number
}

const partOf = (of: TestCase | TestSuite): string => (of.parent.type === 'suite' ? of.parent.fullName : '')
const resultOf = { passed: 'holds', failed: 'broken', skipped: 'notRun', pending: 'notRun' } as const

/**
 * Says each theorem, its result and its time; of a broken one, what breaks it. Where `PROOF_REPORT` names a file, writes
 * the same there as JSON: `{ edition, theorems: [{ part, theorem, result, ms }] }`.
 */
export default class TheoremList implements Reporter {
  private readonly theorems: Theorem[] = []

  onTestCaseResult(test: TestCase): void {
    const { state, errors = [] } = test.result()
    const ms = Math.round(test.diagnostic()?.duration ?? 0)
    const result = resultOf[state]
    this.theorems.push({ part: partOf(test), theorem: test.name, result, ms })
    console.log(`${result.padEnd(6)} ${String(ms).padStart(6)} ms  ${partOf(test)} – ${test.name}`)
    for (const { message } of errors) console.log(message)
  }

  onTestRunEnd(modules: readonly TestModule[], failures: readonly { readonly message?: string }[]): void {
    for (const module of modules)
      for (const { message } of module.errors()) console.log(`broken: ${module.relativeModuleId}: ${message}`)
    for (const { message } of failures) console.log(`broken: ${message}`)
    const held = this.theorems.filter((t) => t.result === 'holds').length
    const seconds = this.theorems.reduce((sum, t) => sum + t.ms, 0) / 1000
    console.log(`${this.theorems.length} theorems, ${held} hold, ${seconds.toFixed(1)} s`)
    const file = process.env['PROOF_REPORT']
    if (file) writeFileSync(file, `${JSON.stringify({ edition: law.edition, theorems: this.theorems }, null, 2)}\n`)
  }
}
