import { type Cases, caseDatabase, type Refused, type StoredCase } from './case-database.ts'
import { libraryBroadcast } from './library-broadcast.ts'
import { stopOffline } from './offline.ts'
import { wipe } from './tab-storage.ts'

export type Saved = { readonly kind: 'saved'; readonly stored: StoredCase }
export type Loaded = { readonly kind: 'loaded'; readonly stored: StoredCase }
/** Another tab has changed the case. `theirs` is its present state, which was not overwritten. */
export type Conflict = { readonly kind: 'conflict'; readonly theirs: StoredCase }
/** The case is no longer stored. */
export type Gone = { readonly kind: 'gone' }
/** Returns the name of a copy, such as “… (copy)”, for a name that is in use. It must differ from that name. */
export type CopyName = (name: string) => string

const gone: Gone = { kind: 'gone' }
/** Returns sixteen random bytes in hexadecimal. Unlike `randomUUID`, this also works on plain HTTP. */
const randomId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
const now = () => new Date().toISOString()

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
const lastFirst = (one: StoredCase, other: StoredCase) =>
  compare(other.changedAt, one.changedAt) || compare(one.name, other.name)

/** The greatest length of a name that is shown, in characters. */
const longestName = 200
const textOr = (value: unknown, otherwise: string) => (typeof value === 'string' ? value : otherwise)
/** Returns a stored case with every field that it needs: what is stored may have been changed by hand, or damaged. */
const whole = ({ id, name, text, revision, changedAt }: StoredCase): StoredCase => ({
  ...{ id, text: textOr(text, ''), revision: textOr(revision, ''), changedAt: textOr(changedAt, '') },
  name: textOr(name, '').slice(0, longestName) || '–',
})
const allOf = async (cases: Cases<IDBTransactionMode>) => (await cases.getAll()).map(whole)
const caseOf = async (cases: Cases<IDBTransactionMode>, id: string) => {
  const stored = await cases.get(id)
  return stored && whole(stored)
}

/** Returns the name if it is free, otherwise the first free name of a copy. */
const freeName = (name: string, taken: ReadonlySet<string>, copyName: CopyName): string => {
  if (!taken.has(name)) return name
  const next = copyName(name)
  if (next === name) throw new Error(`freeName: copyName(“${name}”) returns the same name. Return a longer one.`)
  return freeName(next, taken, copyName)
}
const add = async (cases: Cases<'readwrite'>, { name, ...rest }: StoredCase, copyName: CopyName): Promise<Saved> => {
  const taken = new Set((await allOf(cases)).map((c) => c.name))
  const stored = { ...rest, name: freeName(name, taken, copyName) }
  await cases.add(stored)
  return { kind: 'saved', stored }
}

/**
 * Returns the access of one tab to the cases stored in this browser. Refusals by the browser and changes by other tabs
 * are returned as values, not thrown. Nothing is created before `agree`.
 */
export const caseLibrary = () => {
  const database = caseDatabase()
  const broadcast = libraryBroadcast()
  // When another tab deletes everything, the copy in this tab's storage must go, too.
  broadcast.hear(({ kind }) => {
    if (kind === 'wiped') {
      wipe()
      stopOffline()
    }
  })
  /** Announces a saved or removed case to the other tabs, and returns the result. */
  const broadcastResult = <R extends { readonly kind: string }>(result: R): R => {
    if ('stored' in result) {
      const { id } = result.stored as StoredCase
      if (result.kind === 'saved') broadcast.tell({ kind: 'changed', id })
      if (result.kind === 'removed') broadcast.tell({ kind: 'removed', id })
    }
    return result
  }
  return {
    /**
     * Returns whether the user has agreed, in any tab, to store cases in this browser: `kept`, or a refusal such as
     * `notKept`.
     */
    isKept: () => database.ensure(false),
    /** Records the consent of the user by creating the database, so that cases can be stored. */
    agree: async () => {
      const result = await database.ensure(true)
      if (result.kind === 'kept') broadcast.tell({ kind: 'agreed' })
      return result
    },

    /** Returns all cases, the last changed first; those changed at the same time by name. */
    list: (): Promise<{ readonly kind: 'listed'; readonly cases: readonly StoredCase[] } | Refused> =>
      database.transact('readonly', async (cases) => ({
        kind: 'listed',
        cases: (await allOf(cases)).sort(lastFirst),
      })),
    /** Returns one case. */
    load: (id: string): Promise<Loaded | Gone | Refused> =>
      database.transact('readonly', async (cases) => {
        const stored = await caseOf(cases, id)
        return stored ? { kind: 'loaded', stored } : gone
      }),

    /** Stores a new case, under the name of a copy if its name is in use. */
    create: async (name: string, text: string, copyName: CopyName): Promise<Saved | Refused> =>
      broadcastResult(
        await database.transact('readwrite', (cases) =>
          add(cases, { id: randomId(), name, text, revision: randomId(), changedAt: now() }, copyName),
        ),
      ),
    /**
     * Stores a new text of a case if its stored revision is `expected`, the last one that this tab has seen. Otherwise
     * writes nothing and returns the state that the other tab has written. An identical text is not a conflict.
     */
    save: async (id: string, text: string, expected: string): Promise<Saved | Conflict | Gone | Refused> =>
      broadcastResult(
        await database.transact('readwrite', async (cases): Promise<Saved | Conflict | Gone> => {
          const present = await caseOf(cases, id)
          if (!present) return gone
          if (present.text === text) return { kind: 'saved', stored: present }
          if (present.revision !== expected) return { kind: 'conflict', theirs: present }
          const stored = { ...present, text, revision: randomId(), changedAt: now() }
          await cases.put(stored)
          return { kind: 'saved', stored }
        }),
      ),
    /** Renames a case whose name is `formerName`. Text and revision do not change, so other tabs can still save. */
    rename: async (
      id: string,
      name: string,
      formerName: string,
    ): Promise<Saved | Conflict | { readonly kind: 'taken' } | Gone | Refused> =>
      broadcastResult(
        await database.transact('readwrite', async (cases) => {
          const present = await caseOf(cases, id)
          if (!present) return gone
          if (present.name === name) return { kind: 'saved', stored: present } as const
          if (present.name !== formerName) return { kind: 'conflict', theirs: present } as const
          if ((await allOf(cases)).some((c) => c.name === name)) return { kind: 'taken' } as const
          const stored = { ...present, name }
          await cases.put(stored)
          return { kind: 'saved', stored } as const
        }),
      ),
    /** Stores a copy of a case under a free name. */
    duplicate: async (id: string, copyName: CopyName): Promise<Saved | Gone | Refused> =>
      broadcastResult(
        await database.transact('readwrite', async (cases) => {
          const present = await caseOf(cases, id)
          return present
            ? add(cases, { ...present, id: randomId(), revision: randomId(), changedAt: now() }, copyName)
            : gone
        }),
      ),
    /** Removes a case and returns it, for `restore`. */
    remove: async (id: string): Promise<{ readonly kind: 'removed'; readonly stored: StoredCase } | Gone | Refused> =>
      broadcastResult(
        await database.transact('readwrite', async (cases) => {
          const stored = await caseOf(cases, id)
          if (!stored) return gone
          await cases.delete(id)
          return { kind: 'removed', stored } as const
        }),
      ),
    /** Stores a removed case again. It gets a new id or name if another case has its id or name now. */
    restore: async (removed: StoredCase, copyName: CopyName): Promise<Saved | Refused> =>
      broadcastResult(
        await database.transact('readwrite', async (cases) =>
          add(cases, (await cases.get(removed.id)) ? { ...removed, id: randomId() } : removed, copyName),
        ),
      ),

    /** Calls a listener on every event of another tab. Returns an unsubscribe function. */
    hear: broadcast.hear,
    /** Announces to the other tabs that everything was deleted. */
    tellWiped: () => broadcast.tell({ kind: 'wiped' }),
    /** Closes the database, so that it can be deleted. The next call opens it again. */
    release: database.close,
    /** Unsubscribes from other tabs and closes the database. */
    close: async () => {
      broadcast.close()
      await database.close()
    },
  }
}
export type CaseLibrary = ReturnType<typeof caseLibrary>
