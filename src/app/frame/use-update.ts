import { useSyncExternalStore } from 'react'
import { onUpdate, takeUpdate, updateReady } from '../../platform/offline.ts'
import { canUseTabStorage } from '../../platform/tab-storage.ts'

/** What the notice of a new version needs. */
export const useUpdate = () => ({
  ready: useSyncExternalStore(onUpdate, updateReady),
  keeps: canUseTabStorage(),
  onReload: takeUpdate,
})
