import { useMemo } from 'react'
import type { Given } from '../../core/question.ts'
import { SiteFoot } from '../../ui/frame/SiteFoot.tsx'
import { SkipLink } from '../../ui/frame/SkipLink.tsx'
import { WordsContext } from '../../ui/hooks/use-words.ts'
import { inWords } from '../../ui/layout/date-words.ts'
import { CrashBoundary } from '../../ui/screens/CrashScreen.tsx'
import { WhatIfProvider } from '../../ui/verdict/use-counterfactuals.ts'
import { textOf } from '../case/case-file-mapping.ts'
import { ownCase } from '../case/case-store.ts'
import { Arrival } from '../loading/LazyBoundary.tsx'
import { wordsIn } from '../loading/load-text.ts'
import type { Services } from '../services.ts'
import { SessionContext, useNewSession } from '../session/session.ts'
import { usePlace } from '../session/use-route-sync.ts'
import { ShownPage } from './CurrentPage.tsx'
import { Head } from './Header.tsx'
import { pageAt } from './routes.ts'

type Props = { readonly services?: Services | undefined }
/** The app, once the words of the first section have come. Each one rendered is a new session: give it other services to run it on another law, day or storage. */
export const App = ({ services }: Props) => {
  const { i18n } = wordsIn(document.documentElement.lang === 'en' ? 'en' : 'fr')
  return (
    <WordsContext value={i18n}>
      <Arrival place=''>
        <Running services={services} />
      </Arrival>
    </WordsContext>
  )
}
const Running = ({ services: given }: Props) => {
  const session = useNewSession(given, pageAt)
  usePlace(session)
  const { lang, present, inHand, services, whole } = session
  const { law, download, storage, today, build } = services
  const { i18n } = wordsIn(lang)
  const { t } = i18n
  const [flips, judged] = [whole?.code.flips, whole?.services.law]
  const whatIf = useMemo(() => flips && judged && ((answers: Given) => flips(judged, answers)), [flips, judged])
  const saveCase = () =>
    download(`${inHand.now.day}_cadrage.json`, 'application/json', textOf(ownCase(inHand), law, present))
  const wipe = async () => {
    if (whole) await whole.projects.wipe()
    else storage.wipe()
    location.reload()
  }
  return (
    <WordsContext value={i18n}>
      <SessionContext value={session}>
        <SkipLink />
        <Head />
        {whole && <whole.code.Notices />}
        <CrashBoundary onSave={saveCase} onWipe={() => void wipe()}>
          <main id='main'>
            {present !== today() && (
              <p className='notice'>{t('app.outOfDate', { until: inWords(law.covers.until, lang) })}</p>
            )}
            <WhatIfProvider value={whatIf}>
              <ShownPage />
            </WhatIfProvider>
          </main>
        </CrashBoundary>
        <SiteFoot edition={law.edition} {...build} />
      </SessionContext>
    </WordsContext>
  )
}
