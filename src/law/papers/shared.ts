import type { PaperAnswer, PaperClause, Place } from '../../core/paper-rules.ts'
import type { Question } from '../../core/question.ts'
import type { Source } from '../../core/source.ts'
import type { duties } from '../duties/index.ts'
import type { facts } from '../facts/index.ts'
import { hosting } from '../questions/hosting.ts'
import { research } from '../questions/research.ts'
import { warehouse } from '../questions/warehouse.ts'

type FactId = (typeof facts)[number]['fact']['id']
type DutyId = (typeof duties)[number]['id']

/** Returns a place in a source. */
export const at = (source: Source, pinpoint: string = source.pinpoint): Place => ({ source, at: pinpoint })
/** Returns the answers to a question as what fills an item. The options in `silent` say nothing there. */
export const from = (question: Pick<Question, 'id'>, ...silent: readonly string[]): PaperAnswer => ({
  question: question.id,
  ...(silent.length > 0 && { silent }),
})
/** Returns an answer that says what it is about. */
export const plain = (answer: PaperAnswer): PaperAnswer => ({ ...answer, isPlain: true })
export const fact = (id: FactId): PaperClause => ({ fact: id })
export const duty = (id: DutyId): PaperClause => ({ duty: id })
export const chosen = (question: Pick<Question, 'id'>, ...options: readonly string[]): PaperClause => ({
  question: question.id,
  options,
})
export const factIds = <const F extends readonly FactId[]>(...ids: F): F => ids

/** What is answered about data that leave the European Economic Area. */
export const transferAnswers: readonly PaperAnswer[] = [
  from(hosting.storage),
  from(hosting.remote),
  from(research.transfers),
  from(warehouse.abroad),
]
/** Answers that say that no data leave it. */
export const nothingLeaves: Readonly<Record<string, readonly string[]>> = {
  [hosting.storage.id]: ['eea'],
  [hosting.remote.id]: ['no'],
  [research.transfers.id]: ['none'],
  [warehouse.abroad.id]: ['none'],
}
