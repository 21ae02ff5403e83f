import { useSyncExternalStore } from 'react'
import { canKeep } from '../platform/kept-answers.ts'
import { onUpdate, takeUpdate, updateReady } from '../platform/offline.ts'

/** What the notice of a new version needs. */
export const useUpdate = () => ({
  ready: useSyncExternalStore(onUpdate, updateReady),
  keeps: canKeep(),
  onReload: takeUpdate,
})
