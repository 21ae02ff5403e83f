import { assessCommand } from './assess.ts'
import { checkCommand } from './check.ts'
import { completeCommand } from './complete.ts'
import { papersCommand } from './papers.ts'
import { questionsCommand } from './questions.ts'
import { UsageError } from './usage-error.ts'

const warn = (line: string) => process.stderr.write(`${line}\n`)

const commands: Readonly<Record<string, (argv: readonly string[]) => string | Promise<string>>> = {
  assess: (argv) => assessCommand(argv, warn),
  questions: questionsCommand,
  check: checkCommand,
  complete: completeCommand,
  papers: (argv) => papersCommand(argv, warn),
}

// A program such as `head` may close the pipe before it has read everything. That is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const [name = '', ...argv] = process.argv.slice(2)
try {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command)
    throw new UsageError(`${name || 'nothing'}: no such command. Commands: ${Object.keys(commands).join(', ')}.`)
  process.stdout.write(await command(argv))
} catch (error) {
  const isUsageError =
    error instanceof UsageError ||
    (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
  if (!isUsageError) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}
