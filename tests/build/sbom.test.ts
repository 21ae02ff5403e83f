import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { billOf } from '../../scripts/sbom.mjs'

type Bill = {
  readonly components: readonly { readonly name: string; readonly 'bom-ref': string; readonly licenses: object[] }[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[]
}
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const bill: Bill = billOf(lock)
const names = bill.components.map(({ name }) => name)

test('the bill of materials has each production dependency, including transitive ones', () => {
  for (const name of Object.keys(lock.packages[''].dependencies)) expect(names).toContain(name)
  expect(names).toContain('scheduler')
  const listed = bill.components.map((c) => c['bom-ref'])
  for (const { dependsOn } of bill.dependencies) for (const ref of dependsOn) expect(listed).toContain(ref)
})
test('it has no development tool, and a licence for each component', () => {
  for (const name of ['vite', 'vitest', 'typescript', 'playwright-core']) expect(names).not.toContain(name)
  for (const { name, licenses } of bill.components) expect(licenses, name).not.toEqual([])
})
test('it has nothing that depends on the machine or the day', () => {
  expect(JSON.stringify(bill)).not.toMatch(/timestamp|serialNumber|https?:|resolved/)
})
test('a package is resolved like in Node: the nested copy first', () => {
  const hash = 'sha512-AAAA'
  const nested: Bill = billOf({
    packages: {
      '': { name: 'x', version: '1.0.0', license: 'MIT', dependencies: { a: '1' } },
      'node_modules/a': { version: '1.0.0', integrity: hash, dependencies: { b: '2' } },
      'node_modules/a/node_modules/b': { version: '2.0.0', integrity: hash, dependencies: { c: '1' } },
      'node_modules/b': { version: '1.0.0', integrity: hash },
      'node_modules/c': { version: '1.0.0', integrity: hash },
    },
  })
  expect(nested.components.map((c) => c['bom-ref'])).toEqual(['a@1.0.0', 'b@2.0.0', 'c@1.0.0'])
})
