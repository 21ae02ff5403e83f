import { GlossaryScreen } from '../../ui/screens/GlossaryScreen.tsx'
import { useSession } from '../session/session.ts'

export const GlossaryPage = () => {
  const { lang, page } = useSession()
  return <GlossaryScreen lang={lang} at={page.at} />
}
