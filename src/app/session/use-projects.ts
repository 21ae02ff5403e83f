import { useSyncExternalStore } from 'react'
import { useFullSession } from './session.ts'

/** What is kept, and what was last done with projects, followed as it changes. */
export const useProjects = () => {
  const { autosave, projects } = useFullSession()
  return {
    kept: useSyncExternalStore(autosave.store.subscribe, autosave.store.snapshot),
    shown: useSyncExternalStore(projects.store.subscribe, projects.store.snapshot),
  }
}
