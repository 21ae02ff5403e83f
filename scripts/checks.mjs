import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tool } from './ensure.mjs'

/** Runs checks one after the other and counts what passed and failed, whatever kind they are. */
export const counted = () => {
  const results = { passed: 0, failed: 0 }
  /** One check by its exit code. */
  const check = (name, status) => {
    console.log(`${status === 0 ? 'passed' : 'FAILED'}: ${name}`)
    results[status === 0 ? 'passed' : 'failed'] += 1
  }
  /** One Vitest configuration, with what its own report counts. */
  const run = (name, ...args) => {
    const file = join(tmpdir(), `cadrage-${process.pid}-${name}.json`)
    const status = tool('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args)
    try {
      const { numPassedTests, numFailedTests, numTotalTestSuites } = JSON.parse(readFileSync(file, 'utf8'))
      results.passed += numPassedTests
      results.failed += numFailedTests
      if (status !== 0 && numFailedTests === 0) results.failed += 1
      if (numTotalTestSuites === 0) throw new Error('it ran no test')
    } catch (error) {
      console.log(`${name}: no result (${error.message})`)
      results.failed += 1
    }
  }
  return { results, check, run }
}
