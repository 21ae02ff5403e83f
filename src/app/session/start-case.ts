import type { Asking } from '../asking.ts'
import { textOf } from '../case/case-file-mapping.ts'
import { caseInHand, emptyCase, isEmpty, type OpenCase, ownCase } from '../case/case-store.ts'
import { walkOf } from '../case/interview.ts'
import { placesOf } from '../case/interview-stops.ts'
import type { FirstServices } from '../services.ts'

/** Today, or the nearest day this edition speaks for. */
export const presentIn = ({ covers }: Asking, today: string): string =>
  [covers.from, today, covers.until].sort()[1] ?? covers.from

export type First = ReturnType<typeof beginFirst>
/** What a running app needs for its first question: the case in hand, and its walk. The tab keeps each change. */
export const beginFirst = ({ law, storage, today }: FirstServices, kept?: OpenCase) => {
  const present = presentIn(law, today())
  const places = placesOf(law.outline)
  const hand = caseInHand(kept ?? emptyCase(present))
  const walk = walkOf(law, hand, places)
  let last = ownCase(hand.snapshot())
  /** Ends this keeping, for one that knows of projects. */
  const handOver = hand.subscribe(() => {
    const now = ownCase(hand.snapshot())
    if (now === last) return
    last = now
    if (isEmpty(now)) storage.wipe()
    else storage.keep({ text: textOf(now, law, present) })
  })
  return { present, places, hand, walk, handOver }
}
