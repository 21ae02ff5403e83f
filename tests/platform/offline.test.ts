// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

/** A worker whose state changes are announced. */
class FakeWorker extends EventTarget {
  readonly postMessage = vi.fn()
}
class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null
  waiting: FakeWorker | null = null
}
class FakeContainer extends EventTarget {
  controller: FakeWorker | null = null
  readonly registration = new FakeRegistration()
  readonly register = async () => this.registration
}

let container: FakeContainer
beforeEach(() => {
  vi.resetModules()
  container = new FakeContainer()
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: container })
  vi.stubGlobal('requestIdleCallback', (start: () => void) => start())
})
afterEach(() => vi.unstubAllGlobals())

const started = async () => {
  const offline = await import('../../src/platform/offline.ts')
  offline.startOffline('service-worker.js')
  await vi.waitFor(() => expect(container.registration).toBeDefined())
  await Promise.resolve()
  await Promise.resolve()
  return offline
}
/** A worker is installed, and waits. */
const install = (worker: FakeWorker) => {
  const { registration } = container
  registration.installing = worker
  registration.dispatchEvent(new Event('updatefound'))
  registration.installing = null
  registration.waiting = worker
}

test('the first worker is no new version, also where it controls the page before its event says “installed”', async () => {
  const { updateReady } = await started()
  const worker = new FakeWorker()
  install(worker)
  container.controller = worker
  worker.dispatchEvent(new Event('statechange'))
  container.dispatchEvent(new Event('controllerchange'))
  expect(updateReady()).toBe(false)
})
test('a worker that waits beside the one of this page is a new version', async () => {
  container.controller = new FakeWorker()
  const { updateReady } = await started()
  const next = new FakeWorker()
  install(next)
  expect(updateReady()).toBe(false)
  next.dispatchEvent(new Event('statechange'))
  expect(updateReady()).toBe(true)
})
