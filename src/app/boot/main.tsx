import { startTransition, useLayoutEffect } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { hasKept } from '../../platform/tab-storage-probe.ts'
import { whenIdle } from '../../platform/when-idle.ts'
import type { Lang } from '../../text/law-text.ts'
import { tryAgain } from '../loading/lazy.ts'
import { wordsComing } from '../loading/load-text.ts'
import { isSingleFile, pageOf, rootFile, settleLanguage } from '../routing/hash-router.ts'
import { App } from '../shell/App.tsx'
import { wholeComing } from '../shell/load-full-app.ts'
import { fetchEverything, pageComing } from '../shell/routes.ts'
import { type Early, press, replay } from './prerendered-page.ts'

/** Draws the app in tasks of a few milliseconds; the place shows what it showed until all of it is there. */
const drawn = (place: HTMLElement) =>
  new Promise<void>((there, failed) => {
    const onUncaughtError = (error: unknown) => {
      failed(error)
      reportError(error)
    }
    startTransition(() => createRoot(place, { onUncaughtError }).render(<Drawn told={there} />))
  })
const Drawn = ({ told }: { readonly told: () => void }) => {
  useLayoutEffect(told, [told])
  return <App />
}

/**
 * Shows the app in the place of the page that stood there, and repeats in it what was done on that page. Where the page
 * was shown, it is replaced at once; where it is only coming, it is drawn in short tasks, so that a press is heard.
 */
export const takeOver = async (place: HTMLElement, early: Early, isShown: boolean): Promise<void> => {
  settleLanguage()
  const lang: Lang = document.documentElement.lang === 'en' ? 'en' : 'fr'
  // What does not arrive is said by the app itself, once it is there.
  const pageIn = pageComing(lang, pageOf(location.hash)).catch(tryAgain)
  const keptIn = hasKept() ? wholeComing.coming().catch(tryAgain) : undefined
  await Promise.all([wordsComing(lang, 'first'), pageIn, keptIn])
  await early.released()
  if (isShown) {
    const done = early.end()
    flushSync(() => createRoot(place).render(<App />))
    replay(place, done)
  } else {
    await drawn(place)
    const { pressed } = early.end()
    press(pressed)
  }
  // One thing after another, so that the order tells nothing. What does not arrive now is asked for again where it is needed.
  whenIdle(async () => {
    await fetchEverything(lang).catch(tryAgain)
    if (import.meta.env.PROD && !isSingleFile) wholeComing.value()?.keepOffline(rootFile('service-worker.js'))
  })
}
