import { watchPresses } from '../../platform/pending-press.ts'

/** What was done on a page before the app was there: what is ticked, whether it was confirmed, and where the focus was. */
export type Done = {
  readonly ticked: readonly string[]
  readonly confirmed: boolean
  /** Another button that was pressed, by what it says. */
  readonly pressed: string
  /** What was written in the note. */
  readonly written: string
  /** Which of the things that take focus had it, and what it says: the app’s page is made of the same. */
  readonly focused: { readonly at: number; readonly says: string }
}
export type Early = {
  /** Waits until nothing is pressed: what goes away under a press never hears it. */
  readonly released: () => Promise<void>
  readonly end: () => Done
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
export const beforeTheApp = (place: HTMLElement, question: HTMLTemplateElement | null): Early => {
  let confirmed = false
  let pressed = ''
  const { kept = '', none = '' } = place.dataset
  const begin = () => {
    if (!question) return
    history.pushState(null, '', question.dataset['at'])
    place.replaceChildren(question.content.cloneNode(true))
    widen(place)
    scrollTo(0, 0)
    place.querySelector<HTMLElement>('main h1')?.focus()
  }
  const confirm = () => {
    confirmed = place.querySelector('main input:checked') !== null
    const status = place.querySelector('[role="status"]')
    if (status) status.textContent = confirmed ? kept : none
    if (confirmed) place.querySelector('main form .button.main')?.replaceChildren(kept)
    const choice = place.querySelector<HTMLInputElement>('main input')
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
  const onChange = () => place.querySelector<HTMLInputElement>('main input')?.setCustomValidity('')
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
  for (const [kind, listener] of listening) place.addEventListener(kind, listener)
  widen(place)
  const presses = watchPresses()
  return {
    released: presses.released,
    end: () => {
      presses.stop()
      for (const [kind, listener] of listening) place.removeEventListener(kind, listener)
      const ticked = [...place.querySelectorAll<HTMLInputElement>('main input:checked')].map(({ id }) => id)
      const active = document.activeElement
      const at = active instanceof HTMLElement ? focusable(place).indexOf(active) : -1
      const written = place.querySelector<HTMLTextAreaElement>('main textarea')?.value ?? ''
      return { ticked, confirmed, pressed, written, focused: { at, says: saysOf(focusable(place)[at]) } }
    },
  }
}
/** Says that the app did not arrive, above what the page shows, with a way to try again. What is ticked stays. */
export const sayLate = (place: HTMLElement, again: () => void): void => {
  const { late = '', again: press = '' } = place.dataset
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
  place.querySelector('main')?.prepend(said)
}
/** What stands open beside a question where there is room, as in the app. */
const widen = (place: HTMLElement) => {
  if (matchMedia('(min-width: 64rem)').matches) place.querySelector('.stands details')?.setAttribute('open', '')
}

const focusable = (place: Element) => [
  ...place.querySelectorAll<HTMLElement>('a, button, input, textarea, summary, h1'),
]
const saysOf = (element: HTMLElement | undefined) =>
  element ? `${element.tagName} ${element.id} ${element.textContent}` : ''

/** Repeats in the app, by the same clicks, what was done before it was there. */
export const replay = (place: Element, { ticked, confirmed, pressed, written, focused }: Done): void => {
  for (const id of ticked) {
    const choice = document.getElementById(id)
    if (choice instanceof HTMLInputElement && !choice.checked) choice.click()
  }
  const note = place.querySelector('main textarea')
  if (note && written !== '') {
    // React hears of a value only when it is set beneath its own.
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(note, written)
    note.dispatchEvent(new Event('input', { bubbles: true }))
  }
  const had = focusable(place)[focused.at]
  if (had && saysOf(had) === focused.says) had.focus({ preventScroll: true })
  if (confirmed) document.querySelector<HTMLElement>('main form .button.main')?.click()
  else press(pressed)
}
/** Presses the button that says so, if there is one. */
export const press = (says: string): void => {
  if (says !== '') [...document.querySelectorAll('button')].find(({ textContent }) => textContent === says)?.click()
}
