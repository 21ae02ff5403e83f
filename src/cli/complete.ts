import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { assess } from '../core/assess.ts'
import { questionsOf } from '../core/outline.ts'
import { type Answer, type Given, problemWith } from '../core/question.ts'
import { law } from '../law/index.ts'
import { UsageError } from './usage-error.ts'
import { needOf, openedBy, stopsAnswered, unmetExpectations, type WorkedCase, withAnswer } from './worked-case.ts'

const folder = 'tests/law/cases'
const openingsFile = 'tests/law/openings.json'

/**
 * Runs `complete QUESTION ANSWER [--write]` on the checkout whose root is given. Returns the worked cases that get the answer: they
 * are asked the question, have no answer to it, and still find the verdict they expect. Lists separately those whose
 * verdict changes. With `--write` it also writes the files.
 * @throws UsageError when the question or the answer does not exist, or there are no cases in the current folder.
 */
export const completeCommand = (argv: readonly string[], root = '.'): string => {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { write: { type: 'boolean', default: false } },
  })
  const [id = '', text = ''] = positionals
  const answer = answerFrom(id, text)
  const completed: string[] = []
  const changed: string[] = []
  let offered = 0
  const files = new Map<string, string>()
  for (const file of casesIn(root)) {
    const worked = JSON.parse(readFileSync(join(root, file), 'utf8')) as WorkedCase
    const need = needOf(law, worked.case.answers, id)
    if (need === 'offered') offered += 1
    if (need !== 'required') continue
    const next = withAnswerIn(worked, id, answer)
    const unmet = unmetExpectations(worked, assess(law, next.case.answers, worked.case.asOf))
    if (unmet.length > 0) changed.push(`${file}\n${unmet.map((line) => `    ${line}\n`).join('')}`)
    else {
      completed.push(`${file}\n${differenceOf(worked, next, id)}`)
      files.set(file, `${JSON.stringify(next, null, 2)}\n`)
    }
  }
  const openings = completedOpenings(root, id, answer)
  completed.push(...openings.shown)
  if (openings.text !== undefined) files.set(openingsFile, openings.text)
  if (values.write) for (const [file, content] of files) writeFileSync(join(root, file), content)
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? '' : `${title}\n${lines.map((line) => `  ${line}`).join('')}`
  return [
    list(values.write ? 'Completed:' : 'To complete, with --write:', completed),
    list('The verdict changes; left as they are:', changed),
    `${completed.length} completed, ${changed.length} left whose verdict changes, ${offered} only offered the question.\n`,
  ].join('')
}

const answerFrom = (id: string, text: string): Answer => {
  const question = questionsOf(law.outline).find((ask) => ask.question.id === id)?.question
  if (!question) throw new UsageError(`complete: no question “${id}”. npm run law:questions lists them.`)
  const answer = question.kind === 'many' && text !== 'unsure' ? text.split(',') : text
  if (problemWith(question, answer) !== undefined)
    throw new UsageError(`complete: “${text}” is no answer to ${id}. Its options: ${question.options.join(', ')}.`)
  return answer
}
const casesIn = (root: string): readonly string[] => {
  try {
    return readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.json'))
      .map((name) => join(folder, name))
  } catch {
    throw new UsageError(`complete: no ${folder} here. Run it in the root of the checkout.`)
  }
}

/** Returns a case with the answer, and with its number of stops if it counted them rightly before. */
const withAnswerIn = (worked: WorkedCase, id: string, answer: Answer): WorkedCase => {
  const { answers } = worked.case
  const next = withAnswer(law, answers, id, answer)
  const isCounted = worked.questionsAsked === stopsAnswered(law, answers)
  return {
    ...worked,
    case: { ...worked.case, answers: next },
    ...(isCounted && { questionsAsked: stopsAnswered(law, next) }),
  }
}
const differenceOf = (before: WorkedCase, after: WorkedCase, id: string): string => {
  const added = `    + ${JSON.stringify(id)}: ${JSON.stringify(after.case.answers[id])}\n`
  if (before.questionsAsked === after.questionsAsked) return added
  return `${added}    questionsAsked: ${before.questionsAsked} → ${after.questionsAsked}\n`
}

/** Adds the answer to the smallest sets of answers that open a pathway only with it. */
const completedOpenings = (root: string, id: string, answer: Answer) => {
  const openings = JSON.parse(readFileSync(join(root, openingsFile), 'utf8')) as Readonly<Record<string, Given>>
  const opened = openedBy(law, openings, id, answer)
  if (opened.length === 0) return { shown: [], text: undefined }
  const next = Object.fromEntries(
    Object.entries(openings).map(([of, given]) => [
      of,
      opened.includes(of) ? withAnswer(law, given, id, answer) : given,
    ]),
  )
  return {
    shown: opened.map((of) => `${openingsFile}, ${of}\n    + ${JSON.stringify(id)}: ${JSON.stringify(answer)}\n`),
    text: `${withShortLists(JSON.stringify(next, null, 2))}\n`,
  }
}
/** Returns JSON with each list of strings on one line, as Biome formats it. */
const withShortLists = (json: string): string =>
  json.replaceAll(/\[\s+([^\]]*?)\s+\]/g, (_, items: string) => `[${items.replaceAll(/\s+/g, ' ')}]`)
