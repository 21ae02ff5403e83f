import { useCallback } from 'react'
import { I18nextProvider } from 'react-i18next'
import { flips } from '../core/flip.ts'
import type { Given } from '../core/question.ts'
import { inWords } from '../ui/date.ts'
import { SiteFoot } from '../ui/frame/SiteFoot.tsx'
import { SkipLink } from '../ui/frame/SkipLink.tsx'
import { UpdateNotice } from '../ui/primitives/UpdateNotice.tsx'
import { CrashBoundary } from '../ui/screens/CrashScreen.tsx'
import { WhatIfProvider } from '../ui/verdict/WhatIf.ts'
import { ownCase } from './case-in-hand.ts'
import { Head } from './Head.tsx'
import { KeptNotices } from './KeptNotices.tsx'
import { textOf } from './kept-case.ts'
import { pageAt } from './pages.ts'
import { ShownPage } from './ShownPage.tsx'
import { browserServices, type Services } from './services.ts'
import { SessionContext, useNewSession } from './session.ts'
import { usePlace } from './use-place.ts'
import { useUpdate } from './use-update.ts'
import { wordsIn } from './wording.ts'

/** The whole app, once the words of the first section have come. Each one rendered is a new session: give it other services to run it on another law, day or storage. */
export const App = ({ services = browserServices }: { readonly services?: Services }) => {
  const session = useNewSession(services, pageAt)
  usePlace(session)
  const { lang, present, inHand } = session
  const { law, download, today, build } = services
  const { i18n } = wordsIn(lang)
  const { t } = i18n
  const whatIf = useCallback((given: Given) => flips(law, given), [law])
  const saveCase = () =>
    download(`${inHand.now.day}_cadrage.json`, 'application/json', textOf(ownCase(inHand), law, present))
  return (
    <I18nextProvider i18n={i18n}>
      <SessionContext value={session}>
        <SkipLink />
        <Head />
        <UpdateNotice {...useUpdate()} />
        <KeptNotices />
        <CrashBoundary onSave={saveCase} onWipe={() => void session.projects.wipe().then(() => location.reload())}>
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
    </I18nextProvider>
  )
}
