import { describe, expect, test } from 'vitest'
import { forApache, forNetlify, forNginx } from '../../build/host-files.ts'
import { headerPolicy, headers, pagePolicy, singleFilePolicy } from '../../build/policy.ts'

const directives = (policy: string) =>
  new Map(policy.split('; ').map((d) => [d.slice(0, d.indexOf(' ')), d.slice(d.indexOf(' ') + 1)]))

describe.each([
  ['page', pagePolicy],
  ['header', headerPolicy],
  ['single file', singleFilePolicy('sha256-a', 'sha256-b')],
])('the policy of the %s', (_name, policy) => {
  test('allows nothing that it does not name', () => {
    for (const name of ['default-src', 'base-uri', 'form-action', 'object-src'])
      expect(directives(policy).get(name), name).toBe("'none'")
  })
  test('requires Trusted Types, and allows neither unsafe sources nor other origins', () => {
    expect(directives(policy).get('require-trusted-types-for')).toBe("'script'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
  })
})
test('a page can connect to its own origin only', () => {
  expect(directives(pagePolicy).get('connect-src')).toBe("'self'")
})
test('the header has all directives of the page and forbids framing', () => {
  for (const [name, value] of directives(pagePolicy)) expect(directives(headerPolicy).get(name), name).toBe(value)
  expect(directives(headerPolicy).get('frame-ancestors')).toBe("'none'")
})
test('the configuration of each host has every header', () => {
  for (const file of [forNetlify, forNginx, forApache])
    for (const [name, value] of Object.entries(headers)) {
      expect(file).toContain(name)
      expect(file).toContain(value)
    }
})
test('the documented host configurations are generated from this definition', async () => {
  await expect(forNginx).toMatchFileSnapshot('../../docs/guides/hosting/nginx.conf')
  await expect(forApache).toMatchFileSnapshot('../../docs/guides/hosting/apache.htaccess')
})

describe.each([
  ['nginx', forNginx],
  ['Apache', forApache],
])('the configuration of %s', (_name, file) => {
  test('names the type of the manifest, the charset of texts, and compresses them', () => {
    expect(file).toMatch(/^ *(?:AddType )?application\/manifest\+json \.?webmanifest/m)
    expect(file).toMatch(/^(?: *charset utf-8;|AddCharset utf-8 .*\.txt)/m)
    expect(file).toMatch(
      /^ *(?:gzip_types|AddOutputFilterByType DEFLATE) .*image\/svg\+xml.*application\/manifest\+json/m,
    )
  })
  test('serves no file with settings for hosts', () => {
    expect(file).toMatch(/\\\.ht.*_headers|_headers.*\\\.ht/)
  })
})
