import type { Given, Question } from '../core/question.ts'
import { hosting } from './questions/hosting.ts'

/** A point to raise with the provider: open until the answer to a question says one of these. */
type Point = { readonly id: string; readonly question: string; readonly settledBy: readonly string[] }

const each = (question: Question, options: readonly string[]): readonly Point[] =>
  options
    .filter((option) => option !== 'none')
    .map((option) => ({ id: `${question.id}.${option}`, question: question.id, settledBy: [option] }))

/** What to ask a host: its certificate, where the data are, the twelve-point check, the clauses of R. 1111-11. */
export const providerPoints: readonly Point[] = [
  { id: hosting.certificate.id, question: hosting.certificate.id, settledBy: ['v2'] },
  { id: hosting.storage.id, question: hosting.storage.id, settledBy: ['eea'] },
  { id: hosting.remote.id, question: hosting.remote.id, settledBy: ['no', 'safeguarded'] },
  ...each(hosting.checks, hosting.checks.options),
  ...each(hosting.clauses, hosting.clauses.options),
]

/** The points still open in a case, by id: nobody said yet that they are in order. */
export const openPoints = (answers: Given): readonly string[] =>
  providerPoints
    .filter(({ question, settledBy }) => ![answers[question] ?? []].flat().some((o) => settledBy.includes(o)))
    .map(({ id }) => id)
