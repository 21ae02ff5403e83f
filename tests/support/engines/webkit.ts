import { setTimeout as pause } from 'node:timers/promises'
import type { Engine, Key, Tab } from './engine.ts'
import { recordFaults } from './faults.ts'
import { startProxy } from './proxy.ts'
import { startWebKitDriver } from './webkit-driver.ts'

/** The code points by which WebDriver names keys (W3C WebDriver, keyboard actions). */
const keys = {
  Tab: '\uE004',
  Enter: '\uE007',
  Space: ' ',
  ArrowDown: '\uE015',
  Shift: '\uE008',
} as const satisfies Record<Key | 'Shift', string>

type Send = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>

/** One tab of a session. Commands go to the current window of a session, so each switches to its window first. */
const tabOf = (send: Send, handle: string, current: { handle: string }): Tab => {
  const here: Send = async (...command) => {
    if (current.handle !== handle) await send('POST', '/window', { handle })
    current.handle = handle
    return send(...command)
  }
  const run = async <Args extends readonly unknown[], T>(inPage: (...given: Args) => T | Promise<T>, ...args: Args) =>
    (await here('POST', '/execute/sync', { script: `return (${inPage})(...arguments)`, args })) as T
  const strokes = (codes: readonly { readonly type: 'keyDown' | 'keyUp'; readonly value: string }[]) =>
    here('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions: codes }] })
  const stroke = (value: string) => [{ type: 'keyDown', value } as const, { type: 'keyUp', value } as const]
  return {
    // This driver runs no script before those of a page: what happens while it loads is not recorded.
    open: async (url) => {
      await here('POST', '/url', { url })
      await run(recordFaults)
    },
    reload: async () => {
      await here('POST', '/refresh', {})
      await run(recordFaults)
    },
    run,
    press: async (key, held) => {
      const pressed = stroke(keys[key])
      const [down, up] = held ? stroke(keys[held]) : []
      await strokes(down && up ? [down, ...pressed, up] : pressed)
    },
    type: async (text) => void (await strokes([...text].flatMap(stroke))),
    print: () => Promise.reject(new Error('WebKitWebDriver has no print command.')),
    close: async () => {
      await here('DELETE', '/window')
      current.handle = ''
    },
  }
}

/** Starts WebKitGTK’s MiniBrowser, driven by WebKitWebDriver by the calls of W3C WebDriver. */
export const openWebKit = async (): Promise<Engine> => {
  const proxy = await startProxy()
  const driver = await startWebKitDriver()
  const capabilities = {
    alwaysMatch: {
      browserName: 'MiniBrowser',
      timeouts: { script: 120_000, pageLoad: 120_000, implicit: 0 },
      'webkitgtk:browserOptions': { binary: driver.browser, args: ['--automation', `--proxy=${proxy.address}`] },
    },
  }
  const newSession = async () =>
    (await driver.send('POST', '/session', { capabilities })) as {
      readonly sessionId: string
      readonly capabilities: { readonly browserVersion: string }
    }
  const end = (id: string) => driver.send('DELETE', `/session/${id}`)
  let open: string | undefined
  const first = await newSession()
  await end(first.sessionId)
  return {
    name: 'webkit',
    version: `WebKitGTK ${first.capabilities.browserVersion}`,
    visit: async () => {
      // A journey that ran out of time has left its session open.
      if (open !== undefined) await end(open).catch(() => undefined)
      const { sessionId } = await newSession()
      open = sessionId
      const send: Send = (method, path, body) => driver.send(method, `/session/${sessionId}${path}`, body)
      const current = { handle: String(await send('GET', '/window')) }
      const requests: string[] = []
      proxy.recordTo(requests)
      let isFirst = true
      return {
        requests,
        newTab: async () => {
          const { handle } = isFirst
            ? current
            : ((await send('POST', '/window/new', { type: 'tab' })) as { readonly handle: string })
          isFirst = false
          return tabOf(send, handle, current)
        },
        close: async () => {
          await end(sessionId)
          open = undefined
          // The driver ends the browser after it has answered; a session asked for at once is refused.
          await pause(200)
        },
      }
    },
    close: async () => {
      await driver.stop()
      proxy.stop()
    },
  }
}
