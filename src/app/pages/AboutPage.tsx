import { useMemo } from 'react'
import { sourcesOf } from '../../core/law.ts'
import { AboutScreen } from '../../ui/screens/AboutScreen.tsx'
import { useFullSession } from '../session/session.ts'

/** Renders the page about the edition of the law, with all its sources. */
export const AboutPage = () => {
  const { services, say, lang } = useFullSession()
  const { law } = services
  const sources = useMemo(() => sourcesOf(law), [law])
  return <AboutScreen {...{ law, sources, say, lang }} issuesUrl={import.meta.env.VITE_ISSUES_URL ?? ''} />
}
