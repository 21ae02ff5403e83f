import { path } from '../../core/outline.ts'
import { useWords } from '../../ui/hooks/use-words.ts'
import { go } from '../routing/hash-router.ts'
import { useSession } from './session.ts'

/**
 * Returns a function that imports case files, then shows the projects they became or, where no project is stored, the
 * case that was opened. `undefined` until the full app is loaded.
 */
export const useImport = (): ((files: readonly File[]) => void) | undefined => {
  const { t } = useWords('projects')
  const { services, interview, fullSession, announce } = useSession()
  return (
    fullSession &&
    ((files) => {
      const isStored = fullSession.autosave.store.snapshot().consent === 'kept'
      void fullSession.importFiles(files, () => {
        if (isStored) return go('projects')
        announce(t('opened'))
        go(path(services.law.outline, interview.caseAnswers()).at)
      })
    })
  )
}
