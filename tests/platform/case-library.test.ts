import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { databaseName } from '../../src/platform/case-database.ts'
import { agreedTab, as, copyOf, newBrowser, tab } from '../support/journey/two-tabs.ts'

beforeEach(newBrowser)
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const names = async () => (await indexedDB.databases()).map(({ name }) => name)
const notKept = { kind: 'refused', why: 'notKept' }
const listed = async (library: Awaited<ReturnType<typeof agreedTab>>) =>
  as(await library.list(), 'listed').cases.map(({ name, text }) => [name, text])

describe('before the user agrees', () => {
  test('looking for the database does not even open it, because WebKit would leave it behind', async () => {
    const open = vi.spyOn(indexedDB, 'open')
    expect(await tab().isKept()).toEqual(notKept)
    expect(open).not.toHaveBeenCalled()
  })
  test('a database that was left behind, with version 0, is none', async () => {
    vi.spyOn(indexedDB, 'databases').mockResolvedValue([{ name: databaseName, version: 0 }])
    expect(await tab().isKept()).toEqual(notKept)
  })
  test('nothing is stored and no call creates a database', async () => {
    const library = tab()
    const stored = { id: 'a', name: 'Clinic', text: '{}', revision: 'r', changedAt: '2026-11-24T10:00:00.000Z' }
    expect(await library.isKept()).toEqual(notKept)
    expect(await library.list()).toEqual(notKept)
    expect(await library.load('a')).toEqual(notKept)
    expect(await library.create('Clinic', '{}', copyOf)).toEqual(notKept)
    expect(await library.save('a', '{}', 'r')).toEqual(notKept)
    expect(await library.rename('a', 'b', 'c')).toEqual(notKept)
    expect(await library.duplicate('a', copyOf)).toEqual(notKept)
    expect(await library.remove('a')).toEqual(notKept)
    expect(await library.restore(stored, copyOf)).toEqual(notKept)
    expect(await names()).toEqual([])
  })
  test('agreeing creates the only database, and another tab finds it', async () => {
    const library = tab()
    const other = tab()
    const [, agreed] = await Promise.all([library.isKept(), library.agree()])
    expect(agreed).toEqual({ kind: 'kept' })
    expect(await names()).toEqual([databaseName])
    expect(await other.isKept()).toEqual({ kind: 'kept' })
  })
})

describe('a stored case', () => {
  test('can be loaded unchanged, also in another tab', async () => {
    const library = await agreedTab()
    const { stored } = as(await library.create('Clinic', '{ "é": "\\u2028" }\n', copyOf), 'saved')
    expect(await tab().load(stored.id)).toEqual({ kind: 'loaded', stored })
  })
  test('has a unique name: a new case, a copy and a restored case get a free name', async () => {
    const library = await agreedTab()
    const { stored } = as(await library.create('Clinic', 'one', copyOf), 'saved')
    await library.create('Clinic', 'two', copyOf)
    await library.duplicate(stored.id, copyOf)
    as(await library.remove(stored.id), 'removed')
    await library.create('Clinic', 'four', copyOf)
    await library.restore(stored, copyOf)
    expect(Object.fromEntries(await listed(library))).toEqual({
      Clinic: 'four',
      'Clinic (copy)': 'two',
      'Clinic (copy) (copy)': 'one',
      'Clinic (copy) (copy) (copy)': 'one',
    })
  })
  test('copyName must return another name', async () => {
    const library = await agreedTab()
    await library.create('Clinic', 'one', copyOf)
    await expect(library.create('Clinic', 'two', (name) => name)).rejects.toThrow(/copyName\(“Clinic”\)/)
  })
  test('is listed with the last changed first', async () => {
    const library = await agreedTab()
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T10:00:00Z') })
    const { stored } = as(await library.create('First', 'one', copyOf), 'saved')
    vi.setSystemTime(new Date('2026-11-24T11:00:00Z'))
    await library.create('Second', 'two', copyOf)
    vi.setSystemTime(new Date('2026-11-24T12:00:00Z'))
    await library.save(stored.id, 'one, changed', stored.revision)
    vi.useRealTimers()
    expect(await listed(library)).toEqual([
      ['First', 'one, changed'],
      ['Second', 'two'],
    ])
  })
  test('is listed by name among those changed at the same time', async () => {
    const library = await agreedTab()
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T10:00:00Z') })
    const names = ['D', 'A', 'C', 'E', 'B']
    for (const name of names) await library.create(name, '', copyOf)
    vi.useRealTimers()
    expect((await listed(library)).map(([name]) => name)).toEqual(['A', 'B', 'C', 'D', 'E'])
  })
  test('is restored exactly as it was removed, and can be saved again', async () => {
    const library = await agreedTab()
    const { stored } = as(await library.create('Clinic', 'one', copyOf), 'saved')
    const removed = as(await library.remove(stored.id), 'removed').stored
    expect(removed).toEqual(stored)
    expect(await library.load(stored.id)).toEqual({ kind: 'gone' })
    expect(await library.restore(removed, copyOf)).toEqual({ kind: 'saved', stored })
    as(await library.save(stored.id, 'two', stored.revision), 'saved')
  })
  test('is restored without overwriting the case that has its id now', async () => {
    const library = await agreedTab()
    const { stored } = as(await library.create('Clinic', 'one', copyOf), 'saved')
    await library.remove(stored.id)
    await library.restore(stored, copyOf)
    await library.save(stored.id, 'two', stored.revision)
    await library.restore(stored, copyOf)
    expect(Object.fromEntries(await listed(library))).toEqual({ Clinic: 'two', 'Clinic (copy)': 'one' })
  })
  test('that was removed is reported as gone, and a save does not restore it', async () => {
    const library = await agreedTab()
    for (const result of [
      await library.load('x'),
      await library.save('x', 'one', 'r'),
      await library.rename('x', 'New', 'Old'),
      await library.duplicate('x', copyOf),
      await library.remove('x'),
    ])
      expect(result).toEqual({ kind: 'gone' })
    expect(await listed(library)).toEqual([])
  })
})

describe('two tabs on one case', () => {
  const both = async () => {
    const mine = await agreedTab()
    const { stored } = as(await mine.create('Clinic', 'one', copyOf), 'saved')
    return { mine, theirs: tab(), stored }
  }
  test('the second save is not written and returns the state that the first has written', async () => {
    const { mine, theirs, stored } = await both()
    const first = as(await theirs.save(stored.id, 'theirs', stored.revision), 'saved').stored
    expect(await mine.save(stored.id, 'mine', stored.revision)).toEqual({ kind: 'conflict', theirs: first })
    expect(await listed(mine)).toEqual([['Clinic', 'theirs']])
  })
  test('a tab that has loaded the other state can save again', async () => {
    const { mine, theirs, stored } = await both()
    await theirs.save(stored.id, 'theirs', stored.revision)
    const seen = as(await mine.save(stored.id, 'mine', stored.revision), 'conflict').theirs
    as(await mine.save(stored.id, 'mine, after theirs', seen.revision), 'saved')
  })
  test('an identical text is not a conflict', async () => {
    const { mine, theirs, stored } = await both()
    const first = as(await theirs.save(stored.id, 'same', stored.revision), 'saved')
    expect(await mine.save(stored.id, 'same', stored.revision)).toEqual(first)
  })
  test('a new name does not stop a save, and a save keeps the new name', async () => {
    const { mine, theirs, stored } = await both()
    as(await theirs.rename(stored.id, 'Hospital', 'Clinic'), 'saved')
    expect(as(await mine.save(stored.id, 'two', stored.revision), 'saved').stored.name).toBe('Hospital')
  })
  test('the second of two renames is a conflict, and a name in use is rejected', async () => {
    const { mine, theirs, stored } = await both()
    await theirs.rename(stored.id, 'Hospital', 'Clinic')
    const conflict = as(await mine.rename(stored.id, 'Surgery', 'Clinic'), 'conflict')
    expect(conflict.theirs.name).toBe('Hospital')
    as(await mine.rename(stored.id, 'Hospital', 'Clinic'), 'saved')
    await mine.create('Surgery', 'two', copyOf)
    expect(await mine.rename(stored.id, 'Surgery', 'Hospital')).toEqual({ kind: 'taken' })
  })
})

describe('the browser denies access', () => {
  const everything = async (library = tab()) => [
    await library.isKept(),
    await library.agree(),
    await library.list(),
    await library.load('a'),
    await library.create('Clinic', '{}', copyOf),
    await library.save('a', '{}', 'r'),
    await library.remove('a'),
  ]
  const blocked = { kind: 'refused', why: 'blocked' }
  const error = (name: string) => new DOMException('refused by this test', name)

  test('without IndexedDB', async () => {
    vi.stubGlobal('indexedDB', null)
    for (const result of await everything()) expect(result).toEqual(blocked)
  })
  test('access to indexedDB throws', async () => {
    vi.spyOn(globalThis, 'indexedDB', 'get').mockImplementation(() => {
      throw error('SecurityError')
    })
    for (const result of await everything()) expect(result).toEqual(blocked)
  })
  test.each(['SecurityError', 'InvalidStateError', 'UnknownError'])('opening throws %s', async (name) => {
    vi.spyOn(indexedDB, 'databases').mockRejectedValue(error(name))
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw error(name)
    })
    for (const result of await everything()) expect(result).toEqual(blocked)
  })
  test('a bug is not reported as a refusal', async () => {
    await agreedTab()
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new TypeError('planted')
    })
    await expect(tab().list()).rejects.toThrow('planted')
  })
  test('quota exceeded during a write: nothing changes, and reading still works', async () => {
    const library = await agreedTab()
    const { stored } = as(await library.create('Clinic', 'one', copyOf), 'saved')
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw error('QuotaExceededError')
    })
    expect(await library.save(stored.id, 'two', stored.revision)).toEqual({ kind: 'refused', why: 'full' })
    put.mockRestore()
    expect(await listed(library)).toEqual([['Clinic', 'one']])
    as(await library.save(stored.id, 'two', stored.revision), 'saved')
  })
  test.each(['when the transaction ends', 'while it writes'])(
    'quota exceeded, reported only %s: nothing changes',
    async (when) => {
      const library = await agreedTab()
      const { stored } = as(await library.create('Clinic', 'one', copyOf), 'saved')
      const put = IDBObjectStore.prototype.put
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
        const request = put.apply(this, given)
        const stop = () => {
          Object.defineProperty(this.transaction, 'error', { get: () => error('QuotaExceededError') })
          this.transaction.abort()
        }
        if (when === 'while it writes') stop()
        else request.addEventListener('success', stop)
        return request
      })
      expect(await library.save(stored.id, 'two', stored.revision)).toEqual({ kind: 'refused', why: 'full' })
      vi.restoreAllMocks()
      expect(await listed(library)).toEqual([['Clinic', 'one']])
    },
  )
  test('a newer release has upgraded the database: access is refused and nothing changes', async () => {
    const library = await agreedTab()
    await library.create('Clinic', 'one', copyOf)
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(databaseName, 99)
      request.onupgradeneeded = () => request.result.createObjectStore('of-the-future')
      request.onsuccess = () => resolve(request.result.close())
      request.onerror = () => reject(request.error)
    })
    for (const result of await everything(library)) expect(result).toEqual({ kind: 'refused', why: 'newer' })
    expect(await indexedDB.databases()).toEqual([{ name: databaseName, version: 99 }])
  })
})

describe('storage is cleared while a tab is open', () => {
  const clear = () =>
    new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(databaseName)
      request.onsuccess = () => resolve()
      request.onblocked = () => reject(new Error('clear: a tab blocks the deletion of the database.'))
    })
  test('the tab closes its connection, reports that nothing is stored and does not create the database again', async () => {
    const library = await agreedTab()
    const { stored } = as(await library.create('Clinic', 'one', copyOf), 'saved')
    await clear()
    expect(await library.save(stored.id, 'two', stored.revision)).toEqual(notKept)
    expect(await names()).toEqual([])
  })
  test('when the user agrees again, the tab can store its case again', async () => {
    const library = await agreedTab()
    const { stored } = as(await library.create('Clinic', 'one', copyOf), 'saved')
    await clear()
    await library.agree()
    expect(await library.save(stored.id, 'two', stored.revision)).toEqual({ kind: 'gone' })
    as(await library.create('Clinic', 'two', copyOf), 'saved')
    expect(await listed(library)).toEqual([['Clinic', 'two']])
  })
  test('a connection closed by the browser is opened again without loss', async () => {
    const library = await agreedTab()
    const { stored } = as(await library.create('Clinic', 'one', copyOf), 'saved')
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('the connection is closing', 'InvalidStateError')
    })
    as(await library.save(stored.id, 'two', stored.revision), 'saved')
    expect(await listed(library)).toEqual([['Clinic', 'two']])
  })
})

describe('what someone else wrote into the database', () => {
  const put = async (value: object) => {
    const library = await agreedTab()
    const database = await openDB(databaseName)
    await database.put('cases', value)
    database.close()
    return library
  }
  test.each([
    [{ id: 'a', name: 'x'.repeat(100_000), text: '{}', revision: 'r', changedAt: '2026-11-24T10:00:00.000Z' }],
    [{ id: 'a' }],
    [{ id: 'a', name: 4, text: null, revision: [], changedAt: {} }],
  ])('is listed with a name that can be shown and a text, and can be renamed and removed', async (value) => {
    const library = await put(value)
    const [stored] = as(await library.list(), 'listed').cases
    if (!stored) throw new Error('nothing listed')
    for (const field of [stored.name, stored.text, stored.revision, stored.changedAt])
      expect(field).toBeTypeOf('string')
    expect(stored.name.length).toBeGreaterThan(0)
    expect(stored.name.length).toBeLessThanOrEqual(200)
    expect(as(await library.load('a'), 'loaded').stored).toEqual(stored)
    expect(as(await library.rename('a', 'Clinic', stored.name), 'saved').stored.name).toBe('Clinic')
    expect((await library.remove('a')).kind).toBe('removed')
  })
})
