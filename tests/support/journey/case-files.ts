import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Case } from '../../../src/casefile/case.ts'
import { type ReadCase, readCase } from '../../../src/casefile/read-case.ts'
import { type Answer, exclusiveOptions, type Given, problemWith, unsure } from '../../../src/core/question.ts'
import { cleanLine, cleanText } from '../../../src/core/typed-text.ts'
import { law } from '../../../src/law/index.ts'
import { questions, someAnswers } from './answers.ts'

const folder = join('tests', 'law', 'cases')
/** The case files of the worked cases, all in version 1. */
export const workedFiles: readonly { readonly name: string; readonly file: { readonly asOf: string } }[] = readdirSync(
  folder,
)
  .filter((f) => f.endsWith('.json'))
  .map((f) => ({ name: f.replace('.json', ''), file: JSON.parse(readFileSync(join(folder, f), 'utf8')).case }))

/** Returns the case that was read. Throws if the file has problems. */
export const caseIn = (read: ReadCase | { readonly case: Case } | { readonly problems: unknown }): Case => {
  if (!('case' in read)) throw new Error(JSON.stringify(read.problems))
  return read.case
}
/** The worked cases, as read from their files. */
export const workedCases = workedFiles.map(({ name, file }) => ({
  name,
  asOf: file.asOf,
  case: caseIn(readCase(JSON.stringify(file), law)),
}))

const described = law.flow?.questions ?? []
/** Returns the answers that describe a data flow. */
export const hostingOf = (given: Given): Given =>
  Object.fromEntries(Object.entries(given).filter(([id]) => described.includes(id)))

const pieces = ['Dossier', 'é', ' ', '<script>', '数据', 'بيانات', '😀', '"', '\\', '\n', '\u202e', '0', 'œ', '’']
/** Returns a random text of at most `most` characters, with unusual characters. */
export const someWords = (random: () => number, most: number): string => {
  let words = ''
  for (let n = Math.floor(random() * 12); n > 0; n--) words += pieces[Math.floor(random() * pieces.length)]
  return words.slice(0, most).replace(/\p{Cs}/gu, '')
}

/** Returns a random case with any of the fields of a case, some from another edition, and random title and notes,
 * as the app holds them. */
export const someCase = (random: () => number): Omit<Case, 'format' | 'version'> => {
  const maybe = <T>(value: T): T | undefined => (random() < 0.6 ? value : undefined)
  const some = <T>(values: readonly T[], share: number) => values.filter(() => random() < share)
  const ids = questions.map((q) => q.id)
  const answers = Object.fromEntries(Object.entries(someAnswers(random)).filter(() => random() < 0.7))
  const flows = ['Backup', 'Agenda', `x${cleanLine(someWords(random, 100))}`].map((name) => ({
    name,
    answers: hostingOf(someAnswers(random)),
  }))
  const entries = {
    asOf: maybe('2026-12-01'),
    title: maybe(cleanLine(someWords(random, 200))),
    flows: maybe(some(flows, 0.6)),
    notes: maybe(
      Object.fromEntries(
        some([...ids, ...law.duties.map((d) => d.id)], 0.05).map((id) => [id, cleanText(someWords(random, 200))]),
      ),
    ),
    done: maybe(
      some(
        law.duties.map((d) => d.id),
        0.1,
      ),
    ),
    tasks: maybe(
      Object.fromEntries(
        some(
          law.duties.map((d) => d.id),
          0.1,
        ).map((id) => [id, { owner: cleanLine(someWords(random, 40)) || 'A', due: '2026-12-01' }]),
      ),
    ),
    aside: maybe({
      answers: { 'project.colour': 'red', 'zeal.of': ['many', 'few'] },
      flows: [{ name: 'Gone', answers: { 'hosting.tide': 'high' } }],
      notes: { 'project.colour': someWords(random, 50) || 'n' },
      done: ['oldDuty'],
      tasks: { oldDuty: { since: '2026-11-02' } },
    }),
  }
  return {
    edition: law.edition,
    answers,
    ...Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)),
  }
}

/** Returns answers with selected options in the order of the question, as links and codes return them. */
export const inOptionOrder = (given: Given): Given => {
  const order = new Map(questions.map((q) => [q.id, q.options]))
  const ordered = (id: string, answer: Answer): Answer =>
    typeof answer === 'string' ? answer : [...(order.get(id) ?? []), unsure].filter((o) => answer.includes(o))
  return Object.fromEntries(
    questions.flatMap(({ id }) => {
      const answer = given[id]
      return answer === undefined ? [] : [[id, ordered(id, answer)]]
    }),
  )
}

/** Sets of answers that together contain, for every question, an answer of each kind. */
export const answersOfEachKind: readonly Given[] = [
  Object.fromEntries(questions.map((q) => [q.id, unsure])),
  Object.fromEntries(questions.map((q) => [q.id, q.kind === 'one' ? unsure : [q.options[0] ?? '', unsure]])),
  ...(['first', 'last'] as const).map((which) =>
    Object.fromEntries(
      questions.map((q): readonly [string, Answer] => {
        const option = q.options.at(which === 'first' ? 0 : -1) ?? ''
        return [q.id, q.kind === 'one' ? option : [option]]
      }),
    ),
  ),
  Object.fromEntries(
    questions.map((q): readonly [string, Answer] => [
      q.id,
      q.kind === 'one' ? (q.options[0] ?? '') : q.options.filter((o) => !exclusiveOptions(q).includes(o)),
    ]),
  ),
].map((given) => Object.fromEntries(Object.entries(given).filter(([id, a]) => isAccepted(id, a))))
function isAccepted(id: string, answer: Answer): boolean {
  const question = questions.find((q) => q.id === id)
  return question !== undefined && problemWith(question, answer) === undefined
}
