import { type Conclusion, pointsOf } from './report.ts'

/** Disputed conclusions with the reading they share. */
export type DisputedGroup<Reading> = {
  /** Both readings; `undefined` for conclusions that have none. */
  readonly reading: Reading | undefined
  /** The conclusions that the reading bears on; `isFirst` at the first place where the document names one. */
  readonly conclusions: readonly { readonly conclusion: Conclusion; readonly isFirst: boolean }[]
}

/**
 * Groups disputed conclusions by their readings, so that a reading is said once, then what it bears on. Readings with
 * the same cautious text are one.
 */
export const groupByReading = <Reading extends { readonly cautious: string }>(
  contested: readonly Conclusion[],
  readingOf: (point: string) => Reading | undefined,
): readonly DisputedGroup<Reading>[] => {
  const groups = new Map<string, { reading: Reading | undefined; conclusions: Set<Conclusion> }>()
  for (const conclusion of contested) {
    const readings = pointsOf(conclusion).flatMap((point) => readingOf(point) ?? [])
    for (const reading of readings.length > 0 ? readings : [undefined]) {
      const key = reading?.cautious ?? ''
      const group = groups.get(key) ?? { reading, conclusions: new Set() }
      groups.set(key, group)
      group.conclusions.add(conclusion)
    }
  }
  const named = new Set<Conclusion>()
  return [...groups.values()].map(({ reading, conclusions }) => ({
    reading,
    conclusions: [...conclusions].map((conclusion) => {
      const isFirst = !named.has(conclusion)
      named.add(conclusion)
      return { conclusion, isFirst }
    }),
  }))
}
