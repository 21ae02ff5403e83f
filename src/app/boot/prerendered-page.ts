import { watchPendingPress } from '../../platform/pending-press.ts'
import { writeTabCase } from '../../platform/tab-storage-first.ts'

/** The user’s input on the prerendered page. */
export type EarlyInput = {
  /** The ids of the choices that are checked. */
  readonly ticked: readonly string[]
  /** Whether the answer was submitted. */
  readonly confirmed: boolean
  /** The text of another button that was clicked; empty if none was. */
  readonly pressed: string
  /** The text of the note. */
  readonly note: string
  /**
   * The element that has the focus: its index among the focusable elements, which the app renders in the same order.
   */
  readonly focus: { readonly index: number; readonly description: string }
}
/** The prerendered page while the app loads. */
export type EarlyPage = {
  /** Resolves when nothing is pressed, or after two seconds: an element removed before the release gets no click. */
  readonly released: () => Promise<void>
  /** Stops handling events and returns the input so far. */
  readonly stop: () => EarlyInput
  /** Stores the input in the entry of the browser history, so that it is there after the page is loaded again. */
  readonly keep: () => void
}
/** Returns the input that `keep` stored before the page was loaded again, and removes it. */
export const takeKeptInput = (): EarlyInput | undefined => {
  const kept = (history.state as { readonly early?: EarlyInput } | null)?.early
  if (kept) history.replaceState(null, '')
  return kept
}

/** Whether a fragment names no page, so that the page prerendered at this address is the right one. */
export const isEmptyHash = (hash: string): boolean => /^#?\/?$/.test(hash)
/** Whether a fragment holds a shared case. */
export const isShareHash = (hash: string): boolean => /^#\/?s\//.test(hash)
/** Returns the heading and the introduction of the page of a shared case, which show before the app reads the case. */
export const sharedCaseIntro = ({ dataset: { shared = '', lead = '' } }: HTMLElement): readonly Element[] => {
  const page = Object.assign(document.createElement('div'), { className: 'page' })
  page.append(
    Object.assign(document.createElement('h1'), { textContent: shared }),
    Object.assign(document.createElement('p'), { textContent: lead }),
  )
  return [page]
}

/**
 * Handles the user’s input on the prerendered page until the app takes over: the start button shows the first question,
 * and its answer is stored in the tab. Nothing is sent.
 */
export const watchPrerenderedPage = (root: HTMLElement, question: HTMLTemplateElement | null): EarlyPage => {
  let confirmed = false
  let pressed = ''
  const { kept = '', none = '' } = root.dataset
  const showFirstQuestion = () => {
    if (!question) return
    history.pushState(null, '', question.dataset['at'])
    root.replaceChildren(question.content.cloneNode(true))
    openSidePanel(root)
    scrollTo(0, 0)
    root.querySelector<HTMLElement>('main h1')?.focus()
  }
  const input = (): EarlyInput => {
    const ticked = [...root.querySelectorAll<HTMLInputElement>('main input:checked')].map(({ id }) => id)
    const active = document.activeElement
    const index = active instanceof HTMLElement ? focusable(root).indexOf(active) : -1
    const note = root.querySelector<HTMLTextAreaElement>('main textarea')?.value ?? ''
    return { ticked, confirmed, pressed, note, focus: { index, description: describe(focusable(root)[index]) } }
  }
  const keep = () => {
    const early = input()
    if (early.ticked.length > 0 || early.note !== '') history.replaceState({ early }, '')
  }
  const confirm = () => {
    confirmed = root.querySelector('main input:checked') !== null
    const status = root.querySelector('[role="status"]')
    if (status) status.textContent = confirmed ? kept : none
    if (confirmed) {
      root.querySelector('main form .button.main')?.replaceChildren(kept)
      storeFirstAnswer(root)
      keep()
    }
    const choice = root.querySelector<HTMLInputElement>('main input')
    if (confirmed || !choice) return
    // The browser’s validation message does not shift the layout.
    choice.setCustomValidity(none)
    choice.reportValidity()
  }
  const onClick = (event: Event) => {
    const target = event.target instanceof Element ? event.target : null
    if (target?.closest('.skip')) {
      event.preventDefault()
      root.querySelector<HTMLElement>('main h1')?.focus()
    }
    const button = target?.closest('main button, header button')
    if (!button) return
    if (!button.matches('main .button.main')) pressed = button.textContent ?? ''
    else if (button.closest('form')) confirm()
    else showFirstQuestion()
  }
  const onChange = () => root.querySelector<HTMLInputElement>('main input')?.setCustomValidity('')
  // Enter in a group of choices submits the form. It has the same effect as the button.
  const onSubmit = (event: Event) => {
    event.preventDefault()
    confirm()
  }
  const listeners = [
    ['click', onClick],
    ['change', onChange],
    ['submit', onSubmit],
  ] as const
  for (const [kind, listener] of listeners) root.addEventListener(kind, listener)
  openSidePanel(root)
  const pendingPress = watchPendingPress()
  return {
    released: pendingPress.released,
    stop: () => {
      pendingPress.stop()
      for (const [kind, listener] of listeners) root.removeEventListener(kind, listener)
      return input()
    },
    keep,
  }
}
/** Stores the answer of the first question as the case of this tab, as the app does with each answer. */
const storeFirstAnswer = (root: HTMLElement) => {
  const question = location.hash.split('/').at(-1) ?? ''
  const answer = root.querySelector<HTMLInputElement>('main input:checked')?.value
  const { edition } = root.dataset
  writeTabCase({
    text: JSON.stringify({ format: 'cadrage-case', version: 2, edition, answers: { [question]: answer } }),
  })
}
/**
 * Shows a message at the top of the page, with a button, in place of the message before. The user’s input stays.
 */
const showAlert = (root: HTMLElement, message = '', label = '', onPress: () => void): void => {
  root.querySelector('main > [role="alert"]')?.remove()
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'button',
    textContent: label,
  })
  const alert = Object.assign(document.createElement('p'), { className: 'notice', textContent: `${message} ` })
  alert.setAttribute('role', 'alert')
  alert.append(button)
  button.addEventListener('click', () => {
    button.disabled = true
    onPress()
  })
  root.querySelector('main')?.prepend(alert)
}
/** Shows that the app failed to load, with a button that calls `retry`. */
export const showLoadError = (root: HTMLElement, retry: () => void): void =>
  showAlert(root, root.dataset['late'], root.dataset['again'], retry)
/** Shows that the app takes long to load, with a button that calls `reload`. */
export const showSlow = (root: HTMLElement, reload: () => void): void =>
  showAlert(root, root.dataset['slow'], root.dataset['reload'], reload)
/** Opens the panel beside the question in a wide window, as the app does. */
const openSidePanel = (root: HTMLElement) => {
  if (matchMedia('(min-width: 64rem)').matches) root.querySelector('.stands details')?.setAttribute('open', '')
}

const focusable = (root: Element) => [...root.querySelectorAll<HTMLElement>('a, button, input, textarea, summary, h1')]
const describe = (element: HTMLElement | undefined) =>
  element ? `${element.tagName} ${element.id} ${element.textContent}` : ''

/** Repeats the user’s input in the app, by the same clicks. */
export const replayInput = (root: Element, { ticked, confirmed, pressed, note, focus }: EarlyInput): void => {
  for (const id of ticked) {
    const choice = document.getElementById(id)
    if (choice instanceof HTMLInputElement && !choice.checked) choice.click()
  }
  const field = root.querySelector('main textarea')
  if (field && note !== '') {
    // React handles `input` only if the value differs from the one it tracks; the native setter bypasses the tracking.
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, note)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  const element = focusable(root)[focus.index]
  if (element && describe(element) === focus.description) element.focus({ preventScroll: true })
  if (confirmed) document.querySelector<HTMLElement>('main form .button.main')?.click()
  else clickButton(pressed)
}
/** Clicks the first button with this text, if there is one. */
export const clickButton = (text: string): void => {
  if (text !== '') [...document.querySelectorAll('button')].find(({ textContent }) => textContent === text)?.click()
}
