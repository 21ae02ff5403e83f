import type { Flow } from '../../../src/core/data-flow.ts'
import type { Given } from '../../../src/core/question.ts'
import { law } from '../../../src/law/index.ts'
import { randomFrom, someAnswers } from '../journey/answers.ts'

/** A case: answers, a day that the edition covers and, in one of eight cases, a further data flow. */
export type RandomCase = { readonly answers: Given; readonly day: string; readonly flows: readonly Flow[] }

const days = [law.covers.from, '2026-11-24', law.covers.until]
const flowQuestions = new Set<string>(law.flow?.questions)

/** Yields `count` random cases. The same seed gives the same cases. */
export function* randomCases(count: number, seed: number): Generator<RandomCase> {
  const random = randomFrom(seed)
  for (let i = 0; i < count; i++) {
    const answers = someAnswers(random)
    const flowAnswers = Object.entries(someAnswers(random)).filter(([id]) => flowQuestions.has(id))
    yield {
      answers,
      day: days[i % days.length] ?? law.covers.from,
      flows: i % 8 === 0 ? [{ name: 'backup', answers: Object.fromEntries(flowAnswers) }] : [],
    }
  }
}
