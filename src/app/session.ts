import { useSelector } from '@xstate/react'
import { createContext, useContext, useMemo, useState, useSyncExternalStore } from 'react'
import type { Verdict } from '../core/assess.ts'
import { type Path, path } from '../core/outline.ts'
import type { Given } from '../core/question.ts'
import type { Lang, Say } from '../text/speak.ts'
import { assessed } from './assessed.ts'
import { type Begun, begin } from './begin.ts'
import type { InHand } from './case-in-hand.ts'
import type { Places } from './places.ts'
import { usePage } from './router.ts'
import type { Services } from './services.ts'
import { wordsIn } from './wording.ts'

/** A page by its name, and what the address says of it. */
export type PageName = {
  readonly name: string
  /** What the address named: the line of a list stands on its stop’s page. */
  readonly asked: string
  /** What follows the name in the address, as a term of the glossary. */
  readonly at: string
}
/** What every page and the frame may need: the running app, the case as it stands, and where the person is. */
export type Session = Begun & {
  readonly lang: Lang
  readonly say: Say
  readonly setLang: (lang: Lang) => void
  readonly inHand: InHand
  /** The answers being walked: those of the case or, while a flow is described, the case seen from that flow. */
  readonly given: Given
  readonly here: Path
  readonly verdict: Verdict
  readonly page: PageName
  /** What the status region says. */
  readonly status: string
  readonly tell: (status: string) => void
  /** Bars that hold since the last answer. */
  readonly told: readonly string[]
  readonly setTold: (bars: readonly string[]) => void
}

export const useNewSession = (services: Services, pageAt: (asked: string, places: Places) => PageName): Session => {
  const [begun] = useState(() => begin(services))
  const { hand, walk, places } = begun
  const { law } = services
  const [lang, setLang] = useState<Lang>(document.documentElement.lang === 'en' ? 'en' : 'fr')
  const [status, tell] = useState('')
  const [told, setTold] = useState<readonly string[]>([])
  const inHand = useSyncExternalStore(hand.subscribe, hand.snapshot)
  const given = useSelector(walk.actor, (s) => s.context.given)
  const asked = usePage()
  const page = useMemo(() => pageAt(asked, places), [asked, places, pageAt])
  const { day, flows } = inHand.now
  const further = inHand.flow === undefined ? flows : none
  const here = useMemo(() => path(law.outline, given), [law, given])
  const verdict = useMemo(() => assessed(law, given, day, further), [law, given, day, further])
  return {
    ...begun,
    ...{ lang, say: wordsIn(lang).say, setLang },
    ...{ inHand, given, here, verdict },
    ...{ page, status, tell, told, setTold },
  }
}
const none: readonly [] = []

export const SessionContext = createContext<Session | undefined>(undefined)
/** The session a page stands in. */
export const useSession = (): Session => {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession: no session around this component. Render it inside <App>.')
  return session
}
