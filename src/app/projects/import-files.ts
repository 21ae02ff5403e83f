import { limits } from '../../casefile/case.ts'
import { readCase } from '../../casefile/read-case.ts'
import { toOpenCase } from '../case/case-file-mapping.ts'
import type { CaseStore } from '../case/case-store.ts'
import type { Services } from '../services.ts'
import type { Autosave } from './autosave.ts'
import type { FileFinding, ProjectActions } from './project-actions.ts'

const titleOf = (name: string) => name.replace(/(_cadrage)?\.json$/i, '').slice(0, 120)
/** A character takes up to three bytes; more than that is not even read. */
const mostBytes = 3 * limits.file

/**
 * Imports files, chosen or dropped. Where projects are kept, each file that reads becomes one, and the case in hand stays
 * as it is; elsewhere the first opens in this tab, once nothing is lost by it. A file that does not read changes nothing.
 */
export const createImporter = (
  services: Services,
  caseStore: CaseStore,
  present: string,
  autosave: Autosave,
  to: ProjectActions,
) => {
  const { law } = services
  const { library, text, names, refused, refresh } = autosave
  const readFile = async (file: File): Promise<{ readonly file: File; readonly read: ReturnType<typeof readCase> }> => {
    const refusal = (kind: 'tooLarge' | 'notJson', detail: string) => ({
      file,
      read: { problems: [{ kind, where: '', detail }] },
    })
    if (file.size > mostBytes) return refusal('tooLarge', String(file.size))
    try {
      return { file, read: readCase(await file.text(), law) }
    } catch (error) {
      return refusal('notJson', error instanceof Error ? error.message : '')
    }
  }
  return async (files: readonly File[], then: () => void): Promise<void> => {
    const isKept = autosave.store.snapshot().consent === 'kept'
    // Only one case fits into a tab.
    const all = await Promise.all((isKept ? files : files.slice(0, 1)).map(readFile))
    const findings = all
      .map(({ file: { name }, read }): FileFinding => ({ name, problems: [], notices: [], ...read }))
      .filter(({ problems, notices }) => problems.length + notices.length > 0)
    const taken = all.flatMap(({ file, read }) =>
      'case' in read ? [{ name: read.case.title || titleOf(file.name), now: toOpenCase(read.case, present) }] : [],
    )
    to.store.become({ files: findings, done: undefined })
    const [first] = taken
    if (!first) return
    if (!isKept) {
      await to.protect(async () => {
        caseStore.open(first.now)
        then()
      })
      return
    }
    for (const { name, now } of taken) {
      const result = await library().create(name, text(now), names().copyOf)
      if (result.kind === 'refused') {
        refused(result)
        return
      }
      to.store.become({ done: { did: 'imported', name: result.stored.name, id: result.stored.id } })
    }
    await refresh()
    then()
  }
}
