import type { Refused, StoredCase } from '../../platform/case-database.ts'
import type { CaseLibrary, Conflict, Gone, Saved } from '../../platform/case-library.ts'
import type { ConsentState } from '../../ui/projects/KeptPart.tsx'
import type { StorageProblem } from '../../ui/projects/StorageNotice.tsx'
import { caseFileText } from '../case/case-file-mapping.ts'
import { type CaseStore, emptyCase, isEmpty, type OpenCase, ownCase } from '../case/case-store.ts'
import type { Services } from '../services.ts'
import { createStore } from '../store.ts'

export type AutosaveState = {
  /** Are projects kept in this browser? `undefined` as long as it has not said. */
  readonly consent: ConsentState | undefined
  readonly stored: readonly StoredCase[]
  readonly problem: StorageProblem | undefined
  /** What another tab made of a project that has other changes here. */
  readonly conflict: StoredCase | undefined
  /** Was everything wiped since this tab last did something else? */
  readonly wiped: boolean
}
/** Names the app gives by itself, in the language shown. */
export type Names = { readonly untitled: string; readonly copyOf: (name: string) => string }
/** A state of a project as the library was last known to hold it; no text while only its mark is known. */
type Known = { readonly revision: string; readonly text?: string }

const nothing: AutosaveState = { consent: undefined, stored: [], problem: undefined, conflict: undefined, wiped: false }

/**
 * Keeps the person's own case: each change in this tab at once, then, once the person agreed, in the library. Saves run one
 * after the other, the next with what stands by then, so that no timer holds an answer back and none is written twice.
 */
export const createAutosave = (
  services: Services,
  caseStore: CaseStore,
  present: string,
  mark?: { id: string } & Known,
) => {
  const { law, storage } = services
  const store = createStore(nothing)
  const known = new Map<string, Known>(mark && [[mark.id, { revision: mark.revision }]])
  const gone = new Set<string>()
  let names: Names = { untitled: '–', copyOf: (name) => `${name} (2)` }
  let opened: CaseLibrary | undefined
  /** Grows with each wipe: what was asked of the library before no longer counts. */
  let era = 0

  const own = () => ownCase(caseStore.snapshot())
  const text = (of: OpenCase) => caseFileText(of, law, present)
  const library = (): CaseLibrary => {
    if (!opened) throw new Error('keepingOf: no library yet. Call start() before anything is done with projects.')
    return opened
  }
  const isStopped = ({ project }: OpenCase) =>
    project !== undefined && (gone.has(project) || store.snapshot().conflict?.id === project)

  const keepInTab = () => {
    const now = own()
    if (isEmpty(now) && now.project === undefined) return storage.wipe()
    const last = now.project === undefined ? undefined : known.get(now.project)
    const could = storage.keep({
      text: text(now),
      ...(now.project !== undefined && last && { of: { id: now.project, revision: last.revision } }),
    })
    if (!could && store.snapshot().consent !== 'kept') store.become({ problem: 'tab' })
  }
  const refused = ({ why }: Refused) =>
    store.become(why === 'notKept' ? { consent: 'notKept', stored: [], problem: why } : { problem: why })
  const lose = (project: string) => {
    gone.add(project)
    const now = own()
    if (now.project !== project) return
    if (isEmpty(now)) caseStore.open(emptyCase(present))
    else store.become({ problem: 'gone' })
  }
  const learn = (stored: StoredCase, said: string) => {
    known.set(stored.id, { revision: stored.revision, text: said })
    gone.delete(stored.id)
    const { conflict, problem } = store.snapshot()
    store.become({
      ...(conflict?.id === stored.id && { conflict: undefined }),
      ...(problem !== 'left' && { problem: undefined }),
    })
    keepInTab()
  }
  const take = (result: Saved | Conflict | Gone | Refused, project: string, said: string): boolean => {
    if (result.kind === 'saved') learn(result.stored, said)
    else if (result.kind === 'conflict') store.become({ conflict: result.theirs })
    else if (result.kind === 'gone') lose(project)
    else refused(result)
    return result.kind === 'saved'
  }

  /** The person's own case as a new project, which it is from then on. */
  const keepAsNew = async (): Promise<StoredCase | undefined> => {
    const [now, { revision }, asked] = [own(), caseStore.snapshot(), era]
    const said = text(now)
    const result = await library().create(now.title || names.untitled, said, names.copyOf)
    if (asked !== era) return undefined
    if (result.kind === 'refused') {
      refused(result)
      return undefined
    }
    learn(result.stored, said)
    // Another case may have been opened meanwhile: that one is kept by itself.
    if (caseStore.snapshot().revision === revision) caseStore.belongTo(result.stored.id)
    return result.stored
  }
  /** Saves what is not saved yet; says whether it did. */
  const saveOnce = async (): Promise<boolean> => {
    const now = own()
    if (!opened || store.snapshot().consent !== 'kept' || isStopped(now)) return false
    if (now.project === undefined) return !isEmpty(now) && (await keepAsNew()) !== undefined
    const [said, last, asked] = [text(now), known.get(now.project), era]
    if (!last || last.text === said) return false
    const result = await opened.save(now.project, said, last.revision)
    return asked === era && take(result, now.project, said)
  }
  let working: Promise<void> | undefined
  let more = false
  const work = async () => {
    try {
      do more = false
      while ((await saveOnce()) || more)
    } finally {
      working = undefined
    }
  }
  /** Resolves once all that can be saved is. */
  const flushSaves = (): Promise<void> => {
    more = true
    working ??= work()
    return working
  }

  const refresh = async (): Promise<void> => {
    const [{ project }, asked] = [own(), era]
    const listed = await library().list()
    if (asked !== era) return
    if (listed.kind === 'refused') return store.become({ consent: listed.why, stored: [] })
    store.become({ consent: 'kept', stored: listed.cases })
    const ids = new Set(listed.cases.map(({ id }) => id))
    for (const id of gone) if (ids.has(id)) gone.delete(id)
    if (store.snapshot().problem === 'gone' && project !== undefined && ids.has(project))
      store.become({ problem: undefined })
    if (project !== undefined && !ids.has(project)) lose(project)
  }
  /** Forgets everything a person said, here; what the browser holds is another’s affair. */
  const forget = () => {
    era += 1
    known.clear()
    gone.clear()
    caseStore.open(emptyCase(present))
    store.become({ ...nothing, consent: 'notKept', wiped: true })
  }

  let last = own()
  caseStore.subscribe(() => {
    if (own() === last) return
    last = own()
    keepInTab()
    void flushSaves()
  })
  return {
    ...{ store, library, own, text, learn, lose, refused, refresh, settle: flushSaves, forget, keepAsNew },
    names: () => names,
    /** From now on, the app names in these words. */
    speak: (words: Names) => {
      names = words
    },
    /** Is the person's own case kept as it stands, or nothing that could be lost? */
    isSafe: (): boolean => {
      const now = own()
      if (now.project === undefined) return isEmpty(now)
      return !isStopped(now) && store.snapshot().consent === 'kept' && known.get(now.project)?.text === text(now)
    },
    /** Opens the library and listens to the other tabs; gives what ends both. */
    start: (): (() => void) => {
      const library = services.openLibrary()
      opened = library
      library.hear(({ kind }) => {
        if (kind === 'wiped') forget()
        else void refresh().then(flushSaves)
      })
      void refresh().then(flushSaves)
      return () => {
        opened = undefined
        void library.close()
      }
    },
  }
}
export type Autosave = ReturnType<typeof createAutosave>
