import { caseInHand, isEmpty, ownCase } from './case-in-hand.ts'
import { flowsOf } from './flows.ts'
import { asKept, fromKept } from './kept-case.ts'
import { placesOf } from './places.ts'
import type { Services } from './services.ts'
import { walkOf } from './walk.ts'

export type Begun = ReturnType<typeof begin>
/** Everything of one running app that is not on screen: the case this tab kept, its walk, its flows, and its keeping. */
export const begin = (services: Services) => {
  const { law, storage, today } = services
  /** Today, or the nearest day this edition speaks for. */
  const present = [law.covers.from, today(), law.covers.until].sort()[1] ?? law.covers.from
  const places = placesOf(law.outline)
  const hand = caseInHand(fromKept(storage.recall(), law, present))
  const walk = walkOf(law, hand, places)
  let kept = ownCase(hand.snapshot())
  hand.subscribe(() => {
    const own = ownCase(hand.snapshot())
    if (own === kept) return
    kept = own
    if (isEmpty(own)) storage.wipe()
    else storage.keep(asKept(own, law, present))
  })
  return { services, present, places, hand, walk, flows: flowsOf(law, hand, walk, places) }
}
