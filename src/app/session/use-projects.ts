import { useSyncExternalStore } from 'react'
import { useWhole } from './session.ts'

/** What is kept, and what was last done with projects, followed as it changes. */
export const useProjects = () => {
  const { keeping, projects } = useWhole()
  return {
    kept: useSyncExternalStore(keeping.store.subscribe, keeping.store.snapshot),
    shown: useSyncExternalStore(projects.store.subscribe, projects.store.snapshot),
  }
}
