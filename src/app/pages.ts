import type { ComponentType } from 'react'
import { AboutPage } from './pages/AboutPage.tsx'
import { AccessPage } from './pages/AccessPage.tsx'
import { AnswersPage } from './pages/AnswersPage.tsx'
import { CheckPage } from './pages/CheckPage.tsx'
import { GlossaryPage } from './pages/GlossaryPage.tsx'
import { LegalPage } from './pages/LegalPage.tsx'
import { ProjectsPage } from './pages/ProjectsPage.tsx'
import { QuestionPage } from './pages/QuestionPage.tsx'
import { RulesPage } from './pages/RulesPage.tsx'
import { SharedPage } from './pages/SharedPage.tsx'
import { SharePage } from './pages/SharePage.tsx'
import { StartPage } from './pages/StartPage.tsx'
import { VerdictPage } from './pages/VerdictPage.tsx'
import type { Places } from './places.ts'
import type { PageName } from './session.ts'

/**
 * Which page shows what. To add one: write `pages/NamePage.tsx`, give it a line here, and link to `#/name`.
 * A page takes no props: it finds what it needs with `useSession()`. Any of them may become
 * `lazy(() => import('./pages/NamePage.tsx').then((m) => ({ default: m.NamePage })))`.
 */
const pages: ReadonlyMap<string, ComponentType> = new Map<string, ComponentType>([
  ['start', StartPage],
  ['answers', AnswersPage],
  ['verdict', VerdictPage],
  ['projects', ProjectsPage],
  ['about', AboutPage],
  ['rules', RulesPage],
  ['glossary', GlossaryPage],
  ['legal', LegalPage],
  ['share', SharePage],
  ['s', SharedPage],
  ['check', CheckPage],
  ['access', AccessPage],
])

/** The page an address names: its stop for a question, the start for what nobody knows. */
export const pageAt = (asked: string, { isWalked, stopFor }: Places): PageName => {
  const [head = '', ...rest] = asked.split('/')
  const name = stopFor(head)
  return pages.has(name) || isWalked(name)
    ? { name, asked, at: rest.join('/') }
    : { name: 'start', asked: 'start', at: '' }
}
/** The component that shows a page. */
export const pageFor = ({ name }: PageName): ComponentType => pages.get(name) ?? QuestionPage
