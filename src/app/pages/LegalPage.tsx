import { LegalScreen } from '../../ui/screens/LegalScreen.tsx'
import { notices } from '../notices.ts'
import { useSession } from '../session.ts'
import { wipeAll } from '../wipe.ts'

export const LegalPage = () => {
  const session = useSession()
  return (
    <LegalScreen
      publisher={import.meta.env.VITE_PUBLISHER ?? ''}
      host={import.meta.env.VITE_HOST ?? ''}
      notices={notices}
      keeps={session.services.storage.canKeep()}
      onWipe={() => wipeAll(session)}
    />
  )
}
