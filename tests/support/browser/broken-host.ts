import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { caching } from '../../../build/policy.ts'
import { type Site, serveSite } from './browser.ts'

/** What a host does in place of sending a file. */
export type Fault = { readonly files: RegExp; readonly does: 'error' | 'page' | 'hangs' }

/**
 * Serves the built site as a host with a fault, which can be mended: it answers with an error or with a page, and the
 * cache header of the file that should be there, or it never answers.
 */
export const serveBroken = async (fault: Fault): Promise<Site & { readonly mend: () => void }> => {
  const site = await serveSite()
  let isBroken = true
  const server = createServer(({ url = '/', headers }, response) => {
    if (isBroken && fault.files.test(url)) {
      if (fault.does === 'hangs') return
      const kept = {
        'cache-control': url.startsWith('/assets/') ? caching.named : caching.other,
        'content-type': 'text/html',
      }
      response.writeHead(fault.does === 'error' ? 404 : 200, kept).end('<h1>Not here</h1>')
      return
    }
    // A connection of its own for each request: one kept alive may be closed by the site while it is taken again.
    const asked = request(new URL(url, site.address), { headers: { accept: headers.accept ?? '*/*' }, agent: false })
    asked.on('error', () => response.destroy())
    asked.on('response', (found) => {
      const { connection: _, ...sent } = found.headers
      response.writeHead(found.statusCode ?? 502, sent)
      found.pipe(response)
    })
    asked.end()
  })
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    mend: () => {
      isBroken = false
    },
    server: {
      close: () => {
        server.closeAllConnections()
        server.close()
        site.server.close()
      },
    },
  }
}
