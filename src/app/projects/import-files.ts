import { limits } from '../../casefile/case.ts'
import { decodeText } from '../../casefile/decode-text.ts'
import { readCase } from '../../casefile/read-case.ts'
import { cleanLine, isVisible } from '../../core/typed-text.ts'
import { toOpenCase } from '../case/case-file-mapping.ts'
import type { CaseStore } from '../case/case-store.ts'
import type { Services } from '../services.ts'
import type { Autosave } from './autosave.ts'
import type { FileFinding, ProjectActions } from './project-actions.ts'

/** Returns the name of a project that a file becomes. */
const projectName = (title: string | undefined, fileName: string, untitled: string): string => {
  const ofFile = [...cleanLine(fileName).replace(/(_cadrage)?\.json$/i, '')].slice(0, 120).join('')
  return [title ?? '', ofFile].find(isVisible) ?? untitled
}
/** The largest file that is read, in bytes: a character takes up to three bytes. */
const maxBytes = 3 * limits.file

/**
 * Returns a function that imports case files. If projects are saved in this browser, each readable file becomes a
 * project and the open case stays. Otherwise the first file opens in this tab, once the open case is saved or given up.
 * A file that cannot be read changes nothing.
 */
export const createImporter = (
  services: Services,
  caseStore: CaseStore,
  present: string,
  autosave: Autosave,
  projects: ProjectActions,
) => {
  const { law } = services
  const { library, textOf, names, reportRefusal, refresh } = autosave
  const readFile = async (file: File): Promise<{ readonly file: File; readonly read: ReturnType<typeof readCase> }> => {
    const refusal = (kind: 'tooLarge' | 'notJson', detail: string) => ({
      file,
      read: { problems: [{ kind, where: '', detail }] },
    })
    if (file.size > maxBytes) return refusal('tooLarge', String(file.size))
    try {
      return { file, read: readCase(decodeText(new Uint8Array(await file.arrayBuffer())), law) }
    } catch (error) {
      return refusal('notJson', error instanceof Error ? error.message : '')
    }
  }
  return async (files: readonly File[], onImported: () => void): Promise<void> => {
    const savesProjects = autosave.store.snapshot().consent === 'kept'
    // A tab holds only one case.
    const all = await Promise.all((savesProjects ? files : files.slice(0, 1)).map(readFile))
    const findings = all
      .map(({ file: { name }, read }): FileFinding => ({ name: cleanLine(name), problems: [], notices: [], ...read }))
      .filter(({ problems, notices }) => problems.length + notices.length > 0)
    const readable = all.flatMap(({ file, read }) =>
      'case' in read
        ? [{ name: projectName(read.case.title, file.name, names().untitled), now: toOpenCase(read.case, present) }]
        : [],
    )
    projects.store.update({ files: findings, done: undefined })
    const [first] = readable
    if (!first) return
    if (!savesProjects) {
      await projects.protect(async () => {
        caseStore.open(first.now)
        onImported()
      })
      return
    }
    for (const { name, now } of readable) {
      const result = await library().create(name, textOf(now), names().copyOf)
      if (result.kind === 'refused') {
        reportRefusal(result)
        return
      }
      projects.store.update({ done: { did: 'imported', name: result.stored.name, id: result.stored.id } })
    }
    await refresh()
    onImported()
  }
}
