import { useSyncExternalStore } from 'react'
import { useFullSession } from './session.ts'

/** Returns the state of the autosave and of the project actions. Renders again when either changes. */
export const useProjects = () => {
  const { autosave, projects } = useFullSession()
  return {
    autosaveState: useSyncExternalStore(autosave.store.subscribe, autosave.store.snapshot),
    projectsState: useSyncExternalStore(projects.store.subscribe, projects.store.snapshot),
  }
}
