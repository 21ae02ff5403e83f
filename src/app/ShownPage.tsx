import { Component, type ReactNode, Suspense, use } from 'react'
import { LateScreen } from '../ui/screens/LateScreen.tsx'
import { NotArrived, tryAgain } from './late.ts'
import { pageFor } from './pages.ts'
import { SessionContext, useSession } from './session.ts'
import { useReading } from './use-place.ts'
import { hasWords, wordsComing, wordsIn } from './wording.ts'

/** The page of the address. What it is made of may still have to come; if it does not, that is said, and nothing is lost. */
export const ShownPage = () => {
  const { page, lang } = useSession()
  return (
    <Arrival place={`${lang} ${page.name}`}>
      <Suspense fallback={<div className='coming' />}>
        <Come />
        <Reading />
      </Suspense>
    </Arrival>
  )
}
const Come = () => {
  const session = useSession()
  const { page, lang, services } = session
  const { component, words } = pageFor(page, services.law.outline)
  if (!hasWords(lang, words)) use(wordsComing(lang, words))
  const Page = component.value() ?? use(component.coming())
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

type Missed = { readonly error: unknown }
class Arrival extends Component<{ readonly place: string; readonly children: ReactNode }, Missed> {
  override state: Missed = { error: undefined }
  static getDerivedStateFromError(error: unknown): Missed {
    return { error }
  }
  again = () => {
    tryAgain()
    this.setState({ error: undefined })
  }
  override componentDidUpdate({ place }: { readonly place: string }) {
    if (place !== this.props.place && this.state.error !== undefined) this.again()
  }
  override render() {
    const { error } = this.state
    if (error === undefined) return this.props.children
    if (error instanceof NotArrived) return <LateScreen onAgain={this.again} onReload={() => location.reload()} />
    throw error
  }
}
