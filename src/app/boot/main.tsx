import { startTransition, useLayoutEffect } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { allowChangedDocument } from '../../platform/changed-document.ts'
import { hasTabCase } from '../../platform/tab-storage-first.ts'
import { whenIdle } from '../../platform/when-idle.ts'
import type { Lang } from '../../text/law-text.ts'
import { retryFailed } from '../loading/lazy.ts'
import { loadText } from '../loading/load-text.ts'
import { applyLanguageFromHash, isSingleFile, pageInHash, rootFile } from '../routing/hash-router.ts'
import { App } from '../shell/App.tsx'
import { loadFullApp } from '../shell/load-full-app.ts'
import { fetchEverything, loadPage } from '../shell/routes.ts'
import { clickButton, type EarlyPage, replayInput, takeKeptInput } from './prerendered-page.ts'

/**
 * Renders the app in tasks of a few milliseconds. Resolves when it is in the document; until then, the root keeps its
 * prerendered content. Rejects when rendering throws.
 */
const renderInTransition = (root: HTMLElement) =>
  new Promise<void>((resolve, reject) => {
    const onUncaughtError = (error: unknown) => {
      reject(error)
      reportError(error)
    }
    startTransition(() => createRoot(root, { onUncaughtError }).render(<AppWithCallback onRendered={resolve} />))
  })
const AppWithCallback = ({ onRendered }: { readonly onRendered: () => void }) => {
  useLayoutEffect(onRendered, [onRendered])
  return <App />
}

/**
 * Replaces the prerendered page with the app and repeats the user’s input in it. If the prerendered page is the page
 * requested, the app replaces it in one synchronous render. Otherwise the app renders in short tasks, so that clicks
 * are still handled meanwhile.
 */
export const takeOver = async (root: HTMLElement, page: EarlyPage, isShown: boolean): Promise<void> => {
  applyLanguageFromHash()
  allowChangedDocument()
  const lang: Lang = document.documentElement.lang === 'en' ? 'en' : 'fr'
  const kept = takeKeptInput()
  const isAnswered = hasTabCase()
  // The app itself shows the error of a part that fails to load.
  const pageLoaded = loadPage(lang, pageInHash(location.hash)).catch(retryFailed)
  const fullAppLoaded = isAnswered ? loadFullApp.load().catch(retryFailed) : undefined
  const nextLoaded = isAnswered && (kept || isShown) ? loadText(lang, 'interview').catch(retryFailed) : undefined
  await Promise.all([loadText(lang, 'first'), pageLoaded, fullAppLoaded, nextLoaded])
  await page.released()
  if (isShown) {
    const input = page.stop()
    flushSync(() => createRoot(root).render(<App />))
    replayInput(root, input)
  } else {
    await renderInTransition(root)
    const { pressed } = page.stop()
    if (kept) replayInput(root, kept)
    else clickButton(pressed)
  }
  // All parts load, in one fixed order, so that the requests reveal nothing about the answers. A part that fails now is
  // requested again on its next use.
  whenIdle(async () => {
    await fetchEverything(lang).catch(retryFailed)
    if (import.meta.env.PROD && !isSingleFile) loadFullApp.value()?.keepOffline(rootFile('service-worker.js'))
  })
}
