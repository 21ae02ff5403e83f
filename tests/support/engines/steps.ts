import { setTimeout as pause } from 'node:timers/promises'
import { stopsOf } from '../../../src/core/outline.ts'
import type { Given } from '../../../src/core/question.ts'
import { law } from '../../../src/law/index.ts'
import { tabStorageOf } from '../journey/walk.ts'
import type { Tab } from './engine.ts'

/** How long a condition in a page is awaited, in milliseconds: a slow machine is no fault. */
const limit = 60_000
const stops = new Map(stopsOf(law.outline).map(({ id, asks }) => [id, asks.map((ask) => ask.question.id)]))

/** Waits until a function in the page returns something truthy, and returns it. Throws after a minute, with what the page shows. */
export const until = async <Args extends readonly unknown[], T>(
  tab: Tab,
  inPage: (...args: Args) => T | Promise<T>,
  ...args: Args
): Promise<T> => {
  const end = Date.now() + limit
  for (let failure = 'it stayed false'; ; ) {
    try {
      const value = await tab.run(inPage, ...args)
      if (value) return value
    } catch (error) {
      // A navigation ends what runs in the page.
      failure = String(error)
    }
    if (Date.now() > end) {
      const shown = await tab.run(() => `${location.href}\n${document.body.textContent.slice(0, 1500)}`)
      throw new Error(`Awaited in vain: ${inPage}(${JSON.stringify(args)}); ${failure}. The page shows: ${shown}`)
    }
    await pause(50)
  }
}

/** Waits until an element matches a selector. */
export const present = (tab: Tab, selector: string) =>
  until(tab, (wanted) => document.querySelector(wanted) !== null, selector)

/** Waits for an element and clicks it in the same script, because the app may replace it at any time. */
export const click = (tab: Tab, selector: string) =>
  until(
    tab,
    (wanted) => {
      const found = document.querySelector<HTMLElement>(wanted)
      found?.click()
      return found !== null
    },
    selector,
  )
/** Waits for the first button with a text and clicks it. */
export const clickButton = (tab: Tab, text: string) =>
  until(
    tab,
    (wanted) => {
      const found = [...document.querySelectorAll('button')].find((button) => button.textContent?.trim() === wanted)
      found?.click()
      return found !== undefined
    },
    text,
  )

/** Returns the fragment of a tab’s address. */
export const hashOf = (tab: Tab) => tab.run(() => location.hash)
/** Waits until the page after the one with this fragment is shown and has the focus. */
export const pageAfter = (tab: Tab, hash: string) =>
  until(
    tab,
    (was) => location.hash !== was && !!document.activeElement?.matches('main h1, main input[id$="-yes"]'),
    hash,
  )

/**
 * Moves the focus by Tab until it is on an element that a selector matches; by Shift+Tab where the element stands
 * before the focus. A driven Firefox ticks no box whose focus came once round the document.
 */
export const tabTo = async (tab: Tab, selector: string) => {
  for (let presses = 0; presses < 80; presses++) {
    const where = await tab.run((wanted) => {
      const [active, target] = [document.activeElement, document.querySelector(wanted)]
      if (active?.matches(wanted)) return 'here'
      if (!active || !target || active === document.body) return 'after'
      return active.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING ? 'before' : 'after'
    }, selector)
    if (where === 'here') return
    await (where === 'before' ? tab.press('Tab', 'Shift') : tab.press('Tab'))
  }
  throw new Error(`Tab never reached ${selector}: ${await tab.run(() => document.activeElement?.outerHTML)}`)
}

const isChecked = (tab: Tab, selector: string) =>
  tab.run((wanted) => document.querySelector<HTMLInputElement>(wanted)?.checked ?? false, selector)

/** Answers a question, or a line of a list, by keyboard alone. */
const answerByKeyboard = async (tab: Tab, question: string, answer: Given[string]) => {
  const id = question.replaceAll('.', '-')
  for (const option of [answer ?? []].flat()) {
    const own = `#${id}-${option}`
    if (await tab.run((wanted) => document.querySelector<HTMLInputElement>(wanted)?.type === 'radio', own)) {
      // Tab enters a group of radio buttons at the one that is checked, if there is one.
      await tabTo(tab, `input[type="radio"][id^="${id}-"]`)
      for (let presses = 0; presses < 40; presses++) {
        if (await tab.run((wanted) => document.activeElement?.matches(wanted) ?? false, own)) break
        await tab.press('ArrowDown')
      }
    } else await tabTo(tab, own)
    if (!(await isChecked(tab, own))) await tab.press('Space')
    if (!(await isChecked(tab, own))) throw new Error(`The keyboard did not choose ${own}.`)
  }
}
const answerByClicks = (tab: Tab, question: string, answer: Given[string]) =>
  until(
    tab,
    (ids) => {
      const choices = ids.map((id) => document.getElementById(id))
      if (choices.some((choice) => choice === null)) return false
      for (const choice of choices) if (choice instanceof HTMLInputElement && !choice.checked) choice.click()
      return choices.every((choice) => choice instanceof HTMLInputElement && choice.checked)
    },
    [answer ?? []].flat().map((option) => `${question.replaceAll('.', '-')}-${option}`),
  )

/** How a journey is made. */
const byKeyboard = {
  press: async (tab: Tab, selector: string) => {
    await present(tab, selector)
    await tabTo(tab, selector)
    await tab.press('Enter')
  },
  answer: answerByKeyboard,
}
const byClicks = { press: click, answer: answerByClicks }
type Means = typeof byKeyboard | typeof byClicks

const submit = 'main form .button.main'
const answerPage = async (tab: Tab, answers: Given, means: Means) => {
  const hash = await hashOf(tab)
  const stop = /question\/(.+)$/.exec(hash)?.[1] ?? ''
  const asked = stops.get(stop)?.filter((id) => answers[id] !== undefined) ?? []
  if (asked.length === 0) throw new Error(`The case has no answer for ${stop} (${hash}).`)
  for (const id of asked) await means.answer(tab, id, answers[id])
  await means.press(tab, submit)
  await pageAfter(tab, hash)
}
const goOn = async (tab: Tab, selector: string, means: Means) => {
  const hash = await hashOf(tab)
  await means.press(tab, selector)
  await pageAfter(tab, hash)
}
const walk = async (tab: Tab, answers: Given, most: number, means: Means) => {
  await means.press(tab, '.button.main')
  for (let pages = 0; pages < most; pages++) {
    await present(tab, 'fieldset, .verdict, .given')
    const readiness = '[aria-labelledby="readiness"] a'
    const hash = await hashOf(tab)
    if (hash.endsWith('/answers')) await goOn(tab, '.actions a.button.main', means)
    else if (!hash.endsWith('/verdict')) await answerPage(tab, answers, means)
    else if (await tab.run((link) => document.querySelector(link) !== null, readiness))
      await goOn(tab, readiness, means)
    else return
  }
}
/** Answers from the start page to the verdict and the questions on readiness, by clicks; or only the first `most` pages. */
export const walkByClicks = (tab: Tab, answers: Given, most = Number.POSITIVE_INFINITY) =>
  walk(tab, answers, most, byClicks)
/** Answers from the start page to the verdict and the questions on readiness, by keyboard alone. */
export const walkByKeyboard = (tab: Tab, answers: Given) => walk(tab, answers, Number.POSITIVE_INFINITY, byKeyboard)
/** Chooses the answer to the first question on the page, which may still be the prerendered one, and confirms it. */
export const chooseFirst = async (tab: Tab, answers: Given) => {
  const [first = ''] = [...stops.values()][0] ?? []
  await answerByClicks(tab, first, answers[first])
  await click(tab, submit)
}

/** Waits until the whole site is on the device and serves this page. */
export const offlineReady = (tab: Tab) => until(tab, () => navigator.serviceWorker.controller?.state === 'activated')

/** Returns the headline on the page: its classes, its title, its sentence. */
export const headlineShown = async (tab: Tab) => {
  await present(tab, '.headline')
  return tab.run(() => ({
    classes: [...(document.querySelector('.headline')?.classList ?? [])],
    title: document.querySelector('.headline #part-headline')?.textContent ?? '',
    sentence: document.querySelector('.headline .sentence')?.textContent ?? '',
  }))
}

/** Goes to another page of the app by its fragment. */
export const showPage = (tab: Tab, place: string) =>
  tab.run((hash) => {
    location.hash = hash
  }, `#/${place}`)
/** Writes a case to the storage of the tab, from which the next page that is loaded takes it. */
export const storeCase = (tab: Tab, worked: Parameters<typeof tabStorageOf>[0]) =>
  tab.run((stored) => sessionStorage.setItem('cadrage', stored), tabStorageOf(worked))
/** Returns what the storage of the tab contains of the app, or `null`. */
export const tabCase = (tab: Tab) => tab.run(() => sessionStorage.getItem('cadrage'))
/** Returns the names of the databases of this origin. */
export const databases = (tab: Tab) => tab.run(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''))
/** Returns the answers in the storage of the tab. */
export const answeredInTab = async (tab: Tab): Promise<unknown> =>
  JSON.parse(JSON.parse((await tabCase(tab)) ?? '{}').text ?? '{}').answers
