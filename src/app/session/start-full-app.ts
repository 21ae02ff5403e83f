import { readCase } from '../../casefile/read-case.ts'
import type { Law } from '../../core/law.ts'
import type { TabCase } from '../../platform/tab-storage-first.ts'
import { toOpenCase } from '../case/case-file-mapping.ts'
import { emptyCase, type OpenCase } from '../case/case-store.ts'
import { createDataFlows } from '../case/data-flows.ts'
import { createAutosave } from '../projects/autosave.ts'
import { createImporter } from '../projects/import-files.ts'
import { createProjectActions } from '../projects/project-actions.ts'
import { createUnreadCases } from '../projects/unread-cases.ts'
import type { Services } from '../services.ts'
import { type CaseSession, presentIn, startCase } from './start-case.ts'

/**
 * Returns the case stored in the tab; an empty case if there is none, or if this version cannot read it. Its text is
 * then set aside, because the next answer replaces it.
 */
export const caseFromTab = (
  stored: TabCase | undefined,
  law: Law,
  { today, storage }: Pick<Services, 'today' | 'storage'>,
): OpenCase => {
  const present = presentIn(law, today())
  if (!stored) return emptyCase(present)
  const read = readCase(stored.text, law)
  if ('case' in read) return toOpenCase(read.case, present, stored.of?.id)
  storage.setAside(stored.text)
  return emptyCase(present)
}
export type FullAppState = ReturnType<typeof startFullApp>
/** Starts what the app adds after the first question: data flows, autosave and projects. */
export const startFullApp = (
  services: Services,
  { caseStore, interview, interviewStops, present, stopTabSaving }: CaseSession,
) => {
  const origin = caseStore.snapshot().now.project === undefined ? undefined : services.storage.read()?.of
  const autosave = createAutosave(services, caseStore, present, origin)
  stopTabSaving()
  const projects = createProjectActions(services, caseStore, present, autosave)
  const importFiles = createImporter(services, caseStore, present, autosave, projects)
  const flows = createDataFlows(services.law, caseStore, interview, interviewStops)
  const unread = createUnreadCases(services, present, autosave)
  return { services, autosave, projects, importFiles, flows, unread }
}
/** Starts a whole app without a screen, on the case stored in the tab. */
export const startApp = (services: Services) => {
  const caseSession = startCase(services, caseFromTab(services.storage.read(), services.law, services))
  return { ...caseSession, ...startFullApp(services, caseSession) }
}
