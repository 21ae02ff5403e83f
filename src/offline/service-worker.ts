/// <reference lib="webworker" />
// Serves one version of the whole site from the device. Why it is written by hand: docs/decisions/0024.
export {}

declare const self: ServiceWorkerGlobalScope
/** The files of this version, each with its path and digest, and the digest of the list. The build inserts both. */
declare const __FILES__: readonly (readonly [string, string])[]
declare const __EDITION_OF_FILES__: string

const root = self.registration.scope
const family = `cadrage:${new URL(root).pathname}:`
const own = family + __EDITION_OF_FILES__
const files = new Map(__FILES__.map(([path, digest]) => [new URL(path, root).href, digest]))

/**
 * Caches every file of this version, in order. Throws and deletes the cache if one fails to load or does not match its
 * digest.
 */
const cacheFiles = async () => {
  const cache = await caches.open(own)
  try {
    for (const [address, integrity] of files) {
      const response = await fetch(address, { integrity, cache: 'no-cache', redirect: 'error' })
      if (!response.ok) throw new TypeError(`${address}: ${response.status}`)
      await cache.put(address, response)
    }
  } catch (error) {
    await caches.delete(own)
    throw error
  }
}

/**
 * Deletes the caches of older versions, unless more than one window is open: the others may still show an older
 * version.
 */
const deleteOldCaches = async () => {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (open.filter(({ url }) => url.startsWith(root)).length > 1) return
  const older = (await caches.keys()).filter((name) => name.startsWith(family) && name !== own)
  await Promise.all(older.map((name) => caches.delete(name)))
}

const addressOf = (url: string) => {
  const { origin, pathname } = new URL(url)
  return origin + pathname.replace(/\/index\.html$/, '/')
}
/**
 * Returns a page that is not painted before its first script has run, because the address may request another page than
 * the prerendered one. From the device, the script comes without delay.
 */
const waitingForScript = async (page: Response) =>
  new Response((await page.text()).replace('<script type="module"', '$& blocking="render"'), page)
const respond = async (request: Request) => {
  const address = addressOf(request.url)
  // A file that this version does not have is requested by an open page of another version. Its name contains a hash of
  // its content, so a match in any cache is right.
  // `caches.open` would create the cache again after the user has erased everything.
  const cached = await caches.match(address, files.has(address) ? { cacheName: own } : {})
  if (!cached) return fetch(request)
  return request.mode === 'navigate' ? waitingForScript(cached) : cached
}

self.addEventListener('install', (event) => event.waitUntil(cacheFiles()))
self.addEventListener('activate', (event) => event.waitUntil(deleteOldCaches().then(() => self.clients.claim())))
self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method === 'GET' && request.url.startsWith(root)) event.respondWith(respond(request))
})
self.addEventListener('message', ({ data }) => {
  if (data === 'takeOver') void self.skipWaiting()
})
