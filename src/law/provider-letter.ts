import type { Given, Question } from '../core/question.ts'
import { certificate, clause, hosting } from './questions/hosting.ts'
import { ready } from './questions/readiness.ts'

/** A point to raise with the provider: open until the answer to a question says one of these. */
type Point = {
  readonly id: string
  readonly question: string
  readonly settledBy: readonly string[]
  /** The activity it is about: not asked once it is known that the provider does not perform it. */
  readonly activity?: string
}
const activities: readonly string[] = hosting.activities.options

const each = (lines: Readonly<Record<string, Question>>): readonly Point[] =>
  Object.entries(lines).map(([key, { id }]) => ({
    id,
    question: id,
    settledBy: ['yes'],
    ...(lines === certificate && activities.includes(key) ? { activity: key } : {}),
  }))

/** What to ask a host: its certificate, where the data are, the twelve-point check, the clauses of R. 1111-11. */
export const providerPoints: readonly Point[] = [
  { id: hosting.certificate.id, question: hosting.certificate.id, settledBy: ['v2'] },
  { id: hosting.storage.id, question: hosting.storage.id, settledBy: ['eea'] },
  { id: hosting.remote.id, question: hosting.remote.id, settledBy: ['no', 'safeguarded'] },
  { id: hosting.activities.id, question: hosting.activities.id, settledBy: activities },
  ...each(certificate),
  ...each(clause),
  { id: ready.contract.id, question: ready.contract.id, settledBy: ['yes'] },
]

/** The points still open in a case, by id: nobody said yet that they are in order. */
export const openPoints = (answers: Given): readonly string[] => {
  const said = (question: string): readonly string[] => [answers[question] ?? []].flat()
  const performed = said(hosting.activities.id).filter((o) => activities.includes(o))
  return providerPoints
    .filter(({ question, settledBy }) => !said(question).some((o) => settledBy.includes(o)))
    .filter(({ activity }) => activity === undefined || performed.length === 0 || performed.includes(activity))
    .map(({ id }) => id)
}
