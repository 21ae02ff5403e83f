import { useSyncExternalStore } from 'react'
import { onUpdate, takeUpdate, updateReady } from '../../platform/offline.ts'
import { canUseTabStorage } from '../../platform/tab-storage.ts'

/** Returns the props of `UpdateNotice`. */
export const useUpdate = () => ({
  ready: useSyncExternalStore(onUpdate, updateReady),
  keepsAnswers: canUseTabStorage(),
  onReload: takeUpdate,
})
