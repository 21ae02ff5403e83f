import type { CaseNotice, CaseProblem } from '../../casefile/case.ts'
import { readCase } from '../../casefile/read-case.ts'
import type { StoredCase } from '../../platform/case-database.ts'
import { inFileName } from '../../text/file-name.ts'
import type { ProjectEvent } from '../../ui/screens/ProjectsScreen.tsx'
import { toOpenCase } from '../case/case-file-mapping.ts'
import { type CaseStore, emptyCase } from '../case/case-store.ts'
import type { Services } from '../services.ts'
import { createStore } from '../store.ts'
import type { Autosave } from './autosave.ts'

/** The problems of a file that could not be read, or the notices about a file that was. */
export type FileFinding = {
  readonly name: string
  readonly problems: readonly CaseProblem[]
  readonly notices: readonly CaseNotice[]
}
/** The results of project actions that the screens show. */
export type ProjectsState = {
  /** The last action, which the projects page announces. */
  readonly done: ProjectEvent | undefined
  readonly files: readonly FileFinding[]
  /** The action that waits until the user agrees to lose the unsaved answers of this tab. */
  readonly pending: (() => Promise<void>) | undefined
  readonly compared: readonly [string, string] | undefined
}
const nothing: ProjectsState = { done: undefined, files: [], pending: undefined, compared: undefined }

/** Creates the actions on projects. An action that replaces an open case that is not saved asks the user first. */
export const createProjectActions = (services: Services, caseStore: CaseStore, present: string, autosave: Autosave) => {
  const { law, download, wipeEverything } = services
  const { library, userCase, textOf, markSaved, reportRefusal, refresh, flushSaves, names } = autosave
  const store = createStore(nothing)
  let removed: StoredCase | undefined

  const report = (done: ProjectEvent) => store.update({ ...nothing, done })
  const finish = (did: 'created' | 'duplicated' | 'renamed' | 'restored', { id, name }: StoredCase) => {
    report({ did, name, id })
    return refresh()
  }
  const handleGone = async (id: string) => {
    autosave.markGone(id)
    autosave.store.update({ problem: 'gone' })
    await refresh()
  }
  /**
   * Runs an action once the case of this tab is saved. If it cannot be saved, the action waits for `confirm` or
   * `cancel`.
   */
  const protect = async (action: () => Promise<void>): Promise<void> => {
    await flushSaves()
    if (autosave.isSaved()) await action()
    else store.update({ pending: action })
  }
  /** Reads the text of a stored case and shows its problems and notices. */
  const readStored = ({ text, name }: StoredCase) => {
    const read = readCase(text, law)
    if ('problems' in read) store.update({ files: [{ name, problems: read.problems, notices: [] }] })
    else if (read.notices.length > 0) store.update({ files: [{ name, problems: [], notices: read.notices }] })
    return read
  }
  /** Opens a stored case. Returns whether its text could be read. */
  const openStored = (stored: StoredCase): boolean => {
    const read = readStored(stored)
    if ('problems' in read) return false
    const now = toOpenCase(read.case, present, stored.id)
    // The text as this edition writes it counts as saved: opening a project of another edition does not change it.
    markSaved(stored, textOf(now))
    caseStore.open(now)
    return true
  }
  const load = async (id: string): Promise<StoredCase | undefined> => {
    const result = await library().load(id)
    if (result.kind === 'loaded') return result.stored
    if (result.kind === 'gone') await handleGone(id)
    else reportRefusal(result)
    return undefined
  }
  const fileNameOf = (name: string) => [present, inFileName(name, ''), 'cadrage.json'].filter(Boolean).join('_')

  /** Downloads the user’s own case as a case file. */
  const exportOpenCase = () => download(fileNameOf(userCase().title), 'application/json', textOf(userCase()))

  return {
    ...{ store, protect },
    /** Records the user’s consent to save projects in this browser, and saves the open case as the first project. */
    agree: async () => {
      const result = await library().agree()
      if (result.kind === 'refused') return autosave.store.update({ consent: result.why })
      autosave.store.update({ problem: undefined, wiped: false })
      await refresh()
      if (autosave.store.snapshot().problem === 'gone') await autosave.saveAsNew()
      await flushSaves()
      await refresh()
      report({ did: 'agreed' })
    },
    /** Saves the open case as a new project, because its project was deleted or changed by another tab. */
    saveAsNew: async () => {
      const stored = await autosave.saveAsNew()
      if (!stored) return
      autosave.store.update({ conflict: undefined })
      await finish('duplicated', stored)
    },
    /** Replaces the open case with the version that another tab saved. */
    takeTheirs: async () => {
      const { conflict } = autosave.store.snapshot()
      const stored = conflict && (await load(conflict.id))
      if (stored) openStored(stored)
      await refresh()
    },
    create: (name: string) =>
      protect(async () => {
        const empty = { ...emptyCase(present), title: name }
        const result = await library().create(name, textOf(empty), names().copyOf)
        if (result.kind === 'refused') return reportRefusal(result)
        markSaved(result.stored, textOf(empty))
        caseStore.open({ ...empty, project: result.stored.id })
        await finish('created', result.stored)
      }),
    /** Opens a project. Calls `onOpen` once it is open. */
    open: (id: string, onOpen: () => void) =>
      protect(async () => {
        const isOpen = userCase().project === id && autosave.isSaved()
        const stored = isOpen ? undefined : await load(id)
        if (isOpen || (stored && openStored(stored))) onOpen()
      }),
    /**
     * Renames a project. If another tab renamed it meanwhile, or the name is taken, the name stays and this is shown.
     */
    rename: async (id: string, name: string, formerName: string) => {
      const result = await library().rename(id, name, formerName)
      if (result.kind === 'saved') return finish('renamed', result.stored)
      if (result.kind === 'gone') return handleGone(id)
      if (result.kind === 'refused') return reportRefusal(result)
      autosave.store.update({ problem: 'taken' })
      return refresh()
    },
    duplicate: async (id: string) => {
      await flushSaves()
      const result = await library().duplicate(id, names().copyOf)
      if (result.kind === 'saved') return finish('duplicated', result.stored)
      return result.kind === 'gone' ? handleGone(id) : reportRefusal(result)
    },
    remove: async (id: string) => {
      const action = async () => {
        const result = await library().remove(id)
        if (result.kind === 'refused') return reportRefusal(result)
        if (result.kind === 'gone') return handleGone(id)
        removed = result.stored
        if (userCase().project === id) caseStore.open(emptyCase(present))
        report({ did: 'removed', name: removed.name, id })
        await refresh()
        // A change that did not fit into the storage before may fit now.
        await flushSaves()
      }
      await (userCase().project === id ? protect(action) : action())
    },
    undoRemoval: async () => {
      if (!removed) return
      const result = await library().restore(removed, names().copyOf)
      if (result.kind === 'refused') return reportRefusal(result)
      removed = undefined
      await finish('restored', result.stored)
    },
    /** Downloads a project as a case file. For the open project, the file includes changes that could not be saved. */
    export: async (id: string) => {
      await flushSaves()
      if (userCase().project === id) return exportOpenCase()
      const stored = await load(id)
      if (stored) download(fileNameOf(stored.name), 'application/json', stored.text)
    },
    exportOpenCase,
    compare: (one: string, other: string) => store.update({ ...nothing, compared: [one, other] }),
    /** Runs the waiting action: the user agrees to lose the unsaved answers. */
    confirm: async () => {
      const { pending } = store.snapshot()
      store.update({ pending: undefined })
      await pending?.()
    },
    cancel: () => store.update({ pending: undefined }),
    /** Closes the problems and notices about files. */
    closeFindings: () => store.update({ files: [] }),
    /** Erases everything that the app stored in this browser, in all tabs. */
    wipe: async (): Promise<void> => {
      autosave.reset()
      const { left } = await wipeEverything(library())
      removed = undefined
      report({ did: 'wiped' })
      await refresh()
      if (left.length > 0) autosave.store.update({ problem: 'left', wiped: false })
    },
  }
}
export type ProjectActions = ReturnType<typeof createProjectActions>
