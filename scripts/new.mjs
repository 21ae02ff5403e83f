// @ts-check
import { createInterface } from 'node:readline/promises'
import { ensureDependencies } from './ensure.mjs'
import { UsageError } from './new/usage-error.mjs'

ensureDependencies()
const { generate } = await import('./new/generate.mjs')

const isTerminal = process.stdin.isTTY && process.stdout.isTTY
const terminal = isTerminal ? createInterface({ input: process.stdin, output: process.stdout }) : undefined
try {
  const text = await generate(process.cwd(), process.argv.slice(2), terminal && ((prompt) => terminal.question(prompt)))
  process.stdout.write(text)
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  process.stderr.write(`${error.message}\nNothing was written.\n`)
  process.exitCode = 2
} finally {
  terminal?.close()
}
