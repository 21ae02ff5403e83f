// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const unregister = vi.fn(async () => true)
const register = vi.fn(async () => ({ unregister, addEventListener: () => {} }))
beforeEach(() => {
  vi.resetModules()
  vi.useFakeTimers()
  register.mockClear()
  unregister.mockClear()
  vi.stubGlobal('navigator', { serviceWorker: { controller: null, register, addEventListener: () => {} } })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

test('the worker is registered once the page is idle', async () => {
  const { startOffline } = await import('../../src/platform/offline.ts')
  startOffline('/service-worker.js')
  await vi.runAllTimersAsync()
  expect(register).toHaveBeenCalledOnce()
  expect(unregister).not.toHaveBeenCalled()
})
test('a tab that has not registered it when everything is erased does not register it afterwards', async () => {
  const { startOffline, stopOffline } = await import('../../src/platform/offline.ts')
  startOffline('/service-worker.js')
  stopOffline()
  await vi.runAllTimersAsync()
  expect(register).not.toHaveBeenCalled()
})
test('a tab that is registering it when everything is erased removes it', async () => {
  const { startOffline, stopOffline } = await import('../../src/platform/offline.ts')
  startOffline('/service-worker.js')
  vi.advanceTimersByTime(500)
  stopOffline()
  await vi.runAllTimersAsync()
  expect(register).toHaveBeenCalledOnce()
  expect(unregister).toHaveBeenCalledOnce()
})
