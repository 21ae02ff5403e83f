import { databaseName, errorName } from './case-database.ts'
import type { CaseLibrary } from './case-library.ts'
import { stopOffline } from './offline.ts'
import { appKey, isAppKey } from './storage-names.ts'

/** An area of browser storage that the app uses. */
export type StorageArea = 'tab' | 'browser' | 'database' | 'caches' | 'serviceWorker'

/** The time to wait for a tab that blocks the deletion of the database, in milliseconds. */
const timeout = 3000

const wipeKeys = (storage: Storage): boolean => {
  const names = () => Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '').filter(isAppKey)
  for (const name of names()) storage.removeItem(name)
  return names().length === 0
}
const dropDatabase = (name: string): Promise<boolean> =>
  new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = () => resolve(true)
    request.onerror = () => resolve(false)
    // The browser completes the deletion later, when the blocking tab closes its connection.
    request.onblocked = () => setTimeout(() => resolve(false), timeout)
  })
const wipeDatabases = async (): Promise<boolean> => {
  if (!globalThis.indexedDB) return true
  const listed = (await indexedDB.databases?.()) ?? []
  const names = new Set([databaseName, ...listed.flatMap(({ name }) => (name && isAppKey(name) ? [name] : []))])
  return (await Promise.all([...names].map(dropDatabase))).every(Boolean)
}
/**
 * Deletes the caches of this site: their names contain the path of its folder, so those of another copy of the site
 * stay.
 */
const wipeCaches = async (root: string): Promise<boolean> => {
  if (!globalThis.caches) return true
  const family = `${appKey}:${new URL(root).pathname}:`
  const names = (await caches.keys()).filter((name) => isAppKey(name) || name.startsWith(family))
  return (await Promise.all(names.map((name) => caches.delete(name)))).every(Boolean)
}
const wipeWorkers = async (root: string): Promise<boolean> => {
  if (!navigator.serviceWorker) return true
  const workers = (await navigator.serviceWorker.getRegistrations()).filter(({ scope }) => scope === root)
  return (await Promise.all(workers.map((worker) => worker.unregister()))).every(Boolean)
}

/** Returns whether an error means that the browser denies access. Any other error is a bug. */
const isRefusal = (error: unknown): boolean =>
  ['SecurityError', 'InvalidStateError', 'NotAllowedError'].includes(errorName(error))

/**
 * Deletes all data of the app from this browser and no data of other sites on the same origin. `root` is the URL of the
 * folder of the site. Returns the areas that could not be cleared. An area to which the browser denies access counts as
 * cleared.
 */
export const wipeEverything = async (
  library: CaseLibrary,
  root: string,
): Promise<{ readonly left: readonly StorageArea[] }> => {
  await library.release()
  const left: StorageArea[] = []
  const clear = async (area: StorageArea, work: () => boolean | Promise<boolean>) => {
    try {
      if (!(await work())) left.push(area)
    } catch (error) {
      if (!isRefusal(error)) throw error
    }
  }
  // The service worker is first, because it could fill a cache again. The other tabs are notified after the database is
  // deleted, so that they find nothing.
  stopOffline()
  await clear('serviceWorker', () => wipeWorkers(root))
  await clear('caches', () => wipeCaches(root))
  await clear('database', wipeDatabases)
  library.tellWiped()
  await clear('tab', () => wipeKeys(sessionStorage))
  await clear('browser', () => wipeKeys(localStorage))
  return { left }
}
