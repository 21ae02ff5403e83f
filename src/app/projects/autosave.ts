import { isVisible } from '../../core/typed-text.ts'
import type { Refused, StoredCase } from '../../platform/case-database.ts'
import type { CaseLibrary, Conflict, Gone, Saved } from '../../platform/case-library.ts'
import type { ConsentState } from '../../ui/projects/ConsentPart.tsx'
import type { StorageProblem } from '../../ui/projects/StorageNotice.tsx'
import { caseFileText } from '../case/case-file-mapping.ts'
import { type CaseStore, emptyCase, isEmpty, type OpenCase, ownCase } from '../case/case-store.ts'
import type { Services } from '../services.ts'
import { createStore } from '../store.ts'

/** What the autosave knows of this browser’s storage. */
export type AutosaveState = {
  /** Whether projects are saved in this browser; `undefined` until the library has answered. */
  readonly consent: ConsentState | undefined
  readonly stored: readonly StoredCase[]
  readonly problem: StorageProblem | undefined
  /** The version that another tab saved of the project that has unsaved changes in this tab. */
  readonly conflict: StoredCase | undefined
  /** Whether everything was erased, and the user has not agreed again since. */
  readonly wiped: boolean
}
/** The names that the app itself gives to projects, in the current language. */
export type Names = { readonly untitled: string; readonly copyOf: (name: string) => string }
/** The version of a project that the library is known to hold; without `text` while only its revision is known. */
type KnownVersion = { readonly revision: string; readonly text?: string }

const nothing: AutosaveState = { consent: undefined, stored: [], problem: undefined, conflict: undefined, wiped: false }

/**
 * Creates the autosave of the user’s own case. Each change is written at once to the tab’s storage and, after consent,
 * to the library. Saves to the library run one at a time and each writes the current state, so that no timer delays an
 * answer and no state is written twice. `origin` identifies the saved project of which the tab’s case is the
 * continuation.
 */
export const createAutosave = (
  services: Services,
  caseStore: CaseStore,
  present: string,
  origin?: { id: string } & KnownVersion,
) => {
  const { law, storage } = services
  const store = createStore(nothing)
  const known = new Map<string, KnownVersion>(origin && [[origin.id, { revision: origin.revision }]])
  const gone = new Set<string>()
  let names: Names = { untitled: '–', copyOf: (name) => `${name} (2)` }
  let openedLibrary: CaseLibrary | undefined
  /** The number of wipes. A result that the library returns for a request before the last wipe is ignored. */
  let wipes = 0

  const userCase = () => ownCase(caseStore.snapshot())
  const textOf = (openCase: OpenCase) => caseFileText(openCase, law, present)
  const library = (): CaseLibrary => {
    if (!openedLibrary) throw new Error('createAutosave: the library is not open. Call start() before using projects.')
    return openedLibrary
  }
  /** Whether a case cannot be saved: its project was deleted, or changed by another tab. */
  const isBlocked = ({ project }: OpenCase) =>
    project !== undefined && (gone.has(project) || store.snapshot().conflict?.id === project)

  const saveInTab = () => {
    const now = userCase()
    if (isEmpty(now) && now.project === undefined) return storage.wipe()
    const last = now.project === undefined ? undefined : known.get(now.project)
    const isWritten = storage.write({
      text: textOf(now),
      ...(now.project !== undefined && last && { of: { id: now.project, revision: last.revision } }),
    })
    if (!isWritten && store.snapshot().consent !== 'kept') store.update({ problem: 'tab' })
  }
  const reportRefusal = ({ why }: Refused) =>
    store.update(why === 'notKept' ? { consent: 'notKept', stored: [], problem: why } : { problem: why })
  const markGone = (project: string) => {
    gone.add(project)
    const now = userCase()
    if (now.project !== project) return
    if (isEmpty(now)) caseStore.open(emptyCase(present))
    else store.update({ problem: 'gone' })
  }
  const markSaved = (stored: StoredCase, text: string) => {
    known.set(stored.id, { revision: stored.revision, text })
    gone.delete(stored.id)
    const { conflict, problem } = store.snapshot()
    store.update({
      ...(conflict?.id === stored.id && { conflict: undefined }),
      ...(problem !== 'left' && { problem: undefined }),
    })
    saveInTab()
  }
  const handleResult = (result: Saved | Conflict | Gone | Refused, project: string, text: string): boolean => {
    if (result.kind === 'saved') markSaved(result.stored, text)
    else if (result.kind === 'conflict') store.update({ conflict: result.theirs })
    else if (result.kind === 'gone') markGone(project)
    else reportRefusal(result)
    return result.kind === 'saved'
  }

  /** Saves the user’s own case as a new project and assigns it to that project. Returns `undefined` if that fails. */
  const saveAsNew = async (): Promise<StoredCase | undefined> => {
    const [now, { revision }, wipesBefore] = [userCase(), caseStore.snapshot(), wipes]
    const text = textOf(now)
    const result = await library().create(isVisible(now.title) ? now.title : names.untitled, text, names.copyOf)
    if (wipesBefore !== wipes) return undefined
    if (result.kind === 'refused') {
      reportRefusal(result)
      return undefined
    }
    markSaved(result.stored, text)
    // If another case was opened meanwhile, that case is saved separately.
    if (caseStore.snapshot().revision === revision) caseStore.assignProject(result.stored.id)
    return result.stored
  }
  /** Saves the current case if it has unsaved changes. Returns whether it was saved. */
  const saveOnce = async (): Promise<boolean> => {
    const now = userCase()
    if (!openedLibrary || store.snapshot().consent !== 'kept' || isBlocked(now)) return false
    if (now.project === undefined) return !isEmpty(now) && (await saveAsNew()) !== undefined
    const [text, last, wipesBefore] = [textOf(now), known.get(now.project), wipes]
    if (!last || last.text === text) return false
    const result = await openedLibrary.save(now.project, text, last.revision)
    return wipesBefore === wipes && handleResult(result, now.project, text)
  }
  let running: Promise<void> | undefined
  let isRequested = false
  const run = async () => {
    try {
      do isRequested = false
      while ((await saveOnce()) || isRequested)
    } finally {
      running = undefined
    }
  }
  /** Saves all changes. Resolves when everything that can be saved is saved. */
  const flushSaves = (): Promise<void> => {
    isRequested = true
    running ??= run()
    return running
  }

  /** Reads the list of saved projects from the library again. */
  const refresh = async (): Promise<void> => {
    const [{ project }, wipesBefore] = [userCase(), wipes]
    const listed = await library().list()
    if (wipesBefore !== wipes) return
    if (listed.kind === 'refused') return store.update({ consent: listed.why, stored: [] })
    store.update({ consent: 'kept', stored: listed.cases })
    const ids = new Set(listed.cases.map(({ id }) => id))
    for (const id of gone) if (ids.has(id)) gone.delete(id)
    if (store.snapshot().problem === 'gone' && project !== undefined && ids.has(project))
      store.update({ problem: undefined })
    if (project !== undefined && !ids.has(project)) markGone(project)
  }
  /**
   * Clears everything the user entered from the memory of this tab. Erasing the browser’s storage is up to the caller.
   */
  const reset = () => {
    wipes += 1
    known.clear()
    gone.clear()
    caseStore.open(emptyCase(present))
    store.update({ ...nothing, consent: 'notKept', wiped: true })
  }

  let last = userCase()
  caseStore.subscribe(() => {
    if (userCase() === last) return
    last = userCase()
    saveInTab()
    void flushSaves()
  })
  return {
    ...{ store, library, userCase, textOf, markSaved, markGone, reportRefusal, refresh, flushSaves, reset, saveAsNew },
    names: () => names,
    /** Sets the names for new projects, when the language changes. */
    setNames: (newNames: Names) => {
      names = newNames
    },
    /** Whether replacing the user’s own case loses nothing: its current state is saved, or it is empty. */
    isSaved: (): boolean => {
      const now = userCase()
      if (now.project === undefined) return isEmpty(now)
      return !isBlocked(now) && store.snapshot().consent === 'kept' && known.get(now.project)?.text === textOf(now)
    },
    /** Opens the library and listens to other tabs. Returns a function that closes the library again. */
    start: (): (() => void) => {
      const library = services.openLibrary()
      openedLibrary = library
      library.hear(({ kind }) => {
        if (kind === 'wiped') reset()
        else void refresh().then(flushSaves)
      })
      void refresh().then(flushSaves)
      return () => {
        openedLibrary = undefined
        void library.close()
      }
    },
  }
}
export type Autosave = ReturnType<typeof createAutosave>
