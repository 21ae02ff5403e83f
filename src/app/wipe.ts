import { forgetOffline } from '../platform/offline.ts'
import type { Begun } from './begin.ts'
import { emptyCase } from './case-in-hand.ts'

/** Leaves nothing of what a person said: not in hand, not in the history, not in the tab. */
export const wipeAll = ({ hand, present, services }: Begun): void => {
  hand.open(emptyCase(present))
  services.storage.wipe()
  void forgetOffline()
}
