import { readCase } from '../../casefile/read-case.ts'
import type { Law } from '../../core/law.ts'
import type { TabCase } from '../../platform/tab-storage.ts'
import { toOpenCase } from '../case/case-file-mapping.ts'
import { emptyCase, type OpenCase } from '../case/case-store.ts'
import { createDataFlows } from '../case/data-flows.ts'
import { createAutosave } from '../projects/autosave.ts'
import { createImporter } from '../projects/import-files.ts'
import { createProjectActions } from '../projects/project-actions.ts'
import type { Services } from '../services.ts'
import { type CaseSession, presentIn, startCase } from './start-case.ts'

/** The case stored in the tab, if it still reads as a case; an empty case otherwise. */
export const caseFromTab = (stored: TabCase | undefined, law: Law, today: string): OpenCase => {
  const present = presentIn(law, today)
  if (!stored) return emptyCase(present)
  const read = readCase(stored.text, law)
  return 'case' in read ? toOpenCase(read.case, present, stored.of?.id) : emptyCase(present)
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
  return { services, autosave, projects, importFiles, flows }
}
/** Starts a whole app without a screen, on the case stored in the tab. */
export const startApp = (services: Services) => {
  const caseSession = startCase(services, caseFromTab(services.storage.read(), services.law, services.today()))
  return { ...caseSession, ...startFullApp(services, caseSession) }
}
