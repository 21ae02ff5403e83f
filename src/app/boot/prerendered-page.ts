import { watchPendingPress } from '../../platform/pending-press.ts'

/** What was done on a page before the app was there: what is ticked, whether it was confirmed, and where the focus was. */
export type EarlyInput = {
  readonly ticked: readonly string[]
  readonly confirmed: boolean
  /** Another button that was pressed, by what it says. */
  readonly pressed: string
  /** What was written in the note. */
  readonly written: string
  /** Which of the things that take focus had it, and what it says: the app’s page is made of the same. */
  readonly focused: { readonly at: number; readonly says: string }
}
export type EarlyPage = {
  /** Waits until nothing is pressed: what goes away under a press never hears it. */
  readonly released: () => Promise<void>
  readonly end: () => EarlyInput
}

/** Does a fragment name no other page than the one rendered at this address? */
export const isPlain = (hash: string): boolean => /^#?\/?$/.test(hash)
/** Does it hold a case that somebody shared? */
export const isLink = (hash: string): boolean => /^#\/?s\//.test(hash)
/** What can be said of a shared case before it is read: the beginning of its page, as the app shows it. */
export const linkOpening = ({ dataset: { shared = '', lead = '' } }: HTMLElement): readonly Element[] => {
  const page = Object.assign(document.createElement('div'), { className: 'page' })
  page.append(
    Object.assign(document.createElement('h1'), { textContent: shared }),
    Object.assign(document.createElement('p'), { textContent: lead }),
  )
  return [page]
}

/**
 * Looks after the page as it was rendered, until the app takes over: the start leads to the first question, and its
 * answer is noted. Nothing is sent anywhere: it stays in this page’s memory.
 */
export const watchPrerenderedPage = (root: HTMLElement, question: HTMLTemplateElement | null): EarlyPage => {
  let confirmed = false
  let pressed = ''
  const { kept = '', none = '' } = root.dataset
  const begin = () => {
    if (!question) return
    history.pushState(null, '', question.dataset['at'])
    root.replaceChildren(question.content.cloneNode(true))
    widen(root)
    scrollTo(0, 0)
    root.querySelector<HTMLElement>('main h1')?.focus()
  }
  const confirm = () => {
    confirmed = root.querySelector('main input:checked') !== null
    const status = root.querySelector('[role="status"]')
    if (status) status.textContent = confirmed ? kept : none
    if (confirmed) root.querySelector('main form .button.main')?.replaceChildren(kept)
    const choice = root.querySelector<HTMLInputElement>('main input')
    if (confirmed || !choice) return
    // The browser’s own bubble: it moves nothing on the page.
    choice.setCustomValidity(none)
    choice.reportValidity()
  }
  const onClick = (event: Event) => {
    const button = event.target instanceof Element ? event.target.closest('main button, header button') : null
    if (!button) return
    if (!button.matches('main .button.main')) pressed = button.textContent ?? ''
    else if (button.closest('form')) confirm()
    else begin()
  }
  const onChange = () => root.querySelector<HTMLInputElement>('main input')?.setCustomValidity('')
  // Enter in a group of choices sends a form: here it means what its button means.
  const onSubmit = (event: Event) => {
    event.preventDefault()
    confirm()
  }
  const listening = [
    ['click', onClick],
    ['change', onChange],
    ['submit', onSubmit],
  ] as const
  for (const [kind, listener] of listening) root.addEventListener(kind, listener)
  widen(root)
  const presses = watchPendingPress()
  return {
    released: presses.released,
    end: () => {
      presses.stop()
      for (const [kind, listener] of listening) root.removeEventListener(kind, listener)
      const ticked = [...root.querySelectorAll<HTMLInputElement>('main input:checked')].map(({ id }) => id)
      const active = document.activeElement
      const at = active instanceof HTMLElement ? focusable(root).indexOf(active) : -1
      const written = root.querySelector<HTMLTextAreaElement>('main textarea')?.value ?? ''
      return { ticked, confirmed, pressed, written, focused: { at, says: saysOf(focusable(root)[at]) } }
    },
  }
}
/** Says that the app did not arrive, above what the page shows, with a way to try again. What is ticked stays. */
export const showLoadError = (root: HTMLElement, again: () => void): void => {
  const { late = '', again: press = '' } = root.dataset
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'button',
    textContent: press,
  })
  const said = Object.assign(document.createElement('p'), { className: 'notice', textContent: `${late} ` })
  said.setAttribute('role', 'alert')
  said.append(button)
  button.addEventListener('click', () => {
    said.remove()
    again()
  })
  root.querySelector('main')?.prepend(said)
}
/** What stands open beside a question where there is room, as in the app. */
const widen = (root: HTMLElement) => {
  if (matchMedia('(min-width: 64rem)').matches) root.querySelector('.stands details')?.setAttribute('open', '')
}

const focusable = (root: Element) => [...root.querySelectorAll<HTMLElement>('a, button, input, textarea, summary, h1')]
const saysOf = (element: HTMLElement | undefined) =>
  element ? `${element.tagName} ${element.id} ${element.textContent}` : ''

/** Repeats in the app, by the same clicks, what was done before it was there. */
export const replayInput = (root: Element, { ticked, confirmed, pressed, written, focused }: EarlyInput): void => {
  for (const id of ticked) {
    const choice = document.getElementById(id)
    if (choice instanceof HTMLInputElement && !choice.checked) choice.click()
  }
  const note = root.querySelector('main textarea')
  if (note && written !== '') {
    // React hears of a value only when it is set beneath its own.
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(note, written)
    note.dispatchEvent(new Event('input', { bubbles: true }))
  }
  const had = focusable(root)[focused.at]
  if (had && saysOf(had) === focused.says) had.focus({ preventScroll: true })
  if (confirmed) document.querySelector<HTMLElement>('main form .button.main')?.click()
  else press(pressed)
}
/** Presses the button that says so, if there is one. */
export const press = (says: string): void => {
  if (says !== '') [...document.querySelectorAll('button')].find(({ textContent }) => textContent === says)?.click()
}
