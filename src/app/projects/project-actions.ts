import type { CaseNotice, CaseProblem } from '../../casefile/case.ts'
import { readCase } from '../../casefile/read-case.ts'
import type { StoredCase } from '../../platform/case-database.ts'
import type { ProjectEvent } from '../../ui/screens/ProjectsScreen.tsx'
import { toOpenCase } from '../case/case-file-mapping.ts'
import { type CaseStore, emptyCase } from '../case/case-store.ts'
import type { Services } from '../services.ts'
import { createStore } from '../store.ts'
import type { Autosave } from './autosave.ts'

/** What there is to say of a file that was read, or could not be. */
export type FileFinding = {
  readonly name: string
  readonly problems: readonly CaseProblem[]
  readonly notices: readonly CaseNotice[]
}
export type ProjectsState = {
  /** What was just done. */
  readonly done: ProjectEvent | undefined
  readonly files: readonly FileFinding[]
  /** What waits until the person agrees to lose the answers of this tab, which nothing keeps. */
  readonly asking: (() => Promise<void>) | undefined
  readonly compared: readonly [string, string] | undefined
}
const nothing: ProjectsState = { done: undefined, files: [], asking: undefined, compared: undefined }

/** All that is done with projects. What replaces the case in hand first sees that it is kept, or asks. */
export const createProjectActions = (services: Services, caseStore: CaseStore, present: string, autosave: Autosave) => {
  const { law, download, wipeEverything } = services
  const { library, own, text, learn, refused, refresh, settle: flushSaves, names } = autosave
  const store = createStore(nothing)
  let removed: StoredCase | undefined

  const did = (done: ProjectEvent) => store.become({ ...nothing, done })
  const kept = (what: 'created' | 'duplicated' | 'renamed' | 'restored' | 'imported', { id, name }: StoredCase) => {
    did({ did: what, name, id })
    return refresh()
  }
  const notThere = async (id: string) => {
    autosave.lose(id)
    autosave.store.become({ problem: 'gone' })
    await refresh()
  }
  /** Does it once nothing of this tab can be lost by it; otherwise it waits for the person’s word. */
  const protect = async (go: () => Promise<void>): Promise<void> => {
    await flushSaves()
    if (autosave.isSafe()) await go()
    else store.become({ asking: go })
  }
  const read = (of: string, name: string) => {
    const found = readCase(of, law)
    if ('problems' in found) store.become({ files: [{ name, problems: found.problems, notices: [] }] })
    else if (found.notices.length > 0) store.become({ files: [{ name, problems: [], notices: found.notices }] })
    return found
  }
  /** Opens a stored case; says whether it could be read. */
  const openStored = (stored: StoredCase): boolean => {
    const found = read(stored.text, stored.name)
    if ('problems' in found) return false
    const now = toOpenCase(found.case, present, stored.id)
    // As it is written now: merely opening a project of another edition changes nothing of it.
    learn(stored, text(now))
    caseStore.open(now)
    return true
  }
  const loaded = async (id: string): Promise<StoredCase | undefined> => {
    const result = await library().load(id)
    if (result.kind === 'loaded') return result.stored
    if (result.kind === 'gone') await notThere(id)
    else refused(result)
    return undefined
  }
  const fileNameOf = (name: string) => `${present}_${name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)}_cadrage.json`

  return {
    ...{ store, protect, did, read },
    /** The person agrees that this browser keeps projects; the case in hand is the first. */
    agree: async () => {
      const result = await library().agree()
      if (result.kind === 'refused') return autosave.store.become({ consent: result.why })
      autosave.store.become({ problem: undefined, wiped: false })
      await refresh()
      if (autosave.store.snapshot().problem === 'gone') await autosave.keepAsNew()
      await flushSaves()
      await refresh()
      did({ did: 'agreed' })
    },
    /** Keeps the case in hand as a new project: its own is gone, or holds another tab’s version. */
    keepAsNew: async () => {
      const stored = await autosave.keepAsNew()
      if (!stored) return
      autosave.store.become({ conflict: undefined })
      await kept('duplicated', stored)
    },
    /** Gives up what was changed here, for what the other tab wrote. */
    takeTheirs: async () => {
      const { conflict } = autosave.store.snapshot()
      const stored = conflict && (await loaded(conflict.id))
      if (stored) openStored(stored)
      await refresh()
    },
    create: (name: string) =>
      protect(async () => {
        const empty = { ...emptyCase(present), title: name }
        const result = await library().create(name, text(empty), names().copyOf)
        if (result.kind === 'refused') return refused(result)
        learn(result.stored, text(empty))
        caseStore.open({ ...empty, project: result.stored.id })
        await kept('created', result.stored)
      }),
    /** Opens a project, then calls back if it is open. */
    open: (id: string, then: () => void) =>
      protect(async () => {
        const isOpen = own().project === id && autosave.isSafe()
        const stored = isOpen ? undefined : await loaded(id)
        if (isOpen || (stored && openStored(stored))) then()
      }),
    rename: async (id: string, name: string, was: string) => {
      const result = await library().rename(id, name, was)
      if (result.kind === 'saved') return kept('renamed', result.stored)
      if (result.kind === 'gone') return notThere(id)
      if (result.kind === 'refused') return refused(result)
      autosave.store.become({ problem: 'taken' })
      return refresh()
    },
    duplicate: async (id: string) => {
      await flushSaves()
      const result = await library().duplicate(id, names().copyOf)
      if (result.kind === 'saved') return kept('duplicated', result.stored)
      return result.kind === 'gone' ? notThere(id) : refused(result)
    },
    remove: async (id: string) => {
      const go = async () => {
        const result = await library().remove(id)
        if (result.kind === 'refused') return refused(result)
        if (result.kind === 'gone') return notThere(id)
        removed = result.stored
        if (own().project === id) caseStore.open(emptyCase(present))
        did({ did: 'removed', name: removed.name, id })
        await refresh()
        // There may be room now for what could not be kept.
        await flushSaves()
      }
      await (own().project === id ? protect(go) : go())
    },
    undoRemoval: async () => {
      if (!removed) return
      const result = await library().restore(removed, names().copyOf)
      if (result.kind === 'refused') return refused(result)
      removed = undefined
      await kept('restored', result.stored)
    },
    /** A project as a file; what is changed here and could not be kept is in it too. */
    export: async (id: string) => {
      await flushSaves()
      if (own().project === id) return download(fileNameOf(own().title), 'application/json', text(own()))
      const stored = await loaded(id)
      if (stored) download(fileNameOf(stored.name), 'application/json', stored.text)
    },
    exportOwn: () => download(fileNameOf(own().title), 'application/json', text(own())),
    compare: (one: string, other: string) => store.become({ ...nothing, compared: [one, other] }),
    /** The person agrees to what waited, and to what it loses. */
    confirm: async () => {
      const { asking } = store.snapshot()
      store.become({ asking: undefined })
      await asking?.()
    },
    cancel: () => store.become({ asking: undefined }),
    /** What was said of files was read. */
    close: () => store.become({ files: [] }),
    /** Leaves nothing of ours in this browser, here and in every tab. */
    wipe: async (): Promise<void> => {
      autosave.forget()
      const { left } = await wipeEverything(library())
      removed = undefined
      did({ did: 'wiped' })
      await refresh()
      if (left.length > 0) autosave.store.become({ problem: 'left', wiped: false })
    },
  }
}
export type ProjectActions = ReturnType<typeof createProjectActions>
