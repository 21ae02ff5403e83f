import { use } from 'react'
import { LazyBoundary } from '../loading/LazyBoundary.tsx'
import { loadedText, loadText } from '../loading/load-text.ts'
import { SessionContext, useSession } from '../session/session.ts'
import { useFocusOnNavigation } from '../session/use-route-sync.ts'
import { loadFullApp } from './load-full-app.ts'
import { needsLaw, needsOf } from './routes.ts'

/** Renders the page of the address, once its component and its text are loaded. */
export const CurrentPage = () => {
  const { page, lang, drawing } = useSession()
  return (
    <LazyBoundary resetKey={`${lang} ${page.name}`}>
      <LoadedPage key={drawing} />
      <FocusOnNavigation />
    </LazyBoundary>
  )
}
const LoadedPage = () => {
  const session = useSession()
  const { lang } = session
  const { component, part } = needsOf(session)
  use(loadText(lang, part))
  if (needsLaw(part)) use(loadFullApp.load())
  const Page = use(component.load())
  // More text may have been loaded since the session was rendered.
  return (
    <SessionContext value={{ ...session, say: loadedText(lang).say }}>
      <Page />
    </SessionContext>
  )
}
/** Is a sibling of the page, so that its effect runs only when the page is rendered, not while it suspends. */
const FocusOnNavigation = () => {
  useFocusOnNavigation(useSession())
  return null
}
