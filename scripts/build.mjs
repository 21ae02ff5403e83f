import { pathToFileURL } from 'node:url'
import { tool } from './ensure.mjs'
import { writeSbom } from './sbom.mjs'

/** The parts of a complete build, in order: the name of each and a function that builds it and returns an exit code. */
export const parts = [
  ['the site, dist/', () => tool('vite', 'build')],
  ['the single file, dist-single/', () => tool('vite', 'build', '--config', 'build/vite.single.config.ts')],
  ['the command line, dist-cli/', () => tool('vite', 'build', '--config', 'build/vite.cli.config.ts')],
  ['the bill of materials, dist/sbom.json', writeSbom],
]

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const [name, buildPart] of parts)
    if (buildPart() !== 0) {
      console.error(`Not built: ${name}. The message above says why.`)
      process.exit(1)
    }
