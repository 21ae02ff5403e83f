import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { basename, extname, join, normalize, sep } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/**
 * Serves the files of one folder on 127.0.0.1 like a static host: with the headers of its `_headers`, and texts
 * compressed with brotli if the client accepts it. Files outside the folder are not served. Returns a promise of the
 * server and its URL. `port` 0 selects a free port. `onRequest` is called with the URL path of each request.
 * @param {string} folder
 * @param {number} [port]
 * @param {(url: string) => void} [onRequest]
 * @returns {Promise<{ server: import('node:http').Server, address: string }>}
 */
export const serve = (folder, port = 0, onRequest = () => {}) =>
  new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      const url = request.url ?? '/'
      onRequest(url)
      const path = fileAt(folder, url)
      const plain = { ...headersFor(folder, url), 'content-type': 'text/plain; charset=utf-8' }
      // A browser would show an error again and again that it may keep for a year.
      const error = { ...plain, 'cache-control': 'no-cache' }
      if (request.method !== 'GET' && request.method !== 'HEAD') response.writeHead(405, error).end()
      else if (path === undefined) response.writeHead(404, error).end('Not found\n')
      // Without the trailing slash, the page would resolve its relative URLs against the parent folder.
      else if (path.endsWith(`${sep}index.html`) && !/(\/|index\.html)$/.test(pathOf(url)))
        response.writeHead(301, { ...error, location: `${basename(pathOf(url))}/` }).end()
      else {
        const type = types[extname(path)] ?? 'application/octet-stream'
        const isCompressed =
          /^(text|application|image\/svg)/.test(type) && /\bbr\b/.test(request.headers['accept-encoding'] ?? '')
        const head = { ...plain, 'content-type': type, vary: 'accept-encoding' }
        response.writeHead(200, isCompressed ? { ...head, 'content-encoding': 'br' } : head)
        if (request.method === 'HEAD') response.end()
        else if (isCompressed) response.end(compressed(path))
        else createReadStream(path).pipe(response)
      }
    })
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve({ server, address: `http://127.0.0.1:${server.address().port}/` }))
  })

const compressedFiles = new Map()
/** Returns a file compressed with brotli, cached until the file changes. */
const compressed = (path) => {
  const key = `${path} ${statSync(path).mtimeMs}`
  const found = compressedFiles.get(key) ?? brotliCompressSync(readFileSync(path))
  compressedFiles.set(key, found)
  return found
}

const pathOf = (url) => new URL(url, 'http://localhost').pathname

/**
 * Returns the headers that `_headers` defines for a URL. In that file, paths are not indented and may end in `*`;
 * headers are indented.
 */
const headersFor = (folder, url) => {
  const file = join(folder, '_headers')
  const found = { 'cache-control': 'no-cache' }
  if (!existsSync(file)) return found
  let applies = false
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, name, value] = /^\s+([\w-]+): (.+)$/.exec(line) ?? []
    if (name === undefined) {
      const path = line.trim()
      applies = path.endsWith('*') ? pathOf(url).startsWith(path.slice(0, -1)) : path === pathOf(url)
    } else if (applies) found[name.toLowerCase()] = value
  }
  return found
}

const fileAt = (folder, url) => {
  let path
  try {
    path = normalize(join(folder, decodeURIComponent(pathOf(url))))
  } catch {
    return undefined
  }
  if (path !== folder && !path.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return undefined
  if (existsSync(path) && statSync(path).isDirectory()) path = join(path, 'index.html')
  return existsSync(path) && statSync(path).isFile() ? path : undefined
}
