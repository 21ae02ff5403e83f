import { useMemo } from 'react'
import type { Given } from '../../core/question.ts'
import { inWords } from '../../text/date-words.ts'
import { SiteFoot } from '../../ui/frame/SiteFoot.tsx'
import { SkipLink } from '../../ui/frame/SkipLink.tsx'
import { WordsContext } from '../../ui/hooks/use-words.ts'
import { CrashBoundary } from '../../ui/screens/CrashScreen.tsx'
import { CounterfactualProvider } from '../../ui/verdict/use-counterfactuals.ts'
import { caseFileText } from '../case/case-file-mapping.ts'
import { ownCase } from '../case/case-store.ts'
import { LazyBoundary } from '../loading/LazyBoundary.tsx'
import { loadedText } from '../loading/load-text.ts'
import type { Services } from '../services.ts'
import { SessionContext } from '../session/session.ts'
import { useRouteSync } from '../session/use-route-sync.ts'
import { CurrentPage } from './CurrentPage.tsx'
import { Header } from './Header.tsx'
import { useNewSession } from './new-session.ts'

type Props = { readonly services?: Services | undefined }
/**
 * Renders the app. Requires the text part `first`. Each mounted app has a session of its own; other `services` run it
 * on another law, day or storage.
 */
export const App = ({ services }: Props) => {
  const { i18n } = loadedText(document.documentElement.lang === 'en' ? 'en' : 'fr')
  return (
    <WordsContext value={i18n}>
      <LazyBoundary resetKey=''>
        <RunningApp services={services} />
      </LazyBoundary>
    </WordsContext>
  )
}
const RunningApp = ({ services: given }: Props) => {
  const session = useNewSession(given)
  useRouteSync(session)
  const { lang, present, caseState, services, fullSession, drawing } = session
  const { law, download, storage, today, build } = services
  const { i18n } = loadedText(lang)
  const { t } = i18n
  const [counterfactuals, fullLaw] = [fullSession?.code.counterfactuals, fullSession?.services.law]
  const search = useMemo(
    () => counterfactuals && fullLaw && ((answers: Given) => counterfactuals(fullLaw, answers)),
    [counterfactuals, fullLaw],
  )
  const saveCase = () =>
    download(`${caseState.now.day}_cadrage.json`, 'application/json', caseFileText(ownCase(caseState), law, present))
  const wipe = async () => {
    if (fullSession) await fullSession.projects.wipe()
    else storage.wipe()
    location.reload()
  }
  return (
    <WordsContext value={i18n}>
      <SessionContext value={session}>
        <SkipLink key={`skip ${drawing}`} />
        <Header key={`header ${drawing}`} />
        {fullSession && <fullSession.code.Notices key={`notices ${drawing}`} />}
        <CrashBoundary onSave={saveCase} onWipe={() => void wipe()}>
          <main id='main'>
            {present !== today() && (
              <p className='notice' key={drawing}>
                {t('app.outOfDate', { until: inWords(law.covers.until, lang) })}
              </p>
            )}
            <CounterfactualProvider value={search}>
              <CurrentPage />
            </CounterfactualProvider>
          </main>
        </CrashBoundary>
        <SiteFoot key={`foot ${drawing}`} edition={law.edition} {...build} />
      </SessionContext>
    </WordsContext>
  )
}
