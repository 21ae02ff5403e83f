import type { ComponentType } from 'react'
import { type Lang, languages } from '../../text/law-text.ts'
import { type LocalePartName, parts } from '../../text/locale-parts.ts'
import type { InterviewStops } from '../case/interview-stops.ts'
import { type Lazy, lazy, ready } from '../loading/lazy.ts'
import { loadText } from '../loading/load-text.ts'
import { QuestionPage } from '../pages/QuestionPage.tsx'
import type { PageName, Session } from '../session/session.ts'
import { loadFullApp } from './load-full-app.ts'

/** What shows a page, and the words it needs. */
type Page = { readonly component: Lazy<ComponentType>; readonly words: LocalePartName }
const fetched = (words: LocalePartName, fetch: () => Promise<ComponentType>): Page => ({
  component: lazy(fetch),
  words,
})

/**
 * Which page shows what. To add one: write `pages/NamePage.tsx`, give it a line here, and link to `#/name`.
 * A page takes no props: it finds what it needs with `useSession()`. All are fetched when idle, in this order.
 */
const pages: ReadonlyMap<string, Page> = new Map([
  ['start', fetched('start', async () => (await import('../pages/StartPage.tsx')).StartPage)],
  ['verdict', fetched('full', async () => (await import('../pages/VerdictPage.tsx')).VerdictPage)],
  ['answers', fetched('interview', async () => (await import('../pages/AnswersPage.tsx')).AnswersPage)],
  ['projects', fetched('full', async () => (await import('../pages/ProjectsPage.tsx')).ProjectsPage)],
  ['about', fetched('full', async () => (await import('../pages/AboutPage.tsx')).AboutPage)],
  ['rules', fetched('full', async () => (await import('../pages/RulesPage.tsx')).RulesPage)],
  ['glossary', fetched('full', async () => (await import('../pages/GlossaryPage.tsx')).GlossaryPage)],
  ['legal', fetched('full', async () => (await import('../pages/LegalPage.tsx')).LegalPage)],
  ['share', fetched('full', async () => (await import('../pages/SharePage.tsx')).SharePage)],
  ['s', fetched('full', async () => (await import('../pages/SharedPage.tsx')).SharedPage)],
  ['check', fetched('full', async () => (await import('../pages/CheckPage.tsx')).CheckPage)],
  ['access', fetched('full', async () => (await import('../pages/AccessPage.tsx')).AccessPage)],
])
/** The first question, before anything is answered, does without the law; any other page of the interview waits for it. */
const question = ready(QuestionPage)
const opening: Page = { component: question, words: 'first' }
const interview: Page = { component: question, words: 'interview' }

/** The page an address names: its stop for a question, the start for what nobody knows. */
export const pageAt = (asked: string, { isWalked, stopFor }: InterviewStops): PageName => {
  const [head = '', ...rest] = asked.split('/')
  const name = stopFor(head)
  return pages.has(name) || isWalked(name)
    ? { name, asked, at: rest.join('/') }
    : { name: 'start', asked: 'start', at: '' }
}
/** What shows the page of a session, and the words it needs. */
export const needsOf = ({ page: { name }, interviewStops, given, caseState }: Session): Page => {
  const page = pages.get(name)
  if (page) return page
  const isOpening =
    name === interviewStops.stops[0]?.id && Object.keys(given).length === 0 && caseState.flow === undefined
  return isOpening ? opening : interview
}
/** Is it a page that takes the law, and all that comes with it? */
export const needsLaw = (words: LocalePartName): boolean => words === 'interview' || words === 'full'
/** Fetches, side by side, all that shows the page of an address, where a page of its own does. */
export const loadPage = async (lang: Lang, asked: string): Promise<void> => {
  const page = pages.get(asked.split('/')[0] ?? '')
  if (!page) return
  const law = needsLaw(page.words) ? loadFullApp.load() : undefined
  await Promise.all([page.component.load(), loadText(lang, page.words), law])
}
/** Fetches all there is, one part after another in one order, whatever was answered: this language first. */
export const fetchEverything = async (lang: Lang): Promise<void> => {
  await loadText(lang, 'first')
  await loadFullApp.load()
  for (const part of parts) await loadText(lang, part)
  for (const { component } of pages.values()) await component.load()
  for (const other of languages) for (const part of parts) await loadText(other, part)
}
