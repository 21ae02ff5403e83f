import '../ui/style.css'
import '../ui/print.css'
import { hasKept } from '../platform/has-kept.ts'
import { beforeTheApp, isPlain } from './first-answer.ts'

/** The first script: small, without any package. It keeps the rendered page usable, and fetches the app meanwhile. */
const root = document.documentElement
const place = document.getElementById('app')
const question = document.getElementById('first-question')
if (!place) throw new Error('first.ts: the page has no element with id “app”. Add it to the HTML.')

// The first question has a page of its own; the app stands at its language’s page, and names it in the fragment.
const fragment = root.dataset['at']
if (fragment !== undefined && isPlain(location.hash)) {
  history.replaceState(history.state, '', `../${fragment}`)
  root.dataset['root'] = '../'
} else if (!isPlain(location.hash) || hasKept()) place.replaceChildren()

const early = beforeTheApp(place, question instanceof HTMLTemplateElement ? question : null)
const start = async () => {
  const { takeOver } = await import('./main.tsx')
  await takeOver(place, early)
  question?.remove()
}
void start()
