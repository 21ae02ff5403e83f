import { LegalScreen } from '../../ui/screens/LegalScreen.tsx'
import { licencesUrl } from '../routing/licences-url.ts'
import { useFullSession } from '../session/session.ts'
import { useProjects } from '../session/use-projects.ts'

export const LegalPage = () => {
  const { services, projects } = useFullSession()
  const { kept } = useProjects()
  return (
    <LegalScreen
      publisher={import.meta.env.VITE_PUBLISHER ?? ''}
      host={import.meta.env.VITE_HOST ?? ''}
      notices={licencesUrl}
      keeps={services.storage.canKeep()}
      projects={kept.stored.length}
      onWipe={() => void projects.wipe()}
    />
  )
}
