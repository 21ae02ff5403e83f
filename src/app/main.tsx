import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { hasKept } from '../platform/has-kept.ts'
import { whenIdle } from '../platform/when-idle.ts'
import type { Lang } from '../text/speak.ts'
import { App } from './App.tsx'
import { type Early, replay } from './first-answer.ts'
import { tryAgain } from './late.ts'
import { fetchEverything, pageComing } from './pages.ts'
import { isSingleFile, pageOf, rootFile, settleLanguage } from './router.ts'
import { wholeComing } from './whole-coming.ts'
import { wordsComing } from './wording.ts'

/** Shows the app in the place of the page that stood there, and repeats in it what was done on that page. */
export const takeOver = async (place: HTMLElement, early: Early): Promise<void> => {
  settleLanguage()
  const lang: Lang = document.documentElement.lang === 'en' ? 'en' : 'fr'
  // What does not arrive is said by the app itself, once it is there.
  const pageIn = pageComing(lang, pageOf(location.hash)).catch(tryAgain)
  const keptIn = hasKept() ? wholeComing.coming().catch(tryAgain) : undefined
  await Promise.all([wordsComing(lang, 'first'), pageIn, keptIn])
  const done = early.end()
  flushSync(() => createRoot(place).render(<App />))
  replay(place, done)
  // One thing after another, so that the order tells nothing. What does not arrive now is asked for again where it is needed.
  whenIdle(async () => {
    await fetchEverything(lang).catch(tryAgain)
    if (import.meta.env.PROD && !isSingleFile) wholeComing.value()?.keepOffline(rootFile('service-worker.js'))
  })
}
