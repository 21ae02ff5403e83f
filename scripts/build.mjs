import { pathToFileURL } from 'node:url'
import { tool } from './ensure.mjs'
import { writeSbom } from './sbom.mjs'

/** What a whole build makes, in order: each part by name, and what makes it, giving an exit code. */
export const parts = [
  ['the site, dist/', () => tool('vite', 'build')],
  ['the single file, dist-single/', () => tool('vite', 'build', '--config', 'build/vite.single.config.ts')],
  ['the command line, dist-cli/', () => tool('vite', 'build', '--config', 'build/vite.cli.config.ts')],
  ['the bill of materials, dist/sbom.json', writeSbom],
]

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const [name, make] of parts)
    if (make() !== 0) {
      console.error(`Not built: ${name}. The message above says why.`)
      process.exit(1)
    }
