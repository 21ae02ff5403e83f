import '../../ui/style.css'
import '../../ui/styles/print.css'
import { onFirstInteraction } from '../../platform/first-interaction.ts'
import { hasTabCase } from '../../platform/tab-storage-probe.ts'
import { whenIdle } from '../../platform/when-idle.ts'
import { isLink, isPlain, linkOpening, showLoadError, watchPrerenderedPage } from './prerendered-page.ts'

/** The first script: small, without any package. It keeps the rendered page usable, and fetches the app meanwhile. */
const root = document.documentElement
const place = document.getElementById('app')
const question = document.getElementById('first-question')
/** Where the page came from: its relative addresses are of there, whatever it is called afterwards. */
const came = location.href
if (!place) throw new Error('first.ts: the page has no element with id “app”. Add it to the HTML.')

/** Does the page show what it is asked for, so that the app can wait until somebody does something? */
let isShown = true
// The first question has a page of its own; the app stands at its language’s page, and names it in the fragment.
const fragment = root.dataset['at']
if (fragment !== undefined && isPlain(location.hash)) {
  history.replaceState(history.state, '', `../${fragment}`)
  root.dataset['root'] = '../'
} else if (!isPlain(location.hash) || hasTabCase()) {
  isShown = false
  const main = place.querySelector('main')
  main?.replaceChildren(...(isLink(location.hash) ? linkOpening(place) : []))
  main?.classList.add('coming')
}

const early = watchPrerenderedPage(place, question instanceof HTMLTemplateElement ? question : null)
/** Names the files of the app, with their digests, so that they are fetched. */
const fetchApp = () => {
  const files = document.getElementById('app-files')
  if (!(files instanceof HTMLTemplateElement)) return
  for (const link of files.content.querySelectorAll('link'))
    link.href = new URL(link.getAttribute('href') ?? '', came).href
  files.replaceWith(files.content)
}
let tries = 0
const start = async () => {
  fetchApp()
  try {
    const { takeOver } = await import('./main.tsx')
    await takeOver(place, early, isShown)
    question?.remove()
  } catch (error) {
    tries += 1
    showLoadError(place, () => (tries < 2 ? void start() : location.reload()))
    throw error
  }
}
if (isShown) {
  // What is there to read comes first, in its own type.
  whenIdle(fetchApp)
  onFirstInteraction(start)
} else {
  // Fetched beside the app that will ask for it. If it does not arrive, the app says so.
  import('../shell/full-app.ts').catch(() => {})
  void start()
}
