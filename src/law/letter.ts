import type { Given, Question } from '../core/question.ts'
import { certificate } from './questions/certificate.ts'
import { clause } from './questions/clause.ts'
import { hosting } from './questions/hosting.ts'

/** A point to raise with the provider: open until the answer to a question says one of these. */
type Point = { readonly id: string; readonly question: string; readonly settledBy: readonly string[] }

const each = (lines: Readonly<Record<string, Question>>): readonly Point[] =>
  Object.values(lines).map(({ id }) => ({ id, question: id, settledBy: ['yes'] }))

/** What to ask a host: its certificate, where the data are, the twelve-point check, the clauses of R. 1111-11. */
export const providerPoints: readonly Point[] = [
  { id: hosting.certificate.id, question: hosting.certificate.id, settledBy: ['v2'] },
  { id: hosting.storage.id, question: hosting.storage.id, settledBy: ['eea'] },
  { id: hosting.remote.id, question: hosting.remote.id, settledBy: ['no', 'safeguarded'] },
  ...each(certificate),
  ...each(clause),
]

/** The points still open in a case, by id: nobody said yet that they are in order. */
export const openPoints = (answers: Given): readonly string[] =>
  providerPoints
    .filter(({ question, settledBy }) => ![answers[question] ?? []].flat().some((o) => settledBy.includes(o)))
    .map(({ id }) => id)
