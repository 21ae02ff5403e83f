import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './ensure.mjs'

/**
 * What the site is made of, as CycloneDX, read from a lock file: the production dependencies, with what they need in turn and what
 * they require beside them. The same for everyone: no serial number, no time, no address. (`npm sbom --omit=dev` leaves out a
 * package that a development tool needs too: React, for one.)
 */
export const billOf = (lock) => {
  const { name, version, license, dependencies: direct } = lock.packages['']
  const own = `${name}@${version}`
  const found = new Map()
  const edges = new Map()
  /** The place of a package as Node finds it: beside its user, or in a folder above. */
  const placeOf = (wanted, user) => {
    for (let at = user; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
      const place = `${at === '' ? '' : `${at}/`}node_modules/${wanted}`
      if (lock.packages[place]) return place
      if (at === '') return undefined
    }
  }
  const nameOf = (place) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)
  const refOf = (place) => `${nameOf(place)}@${lock.packages[place].version}`
  const follow = (ref, place, needs) => {
    const places = Object.keys(needs).flatMap((wanted) => placeOf(wanted, place) ?? [])
    edges.set(ref, places.map(refOf).sort())
    for (const next of places) {
      if (found.has(refOf(next))) continue
      const { dependencies, peerDependencies = {}, peerDependenciesMeta = {}, ...rest } = lock.packages[next]
      found.set(refOf(next), { name: nameOf(next), ...rest })
      const required = Object.entries(peerDependencies).filter(([peer]) => !peerDependenciesMeta[peer]?.optional)
      follow(refOf(next), next, { ...dependencies, ...Object.fromEntries(required) })
    }
  }
  follow(own, '', direct)
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

/** Writes `dist/sbom.json`. Gives an exit code. */
export const writeSbom = () => {
  const bill = billOf(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')))
  writeFileSync(join(root, 'dist', 'sbom.json'), `${JSON.stringify(bill, undefined, 2)}\n`)
  return 0
}
