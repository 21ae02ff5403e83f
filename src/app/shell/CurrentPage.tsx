import { use } from 'react'
import { LazyBoundary } from '../loading/LazyBoundary.tsx'
import { loadedText, loadText } from '../loading/load-text.ts'
import { SessionContext, useSession } from '../session/session.ts'
import { useFocusOnNavigation } from '../session/use-route-sync.ts'
import { loadFullApp } from './load-full-app.ts'
import { needsLaw, needsOf } from './routes.ts'

/** The page of the address. What it is made of may still have to come. */
export const CurrentPage = () => {
  const { page, lang } = useSession()
  return (
    <LazyBoundary resetKey={`${lang} ${page.name}`}>
      <Come />
      <Reading />
    </LazyBoundary>
  )
}
const Come = () => {
  const session = useSession()
  const { lang } = session
  const { component, words } = needsOf(session)
  use(loadText(lang, words))
  if (needsLaw(words)) use(loadFullApp.load())
  const Page = use(component.load())
  // More words may have come since the session was drawn.
  return (
    <SessionContext value={{ ...session, say: loadedText(lang).say }}>
      <Page />
    </SessionContext>
  )
}
/** Stands beside the page, so that it is read when it has come. */
const Reading = () => {
  useFocusOnNavigation(useSession())
  return null
}
