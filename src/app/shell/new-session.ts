import { useSelector } from '@xstate/react'
import { use, useMemo, useState, useSyncExternalStore } from 'react'
import { cachedPath } from '../../core/outline.ts'
import { isDocumentChanged } from '../../platform/changed-document.ts'
import type { Lang } from '../../text/law-text.ts'
import { interviewStopsOf } from '../case/interview-stops.ts'
import { onLoaded } from '../loading/lazy.ts'
import { isTextLoaded, loadedText } from '../loading/load-text.ts'
import { usePage } from '../routing/hash-router.ts'
import { firstServices, type Services } from '../services.ts'
import type { Session } from '../session/session.ts'
import { startCase } from '../session/start-case.ts'
import type { FullAppState } from '../session/start-full-app.ts'
import { useAnnouncements } from '../session/use-announcements.ts'
import { loadFullApp } from './load-full-app.ts'
import { pageAt } from './routes.ts'

/** Returns the full app once it is loaded together with the text it needs. */
const useLoadedFullApp = (lang: Lang) =>
  useSyncExternalStore(onLoaded, () => (isTextLoaded(lang, 'interview') ? loadFullApp.value() : undefined))

/** Returns the session of one running app, on these services or on those of this browser. */
export const useNewSession = (given: Services | undefined): Session => {
  const [lang, setLang] = useState<Lang>(document.documentElement.lang === 'en' ? 'en' : 'fr')
  const services = given ?? firstServices
  const [tabCase] = useState(services.storage.read)
  // Reading a stored case needs the full app, so that rendering suspends until it is loaded.
  const fullApp = tabCase && use(loadFullApp.load())
  const [caseSession] = useState(() =>
    startCase(services, fullApp?.caseFromTab(tabCase, (given ?? fullApp.services).law, services)),
  )
  const [started] = useState<{ state?: FullAppState }>({})
  const code = useLoadedFullApp(lang)
  if (code) started.state ??= code.startFullApp(given ?? code.services, caseSession)
  const { state } = started
  const law = state?.services.law
  const { outline } = law ?? services.law
  const interviewStops = useMemo(() => interviewStopsOf(outline), [outline])
  const { caseStore, interview } = caseSession
  const caseState = useSyncExternalStore(caseStore.subscribe, caseStore.snapshot)
  const journeyAnswers = useSelector(interview.actor, (s) => s.context.given)
  const address = usePage()
  const page = useMemo(() => pageAt(address, interviewStops), [address, interviewStops])
  const here = cachedPath(outline, journeyAnswers)
  const fullSession = useMemo(() => code && state && { ...state, code }, [code, state])
  return {
    ...caseSession,
    ...{ services: state?.services ?? services, fullSession, interviewStops },
    ...{ lang, say: loadedText(lang).say, setLang },
    ...{ caseState, given: journeyAnswers, here, page },
    drawing: isDocumentChanged() ? `${lang} ${page.name} ${caseState.revision}` : '',
    ...useAnnouncements(fullSession, lang),
  }
}
