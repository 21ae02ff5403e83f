import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
}

/** Serves the files of one folder on this machine, and nothing above it. Gives the server and its address. */
export const serve = (folder, port = 0) =>
  new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      const path = fileAt(folder, request.url ?? '/')
      if (path === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) {
        response.writeHead(path === undefined ? 404 : 405, { 'content-type': 'text/plain' }).end()
        return
      }
      response.writeHead(200, {
        'content-type': types[extname(path)] ?? 'application/octet-stream',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      })
      createReadStream(path).pipe(response)
    })
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve({ server, address: `http://127.0.0.1:${server.address().port}/` }))
  })

const fileAt = (folder, url) => {
  let path
  try {
    path = normalize(join(folder, decodeURIComponent(new URL(url, 'http://localhost').pathname)))
  } catch {
    return undefined
  }
  if (path !== folder && !path.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return undefined
  if (existsSync(path) && statSync(path).isDirectory()) path = join(path, 'index.html')
  return existsSync(path) && statSync(path).isFile() ? path : undefined
}
