import type { ComponentType } from 'react'
import { type Lang, languages } from '../../text/law-text.ts'
import { type LocalePartName, parts } from '../../text/locale-parts.ts'
import type { InterviewStops } from '../case/interview-stops.ts'
import { type Lazy, lazy, ready } from '../loading/lazy.ts'
import { loadText } from '../loading/load-text.ts'
import { QuestionPage } from '../pages/QuestionPage.tsx'
import type { PageName, Session } from '../session/session.ts'
import { loadFullApp } from './load-full-app.ts'

/** The component of a page, and the part of the text it needs. */
type Page = { readonly component: Lazy<ComponentType>; readonly part: LocalePartName }
const lazyPage = (part: LocalePartName, fetch: () => Promise<ComponentType>): Page => ({
  component: lazy(fetch),
  part,
})

/**
 * The pages by name. To add one, write `pages/NamePage.tsx`, add a line here, and link to `#/name`. A page takes no
 * props: it calls `useSession()`. All pages load when the browser is idle, in this order.
 */
const pages: ReadonlyMap<string, Page> = new Map([
  ['start', lazyPage('start', async () => (await import('../pages/StartPage.tsx')).StartPage)],
  ['verdict', lazyPage('full', async () => (await import('../pages/VerdictPage.tsx')).VerdictPage)],
  ['answers', lazyPage('interview', async () => (await import('../pages/AnswersPage.tsx')).AnswersPage)],
  ['projects', lazyPage('full', async () => (await import('../pages/ProjectsPage.tsx')).ProjectsPage)],
  ['about', lazyPage('full', async () => (await import('../pages/AboutPage.tsx')).AboutPage)],
  ['rules', lazyPage('full', async () => (await import('../pages/RulesPage.tsx')).RulesPage)],
  ['glossary', lazyPage('full', async () => (await import('../pages/GlossaryPage.tsx')).GlossaryPage)],
  ['legal', lazyPage('full', async () => (await import('../pages/LegalPage.tsx')).LegalPage)],
  ['share', lazyPage('full', async () => (await import('../pages/SharePage.tsx')).SharePage)],
  ['s', lazyPage('full', async () => (await import('../pages/SharedPage.tsx')).SharedPage)],
  ['check', lazyPage('full', async () => (await import('../pages/CheckPage.tsx')).CheckPage)],
  ['access', lazyPage('access', async () => (await import('../pages/AccessPage.tsx')).AccessPage)],
])
/** The first question of an empty case does not need the law; any other page of the interview waits for it. */
const question = ready(QuestionPage)
const firstQuestion: Page = { component: question, part: 'first' }
const interview: Page = { component: question, part: 'interview' }

/**
 * Returns the page that an address names: for a question, the page of its stop; for an unknown name, the start page.
 */
export const pageAt = (requested: string, { isInterviewPage, stopFor }: InterviewStops): PageName => {
  const [head = '', ...rest] = requested.split('/')
  const name = stopFor(head)
  return pages.has(name) || isInterviewPage(name)
    ? { name, requested, rest: rest.join('/') }
    : { name: 'start', requested: 'start', rest: '' }
}
/** Returns the component of the page of a session, and the part of the text it needs. */
export const needsOf = ({ page: { name }, interviewStops, given, caseState }: Session): Page => {
  const page = pages.get(name)
  if (page) return page
  const isFirstQuestion =
    name === interviewStops.stops[0]?.id && Object.keys(given).length === 0 && caseState.flow === undefined
  return isFirstQuestion ? firstQuestion : interview
}
/** Whether a page that needs this part of the text also needs the full app. */
export const needsLaw = (part: LocalePartName): boolean => part === 'interview' || part === 'full' || part === 'access'
/** Loads, in parallel, what the page of an address needs. Does nothing for a page of the interview. */
export const loadPage = async (lang: Lang, requested: string): Promise<void> => {
  const page = pages.get(requested.split('/')[0] ?? '')
  if (!page) return
  const fullApp = needsLaw(page.part) ? loadFullApp.load() : undefined
  await Promise.all([page.component.load(), loadText(lang, page.part), fullApp])
}
/**
 * Loads every part of the app, this language first. The order is fixed, so that requests reveal nothing about the
 * answers.
 */
export const fetchEverything = async (lang: Lang): Promise<void> => {
  await loadText(lang, 'first')
  await loadFullApp.load()
  for (const part of parts) await loadText(lang, part)
  for (const { component } of pages.values()) await component.load()
  for (const other of languages) for (const part of parts) await loadText(other, part)
}
