import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A proxy on this machine that records what a browser requests, for a driver that does not report it. */
export type RecordingProxy = {
  readonly address: string
  /** Adds every address requested from now on to a list. Of a request over TLS, it knows the host and port alone. */
  readonly recordTo: (list: string[]) => void
  readonly stop: () => void
}

/**
 * Starts a proxy that passes on requests to 127.0.0.1 and refuses all others. Where no server answers, it ends the
 * connection without an answer, as a network that is gone.
 */
export const startProxy = (): Promise<RecordingProxy> =>
  new Promise((resolve, reject) => {
    let log: string[] = []
    const proxy = createServer((asked, answer) => {
      const address = asked.url ?? ''
      log.push(address)
      if (!address.startsWith('http://127.0.0.1:')) return void answer.writeHead(502).end()
      const passed = request(address, { method: asked.method, headers: asked.headers }, (given) => {
        answer.writeHead(given.statusCode ?? 502, given.headers)
        given.pipe(answer)
        given.once('error', () => answer.destroy())
      })
      passed.once('error', () => answer.destroy())
      asked.pipe(passed)
    })
    proxy.on('connect', (asked, socket) => {
      log.push(asked.url ?? '')
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
    })
    proxy.once('error', reject)
    proxy.listen(0, '127.0.0.1', () =>
      resolve({
        address: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
        recordTo: (list) => {
          log = list
        },
        stop: () => {
          proxy.close()
          proxy.closeAllConnections()
        },
      }),
    )
  })
