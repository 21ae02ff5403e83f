import { startTransition, useLayoutEffect } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { hasTabCase } from '../../platform/tab-storage-probe.ts'
import { whenIdle } from '../../platform/when-idle.ts'
import type { Lang } from '../../text/law-text.ts'
import { retryFailed } from '../loading/lazy.ts'
import { loadText } from '../loading/load-text.ts'
import { applyLanguageFromHash, isSingleFile, pageInHash, rootFile } from '../routing/hash-router.ts'
import { App } from '../shell/App.tsx'
import { loadFullApp } from '../shell/load-full-app.ts'
import { fetchEverything, loadPage } from '../shell/routes.ts'
import { type EarlyPage, press, replayInput } from './prerendered-page.ts'

/** Draws the app in tasks of a few milliseconds; the place shows what it showed until all of it is there. */
const drawn = (root: HTMLElement) =>
  new Promise<void>((there, failed) => {
    const onUncaughtError = (error: unknown) => {
      failed(error)
      reportError(error)
    }
    startTransition(() => createRoot(root, { onUncaughtError }).render(<Drawn told={there} />))
  })
const Drawn = ({ told }: { readonly told: () => void }) => {
  useLayoutEffect(told, [told])
  return <App />
}

/**
 * Shows the app in the place of the page that stood there, and repeats in it what was done on that page. Where the page
 * was shown, it is replaced at once; where it is only coming, it is drawn in short tasks, so that a press is heard.
 */
export const takeOver = async (root: HTMLElement, early: EarlyPage, isShown: boolean): Promise<void> => {
  applyLanguageFromHash()
  const lang: Lang = document.documentElement.lang === 'en' ? 'en' : 'fr'
  // What does not arrive is said by the app itself, once it is there.
  const pageIn = loadPage(lang, pageInHash(location.hash)).catch(retryFailed)
  const keptIn = hasTabCase() ? loadFullApp.load().catch(retryFailed) : undefined
  await Promise.all([loadText(lang, 'first'), pageIn, keptIn])
  await early.released()
  if (isShown) {
    const done = early.end()
    flushSync(() => createRoot(root).render(<App />))
    replayInput(root, done)
  } else {
    await drawn(root)
    const { pressed } = early.end()
    press(pressed)
  }
  // One thing after another, so that the order tells nothing. What does not arrive now is asked for again where it is needed.
  whenIdle(async () => {
    await fetchEverything(lang).catch(retryFailed)
    if (import.meta.env.PROD && !isSingleFile) loadFullApp.value()?.keepOffline(rootFile('service-worker.js'))
  })
}
