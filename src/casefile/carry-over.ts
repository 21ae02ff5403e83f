import type { Law } from '../core/law.ts'
import { questionsOf } from '../core/outline.ts'
import { type Answer, problemWith } from '../core/question.ts'
import renamed from './tables/renamed-ids.json'

/**
 * What became of a question of an earlier version: for each of its options, the answers of today with the same meaning,
 * or `null` where none has. A question without `options` has no answer of today with the same meaning.
 */
export type Renamed = {
  readonly question: string
  readonly options?: Readonly<Record<string, Readonly<Record<string, Answer>> | null>>
  readonly why: string
}
/** Every question and option that was renamed, split or merged since version 0.1.0. */
export const renamedIds = renamed as readonly Renamed[]

/** An answer that was carried over: the question it was given to, and the questions it answers today. */
export type CarriedOver = { readonly from: string; readonly answer: Answer; readonly to: readonly string[] }

/**
 * Returns the answers with each one that this law does not know replaced by those of the same meaning, and a list of
 * what was replaced. An answer without an equivalent, or whose equivalent is already given otherwise, stays as it is.
 */
export const carryOver = (
  answers: Readonly<Record<string, Answer>>,
  law: Law,
): { readonly answers: Readonly<Record<string, Answer>>; readonly carried: readonly CarriedOver[] } => {
  const questions = new Map(questionsOf(law.outline).map(({ question }) => [question.id, question]))
  const isKnown = (id: string, answer: Answer) => {
    const question = questions.get(id)
    return question !== undefined && problemWith(question, answer) === undefined
  }
  const kept: Record<string, Answer> = {}
  const carried: CarriedOver[] = []
  const replaced: [string, Answer, Readonly<Record<string, Answer>>][] = []
  for (const [id, answer] of Object.entries(answers)) {
    const today = isKnown(id, answer) ? undefined : equivalentOf(id, answer)
    if (today && Object.entries(today).every(([to, is]) => isKnown(to, is))) replaced.push([id, answer, today])
    else kept[id] = answer
  }
  for (const [from, answer, today] of replaced) {
    const agrees = ([to, is]: [string, Answer]) => kept[to] === undefined || isSame(kept[to], is)
    if (Object.entries(today).every(agrees)) {
      Object.assign(kept, today)
      carried.push({ from, answer, to: Object.keys(today) })
    } else kept[from] = answer
  }
  return { answers: kept, carried }
}

const isSame = (one: Answer, other: Answer) => JSON.stringify(one) === JSON.stringify(other)

/** Returns the answers of today with the meaning of an earlier answer, or `undefined` if one of its options has none. */
const equivalentOf = (id: string, answer: Answer): Readonly<Record<string, Answer>> | undefined => {
  const options = renamedIds.find((r) => r.question === id)?.options
  if (options === undefined) return undefined
  const today: Record<string, Answer> = {}
  for (const option of typeof answer === 'string' ? [answer] : answer) {
    const equivalent = Object.hasOwn(options, option)
      ? options[option]
      : typeof answer === 'string'
        ? null
        : { [id]: [option] }
    if (!equivalent) return undefined
    for (const [to, is] of Object.entries(equivalent)) {
      const before = today[to]
      today[to] = Array.isArray(before) && Array.isArray(is) ? [...new Set([...before, ...is])] : is
    }
  }
  return today
}
