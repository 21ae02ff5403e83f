import { LegalScreen } from '../../ui/screens/LegalScreen.tsx'
import { rootFile } from '../router.ts'
import { useSession } from '../session.ts'
import { wipeAll } from '../wipe.ts'

export const LegalPage = () => {
  const session = useSession()
  return (
    <LegalScreen
      publisher={import.meta.env.VITE_PUBLISHER ?? ''}
      host={import.meta.env.VITE_HOST ?? ''}
      notices={rootFile('licences.txt')}
      keeps={session.services.storage.canKeep()}
      onWipe={() => wipeAll(session)}
    />
  )
}
