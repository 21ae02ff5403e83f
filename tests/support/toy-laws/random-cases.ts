import type { Flow } from '../../../src/core/data-flow.ts'
import type { Given } from '../../../src/core/question.ts'
import { law } from '../../../src/law/index.ts'
import { randomFrom, someAnswers } from '../journey/answers.ts'

/** A whole case: answers, a day of the edition and, in one of eight, a further flow of data. */
export type RandomCase = { readonly answers: Given; readonly day: string; readonly flows: readonly Flow[] }

const days = [law.covers.from, '2026-11-24', law.covers.until]
const ofAFlow = new Set<string>(law.flow?.questions)

/** As many cases as asked for, one after the other, the same for the same seed. */
export function* randomCases(many: number, seed: number): Generator<RandomCase> {
  const random = randomFrom(seed)
  for (let i = 0; i < many; i++) {
    const answers = someAnswers(random)
    const own = Object.entries(someAnswers(random)).filter(([id]) => ofAFlow.has(id))
    yield {
      answers,
      day: days[i % days.length] ?? law.covers.from,
      flows: i % 8 === 0 ? [{ name: 'backup', answers: Object.fromEntries(own) }] : [],
    }
  }
}
