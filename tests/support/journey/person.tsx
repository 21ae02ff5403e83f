import { act, fireEvent, render } from '@testing-library/react'
import type { ComponentType } from 'react'
import type { Services } from '../../../src/app/services.ts'
import { assess } from '../../../src/core/assess.ts'
import { path } from '../../../src/core/outline.ts'
import { type Answer, type Given, unsure } from '../../../src/core/question.ts'
import type { Verdict } from '../../../src/core/verdict.ts'
import { currentStop, type JourneyEvent } from '../../../src/journey/machine.ts'
import { law } from '../../../src/law/index.ts'
import { reportOf } from '../../../src/report/report.ts'
import { i18nIn } from '../../../src/text/eager/i18n.ts'
import { type Lang, sayIn } from '../../../src/text/eager/law-text.ts'
import { startTitle } from '../../../src/text/start-parts.ts'
import { newTab } from './services.ts'
import { askedAt, stops } from './tours.ts'
import type { JourneySnapshot } from './transitions.ts'

const textOf = (element: Element | null | undefined) => element?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? ''
const normalised = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
const all = <E extends HTMLElement = HTMLElement>(selector: string, within: ParentNode = document) => [
  ...within.querySelectorAll<E>(selector),
]
const one = <E extends HTMLElement>(of: readonly E[], text: string, what: string): E => {
  const found = of.find((e) => textOf(e) === normalised(text))
  if (found) return found
  throw new Error(`No ${what} says “${text}” on ${location.hash}; these do: ${of.map(textOf).join(' | ')}`)
}
const verdicts = new WeakMap<Given, Verdict>()
const verdictOn = (given: Given): Verdict => {
  const verdict = verdicts.get(given) ?? assess(law, given, newTab().services.today())
  verdicts.set(given, verdict)
  return verdict
}
/** Waits four turns of the event loop: for the change of the fragment, the router, and what follows the next frame. */
const waitForUpdates = () =>
  act(async () => {
    for (let turn = 0; turn < 4; turn++) await new Promise((resolve) => setTimeout(resolve))
  })
const click = async (element: HTMLElement) => {
  fireEvent.click(element)
  await waitForUpdates()
}

/** The content of a page, as read from the screen or as expected by the model. */
export type ScreenContent = {
  readonly heading: string
  /** The questions, and the selected options of each. */
  readonly asked?: readonly (readonly [title: string, picked: readonly string[]])[]
  /** The provisional verdict: the bars that hold and the routes that are still open. */
  readonly provisional?: { readonly bars: readonly string[]; readonly routes: readonly string[] }
  /** The rows of the table of answers. */
  readonly answers?: readonly (readonly [title: string, answer: string])[]
}

/**
 * Renders the app in one language and returns a simulated user, who performs events of the journey with its controls.
 */
export const personAt = (
  App: ComponentType<{ services: Services }>,
  lang: Lang,
  examples: Readonly<Record<string, Given>>,
) => {
  document.documentElement.lang = lang
  location.hash = '#/'
  const say = sayIn(lang)
  const i18n = i18nIn(lang)
  const t = (key: string, values: object = {}) => String(i18n.t(key as never, values as never))
  const r = (key: string, values: object = {}) => String(i18n.t(key as never, { ns: 'report', ...values } as never))
  const screen = render(<App services={newTab().services} />)
  const main = () => all('main')[0] ?? document.body
  const press = (text: string) => click(one(all('button', main()), text, 'button'))
  const follow = (hash: string) => {
    const link = all(`a[href="${hash}"]`)[0]
    if (link) return click(link)
    location.hash = hash
    return waitForUpdates()
  }
  const hashOf = (page: string) => (stops.has(page) ? `#/question/${page}` : `#/${page}`)
  const optionOf = (question: string, option: string, isAlone: boolean) =>
    normalised(
      option === unsure ? t(isAlone ? 'question.unsure' : 'question.unsureRest') : say.option(question, option),
    )
  const inWords = (question: string, answer: Answer) => [answer].flat().map((o) => optionOf(question, o, o === answer))
  const fieldsetOf = (question: string) => {
    const title = normalised(say.question(question).title)
    const found = all('fieldset', main()).find((f) => textOf(f.querySelector('legend')) === title)
    if (found) return found
    throw new Error(`“${title}” is not asked on ${location.hash}.`)
  }
  const choose = (question: string, answer: Answer) => {
    // The label of “I don’t know” says “the rest” while options are ticked.
    const wanted = [answer]
      .flat()
      .flatMap((o) => [optionOf(question, o, true), ...(o === unsure ? [optionOf(question, o, false)] : [])])
    const fieldset = fieldsetOf(question)
    const inputOf = (label: HTMLElement) =>
      fieldset.querySelector<HTMLInputElement>(`[id="${label.getAttribute('for')}"]`)
    const labels = all('label', fieldset)
    for (const o of [answer].flat()) if (o !== unsure) one(labels, optionOf(question, o, true), 'option')
    for (const label of labels) {
      const input = inputOf(label)
      if (input?.type === 'checkbox' && input.checked && !wanted.includes(textOf(label))) fireEvent.click(input)
    }
    for (const label of labels) {
      const input = inputOf(label)
      if (input && !input.checked && wanted.includes(textOf(label))) fireEvent.click(input)
    }
  }
  const change = async (stop: string, given: Given) => {
    const [question = ''] = askedAt(stop, given)
    const what = t('answers.changeWhat', { question: say.question(question).title })
    const button = all('button', main()).find((b) => textOf(b.querySelector('.unseen')) === normalised(what))
    if (!button) throw new Error(`“${what}” has no button on ${location.hash}.`)
    await click(button)
  }
  /** Performs an event of the model on the screen. `before` is the snapshot before the event. */
  const perform = async (event: JourneyEvent, before: JourneySnapshot) => {
    const { given } = before.context
    switch (event.type) {
      case 'answer':
        for (const [question, answer] of Object.entries(event.answers)) choose(question, answer ?? unsure)
        return press(t('question.next'))
      case 'back':
        return press(t('question.back'))
      case 'clear':
        return press(t((stops.get(event.stop)?.asks[0].page ?? '') === '' ? 'question.clear' : 'checklist.clear'))
      case 'goTo':
        return event.changing ? change(event.to, given) : follow(hashOf(event.to))
      case 'load':
        await replaceCase(event.given)
        return follow('#/verdict')
    }
  }
  /** Replaces the case: by a worked example, by an empty case, or by the user’s own after an example. */
  const replaceCase = async (given: Given) => {
    const example = Object.keys(examples).find((id) => examples[id] === given)
    if (example === undefined && Object.keys(given).length > 0)
      return click(one(all('button'), t('app.exampleLeave'), 'button'))
    await click(one(all('header a'), t('app.name'), 'link'))
    return press(example === undefined ? t('start.over') : t(`examples.${example}`))
  }
  /** Goes from the start page to the first question. */
  const begin = () => press(t('start.begin'))

  /** Returns the content of the screen. */
  const shown = (): ScreenContent => {
    const heading = textOf(main().querySelector('h1'))
    if (main().querySelector('.verdict'))
      return {
        heading: [heading, textOf(main().querySelector('.headline .sentence'))].join(' – '),
        answers: all('.part.answers tbody tr', main()).map((row) => [
          textOf(row.querySelector('th')).replace(/^\d+\. /, ''),
          textOf(row.querySelector('td'))
            .replace(textOf(row.querySelector('button')), '')
            .trim(),
        ]),
      }
    if (main().querySelector('form'))
      return {
        heading,
        asked: all('fieldset', main()).map((f) => [
          textOf(f.querySelector('legend')),
          all<HTMLInputElement>('input', f)
            .flatMap((i) => (i.checked ? [textOf(f.querySelector(`label[for="${i.id}"]`))] : []))
            .sort(),
        ]),
        provisional: {
          bars: all('.stands .bars li').map(textOf),
          routes: all('.stands li.open, .stands li.undecided').map(textOf),
        },
      }
    return {
      heading,
      answers: all('dl.given > div', main()).flatMap((row) => {
        const [answer] = all('dd', row)
        return [[textOf(row.querySelector('dt')), textOf(answer)] as const]
      }),
    }
  }

  /** Returns the content that the model expects. */
  const expected = (snapshot: JourneySnapshot): ScreenContent => {
    const { given } = snapshot.context
    const position = currentStop(snapshot)
    const casePath = path(law.outline, given)
    const verdict = verdictOn(given)
    const stop = stops.get(position)
    if (stop) {
      const page = stop.asks[0].page
      return {
        heading: normalised(page === undefined ? say.question(position).title : say.page(page).title),
        asked: askedAt(position, given).map((id) => {
          const answer = given[id]
          return [normalised(say.question(id).title), answer === undefined ? [] : inWords(id, answer).toSorted()]
        }),
        provisional: {
          bars: verdict.bars.filter((b) => b.truth === 'holds').map((b) => normalised(say.bar(b.id, b.truth))),
          routes: verdict.pathways
            .filter((p) => p.status !== 'closed')
            .map((p) =>
              normalised(`${say.pathway(p.id).name} (${t(p.status === 'open' ? 'stands.open' : 'stands.undecided')})`),
            ),
        },
      }
    }
    if (position === 'verdict') {
      const { state, pathway, nearest, why = 'undecided', bars, toPutRight } = verdict.headline
      const route = pathway ?? nearest
      const values = {
        bars: bars.map((id) => say.bar(id, state === 'stop' ? 'holds' : 'unknown')).join(' '),
        pathway: route === undefined ? '' : say.pathway(route).name,
        count: toPutRight,
      }
      const sentence = [r(state === 'cannotTell' ? `headline.why.${why}` : `headline.${state}`, values)].join(' ')
      // While nothing can be told yet, an unfinished interview says first where it stands.
      const isSoFar = casePath.at !== 'verdict' && verdict.start.state === 'cannotTell'
      const title = isSoFar
        ? t('soFar.title')
        : startTitle(i18n.getFixedT(null, 'report'), say, verdict.start, reportOf(verdict, law).urgent.length)
      return {
        heading: normalised(`${title} – ${r(`state.${state}`)} ${sentence}`),
        answers: verdict.answers.map(({ question, answer }) => [
          normalised(say.question(question).title),
          inWords(question, answer).join(' · '),
        ]),
      }
    }
    return {
      heading: normalised(t('answers.title')),
      answers: [
        ...casePath.asked.map((id) => [id, casePath.counted[id]] as const),
        ...casePath.setAside.map((id) => [id, given[id]] as const),
      ].map(([id, answer]) => [
        normalised(say.question(id).title),
        answer === undefined ? normalised(t('answers.missing')) : inWords(id, answer).join(' · '),
      ]),
    }
  }
  return { begin, perform, shown, expected, leave: screen.unmount }
}
