import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tool, toolBeside } from './ensure.mjs'

/** Runs checks one after the other and counts what passed and failed, whatever kind they are. */
export const counted = () => {
  const results = { passed: 0, failed: 0 }
  /** One check by its exit code. */
  const check = (name, status) => {
    console.log(`${status === 0 ? 'passed' : 'FAILED'}: ${name}`)
    results[status === 0 ? 'passed' : 'failed'] += 1
  }
  const reportOf = (name) => join(tmpdir(), `cadrage-${process.pid}-${name}.json`)
  const vitest = (name, args) => [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportOf(name)}`,
    ...args,
  ]
  /** Counts the tests of a Vitest run from its report. */
  const count = (name, status) => {
    try {
      const { numPassedTests, numFailedTests, numTotalTestSuites } = JSON.parse(readFileSync(reportOf(name), 'utf8'))
      results.passed += numPassedTests
      results.failed += numFailedTests
      if (status !== 0 && numFailedTests === 0) results.failed += 1
      if (numTotalTestSuites === 0) throw new Error('it ran no test')
    } catch (error) {
      console.log(`${name}: no result (${error.message})`)
      results.failed += 1
    }
  }
  /** Runs one Vitest configuration. */
  const run = (name, ...args) => count(name, tool('vitest', ...vitest(name, args)))
  /** Runs one Vitest configuration beside other checks. Returns a promise that is fulfilled at its end. */
  const runBeside = async (name, ...args) => count(name, await toolBeside('vitest', ...vitest(name, args)))
  return { results, check, run, runBeside }
}
