import type { Trace } from './condition.ts'

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
