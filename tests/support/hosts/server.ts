import { spawn } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { dist } from '../browser/browser.ts'

/** What a web server is started with: the folder that it serves, one for its own files, and a port. */
export type Place = { readonly served: string; readonly own: string; readonly port: number; readonly isRoot: boolean }
/** A web server of Debian: its program, and its configuration with the sample of the repository as it is. */
export type WebServer = {
  readonly variable: string
  readonly debian: string
  readonly configuration: (place: Place) => string
  readonly command: (file: string) => readonly string[]
}
/** A running web server. */
export type RunningServer = { readonly address: string; readonly served: string; readonly stop: () => Promise<void> }

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** Returns a sample of the documentation. */
export const sample = (name: string) =>
  readFileSync(new URL(`../../../docs/guides/hosting/${name}`, import.meta.url), 'utf8')

/**
 * Starts a web server for a copy of the built site, as the present user and on a free port. Both header files are in the
 * folder, as some users copy everything. Throws where the server is missing or does not start.
 */
export const startServer = async (server: WebServer): Promise<RunningServer> => {
  const program = process.env[server.variable] ?? ''
  if (program === '') throw new Error(`${server.debian} was not found: install the Debian package ${server.debian}.`)
  const own = mkdtempSync(join(tmpdir(), 'cadrage-host-'))
  // Apache as root reads its files as another user.
  chmodSync(own, 0o755)
  const served = join(own, 'site')
  cpSync(dist, served, { recursive: true })
  writeFileSync(join(served, '.htaccess'), sample('apache.htaccess'))
  const [port, errors] = [await freePort(), join(own, 'errors')]
  const file = join(own, 'server.conf')
  writeFileSync(file, server.configuration({ served, own, port, isRoot: process.getuid?.() === 0 }))
  const child = spawn(program, server.command(file), { detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk
    })
  const ended = new Promise<void>((resolve) => void child.once('exit', () => resolve()).once('error', () => resolve()))
  const endGroup = () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid)
    } catch {
      // It has ended already.
    }
  }
  process.once('exit', endGroup)
  const stop = async () => {
    endGroup()
    await ended
    process.off('exit', endGroup)
    rmSync(own, { recursive: true, force: true, maxRetries: 5 })
  }
  const address = `http://127.0.0.1:${port}/`
  for (let tries = 0; ; tries++)
    try {
      await fetch(address)
      break
    } catch {
      if (child.exitCode !== null || tries > 150) {
        const logged = existsSync(errors) ? readFileSync(errors, 'utf8') : ''
        await stop()
        throw new Error(`${program} did not start: ${said}${logged}`)
      }
      await pause(200)
    }
  return { address, served, stop }
}
