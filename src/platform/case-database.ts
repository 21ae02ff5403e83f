import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb'
import { appKey } from './storage-names.ts'

/** A case as this browser keeps it. Its text is the case file, which only `casefile` reads. */
export type StoredCase = {
  readonly id: string
  readonly name: string
  readonly text: string
  /** Names this state of the text. Every change of text gets a new one, never used before. */
  readonly revision: string
  /** When the text was last changed, as ISO 8601 in UTC. */
  readonly changedAt: string
}
/**
 * Why nothing could be read or written: the person has not agreed, or no longer (`notKept`); the browser refuses
 * (`blocked`); there is no room left (`full`); a newer release of Cadrage has changed the storage (`newer`).
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
/** The standard name of what was thrown; not every browser’s exceptions are `Error`s. */
export const errorName = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : ''
/** What the browser refused, as a value. Anything else is a programmer’s mistake, and is thrown again. */
const refusedFor = (error: unknown): Refused => {
  const why = whyByName[errorName(error)]
  if (why === undefined) throw error
  return { kind: 'refused', why }
}
/** The connection may be gone (storage cleared, browser under pressure): worth one new try. */
const mayBeLost = (error: unknown) => ['InvalidStateError', 'AbortError', 'UnknownError'].includes(errorName(error))

/** The error that says most: when a request fails, its transaction only says that it was aborted. */
const failureOf = (outcomes: readonly PromiseSettledResult<unknown>[]): unknown => {
  const errors = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []))
  return errors.find((error) => errorName(error) !== 'AbortError') ?? errors[0]
}

/** Opens the database; gives `undefined` where there is none, unless it may be made. */
const open = async (mayCreate: boolean): Promise<Database | undefined> => {
  // Some browsers have no such object in private windows, others throw at its mere mention.
  if (!globalThis.indexedDB) throw new DOMException('This browser has no IndexedDB.', 'NotAllowedError')
  let missing = false
  try {
    return await openDB<Schema>(databaseName, version, {
      upgrade: (database, before, _after, transaction) => {
        if (before === 0 && !mayCreate) {
          missing = true
          // A database that is not there must not come to be by being looked for.
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

/** One tab’s connection to the cases: opened when first needed, opened again when lost. */
export const caseDatabase = () => {
  let connection: Promise<Database | undefined> | undefined

  const connected = (mayCreate: boolean): Promise<Database | undefined> => {
    if (connection) return connection
    const opening = open(mayCreate)
    const forget = () => {
      if (connection === opening) connection = undefined
    }
    connection = opening
    opening.then((database) => {
      if (!database) forget()
      // Another tab wipes, or brings a newer version: do not stand in its way.
      database?.addEventListener('versionchange', () => {
        forget()
        database.close()
      })
      database?.addEventListener('close', forget)
    }, forget)
    return opening
  }
  const close = async (): Promise<void> => {
    const closing = connection
    connection = undefined
    const database = await closing?.catch(() => undefined)
    database?.close()
  }

  /** Is there a database? With `mayCreate` there is one afterwards. */
  const reach = async (mayCreate: boolean): Promise<{ readonly kind: 'kept' } | Refused> => {
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
    // Strict: what is said to be kept is on the disk, not on its way there.
    const transaction = database.transaction('cases', mode, { durability: 'strict' })
    const outcomes = await Promise.allSettled([work(transaction.store), transaction.done])
    if (outcomes[0].status === 'fulfilled' && outcomes[1].status === 'fulfilled') return outcomes[0].value
    throw failureOf(outcomes)
  }
  /**
   * Does one piece of work inside one transaction: all of it is kept, or none. The browser runs transactions that write
   * one after the other, across tabs. `work` must await nothing but the store.
   */
  const within = async <T, Mode extends 'readonly' | 'readwrite'>(
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
  return { reach, within, close }
}
