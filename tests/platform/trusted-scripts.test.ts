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
])('another URL is rejected: %s', (address) => {
  expect(() => trustedScripts([worker])(address)).toThrow(TypeError)
})
test('the service worker of the site is allowed in a browser without Trusted Types', () => {
  expect(trustedScripts([worker])(worker)).toBe(worker)
})
test('in a browser with Trusted Types, one policy is created and decides', () => {
  const createPolicy = vi.fn((_name: string, rules: { createScriptURL: (address: string) => string }) => ({
    createScriptURL: (address: string) => `trusted ${rules.createScriptURL(address)}`,
  }))
  vi.stubGlobal('trustedTypes', { createPolicy })
  const trust = trustedScripts([worker])
  expect(trust(worker)).toBe(`trusted ${worker}`)
  expect(() => trust('https://elsewhere.example/service-worker.js')).toThrow(TypeError)
  expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['cadrage'])
})
