import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** A running WebKitWebDriver. */
export type WebKitDriver = {
  /** The path of the browser that it starts. */
  readonly browser: string
  /** Sends one call of W3C WebDriver. Returns its value. Throws with the error that the driver reports. */
  readonly send: (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>
  readonly stop: () => Promise<void>
}

/**
 * Starts WebKitWebDriver on a free port, under a virtual screen, with a home folder of its own. Throws, saying what to
 * install, where it is missing. It has a process group of its own, by which its browser and its screen end with it.
 */
export const startWebKitDriver = async (): Promise<WebKitDriver> => {
  const browser = process.env['WEBKIT_PATH'] ?? ''
  if (browser === '')
    throw new Error('WebKit was not found: install the Debian packages webkit2gtk-driver, xvfb and xauth.')
  const home = mkdtempSync(join(tmpdir(), 'cadrage-webkit-'))
  const port = await freePort()
  const child = spawn(
    'xvfb-run',
    ['-a', '-s', '-screen 0 1400x1000x24', 'WebKitWebDriver', `--port=${port}`, '--host=127.0.0.1'],
    { detached: true, stdio: 'ignore', env: { ...process.env, HOME: home, XDG_RUNTIME_DIR: home } },
  )
  const ended = new Promise<void>((resolve) => void child.once('exit', () => resolve()).once('error', () => resolve()))
  const endGroup = () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid)
    } catch {
      // It has ended already.
    }
  }
  process.once('exit', endGroup)
  const send: WebKitDriver['send'] = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const { value } = (await response.json()) as { readonly value: unknown }
    if (response.ok) return value
    const { error, message } = value as { readonly error: string; readonly message: string }
    throw new Error(`WebKitWebDriver, ${method} ${path}: ${error}. ${message}`)
  }
  for (let tries = 0; ; tries++)
    try {
      await send('GET', '/status')
      break
    } catch (error) {
      if (tries > 300) throw error
      await pause(200)
    }
  return {
    browser,
    send,
    stop: async () => {
      endGroup()
      await ended
      process.off('exit', endGroup)
      rmSync(home, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
