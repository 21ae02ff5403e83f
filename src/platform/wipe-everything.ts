import { databaseName, errorName } from './case-database.ts'
import type { CaseLibrary } from './case-library.ts'
import { appKey, isAppKey } from './storage-names.ts'

/** A place of the browser where something of ours may lie. */
export type StorageArea = 'tab' | 'browser' | 'database' | 'caches' | 'serviceWorker'

/** How long a tab that does not let go of the database is waited for. */
const patience = 3000

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
    // Once the tab that holds it lets go, the browser still carries the removal out.
    request.onblocked = () => setTimeout(() => resolve(false), patience)
  })
const wipeDatabases = async (): Promise<boolean> => {
  if (!globalThis.indexedDB) return true
  const listed = (await indexedDB.databases?.()) ?? []
  const names = new Set([databaseName, ...listed.flatMap(({ name }) => (name && isAppKey(name) ? [name] : []))])
  return (await Promise.all([...names].map(dropDatabase))).every(Boolean)
}
/** Caches of the offline worker bear our name and the path of our folder; another copy of the site has its own. */
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

/** Does the browser refuse the place? Anything else is a programmer’s mistake. */
const isRefusal = (error: unknown): boolean =>
  ['SecurityError', 'InvalidStateError', 'NotAllowedError'].includes(errorName(error))

/**
 * Leaves nothing of ours in this browser, and nothing else touched, even where the origin is shared. `root` is the
 * address of the site’s own folder. Gives the places that could not be emptied; a place the browser refuses holds nothing.
 */
export const wipeEverything = async (
  library: CaseLibrary,
  root: string,
): Promise<{ readonly left: readonly StorageArea[] }> => {
  await library.release()
  const left: StorageArea[] = []
  const empty = async (place: StorageArea, work: () => boolean | Promise<boolean>) => {
    try {
      if (!(await work())) left.push(place)
    } catch (error) {
      if (!isRefusal(error)) throw error
    }
  }
  // The worker first: it could fill a cache again. The other tabs last: they must find nothing.
  await empty('serviceWorker', () => wipeWorkers(root))
  await empty('caches', () => wipeCaches(root))
  await empty('database', wipeDatabases)
  library.tellWiped()
  await empty('tab', () => wipeKeys(sessionStorage))
  await empty('browser', () => wipeKeys(localStorage))
  return { left }
}
