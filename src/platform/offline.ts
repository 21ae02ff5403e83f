import { whenIdle } from './when-idle.ts'

// Stores the site on the device and notifies the app when another version is ready. A tab reloads only when the user
// asks for it.

const listeners = new Set<() => void>()
let registration: ServiceWorkerRegistration | undefined
let isReady = false
let isReloadRequested = false
let isStopped = false

const announce = () => {
  isReady = true
  for (const listener of listeners) listener()
}

/** Returns whether another version is on the device and takes effect when this tab is reloaded. */
export const updateReady = (): boolean => isReady
/** Calls a listener when another version becomes ready. Returns an unsubscribe function. */
export const onUpdate = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
/** Reloads this tab with the version that is ready. Other tabs keep their version until they are reloaded. */
export const takeUpdate = (): void => {
  isReloadRequested = true
  if (registration?.waiting) registration.waiting.postMessage('takeOver')
  else location.reload()
}

/**
 * Registers the service worker, which stores the whole site on this device, once the page is idle. `script` is the
 * trusted URL of the worker. A failure is ignored (no secure context, storage blocked, files that do not match): the
 * site then needs the network.
 */
export const startOffline = (script: string): void => {
  if (!('serviceWorker' in navigator)) return
  whenIdle(() => void register(script).catch(() => undefined))
}
/**
 * Keeps this tab from registering the service worker, and removes the one that it registered: the user has erased
 * everything, in this tab or in another.
 */
export const stopOffline = (): void => {
  isStopped = true
  void registration?.unregister().catch(() => undefined)
}
const register = async (script: string) => {
  if (isStopped) return
  const { serviceWorker } = navigator
  let isControlled = serviceWorker.controller !== null
  serviceWorker.addEventListener('controllerchange', () => {
    if (isReloadRequested) location.reload()
    else if (isControlled) announce()
    isControlled = true
  })
  const found = await serviceWorker.register(script, { updateViaCache: 'none' })
  registration = found
  if (isStopped) return stopOffline()
  // In WebKit, the first worker may be waiting for a moment although it already controls the page.
  const announceIfWaiting = () => {
    const { controller } = serviceWorker
    if (found.waiting && controller && controller !== found.waiting) announce()
  }
  const watchInstalling = () => found.installing?.addEventListener('statechange', announceIfWaiting)
  announceIfWaiting()
  watchInstalling()
  found.addEventListener('updatefound', watchInstalling)
}
