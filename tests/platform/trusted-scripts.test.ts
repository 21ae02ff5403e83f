import { afterEach, expect, test, vi } from 'vitest'
import { trustedScripts } from '../../src/platform/trusted-scripts.ts'

afterEach(() => vi.unstubAllGlobals())
const worker = 'https://clinic.example/cadrage/service-worker.js'

test.each([
  'https://clinic.example/cadrage/service-worker.js?x',
  'https://clinic.example/service-worker.js',
  'https://elsewhere.example/service-worker.js',
  'service-worker.js',
  '',
])('no other address is admitted: %s', (address) => {
  expect(() => trustedScripts([worker])(address)).toThrow(TypeError)
})
test('the site’s own worker is admitted, in a browser that knows no trusted types', () => {
  expect(trustedScripts([worker])(worker)).toBe(worker)
})
test('where the browser knows them, one policy is made, and it is the one that decides', () => {
  const createPolicy = vi.fn((_name: string, rules: { createScriptURL: (address: string) => string }) => ({
    createScriptURL: (address: string) => `trusted ${rules.createScriptURL(address)}`,
  }))
  vi.stubGlobal('trustedTypes', { createPolicy })
  const trust = trustedScripts([worker])
  expect(trust(worker)).toBe(`trusted ${worker}`)
  expect(() => trust('https://elsewhere.example/service-worker.js')).toThrow(TypeError)
  expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['cadrage'])
})
