import { startTransition, useLayoutEffect, useState } from 'react'
import type { Root } from 'react-dom/client'
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
import { createRoot } from './react.ts'

/**
 * Renders the app into an element in tasks of a few milliseconds. Resolves to its React root when it is in the element;
 * until then, the element keeps its content. Rejects when rendering throws.
 */
const renderInTransition = (element: HTMLElement) =>
  new Promise<Root>((resolve, reject) => {
    const onUncaughtError = (error: unknown) => {
      reject(error)
      reportError(error)
    }
    const root = createRoot(element, { onUncaughtError })
    startTransition(() => root.render(<AppWithCallback onRendered={() => resolve(root)} />))
  })
const AppWithCallback = ({ onRendered }: { readonly onRendered: () => void }) => {
  // Runs once: the callback is another one each time.
  const [callback] = useState(() => onRendered)
  useLayoutEffect(callback, [callback])
  return <App />
}
/**
 * Resolves once the app shows a page in place of its loading screen. It renders that screen first where the user answered
 * the first question or opened another page meanwhile, which needs parts that nobody had requested.
 */
const pageShown = (element: Element) =>
  new Promise<void>((resolve) => {
    const isLoading = () => element.querySelector('[data-loading]') !== null
    if (!isLoading()) return resolve()
    const observer = new MutationObserver(() => {
      if (isLoading()) return
      observer.disconnect()
      resolve()
    })
    observer.observe(element, { childList: true, subtree: true })
  })
/**
 * Renders the app beside the prerendered page, which answers meanwhile, then puts it in its place. Starts anew where the
 * user has gone to another page in between. Returns the element of the app, and the input until then.
 */
const replacePage = async (root: HTMLElement, page: EarlyPage) => {
  for (;;) {
    const { hash } = location
    const element = root.cloneNode(false) as HTMLElement
    const app = await renderInTransition(element)
    await pageShown(element)
    await page.released()
    if (location.hash === hash) {
      const input = page.stop()
      root.replaceWith(element)
      return { element, input }
    }
    app.unmount()
  }
}

/**
 * Replaces the prerendered page with the app and repeats the user’s input in it. The app renders in short tasks, so that
 * clicks are still handled meanwhile. If the prerendered page is the page requested, the app renders apart and replaces
 * it as a whole. `nextTask` resolves in a task of its own.
 */
export const takeOver = async (
  root: HTMLElement,
  page: EarlyPage,
  isShown: boolean,
  nextTask: () => Promise<void>,
): Promise<void> => {
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
  await nextTask()
  if (isShown) {
    const { element, input } = await replacePage(root, page)
    replayInput(element, input)
  } else {
    await page.released()
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
