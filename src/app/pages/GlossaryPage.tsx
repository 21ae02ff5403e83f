import { GlossaryScreen } from '../../ui/screens/GlossaryScreen.tsx'
import { useSession } from '../session/session.ts'

/** Renders the glossary. The address can name a term, which then takes the focus. */
export const GlossaryPage = () => {
  const { lang, page } = useSession()
  return <GlossaryScreen lang={lang} term={page.rest} />
}
