// @ts-check
import { createAsk, flagsOf } from './ask.mjs'
import { blanksIn, shown } from './blank.mjs'
import { newCase } from './case.mjs'
import { createChanges } from './changes.mjs'
import { readLaw } from './law-files.mjs'
import { newLine } from './line.mjs'
import { newQuestion } from './question.mjs'
import { newRequirement } from './requirement.mjs'
import { newSource } from './source.mjs'
import { UsageError } from './usage-error.mjs'

const kinds = { question: newQuestion, line: newLine, source: newSource, requirement: newRequirement, case: newCase }
/** @typedef {{ question?: string, answers?: readonly string[], source?: string }} Written */

/**
 * Writes what a command asks for, and returns what to print: the files, the blanks that are left in them, the commands
 * that follow. Throws a `UsageError`, before anything is written, when a value is missing or wrong.
 * @param {string} root the root of the checkout
 * @param {readonly string[]} argv what is new, and its flags
 * @param {((prompt: string) => Promise<string>) | undefined} question asks on the terminal
 */
export const generate = async (root, [what = '', ...argv], question) => {
  if (!isKind(what))
    throw new UsageError(`npm run new -- ${Object.keys(kinds).join(' | ')}, then flags. “${what}” is none of these.`)
  const ask = createAsk(flagsOf(argv), question)
  const changes = createChanges(root)
  /** @type {Written} */
  const written = await kinds[what](ask, readLaw(root), changes)
  const files = changes.write()
  const blanks = blanksIn(root).filter(({ file }) => files.includes(file))
  return [
    ...['Written:', ...files.map((file) => `  ${file}`)],
    ...(blanks.length === 0
      ? ['Nothing is left to write.']
      : ['Left to write:', ...blanks.map((one) => `  ${shown(one)}`)]),
    ...['Then:', ...next(what, written).map((line) => `  ${line}`), ''],
  ].join('\n')
}
/** @param {string} what @returns {what is keyof typeof kinds} */
const isKind = (what) => Object.hasOwn(kinds, what)

/** Returns the commands that follow. @param {keyof typeof kinds} what @param {Written} written */
const next = (what, { question, answers = [], source }) => {
  if (what === 'source') return [`cite ${source}: npm run new -- line, question or requirement`]
  if (what === 'case') return ['npm run law:outcomes', 'npx vitest run tests/law/cases.test.ts']
  const complete = question === undefined ? [] : [`npm run law:complete -- ${question} ${answers.join('|')} --write`]
  const table = question === undefined ? [] : ['npx vitest run tests/casefile/tables.test.ts --update']
  const rows = what === 'requirement' ? ['npx vitest run tests/law/methodology-rows.test.ts --update'] : []
  return [...complete, ...table, ...rows, 'npm run law:outcomes', 'npm run check', 'npm test']
}
