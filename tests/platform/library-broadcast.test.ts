// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { LibraryEvent } from '../../src/platform/library-broadcast.ts'
import { libraryBroadcast } from '../../src/platform/library-broadcast.ts'
import { agreedTab, as, copyOf, newBrowser, tab } from '../support/journey/two-tabs.ts'

beforeEach(newBrowser)
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  localStorage.clear()
  sessionStorage.clear()
})

test('the other tabs receive an event for each change and removal; the tab that made it does not', async () => {
  const received: LibraryEvent[] = []
  const own = vi.fn()
  const other = tab()
  other.hear((event) => received.push(event))
  const library = await agreedTab()
  library.hear(own)
  const { stored } = as(await library.create('Clinic', 'one', copyOf), 'saved')
  const { id } = stored
  await library.save(id, 'two', stored.revision)
  await library.save(id, 'three', stored.revision)
  await library.rename(id, 'Hospital', 'Clinic')
  const { stored: removed } = as(await library.remove(id), 'removed')
  await library.restore(removed, copyOf)
  library.tellWiped()
  await vi.waitFor(() => expect(received.at(-1)?.kind).toBe('wiped'))
  const changed = { kind: 'changed', id }
  expect(received).toEqual([
    { kind: 'agreed' },
    changed,
    changed,
    changed,
    { kind: 'removed', id },
    changed,
    { kind: 'wiped' },
  ])
  expect(own).not.toHaveBeenCalled()
})

test('an unsubscribed listener is not called, and invalid messages are ignored', async () => {
  const library = tab()
  const heard = vi.fn()
  const stopped = vi.fn()
  library.hear(heard)
  library.hear(stopped)()
  const stranger = new BroadcastChannel('cadrage-news')
  for (const message of [null, 'wiped', {}, { kind: 'changed' }, { kind: 'changed', id: 4 }, { kind: 'else', id: 'a' }])
    stranger.postMessage(message)
  stranger.postMessage({ kind: 'removed', id: 'a', more: true })
  await vi.waitFor(() => expect(heard).toHaveBeenCalled())
  stranger.close()
  expect(heard.mock.calls).toEqual([[{ kind: 'removed', id: 'a' }]])
  expect(stopped).not.toHaveBeenCalled()
})

test('a tab that receives a wipe clears its own storage', async () => {
  sessionStorage.setItem('cadrage', '{}')
  const heard = vi.fn()
  tab().hear(heard)
  tab().tellWiped()
  await vi.waitFor(() => expect(heard).toHaveBeenCalled())
  expect(sessionStorage.length).toBe(0)
})

test('without BroadcastChannel, events are sent through a key of localStorage that is removed at once', () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  const written = vi.spyOn(Storage.prototype, 'setItem')
  const sender = libraryBroadcast()
  sender.tell({ kind: 'changed', id: 'a' })
  const [[key = '', text = ''] = []] = written.mock.calls
  expect(localStorage.length).toBe(0)

  // The browser fires this event in every other tab, for the writing and for the removal.
  const heard = vi.fn()
  const receiver = libraryBroadcast()
  receiver.hear(heard)
  for (const newValue of [text, null, 'not json']) window.dispatchEvent(new StorageEvent('storage', { key, newValue }))
  window.dispatchEvent(new StorageEvent('storage', { key: 'another-site', newValue: text }))
  expect(heard.mock.calls).toEqual([[{ kind: 'changed', id: 'a' }]])
  receiver.close()
  window.dispatchEvent(new StorageEvent('storage', { key, newValue: text }))
  expect(heard).toHaveBeenCalledTimes(1)
  sender.close()
})

test('where the browser denies both, cases are stored all the same', async () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('refused by this test', 'SecurityError')
  })
  const library = await agreedTab()
  as(await library.create('Clinic', 'one', copyOf), 'saved')
})
