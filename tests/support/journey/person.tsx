import { act, fireEvent, render } from '@testing-library/react'
import type { ComponentType } from 'react'
import type { Services } from '../../../src/app/services.ts'
import { assess } from '../../../src/core/assess.ts'
import { path } from '../../../src/core/outline.ts'
import { type Answer, type Given, unsure } from '../../../src/core/question.ts'
import type { Verdict } from '../../../src/core/verdict.ts'
import { currentStop, type JourneyEvent } from '../../../src/journey/machine.ts'
import { law } from '../../../src/law/index.ts'
import { i18nIn } from '../../../src/text/eager/i18n.ts'
import { type Lang, sayIn } from '../../../src/text/eager/law-text.ts'
import { newTab } from './services.ts'
import { askedAt, stops } from './tours.ts'
import type { Standing } from './transitions.ts'

const textOf = (element: Element | null | undefined) => element?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? ''
const squeezed = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
const all = <E extends HTMLElement = HTMLElement>(selector: string, within: ParentNode = document) => [
  ...within.querySelectorAll<E>(selector),
]
const one = <E extends HTMLElement>(of: readonly E[], text: string, what: string): E => {
  const found = of.find((e) => textOf(e) === squeezed(text))
  if (found) return found
  throw new Error(`No ${what} says “${text}” on ${location.hash}; these do: ${of.map(textOf).join(' | ')}`)
}
const verdicts = new WeakMap<Given, Verdict>()
const verdictOn = (given: Given): Verdict => {
  const verdict = verdicts.get(given) ?? assess(law, given, newTab().services.today())
  verdicts.set(given, verdict)
  return verdict
}
/** The fragment moves, the router hears of it, and what follows a frame comes, one after the other, each in its own turn. */
const settled = () =>
  act(async () => {
    for (let turn = 0; turn < 4; turn++) await new Promise((resolve) => setTimeout(resolve))
  })
const click = async (element: HTMLElement) => {
  fireEvent.click(element)
  await settled()
}

/** What a place looks like, in words: read off the screen, or expected by the model. */
export type Look = {
  readonly heading: string
  /** What is asked, and what is picked of it. */
  readonly asked?: readonly (readonly [title: string, picked: readonly string[]])[]
  /** What stands so far: bars that hold, then routes still open. */
  readonly stands?: { readonly bars: readonly string[]; readonly routes: readonly string[] }
  /** What was answered, row by row. */
  readonly answers?: readonly (readonly [title: string, answer: string])[]
}

/** A person in front of the real screens, in one language: does what the journey says, by the controls shown. */
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
    return settled()
  }
  const hashOf = (place: string) => (stops.has(place) ? `#/question/${place}` : `#/${place}`)
  const optionOf = (question: string, option: string) =>
    squeezed(option === unsure ? t('question.unsure') : say.option(question, option))
  const inWords = (question: string, answer: Answer) => [answer].flat().map((o) => optionOf(question, o))
  const fieldsetOf = (question: string) => {
    const title = squeezed(say.question(question).title)
    const found = all('fieldset', main()).find((f) => textOf(f.querySelector('legend')) === title)
    if (found) return found
    throw new Error(`“${title}” is not asked on ${location.hash}.`)
  }
  const choose = (question: string, answer: Answer) => {
    const wanted = inWords(question, answer)
    const fieldset = fieldsetOf(question)
    const inputOf = (label: HTMLElement) =>
      fieldset.querySelector<HTMLInputElement>(`[id="${label.getAttribute('for')}"]`)
    const labels = all('label', fieldset)
    for (const text of wanted) one(labels, text, 'option')
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
    const button = all('button', main()).find((b) => textOf(b.querySelector('.unseen')) === squeezed(what))
    if (!button) throw new Error(`“${what}” has no button on ${location.hash}.`)
    await click(button)
  }
  /** Does on the screen what the event says in the model. `before` is where the model stood. */
  const does = async (event: JourneyEvent, before: Standing) => {
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
        await replaceBy(event.given)
        return follow('#/verdict')
    }
  }
  /** Another case in place of this one: a worked example, nothing at all, or one's own after an example. */
  const replaceBy = async (given: Given) => {
    const example = Object.keys(examples).find((id) => examples[id] === given)
    if (example === undefined && Object.keys(given).length > 0)
      return click(one(all('button'), t('app.exampleLeave'), 'button'))
    await click(one(all('header a'), t('app.name'), 'link'))
    return press(example === undefined ? t('start.over') : t(`examples.${example}`))
  }
  /** From the start page to the first question. */
  const begin = () => press(t('start.begin'))

  /** What is on the screen. */
  const seen = (): Look => {
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
          all<HTMLInputElement>('input', f).flatMap((i) =>
            i.checked ? [textOf(f.querySelector(`label[for="${i.id}"]`))] : [],
          ),
        ]),
        stands: {
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

  /** What the model expects there. */
  const expected = (standing: Standing): Look => {
    const { given } = standing.context
    const place = currentStop(standing)
    const here = path(law.outline, given)
    const verdict = verdictOn(given)
    const stop = stops.get(place)
    if (stop) {
      const page = stop.asks[0].page
      return {
        heading: squeezed(page === undefined ? say.question(place).title : say.page(page).title),
        asked: askedAt(place, given).map((id) => {
          const answer = given[id]
          return [squeezed(say.question(id).title), answer === undefined ? [] : inWords(id, answer)]
        }),
        stands: {
          bars: verdict.bars.filter((b) => b.truth === 'holds').map((b) => squeezed(say.bar(b.id))),
          routes: verdict.pathways
            .filter((p) => p.status !== 'closed')
            .map((p) =>
              squeezed(`${say.pathway(p.id).name} (${t(p.status === 'open' ? 'stands.open' : 'stands.undecided')})`),
            ),
        },
      }
    }
    if (place === 'verdict') {
      const { state, pathway, nearest, why = 'undecided', bars, toPutRight } = verdict.headline
      const route = pathway ?? nearest
      const values = {
        bars: bars.map(say.bar).join(' '),
        pathway: route === undefined ? '' : say.pathway(route).name,
        count: toPutRight,
      }
      const sentence = [
        r(state === 'cannotTell' ? `headline.why.${why}` : `headline.${state}`, values),
        ...(toPutRight > 0 ? [r('headline.putRight', values)] : []),
      ].join(' ')
      return {
        heading: squeezed(`${r(`state.${state}`)} – ${sentence}`),
        answers: verdict.answers.map(({ question, answer }) => [
          squeezed(say.question(question).title),
          inWords(question, answer).join(' · '),
        ]),
      }
    }
    return {
      heading: squeezed(t('answers.title')),
      answers: [
        ...here.asked.map((id) => [id, here.counted[id]] as const),
        ...here.setAside.map((id) => [id, given[id]] as const),
      ].map(([id, answer]) => [
        squeezed(say.question(id).title),
        answer === undefined ? squeezed(t('answers.missing')) : inWords(id, answer).join(' · '),
      ]),
    }
  }
  return { begin, does, seen, expected, leave: screen.unmount }
}
