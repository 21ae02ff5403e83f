import { readCase } from '../../casefile/read-case.ts'
import type { Law } from '../../core/law.ts'
import type { KeptCase } from '../../platform/tab-storage.ts'
import { opened } from '../case/case-file-mapping.ts'
import { emptyCase, type OpenCase } from '../case/case-store.ts'
import { flowsOf } from '../case/data-flows.ts'
import { keepingOf } from '../projects/autosave.ts'
import { importerOf } from '../projects/import-files.ts'
import { projectsOf } from '../projects/project-actions.ts'
import type { Services } from '../services.ts'
import { beginFirst, type First, presentIn } from './start-case.ts'

/** What the tab kept, if it still reads as a case; an empty case otherwise. */
export const fromKept = (kept: KeptCase | undefined, law: Law, today: string): OpenCase => {
  const present = presentIn(law, today)
  if (!kept) return emptyCase(present)
  const read = readCase(kept.text, law)
  return 'case' in read ? opened(read.case, present, kept.of?.id) : emptyCase(present)
}
export type Further = ReturnType<typeof beginFurther>
/** What a running app adds to its first question: the flows of the case, and its keeping, in this tab and as a project. */
export const beginFurther = (services: Services, { hand, walk, places, present, handOver }: First) => {
  const mark = hand.snapshot().now.project === undefined ? undefined : services.storage.recall()?.of
  const keeping = keepingOf(services, hand, present, mark)
  handOver()
  const projects = projectsOf(services, hand, present, keeping)
  const importFiles = importerOf(services, hand, present, keeping, projects)
  return { services, keeping, projects, importFiles, flows: flowsOf(services.law, hand, walk, places) }
}
/** Everything of one running app that is not on screen: the case this tab kept, its walk, its flows, and its keeping. */
export const begin = (services: Services) => {
  const first = beginFirst(services, fromKept(services.storage.recall(), services.law, services.today()))
  return { ...first, ...beginFurther(services, first) }
}
