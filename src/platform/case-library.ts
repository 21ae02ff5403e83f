import { type Cases, caseDatabase, type Refused, type StoredCase } from './case-database.ts'
import { libraryBroadcast } from './library-broadcast.ts'
import { wipe } from './tab-storage.ts'

export type Saved = { readonly kind: 'saved'; readonly stored: StoredCase }
export type Loaded = { readonly kind: 'loaded'; readonly stored: StoredCase }
/** Another tab wrote meanwhile: what stands there now. Nothing was written over it. */
export type Conflict = { readonly kind: 'conflict'; readonly theirs: StoredCase }
/** No such case is kept any more. */
export type Gone = { readonly kind: 'gone' }
/** The name a case gets when its own is taken: “… (copy)”. It must differ from the name it is given. */
export type Another = (name: string) => string

const gone: Gone = { kind: 'gone' }
/** Sixteen random bytes: unlike `randomUUID`, given on plain http too. */
const fresh = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
const now = () => new Date().toISOString()

const order = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
const lastFirst = (one: StoredCase, other: StoredCase) =>
  order(other.changedAt, one.changedAt) || order(one.name, other.name)

/** The name itself if no case bears it, else the first of its copies’ names that is free. */
const freeName = (name: string, taken: ReadonlySet<string>, another: Another): string => {
  if (!taken.has(name)) return name
  const next = another(name)
  if (next === name) throw new Error(`freeName: another(“${name}”) gives the same name. Give a longer one.`)
  return freeName(next, taken, another)
}
const add = async (cases: Cases<'readwrite'>, { name, ...rest }: StoredCase, another: Another): Promise<Saved> => {
  const taken = new Set((await cases.getAll()).map((c) => c.name))
  const stored = { ...rest, name: freeName(name, taken, another) }
  await cases.add(stored)
  return { kind: 'saved', stored }
}

/**
 * The cases this browser keeps, as one tab sees them. Nothing here throws for what a browser or another tab may do: it
 * comes back as a value. Nothing is made before `agree`.
 */
export const caseLibrary = () => {
  const database = caseDatabase()
  const news = libraryBroadcast()
  // What another tab wipes must not come back from what this one keeps of it.
  news.hear(({ kind }) => {
    if (kind === 'wiped') wipe()
  })
  const told = <R extends { readonly kind: string }>(result: R): R => {
    if ('stored' in result) {
      const { id } = result.stored as StoredCase
      if (result.kind === 'saved') news.tell({ kind: 'changed', id })
      if (result.kind === 'removed') news.tell({ kind: 'removed', id })
    }
    return result
  }
  return {
    /** Did the person agree, here or in another tab, to keep cases in this browser? `notKept` says no. */
    isKept: () => database.reach(false),
    /** The person agrees: from now on cases can be kept. */
    agree: async () => {
      const result = await database.reach(true)
      if (result.kind === 'kept') news.tell({ kind: 'agreed' })
      return result
    },

    /** All cases, the last changed first; those of one moment by name. */
    list: (): Promise<{ readonly kind: 'listed'; readonly cases: readonly StoredCase[] } | Refused> =>
      database.within('readonly', async (cases) => ({
        kind: 'listed',
        cases: (await cases.getAll()).sort(lastFirst),
      })),
    load: (id: string): Promise<Loaded | Gone | Refused> =>
      database.within('readonly', async (cases) => {
        const stored = await cases.get(id)
        return stored ? { kind: 'loaded', stored } : gone
      }),

    /** Keeps a new case, under another name if this one is taken. */
    create: async (name: string, text: string, another: Another): Promise<Saved | Refused> =>
      told(
        await database.within('readwrite', (cases) =>
          add(cases, { id: fresh(), name, text, revision: fresh(), changedAt: now() }, another),
        ),
      ),
    /**
     * Keeps a new text of a case, if the one it replaces is the one last seen here (`expected`). Otherwise writes nothing
     * and gives what the other tab wrote. A text that is there already is no conflict.
     */
    save: async (id: string, text: string, expected: string): Promise<Saved | Conflict | Gone | Refused> =>
      told(
        await database.within('readwrite', async (cases): Promise<Saved | Conflict | Gone> => {
          const there = await cases.get(id)
          if (!there) return gone
          if (there.text === text) return { kind: 'saved', stored: there }
          if (there.revision !== expected) return { kind: 'conflict', theirs: there }
          const stored = { ...there, text, revision: fresh(), changedAt: now() }
          await cases.put(stored)
          return { kind: 'saved', stored }
        }),
      ),
    /** Renames a case known as `was`. Its text, and who may save it next, stay as they are. */
    rename: async (
      id: string,
      name: string,
      was: string,
    ): Promise<Saved | Conflict | { readonly kind: 'taken' } | Gone | Refused> =>
      told(
        await database.within('readwrite', async (cases) => {
          const there = await cases.get(id)
          if (!there) return gone
          if (there.name === name) return { kind: 'saved', stored: there } as const
          if (there.name !== was) return { kind: 'conflict', theirs: there } as const
          if ((await cases.getAll()).some((c) => c.name === name)) return { kind: 'taken' } as const
          const stored = { ...there, name }
          await cases.put(stored)
          return { kind: 'saved', stored } as const
        }),
      ),
    /** Copies a case as it stands, under a free name. */
    duplicate: async (id: string, another: Another): Promise<Saved | Gone | Refused> =>
      told(
        await database.within('readwrite', async (cases) => {
          const there = await cases.get(id)
          return there ? add(cases, { ...there, id: fresh(), revision: fresh(), changedAt: now() }, another) : gone
        }),
      ),
    /** Removes a case and gives it, for `restore`. */
    remove: async (id: string): Promise<{ readonly kind: 'removed'; readonly stored: StoredCase } | Gone | Refused> =>
      told(
        await database.within('readwrite', async (cases) => {
          const stored = await cases.get(id)
          if (!stored) return gone
          await cases.delete(id)
          return { kind: 'removed', stored } as const
        }),
      ),
    /** Puts back a removed case as it was; beside the one that has its place or its name meanwhile, never over it. */
    restore: async (removed: StoredCase, another: Another): Promise<Saved | Refused> =>
      told(
        await database.within('readwrite', async (cases) =>
          add(cases, (await cases.get(removed.id)) ? { ...removed, id: fresh() } : removed, another),
        ),
      ),

    /** Calls back when another tab changes, removes, agrees or wipes; gives what stops it. */
    hear: news.hear,
    /** Tells the other tabs that everything was wiped. */
    tellWiped: () => news.tell({ kind: 'wiped' }),
    /** Lets go of the database, so that it can be removed. The next call opens it again. */
    release: database.close,
    /** Ends this tab’s part. */
    close: async () => {
      news.close()
      await database.close()
    },
  }
}
export type CaseLibrary = ReturnType<typeof caseLibrary>
