import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { styleDigestsOf } from '../../build/page-style.ts'
import { caching, headersFor } from '../../build/policy.ts'
import { dist } from '../support/browser/browser.ts'
import { apache } from '../support/hosts/apache.ts'
import { nginx } from '../support/hosts/nginx.ts'
import { type RunningServer, startServer } from '../support/hosts/server.ts'

describe.each([
  ['nginx', nginx],
  ['Apache', apache],
])('%s', (_, server) => {
  let started: Promise<RunningServer> | undefined
  /** Starts the server in the first test, so that each test of a server that is missing fails. */
  const start = () => {
    started ??= startServer(server)
    return started
  }
  afterAll(async () => (await started?.catch(() => undefined))?.stop())
  const get = async (path: string, sent: Record<string, string> = {}) =>
    fetch((await start()).address + path, { redirect: 'manual', headers: { 'accept-encoding': 'identity', ...sent } })
  const assets = async () => readdirSync(join((await start()).served, 'assets'))
  const assetOf = async (end: string) => `assets/${(await assets()).find((file) => file.endsWith(end))}`

  test.each(['', 'fr/', 'en/question/', 'service-worker.js', 'licences.txt', 'nowhere', 'assets/nowhere.js', 'fr'])(
    'sends every header with /%s',
    async (path) => {
      const response = await get(path)
      expect(response.status).toBe(path.includes('nowhere') ? 404 : path === 'fr' ? 301 : 200)
      for (const [name, value] of Object.entries(headersFor(styleDigestsOf(dist))))
        expect(response.headers.get(name), name).toBe(value)
    },
  )
  test('asks for a folder with its slash', async () => {
    const location = (await get('fr')).headers.get('location') ?? ''
    expect(new URL(location, (await start()).address).pathname).toBe('/fr/')
  })
  test.each([
    ['en/cadrage.webmanifest', /^application\/manifest\+json$/],
    ['favicon.svg', /^image\/svg\+xml; ?charset=utf-8$/i],
    ['icons/192.png', /^image\/png$/],
    ['case-file.schema.json', /^application\/json$/],
    ['licences.txt', /^text\/plain; ?charset=utf-8$/i],
    ['service-worker.js', /^(?:text|application)\/javascript; ?charset=utf-8$/i],
    ['en/', /^text\/html; ?charset=utf-8$/i],
  ])('sends /%s with its type', async (path, type) => {
    expect((await get(path)).headers.get('content-type')).toMatch(type)
  })
  test('sends styles, scripts and fonts with their type', async () => {
    for (const [end, type] of [
      ['.css', /^text\/css; ?charset=utf-8$/i],
      ['.js', /^(?:text|application)\/javascript; ?charset=utf-8$/i],
      ['.woff2', /^font\/woff2$/],
    ] as const)
      expect((await get(await assetOf(end))).headers.get('content-type'), end).toMatch(type)
  })
  test('compresses what is text, and nothing else', async () => {
    const encodingOf = async (path: string) =>
      (await get(path, { 'accept-encoding': 'gzip' })).headers.get('content-encoding')
    const texts = ['en/', 'licences.txt', 'service-worker.js', 'case-file.schema.json', 'en/cadrage.webmanifest']
    for (const path of [...texts, await assetOf('.css'), await assetOf('.js')])
      expect(await encodingOf(path), path).toBe('gzip')
    for (const path of ['icons/192.png', await assetOf('.woff2')]) expect(await encodingOf(path), path).toBeNull()
    expect((await get('en/', { 'accept-encoding': 'gzip' })).headers.get('vary')).toMatch(/accept-encoding/i)
  })
  test('sends every byte as it was built', async () => {
    const { served } = await start()
    for (const path of ['licences.txt', 'service-worker.js', await assetOf('.js'), await assetOf('.woff2')])
      for (const encoding of ['identity', 'gzip']) {
        const body = Buffer.from(await (await get(path, { 'accept-encoding': encoding })).arrayBuffer())
        expect(body.equals(readFileSync(join(served, path))), `${path}, ${encoding}`).toBe(true)
      }
  })
  test('lets a browser keep for good only files that are named by their content', async () => {
    expect((await get(await assetOf('.js'))).headers.get('cache-control')).toBe(caching.named)
    const boot = readdirSync(join((await start()).served, 'boot'))
    for (const path of ['', 'en/', 'service-worker.js', 'licences.txt', `boot/${boot[0]}`])
      expect((await get(path)).headers.get('cache-control'), path).toBe(caching.other)
  })
  test('answers an unchanged file with 304 and the same cache header', async () => {
    for (const path of ['licences.txt', await assetOf('.js')]) {
      const [first, etag] = [await get(path), (await get(path)).headers.get('etag') ?? '']
      const again = await get(path, { 'if-none-match': etag })
      expect(again.status, path).toBe(304)
      expect(again.headers.get('cache-control'), path).toBe(first.headers.get('cache-control'))
    }
  })
  test('lets no browser keep an error', async () => {
    for (const path of ['nowhere', 'assets/nowhere.js', 'boot/nowhere.js'])
      expect((await get(path)).headers.get('cache-control'), path).toBe('no-store')
  })
  test.each(['_headers', '.htaccess', 'fr/_headers'])('does not serve /%s', async (path) => {
    const response = await get(path)
    expect([403, 404]).toContain(response.status)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.text()).not.toMatch(/Permissions-Policy/i)
  })
})
