import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb'
import { appKey } from './storage-names.ts'

/** A case as stored in this browser. `text` is the case file, which only `casefile` reads. */
export type StoredCase = {
  readonly id: string
  readonly name: string
  readonly text: string
  /** Identifies this state of the text. Every change of the text gets a new, unique revision. */
  readonly revision: string
  /** The time of the last change of the text, as ISO 8601 in UTC. */
  readonly changedAt: string
}
/**
 * Why a case could not be read or written.
 * - `notKept`: the user has not agreed to storage, or the storage was cleared.
 * - `blocked`: the browser denies access.
 * - `full`: the storage quota is exceeded.
 * - `newer`: a newer release of Cadrage has upgraded the database.
 */
export type Refusal = 'notKept' | 'blocked' | 'full' | 'newer'
export type Refused = { readonly kind: 'refused'; readonly why: Refusal }

export const databaseName = `${appKey}-cases`
const version = 1
type Schema = DBSchema & { cases: { key: string; value: StoredCase } }
type Database = IDBPDatabase<Schema>
export type Cases<Mode extends IDBTransactionMode> = IDBPObjectStore<Schema, ['cases'], 'cases', Mode>

const whyByName: Readonly<Record<string, Refusal>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  SecurityError: 'blocked',
  NotAllowedError: 'blocked',
  InvalidStateError: 'blocked',
  UnknownError: 'blocked',
  AbortError: 'blocked',
  TimeoutError: 'blocked',
  NotFoundError: 'blocked',
}
/** Returns the name of a thrown value, or an empty text. In some browsers, a DOMException is not an `Error`. */
export const errorName = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : ''
/** Returns a refusal by the browser as a value. Rethrows any other error, which is a bug. */
const refusedFor = (error: unknown): Refused => {
  const why = whyByName[errorName(error)]
  if (why === undefined) throw error
  return { kind: 'refused', why }
}
/**
 * Returns whether an error may be due to a lost connection (storage cleared, low memory). The caller then retries once.
 */
const mayBeLost = (error: unknown) => ['InvalidStateError', 'AbortError', 'UnknownError'].includes(errorName(error))

/** Returns the most specific error: when a request fails, its transaction only reports that it was aborted. */
const failureOf = (outcomes: readonly PromiseSettledResult<unknown>[]): unknown => {
  const errors = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []))
  return errors.find((error) => errorName(error) !== 'AbortError') ?? errors[0]
}

/** Returns whether the database exists, as far as the browser says. One without a version was never created. */
const exists = async (): Promise<boolean> => {
  // A browser that denies access says so when the database is opened.
  const listed = await indexedDB.databases?.().catch(() => undefined)
  return listed?.some(({ name, version }) => name === databaseName && version !== 0) ?? true
}

/**
 * Opens the database. Returns `undefined` if it does not exist and `mayCreate` is false. Throws if the browser denies
 * access.
 */
const open = async (mayCreate: boolean): Promise<Database | undefined> => {
  // In private windows, some browsers have no `indexedDB`; others throw on access.
  if (!globalThis.indexedDB) throw new DOMException('This browser has no IndexedDB.', 'NotAllowedError')
  // In WebKit, an upgrade that is aborted leaves an empty database behind.
  if (!mayCreate && !(await exists())) return undefined
  let missing = false
  try {
    return await openDB<Schema>(databaseName, version, {
      upgrade: (database, before, _after, transaction) => {
        if (before === 0 && !mayCreate) {
          missing = true
          // Looking for the database must not create it.
          transaction.done.catch(() => {})
          transaction.abort()
          return
        }
        database.createObjectStore('cases', { keyPath: 'id' })
      },
    })
  } catch (error) {
    if (missing) return undefined
    throw error
  }
}

/** Returns the connection of this tab to the stored cases. It is opened on first use and opened again when lost. */
export const caseDatabase = () => {
  let connection: Promise<Database | undefined> | undefined

  const connected = (mayCreate: boolean): Promise<Database | undefined> => {
    if (connection) return connection
    const opening = open(mayCreate)
    const clear = () => {
      if (connection === opening) connection = undefined
    }
    connection = opening
    opening.then((database) => {
      if (!database) clear()
      // Another tab deletes or upgrades the database: an open connection would block it.
      database?.addEventListener('versionchange', () => {
        clear()
        database.close()
      })
      database?.addEventListener('close', clear)
    }, clear)
    return opening
  }
  const close = async (): Promise<void> => {
    const closing = connection
    connection = undefined
    const database = await closing?.catch(() => undefined)
    database?.close()
  }

  /** Returns whether the database exists, as `kept` or a refusal. Creates it first if `mayCreate` is true. */
  const ensure = async (mayCreate: boolean): Promise<{ readonly kind: 'kept' } | Refused> => {
    try {
      const database = (await connected(false)) ?? (mayCreate ? await connected(true) : undefined)
      return database ? { kind: 'kept' } : { kind: 'refused', why: 'notKept' }
    } catch (error) {
      return refusedFor(error)
    }
  }

  const attempt = async <T, Mode extends 'readonly' | 'readwrite'>(
    mode: Mode,
    work: (cases: Cases<Mode>) => Promise<T>,
  ): Promise<T | Refused> => {
    const database = await connected(false)
    if (!database) return { kind: 'refused', why: 'notKept' }
    // Strict durability: a case reported as saved has been written to disk.
    const transaction = database.transaction('cases', mode, { durability: 'strict' })
    const outcomes = await Promise.allSettled([work(transaction.store), transaction.done])
    if (outcomes[0].status === 'fulfilled' && outcomes[1].status === 'fulfilled') return outcomes[0].value
    throw failureOf(outcomes)
  }
  /**
   * Runs `work` in one transaction and returns its result, or a refusal. Either all its changes are saved or none. The
   * browser runs write transactions one after the other, across tabs. `work` must await nothing but requests of the
   * store, because the transaction ends as soon as it has no pending request. Retries once if the connection is lost.
   */
  const transact = async <T, Mode extends 'readonly' | 'readwrite'>(
    mode: Mode,
    work: (cases: Cases<Mode>) => Promise<T>,
  ): Promise<T | Refused> => {
    try {
      return await attempt(mode, work)
    } catch (error) {
      if (!mayBeLost(error)) return refusedFor(error)
    }
    await close()
    try {
      return await attempt(mode, work)
    } catch (error) {
      return refusedFor(error)
    }
  }
  return { ensure, transact, close }
}
