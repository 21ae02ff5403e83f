/// <reference lib="webworker" />
/** Serves one version of the site, whole, from the device. Why it is our own: docs/decisions/0024. */
export {}

declare const self: ServiceWorkerGlobalScope
/** The files of this version, address and digest, and the digest of them all: written in by the build. */
declare const __FILES__: readonly (readonly [string, string])[]
declare const __EDITION_OF_FILES__: string

const root = self.registration.scope
const family = `cadrage:${new URL(root).pathname}:`
const own = family + __EDITION_OF_FILES__
const files = new Map(__FILES__.map(([path, digest]) => [new URL(path, root).href, digest]))

/** Takes every file, in one order, and refuses them all if one is not the file of this version. */
const store = async () => {
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

/** Removes older versions, unless another window may still be showing one. */
const tidy = async () => {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (open.filter(({ url }) => url.startsWith(root)).length > 1) return
  const older = (await caches.keys()).filter((name) => name.startsWith(family) && name !== own)
  await Promise.all(older.map((name) => caches.delete(name)))
}

const addressOf = (url: string) => {
  const { origin, pathname } = new URL(url)
  return origin + pathname.replace(/\/index\.html$/, '/')
}
const answer = async (request: Request) => {
  const address = addressOf(request.url)
  // A file of another version is named by its content: it can only be what an older page, still open, asks for.
  const kept = files.has(address) ? (await caches.open(own)).match(address) : caches.match(address)
  return (await kept) ?? fetch(request)
}

self.addEventListener('install', (event) => event.waitUntil(store()))
self.addEventListener('activate', (event) => event.waitUntil(tidy().then(() => self.clients.claim())))
self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method === 'GET' && request.url.startsWith(root)) event.respondWith(answer(request))
})
self.addEventListener('message', ({ data }) => {
  if (data === 'takeOver') void self.skipWaiting()
})
