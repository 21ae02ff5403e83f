import { useSelector } from '@xstate/react'
import { createContext, use, useContext, useMemo, useState, useSyncExternalStore } from 'react'
import { type Path, pathOf } from '../../core/outline.ts'
import type { Given } from '../../core/question.ts'
import type { Lang, Say } from '../../text/law-text.ts'
import type { InHand } from '../case/case-store.ts'
import { type Places, placesOf } from '../case/interview-stops.ts'
import { onArrival } from '../loading/lazy.ts'
import { hasWords, wordsIn } from '../loading/load-text.ts'
import { usePage } from '../routing/hash-router.ts'
import { type FirstServices, firstServices, type Services } from '../services.ts'
import type { whole } from '../shell/full-app.ts'
import { wholeComing } from '../shell/load-full-app.ts'
import { beginFirst, type First } from './start-case.ts'
import type { Further } from './start-full-app.ts'
import { type Answered, useTelling } from './use-announcements.ts'

/** A page by its name, and what the address says of it. */
export type PageName = {
  readonly name: string
  /** What the address named: the line of a list stands on its stop’s page. */
  readonly asked: string
  /** What follows the name in the address, as a term of the glossary. */
  readonly at: string
}
/** What the first question does without, once it has come with its words. */
export type Whole = Further & { readonly code: typeof whole }
/** What every page and the frame may need: the running app, the case as it stands, and where the person is. */
export type Session = First & {
  readonly services: FirstServices
  readonly whole: Whole | undefined
  readonly lang: Lang
  readonly say: Say
  readonly setLang: (lang: Lang) => void
  readonly inHand: InHand
  /** The answers being walked: those of the case or, while a flow is described, the case seen from that flow. */
  readonly given: Given
  readonly here: Path
  readonly page: PageName
  /** What the status region says. */
  readonly status: string
  readonly tell: (status: string) => void
  /** Bars that hold since the last answer. */
  readonly told: readonly string[]
  readonly setTold: (bars: readonly string[]) => void
  /** Says what an answer did, once there is the law to know it by. */
  readonly answered: (what: Answered) => void
}

/** What has come by now beyond the first question, with the words it speaks in. */
const useCome = (lang: Lang) =>
  useSyncExternalStore(onArrival, () => (hasWords(lang, 'interview') ? wholeComing.value() : undefined))

export const useNewSession = (
  given: Services | undefined,
  pageAt: (asked: string, places: Places) => PageName,
): Session => {
  const [lang, setLang] = useState<Lang>(document.documentElement.lang === 'en' ? 'en' : 'fr')
  const services = given ?? firstServices
  const [kept] = useState(services.storage.recall)
  // A case that was kept is read before anything is shown of it.
  const reader = kept && use(wholeComing.coming())
  const [begun] = useState(() =>
    beginFirst(services, reader?.fromKept(kept, (given ?? reader.services).law, services.today())),
  )
  const [added] = useState<{ further?: Further }>({})
  const code = useCome(lang)
  if (code) added.further ??= code.beginFurther(given ?? code.services, begun)
  const { further } = added
  const law = further?.services.law
  const { outline } = law ?? services.law
  const places = useMemo(() => placesOf(outline), [outline])
  const { hand, walk } = begun
  const inHand = useSyncExternalStore(hand.subscribe, hand.snapshot)
  const walked = useSelector(walk.actor, (s) => s.context.given)
  const asked = usePage()
  const page = useMemo(() => pageAt(asked, places), [asked, places, pageAt])
  const here = pathOf(outline, walked)
  const whole = useMemo(() => code && further && { ...further, code }, [code, further])
  return {
    ...begun,
    ...{ services: further?.services ?? services, whole, places },
    ...{ lang, say: wordsIn(lang).say, setLang },
    ...{ inHand, given: walked, here, page },
    ...useTelling(whole, outline, lang),
  }
}

export const SessionContext = createContext<Session | undefined>(undefined)
/** The session a page stands in. */
export const useSession = (): Session => {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession: no session around this component. Render it inside <App>.')
  return session
}
/** The session of a page that is shown only once everything has come: see `pages.ts`. */
export const useWhole = () => {
  const session = useSession()
  if (!session.whole)
    throw new Error('useWhole: the law has not come yet. Give this page the words “interview” or “whole” in pages.ts.')
  return { ...session, ...session.whole }
}
