import type { Presentation } from '../core/law.ts'
import { endOf } from '../core/task.ts'
import type { Verdict } from '../core/verdict.ts'

/**
 * Returns the days (`YYYY-MM-DD`) between which the last answer comes if all is filed on the day of the verdict;
 * `undefined` where nothing that is missing has a known period.
 */
export const answeredBetween = (
  { asOf, start }: Verdict,
  waits: Presentation['waits'] = [],
): { readonly from: string; readonly to: string } | undefined => {
  const isMissing = (id: string) => start.items.some((i) => i.id === id && i.status === 'missing' && !i.awaited)
  const tracks = waits.map((track) => track.filter(({ id }) => isMissing(id))).filter(({ length }) => length > 0)
  const last = (by: 'least' | 'most') =>
    tracks
      .map((track) => track.reduce((day, wait) => endOf(day, wait[by]), asOf))
      .toSorted()
      .at(-1)
  const [from, to] = [last('least'), last('most')]
  return from !== undefined && to !== undefined ? { from, to } : undefined
}
