import type { LetterPoint } from '../core/law.ts'
import type { Question } from '../core/question.ts'
import { certificate, clause, hosting } from './questions/hosting.ts'
import { ready } from './questions/readiness.ts'

const activities: readonly string[] = hosting.activities.options

const pointsFor = (lines: Readonly<Record<string, Question>>): readonly LetterPoint[] =>
  Object.entries(lines).map(([key, { id }]) => ({
    id,
    question: id,
    settledBy: ['yes'],
    ...(lines === certificate && activities.includes(key) ? { activity: key } : {}),
  }))

/**
 * The points to raise with a host: its certificate, the place of storage, the twelve-point check, the clauses of CSP R. 1111-11.
 */
export const providerPoints: readonly LetterPoint[] = [
  { id: hosting.certificate.id, question: hosting.certificate.id, settledBy: ['v2'] },
  { id: hosting.storage.id, question: hosting.storage.id, settledBy: ['eea'] },
  { id: hosting.remote.id, question: hosting.remote.id, settledBy: ['no', 'safeguarded'] },
  { id: hosting.activities.id, question: hosting.activities.id, settledBy: activities },
  ...pointsFor(certificate),
  ...pointsFor(clause),
  { id: ready.contract.id, question: ready.contract.id, settledBy: ['yes'] },
]

/** The letter to a host. It is offered where a hosting contract is due or may be. */
export const providerLetter = {
  duty: 'hostingContract',
  activities: hosting.activities.id,
  points: providerPoints,
} as const
