import { LegalScreen } from '../../ui/screens/LegalScreen.tsx'
import { licencesUrl } from '../routing/licences-url.ts'
import { useFullSession } from '../session/session.ts'
import { useProjects } from '../session/use-projects.ts'

/** Renders the legal notice, with the button that erases everything. */
export const LegalPage = () => {
  const { services, projects } = useFullSession()
  const { autosaveState } = useProjects()
  return (
    <LegalScreen
      publisher={import.meta.env.VITE_PUBLISHER ?? ''}
      host={import.meta.env.VITE_HOST ?? ''}
      {...{ licencesUrl }}
      canStore={services.storage.isAvailable()}
      projectCount={autosaveState.stored.length}
      onWipe={() => void projects.wipe()}
    />
  )
}
