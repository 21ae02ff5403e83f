import type { Page } from 'playwright-core'
import { assess } from '../../../src/core/assess.ts'
import { path, questionsOf, type Stop, stopsOf } from '../../../src/core/outline.ts'
import type { Given } from '../../../src/core/question.ts'
import { law } from '../../../src/law/index.ts'
import { appKey } from '../../../src/platform/storage-names.ts'
import type { Lang } from '../../../src/text/eager/law-text.ts'
import { everyCase, tabStorageOf } from '../journey/walk.ts'
import { focusOn, pageAfter, type Site } from './browser.ts'
import { linkOf } from './links.ts'

type Worked = ReturnType<typeof everyCase>[number]
/** One state of one screen: the case that is open, the fragment, and what a person then does there. */
export type Scene = {
  readonly name: string
  readonly worked?: Worked['case']
  readonly hash: string
  /** What must be there before anything is judged. */
  readonly shows?: string
  readonly act?: (page: Page) => Promise<unknown>
}

const cases = everyCase()
const caseNamed = (name: string): Worked['case'] => {
  const found = cases.find((c) => c.name === name)
  if (!found) throw new Error(`No worked case “${name}”: look in tests/law/cases.`)
  return found.case
}
const stops = stopsOf(law.outline)
const comesTo = (answers: Given, { asks }: Stop) => {
  const asked = new Set(path(law.outline, answers).asked)
  return asks.some((ask) => asked.has(ask.question.id))
}
const stopsIn = (answers: Given) => {
  const asked = new Set(path(law.outline, answers).asked)
  return stops.filter(({ asks }) => asks.some((ask) => asked.has(ask.question.id)))
}
const without = (answers: Given, stop: string): Given => {
  const gone = new Set(stops.find(({ id }) => id === stop)?.asks.map((ask) => ask.question.id))
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !gone.has(id)))
}

/** A worked case with another actor, which comes to a page that no worked case comes to. */
const withAnotherActor = (stop: Stop): Worked => {
  const [first] = questionsOf(law.outline)
  for (const { name, case: worked } of cases)
    for (const option of first?.question.options ?? []) {
      const answers = { ...worked.answers, [first?.question.id ?? '']: option }
      if (comesTo(answers, stop)) return { name: `${name}, ${option}`, case: { ...worked, answers } }
    }
  throw new Error(`No worked case comes to ${stop.id}: add one to tests/law/cases.`)
}
/** Every page of the interview, each in the first worked case that comes to it. */
export const questionScenes: readonly Scene[] = (() => {
  const first = new Map<string, Worked>()
  for (const c of cases) for (const { id } of stopsIn(c.case.answers)) if (!first.has(id)) first.set(id, c)
  return stops.map((stop) => {
    const { name, case: worked } = first.get(stop.id) ?? withAnotherActor(stop)
    return { name: `question ${stop.id} (${name})`, worked, hash: `#/question/${stop.id}`, shows: 'fieldset' }
  })
})()

/** A case whose last answer makes a bar hold: the case before it, and where it is given. */
const barAppears = () => {
  const holding = ({ asOf }: Worked['case'], answers: Given) =>
    assess(law, answers, asOf).bars.filter((bar) => bar.truth === 'holds').length
  for (const { case: worked } of cases) {
    const held = holding(worked, worked.answers)
    if (held === 0) continue
    for (const stop of stopsIn(worked.answers)) {
      const option = worked.answers[stop.id]
      const before = without(worked.answers, stop.id)
      if (typeof option === 'string' && comesTo(before, stop) && holding(worked, before) < held)
        return { worked: { ...worked, answers: before }, stop: stop.id, option }
    }
  }
  throw new Error('No worked case in which one answer makes a bar hold.')
}

const submit = (page: Page) => page.click('form button[type="submit"]')
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true
  })
const own = (question: string) => question.replaceAll('.', '-')

/** A case per state of the headline, and one that describes several flows. */
const verdicts = (): readonly Worked[] => {
  const perState = new Map<string, Worked>()
  for (const c of cases) {
    const { state } = assess(law, c.case.answers, c.case.asOf, c.case.flows ?? []).headline
    if (!perState.has(state)) perState.set(state, c)
  }
  const flowing = cases.find((c) => (c.case.flows ?? []).length > 1)
  return [...new Set([...perState.values(), ...(flowing ? [flowing] : [])])]
}

/** Every screen and pattern that is not a question shown plainly, with a verdict of at most so many states. */
export const patternScenes = (states = Number.POSITIVE_INFINITY): readonly Scene[] => {
  const w01 = caseNamed('w01')
  const bar = barAppears()
  const list = stops.find(({ asks: [first] }) => first.page !== undefined)
  const many = stops.find(({ asks: [first] }) => first.question.kind === 'many')
  const empty = (stop: string): Scene => {
    const scene = questionScenes.find(({ hash }) => hash === `#/question/${stop}`)
    if (!scene?.worked) throw new Error(`No scene for ${stop}.`)
    return {
      ...scene,
      name: `nothing chosen at ${stop}`,
      worked: { ...scene.worked, answers: without(scene.worked.answers, stop) },
      act: submit,
    }
  }
  return [
    { name: 'start', hash: '#/' },
    { name: 'start, a case begun', worked: w01, hash: '#/' },
    {
      name: 'an example opened',
      hash: '#/',
      act: async (page) => {
        await page.click('.examples .button')
        await page.waitForSelector('.verdict')
      },
    },
    empty('project.actor'),
    empty(many?.id ?? ''),
    empty(list?.id ?? ''),
    {
      name: 'a question with everything unfolded',
      worked: w01,
      hash: '#/question/project.purpose',
      shows: 'fieldset',
      act: unfold,
    },
    {
      name: 'a bar appears',
      worked: bar.worked,
      hash: `#/question/${bar.stop}`,
      shows: 'fieldset',
      act: async (page) => {
        await page.check(`#${own(bar.stop)}-${bar.option}`)
        await submit(page)
        await pageAfter(page, `#/question/${bar.stop}`)
      },
    },
    {
      name: 'what a change changes',
      worked: w01,
      hash: '#/question/project.purpose',
      shows: 'fieldset',
      act: async (page) => {
        // A base for studies has no care team: what was said of sharing is set aside.
        await page.check('#project-purpose-warehouse')
        await submit(page)
        await page.waitForSelector('.impact')
        await unfold(page)
      },
    },
    { name: 'answers, none', hash: '#/answers' },
    { name: 'answers', worked: w01, hash: '#/answers', act: unfold },
    {
      name: 'answers, some missing and some aside',
      worked: { ...w01, answers: { ...without(w01.answers, 'project.actor'), 'project.purpose': 'unsure' } },
      hash: '#/answers',
      act: unfold,
    },
    {
      name: 'a verdict so far',
      worked: { ...w01, answers: without(w01.answers, stopsIn(w01.answers).at(-1)?.id ?? '') },
      hash: '#/verdict',
      shows: '.verdict',
      act: unfold,
    },
    ...verdicts()
      .slice(0, states)
      .map(({ name, case: worked }) => ({
        name: `verdict ${name}`,
        worked,
        hash: '#/verdict',
        shows: '.verdict',
        act: unfold,
      })),
    {
      name: 'a day the edition does not cover',
      worked: w01,
      hash: '#/verdict',
      shows: '.verdict',
      act: async (page) => {
        await page.evaluate(() => document.querySelector('#report-day')?.closest('details')?.setAttribute('open', ''))
        await page.fill('#report-day', '1999-01-01')
        await page.waitForSelector('#report-day-refused:not(:empty)')
      },
    },
    { name: 'about', hash: '#/about', act: unfold },
    { name: 'about, nothing found', hash: '#/about', act: (page) => page.fill('#wanted', 'zzzz') },
    { name: 'rules', hash: '#/rules', act: unfold },
    { name: 'glossary', hash: '#/glossary' },
    { name: 'legal', hash: '#/legal' },
    { name: 'access', hash: '#/access', act: unfold },
    { name: 'a place that is none', hash: '#/nowhere' },
    {
      name: 'a page that fails',
      worked: w01,
      hash: '#/answers',
      act: async (page) => {
        await page.evaluate(() => {
          Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
            get: () => {
              throw new Error('No calendar here.')
            },
          })
        })
        await page.click('header a[href="#/verdict"]')
        await focusOn(page, 'main#main.page > h1')
        await unfold(page)
      },
    },
    ...sharing(w01),
    ...keeping(w01),
  ]
}

/** The screens that a screen reader reads aloud, all of one case, so that the text changes with few cases. */
export const spokenScenes = (): readonly Scene[] => {
  const w01 = caseNamed('w01')
  const among = stopsIn(w01.answers)
  const list = among.find(({ asks: [first] }) => first.page !== undefined)?.id ?? ''
  const many = among.find(({ asks: [first] }) => first.question.kind === 'many')?.id ?? ''
  const shown = { worked: w01, shows: 'fieldset' }
  const missing = (stop: string) => ({ worked: { ...w01, answers: without(w01.answers, stop) }, act: submit })
  return [
    { name: 'start', hash: '#/' },
    { ...shown, name: 'a question with one answer', hash: '#/question/project.actor' },
    { ...shown, name: 'a question with several answers', hash: `#/question/${many}` },
    { ...shown, name: 'an error: nothing chosen', hash: '#/question/project.actor', ...missing('project.actor') },
    { ...shown, name: 'a list', hash: `#/question/${list}` },
    { ...shown, name: 'an error: lines of a list without an answer', hash: `#/question/${list}`, ...missing(list) },
    { name: 'a verdict', worked: w01, hash: '#/verdict', shows: '.verdict' },
  ]
}

/** Links, a report’s code, and what is said of one that was changed on its way. */
const sharing = (worked: Worked['case']): readonly Scene[] => {
  const link = linkOf(worked)
  /** As printed on the verdict, or with what else is typed. */
  const check = (typed: (code: string) => string) => async (page: Page) => {
    const code = (await page.textContent('section.report-code code')) ?? ''
    await page.click('section.report-code a[href="#/check"]')
    await page.fill('#check-code', typed(code))
    await submit(page)
    await page.waitForSelector('dl.checked, .summary')
  }
  const printed = { worked, hash: '#/verdict', shows: 'section.report-code' }
  return [
    { name: 'share', worked, hash: '#/share', shows: '#share-link', act: unfold },
    { name: 'a link opened', hash: `#/s/${link}`, shows: 'dl.shared', act: unfold },
    { name: 'a link changed on its way', worked, hash: `#/s/${link.slice(0, -4)}` },
    { name: 'check a report', hash: '#/check', shows: '#check-code' },
    { ...printed, name: 'a report checked', act: check((code) => code) },
    { ...printed, name: 'a code refused', act: check((code) => code.slice(0, -2)) },
  ]
}

/** My cases, before and after the person agrees that they are kept, and two of them side by side. */
const keeping = (worked: Worked['case']): readonly Scene[] => {
  const agree = async (page: Page) => {
    await page.click('#projects-kept ~ p .button.main')
    await page.waitForSelector('#projects-list')
    await focusOn(page, '#projects-kept')
  }
  const scene = { worked, hash: '#/projects', shows: '#projects-kept' }
  return [
    { ...scene, name: 'projects, nothing kept' },
    { ...scene, name: 'projects kept', act: agree },
    {
      ...scene,
      name: 'two projects compared',
      act: async (page) => {
        await agree(page)
        await page.click('ul.projects .actions button >> nth=2')
        await page.waitForSelector('input[id^="compare-"]')
        for (const box of await page.$$('input[id^="compare-"]')) await box.check()
        await page.click('[aria-labelledby="projects-compare"] button')
        await page.waitForSelector('#projects-compared')
      },
    },
  ]
}

/** Leaves what was shown for a plain file of the site: no app is there to answer what the tab and the browser then keep. */
const plainly = async (page: Page, site: Site, worked: Worked['case'] | undefined) => {
  await page.goto(`${site.address}licences.txt`)
  await page.evaluate(
    async ([key, kept]) => {
      sessionStorage.clear()
      if (kept) sessionStorage.setItem(key, kept)
      for (const { name } of await indexedDB.databases())
        await new Promise((done) => {
          indexedDB.deleteDatabase(name ?? '').onsuccess = done
        })
    },
    [appKey, worked ? tabStorageOf(worked) : ''] as const,
  )
}

/** A sign of a person starts the app; it takes the next page out of its template when it is there. */
const inCharge = async (page: Page) => {
  await page.mouse.move(5, 5)
  await page.waitForFunction(() => document.querySelector('template') === null)
}
/** Waits for the changes of answers that change a verdict, if one is shown: they come some slices after the paint. */
const changesFound = (page: Page) =>
  page.waitForFunction(
    () => !document.querySelector('.part.change') || document.querySelector('.part.change p:not(details p)'),
  )
/** Opens a scene as if the person had come to it; the page is left on it, settled. */
export const openScene = async (page: Page, site: Site, lang: Lang, scene: Scene) => {
  await plainly(page, site, scene.worked)
  await page.goto(`${site.address}${lang}/${scene.hash}`)
  await inCharge(page)
  await page.waitForSelector(scene.shows ?? 'main h1')
  await changesFound(page)
  await scene.act?.(page)
  await changesFound(page)
  // What is under the mouse has its colour mixed, in a notation that not every engine reads.
  await page.mouse.move(0, 0)
}

/** `count` of them, always the same for a seed: every one has the same chance (mulberry32, Fisher–Yates). */
export const sampleOf = <T>(all: readonly T[], count: number, seed: number): readonly T[] => {
  const left = [...all]
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return Array.from({ length: Math.min(count, all.length) }, () =>
    left.splice(Math.floor(next() * left.length), 1),
  ).flat()
}
