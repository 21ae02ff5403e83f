import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureDependencies, root, tool } from './ensure.mjs'
import { serve } from './static-server.mjs'

const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } })
const port = Number(values.port)
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`--port ${values.port}: give a whole number from 0 to 65535.`)
  process.exit(2)
}
ensureDependencies()
if (tool('vite', 'build') !== 0) process.exit(1)
const folder = join(root, 'dist')
const { address } = await serve(folder, port).catch((error) => {
  if (error.code !== 'EADDRINUSE') throw error
  console.log(`Port ${values.port} is taken: another one is used.`)
  return serve(folder)
})
console.log(`\n  Cadrage: ${address}\n  Français: ${address}fr/   English: ${address}en/\n  Ctrl+C to stop.\n`)
