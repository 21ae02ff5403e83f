import { type ComponentType, createContext, useContext } from 'react'
import type { impactOf, setsAnswersAside } from '../../core/change-impact.ts'
import type { counterfactuals } from '../../core/counterfactuals.ts'
import type { dependingOn } from '../../core/depending.ts'
import type { Path } from '../../core/outline.ts'
import type { barsSince, provisionalVerdict } from '../../core/provisional-verdict.ts'
import type { Given } from '../../core/question.ts'
import type { usualLeft, WorkedLength } from '../../core/usual-length.ts'
import type { Lang, Say } from '../../text/law-text.ts'
import type { ChangeEffect } from '../../ui/interview/ChangeEffect.tsx'
import type { ChangeImpact } from '../../ui/interview/ChangeImpact.tsx'
import type { ChecklistForm } from '../../ui/interview/ChecklistForm.tsx'
import type { CaseState } from '../case/case-store.ts'
import type { FirstServices, Services } from '../services.ts'
import type { CaseSession } from './start-case.ts'
import type { caseFromTab, FullAppState, startFullApp } from './start-full-app.ts'

/** A page, and the parts of the address that name it. */
export type PageName = {
  readonly name: string
  /** The name in the address: a line of a checklist is shown on the page of its stop. */
  readonly requested: string
  /** The rest of the address after the name, such as a term of the glossary. */
  readonly rest: string
}
/** The answers before and after a step. */
export type Answered = { readonly before: Given; readonly after: Given }
/**
 * The part of the app that the first question does not need: the law, the functions that use it, and their components.
 */
export type FullApp = {
  readonly services: Services
  /** Registers the service worker at this address. */
  readonly keepOffline: (worker: string) => void
  readonly caseFromTab: typeof caseFromTab
  readonly startFullApp: typeof startFullApp
  readonly provisionalVerdict: typeof provisionalVerdict
  readonly barsSince: typeof barsSince
  readonly impactOf: typeof impactOf
  readonly setsAnswersAside: typeof setsAnswersAside
  readonly counterfactuals: typeof counterfactuals
  readonly dependingOn: typeof dependingOn
  readonly usualLeft: typeof usualLeft
  readonly workedLengths: readonly WorkedLength[]
  readonly ChangeEffect: typeof ChangeEffect
  readonly ChangeImpact: typeof ChangeImpact
  readonly ChecklistForm: typeof ChecklistForm
  readonly Notices: ComponentType
  readonly OpenCaseNotices: ComponentType
  readonly UndoButtons: ComponentType
}
/** The part of a session that exists once the full app and its text are loaded. */
export type FullSession = FullAppState & { readonly code: FullApp }
/** What pages and the frame need: the running app, the state of the case, and the current page. */
export type Session = CaseSession & {
  readonly services: FirstServices
  readonly fullSession: FullSession | undefined
  readonly lang: Lang
  readonly say: Say
  readonly setLang: (lang: Lang) => void
  readonly caseState: CaseState
  /**
   * The answers shown in the interview: those of the case or, while a flow is described, the case as seen from that
   * flow.
   */
  readonly given: Given
  /** The path of these answers through the interview. */
  readonly here: Path
  readonly page: PageName
  /**
   * The key of what is drawn from texts. It changes with each page and language where a translator changes the document,
   * so that no text stays behind.
   */
  readonly drawing: string
  /** The text of the status region. */
  readonly announcement: string
  readonly announce: (announcement: string) => void
  /** The ids of the bars that hold since the last answer. */
  readonly newBars: readonly string[]
  readonly setNewBars: (bars: readonly string[]) => void
  /** Announces the effect of an answer, once the law is loaded. */
  readonly answered: (answer: Answered) => void
}

export const SessionContext = createContext<Session | undefined>(undefined)
/** Returns the session around this component. Throws outside `<App>`. */
export const useSession = (): Session => {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession: no session around this component. Render it inside <App>.')
  return session
}
/**
 * Returns the session with its full part. Throws on a page whose entry in `shell/routes.ts` does not wait for the law.
 */
export const useFullSession = (): Session & FullSession => {
  const session = useSession()
  if (!session.fullSession)
    throw new Error(
      'useFullSession: the law is not loaded. Give this page the text part “interview” or “full” in app/shell/routes.ts.',
    )
  return { ...session, ...session.fullSession }
}
