import { onFirstInteraction } from '../../platform/first-interaction.ts'
import { reloadFiles } from '../../platform/reload-files.ts'
import { hasTabCase } from '../../platform/tab-storage-first.ts'
import { whenIdle } from '../../platform/when-idle.ts'
import {
  isEmptyHash,
  isShareHash,
  sharedCaseIntro,
  showLoadError,
  showSlow,
  watchPrerenderedPage,
} from './prerendered-page.ts'

/** The first script of every page: small, without packages. It makes the prerendered page usable and loads the app. */
/** The time after which the page shows that the app takes long to load, in milliseconds. */
const patience = 8_000
const html = document.documentElement
const root = document.getElementById('app')
const question = document.getElementById('first-question')
/** The address the document was loaded from. Its relative addresses resolve against this, also after `replaceState`. */
const documentUrl = location.href
if (!root) throw new Error('first-script.ts: the page has no element with id “app”. Add it to the HTML.')

/** Whether the prerendered page is the page that was requested. If so, the app waits until the user interacts. */
let isShown = true
// The first question is prerendered at its own address. The app runs at the address of the language, with a fragment.
const fragment = html.dataset['at']
if (fragment !== undefined && isEmptyHash(location.hash)) {
  history.replaceState(history.state, '', `../${fragment}`)
  html.dataset['root'] = '../'
} else if (!isEmptyHash(location.hash) || hasTabCase()) {
  isShown = false
  const main = root.querySelector('main')
  main?.replaceChildren(...(isShareHash(location.hash) ? sharedCaseIntro(root) : []))
  main?.classList.add('coming')
}

document.getElementById('missing')?.remove()
const page = watchPrerenderedPage(root, question instanceof HTMLTemplateElement ? question : null)
/** Adds the links to the app’s files, with their digests, to the document, so that the browser fetches them. */
const fetchApp = () => {
  const files = document.getElementById('app-files')
  if (!(files instanceof HTMLTemplateElement)) return
  for (const link of files.content.querySelectorAll('link'))
    link.href = new URL(link.getAttribute('href') ?? '', documentUrl).href
  files.replaceWith(files.content)
}
/** Loads the page again. What the user entered is still there then. */
const reload = () => {
  page.keep()
  location.reload()
}
/** Loads the page again once the files are there: the browser may keep a failed import until then. */
const retry = async () => ((await reloadFiles()) ? reload() : showLoadError(root, retry))
let isTouched = false
/** Resolves in a task of its own; until the user interacts, when the browser is idle. */
const nextTask = () =>
  new Promise<void>((resolve) => {
    if (isTouched || !window.requestIdleCallback) setTimeout(resolve)
    else requestIdleCallback(() => resolve(), { timeout: 500 })
  })
/**
 * The parts of the app that take long to evaluate: React, the questions, the other packages. Each is evaluated in a task
 * of its own, so that the page answers in between. `main.tsx` imports them all.
 */
const parts = [
  () => import('./react.ts'),
  () => import('virtual:law/interview'),
  () => import('../../journey/machine.ts'),
]
let isStarted = false
const start = async () => {
  if (isStarted) return
  isStarted = true
  fetchApp()
  const slow = setTimeout(() => showSlow(root, reload), patience)
  try {
    for (const load of parts) {
      await load()
      await nextTask()
    }
    const { takeOver } = await import('./main.tsx')
    await takeOver(root, page, isShown, nextTask)
    question?.remove()
  } catch (error) {
    showLoadError(root, retry)
    throw error
  } finally {
    clearTimeout(slow)
  }
}
if (isShown) {
  onFirstInteraction(() => {
    isTouched = true
    void start()
  })
  // The text and its typeface load first.
  whenIdle(start)
} else {
  // Loads in parallel with the app, which imports it too. If this fails, the app shows the error.
  import('../shell/full-app.ts').catch(() => {})
  void start()
}
