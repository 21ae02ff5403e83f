import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './ensure.mjs'

/**
 * Returns the software bill of materials of the site in CycloneDX format, from a lock file: the production
 * dependencies, including transitive and required peer dependencies. It has no serial number, time or URL, so it is the
 * same on every machine. (`npm sbom --omit=dev` omits packages that a development tool needs, too, such as React.)
 */
export const billOf = (lock) => {
  const { name, version, license, dependencies: direct } = lock.packages['']
  const own = `${name}@${version}`
  const found = new Map()
  const edges = new Map()
  /** Returns the path of a package as Node resolves it: in the folder of the dependent package or in a folder above. */
  const resolve = (wanted, dependent) => {
    for (let folder = dependent; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
      const path = `${folder === '' ? '' : `${folder}/`}node_modules/${wanted}`
      if (lock.packages[path]) return path
      if (folder === '') return undefined
    }
  }
  const nameOf = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
  const refOf = (path) => `${nameOf(path)}@${lock.packages[path].version}`
  const visit = (ref, path, needs) => {
    const paths = Object.keys(needs).flatMap((wanted) => resolve(wanted, path) ?? [])
    edges.set(ref, paths.map(refOf).sort())
    for (const next of paths) {
      if (found.has(refOf(next))) continue
      const { dependencies, peerDependencies = {}, peerDependenciesMeta = {}, ...rest } = lock.packages[next]
      found.set(refOf(next), { name: nameOf(next), ...rest })
      const required = Object.entries(peerDependencies).filter(([peer]) => !peerDependenciesMeta[peer]?.optional)
      visit(refOf(next), next, { ...dependencies, ...Object.fromEntries(required) })
    }
  }
  visit(own, '', direct)
  const sorted = (map) => [...map].sort(([a], [b]) => (a < b ? -1 : 1))
  const licensed = (id) => (id === undefined ? [] : [/ /.test(id) ? { expression: id } : { license: { id } }])
  const component = (type, ref, { name, version, license }) => ({
    type,
    'bom-ref': ref,
    name,
    version,
    purl: `pkg:npm/${ref.replace(/^@/, '%40')}`,
    licenses: licensed(license),
  })
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: component('application', own, { name, version, license }) },
    components: sorted(found).map(([ref, about]) => ({
      ...component('library', ref, about),
      hashes: [
        { alg: 'SHA-512', content: Buffer.from(about.integrity.replace('sha512-', ''), 'base64').toString('hex') },
      ],
    })),
    dependencies: sorted(edges).map(([ref, dependsOn]) => ({ ref, dependsOn })),
  }
}

/** Writes `dist/sbom.json`. Returns an exit code. */
export const writeSbom = () => {
  const bill = billOf(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')))
  writeFileSync(join(root, 'dist', 'sbom.json'), `${JSON.stringify(bill, undefined, 2)}\n`)
  return 0
}
