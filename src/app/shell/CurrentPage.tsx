import { use } from 'react'
import { Arrival } from '../loading/LazyBoundary.tsx'
import { wordsComing, wordsIn } from '../loading/load-text.ts'
import { SessionContext, useSession } from '../session/session.ts'
import { useReading } from '../session/use-route-sync.ts'
import { wholeComing } from './load-full-app.ts'
import { needsLaw, needsOf } from './routes.ts'

/** The page of the address. What it is made of may still have to come. */
export const ShownPage = () => {
  const { page, lang } = useSession()
  return (
    <Arrival place={`${lang} ${page.name}`}>
      <Come />
      <Reading />
    </Arrival>
  )
}
const Come = () => {
  const session = useSession()
  const { lang } = session
  const { component, words } = needsOf(session)
  use(wordsComing(lang, words))
  if (needsLaw(words)) use(wholeComing.coming())
  const Page = use(component.coming())
  // More words may have come since the session was drawn.
  return (
    <SessionContext value={{ ...session, say: wordsIn(lang).say }}>
      <Page />
    </SessionContext>
  )
}
/** Stands beside the page, so that it is read when it has come. */
const Reading = () => {
  useReading(useSession())
  return null
}
