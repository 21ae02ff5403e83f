import { AccessScreen } from '../../ui/screens/AccessScreen.tsx'
import { useSession } from '../session/session.ts'

/** Renders the accessibility statement. */
export const AccessPage = () => (
  <AccessScreen
    lang={useSession().lang}
    publisher={import.meta.env.VITE_PUBLISHER ?? ''}
    issuesUrl={import.meta.env.VITE_ISSUES_URL ?? ''}
  />
)
