import { whenIdle } from './when-idle.ts'

/** Keeping the site on the device, and telling when another version of it is ready. Nothing here ever reloads unasked. */

const listeners = new Set<() => void>()
let registration: ServiceWorkerRegistration | undefined
let ready = false
let asked = false

const announce = () => {
  ready = true
  for (const told of listeners) told()
}

/** Is another version on the device, waiting for this tab to be reloaded? */
export const updateReady = (): boolean => ready
/** Calls `told` when that changes; gives what ends it. */
export const onUpdate = (told: () => void): (() => void) => {
  listeners.add(told)
  return () => listeners.delete(told)
}
/** Reloads this tab in the version that is ready. Other tabs keep theirs until they are reloaded. */
export const takeUpdate = (): void => {
  asked = true
  if (registration?.waiting) registration.waiting.postMessage('takeOver')
  else location.reload()
}

/**
 * Keeps the whole site on this device once the page is at rest. `script` is the worker’s address, as the browser trusts it.
 * A browser that refuses (no secure address, storage blocked, files that do not match) is no error: the site then needs the network.
 */
export const startOffline = (script: string): void => {
  if (!('serviceWorker' in navigator)) return
  whenIdle(() => void register(script).catch(() => undefined))
}
const register = async (script: string) => {
  const { serviceWorker } = navigator
  let controlled = serviceWorker.controller !== null
  serviceWorker.addEventListener('controllerchange', () => {
    if (asked) location.reload()
    else if (controlled) announce()
    controlled = true
  })
  const found = await serviceWorker.register(script, { updateViaCache: 'none' })
  registration = found
  const look = () => void (found.waiting && serviceWorker.controller && announce())
  const follow = () => found.installing?.addEventListener('statechange', look)
  look()
  follow()
  found.addEventListener('updatefound', follow)
}
