// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { databaseName } from '../../src/platform/case-database.ts'
import { writeTabCase } from '../../src/platform/tab-storage-first.ts'
import { wipeEverything } from '../../src/platform/wipe-everything.ts'
import { agreedTab, copyOf, newBrowser, tab } from '../support/journey/two-tabs.ts'

const root = 'https://example.github.io/cadrage/'
beforeEach(newBrowser)
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  Reflect.deleteProperty(navigator, 'serviceWorker')
  localStorage.clear()
  sessionStorage.clear()
})

const databases = async () => (await indexedDB.databases()).map(({ name }) => name)
const createDatabase = (name: string) =>
  new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name)
    request.onsuccess = () => resolve(request.result)
  })
/** Creates the caches and service workers of an origin that the app shares with other sites. */
const sharedOrigin = () => {
  const names = new Set(['cadrage-v1', 'cadrage:/cadrage/:4f', 'cadrage:/other/:4f', 'workbox-precache-v2'])
  vi.stubGlobal('caches', { keys: async () => [...names], delete: async (name: string) => names.delete(name) })
  const scopes = new Set([root, 'https://example.github.io/', 'https://example.github.io/other/'])
  const getRegistrations = async () =>
    [...scopes].map((scope) => ({ scope, unregister: async () => scopes.delete(scope) }))
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: { getRegistrations } })
  return { names, scopes }
}

test('all data of the app is deleted, and all data of other sites stays', async () => {
  const { names, scopes } = sharedOrigin()
  const library = await agreedTab()
  await library.create('Clinic', 'one', copyOf)
  await tab().list()
  writeTabCase({ text: 'one' })
  for (const storage of [localStorage, sessionStorage])
    for (const key of ['cadrage-news', 'cadrage-of-before', 'cadrages', 'other']) storage.setItem(key, '1')
  for (const name of ['cadrage-of-before', 'other']) (await createDatabase(name)).close()

  expect(await wipeEverything(library, root)).toEqual({ left: [] })
  expect(await databases()).toEqual(['other'])
  for (const storage of [localStorage, sessionStorage])
    expect(Object.keys(storage).sort()).toEqual(['cadrages', 'other'])
  expect([...names]).toEqual(['cadrage:/other/:4f', 'workbox-precache-v2'])
  expect([...scopes]).toEqual(['https://example.github.io/', 'https://example.github.io/other/'])
  expect(await library.isKept()).toEqual({ kind: 'refused', why: 'notKept' })
  expect(await databases()).toEqual(['other'])
})

test('the other tabs are notified, and their later saves do not create the database again', async () => {
  const library = await agreedTab()
  const other = tab()
  const heard = vi.fn()
  other.hear(heard)
  await wipeEverything(library, root)
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith({ kind: 'wiped' }))
  expect(await other.create('Clinic', 'one', copyOf)).toEqual({ kind: 'refused', why: 'notKept' })
  expect(await databases()).toEqual([])
})

test('the database is deleted in a browser that cannot list databases', async () => {
  const library = await agreedTab()
  const list = indexedDB.databases.bind(indexedDB)
  Object.defineProperty(indexedDB, 'databases', { configurable: true, value: undefined })
  expect(await wipeEverything(library, root)).toEqual({ left: [] })
  expect(await list()).toEqual([])
})

test('if the browser denies access to every area, nothing is left and nothing throws', async () => {
  for (const name of ['indexedDB', 'localStorage', 'sessionStorage'] as const)
    vi.spyOn(globalThis, name, 'get').mockImplementation(() => {
      throw new DOMException('refused by this test', 'SecurityError')
    })
  expect(await wipeEverything(tab(), root)).toEqual({ left: [] })
})

test('areas that could not be cleared are returned: a database blocked by a tab, and a cache that stays', async () => {
  const library = await agreedTab()
  const blocking = await createDatabase(databaseName)
  vi.stubGlobal('caches', { keys: async () => ['cadrage-v1'], delete: async () => false })
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  const wiping = wipeEverything(library, root)
  await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0))
  vi.runAllTimers()
  expect(await wiping).toEqual({ left: ['caches', 'database'] })
  vi.useRealTimers()
  blocking.close()
  await vi.waitFor(async () => expect(await databases()).toEqual([]))
})

test('a bug is not reported as a refusal', async () => {
  vi.stubGlobal('caches', {
    keys: async () => {
      throw new TypeError('planted')
    },
  })
  await expect(wipeEverything(tab(), root)).rejects.toThrow('planted')
})
