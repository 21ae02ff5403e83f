import type { Trace } from './condition.ts'
import type { Answer } from './question.ts'

/** Keeps only the branches that settled the result: a failed `all` is explained by what failed in it. */
export const decisive = (trace: Trace): Trace => ({
  ...trace,
  because: trace.because.filter((t) => !isCombination(trace) || t.truth === trace.truth).map(decisive),
})

const isCombination = ({ condition: { kind } }: Trace) => kind === 'all' || kind === 'any'

/** The points on which authorities are silent or divided that what settled this result rests on, each once. */
export const disputesOf = (trace: Trace): readonly string[] => {
  const points = new Set<string>()
  const visit = (t: Trace): void => {
    if (t.condition.kind === 'disputed' && t.because.some((b) => b.truth === 'holds')) points.add(t.condition.point)
    t.because.forEach(visit)
  }
  visit(decisive(trace))
  return [...points]
}

/** One answer a conclusion rests on; `null` when the question was not asked or not yet answered. */
export type Reason = {
  readonly question: string
  readonly answer: Answer | null
  readonly ground: NonNullable<Trace['ground']>
  /** The options the conclusion looked for among the answers. */
  readonly lookedFor: readonly string[]
}

/** The answers that carry a result, each question once, in the order met in the trace. */
export const reasonsOf = (trace: Trace, counted: Readonly<Record<string, Answer | undefined>>): readonly Reason[] => {
  const found = new Map<string, Reason>()
  const visit = (t: Trace): void => {
    if (t.condition.kind === 'answered') {
      const { question, oneOf } = t.condition
      const { id } = question
      const ground = t.ground ?? 'notYetAsked'
      const lookedFor = [...new Set([...(found.get(id)?.lookedFor ?? []), ...oneOf])]
      found.set(id, { question: id, ground, answer: ground === 'skipped' ? null : (counted[id] ?? null), lookedFor })
    }
    t.because.forEach(visit)
  }
  visit(decisive(trace))
  const reasons = [...found.values()]
  const given = reasons.filter((r) => r.ground !== 'skipped')
  return given.length > 0 ? given : reasons
}
