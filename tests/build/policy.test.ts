import { describe, expect, test } from 'vitest'
import { forApache, forNetlify, forNginx } from '../../build/host-files.ts'
import { styleDigestsOf } from '../../build/page-style.ts'
import { headerPolicy, headersFor, pagePolicy, singleFilePolicy } from '../../build/policy.ts'
import { dist } from '../support/browser/browser.ts'

const directives = (policy: string) =>
  new Map(policy.split('; ').map((d) => [d.slice(0, d.indexOf(' ')), d.slice(d.indexOf(' ') + 1)]))

const styles = ['sha256-a', 'sha256-b']
const files = { netlify: forNetlify(styles), nginx: forNginx(styles), apache: forApache(styles) }

describe.each([
  ['page', pagePolicy('sha256-a')],
  ['header', headerPolicy(styles)],
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
  expect(directives(pagePolicy('sha256-a')).get('connect-src')).toBe("'self'")
})
test('a page admits the style in it, and the header the style of each page', () => {
  expect(directives(pagePolicy('sha256-a')).get('style-src')).toBe("'self' 'sha256-a'")
  expect(directives(headerPolicy(styles)).get('style-src')).toBe("'self' 'sha256-a' 'sha256-b'")
})
test('the header has all other directives of the page and forbids framing', () => {
  const header = directives(headerPolicy(styles))
  for (const [name, value] of directives(pagePolicy('sha256-a')))
    if (name !== 'style-src') expect(header.get(name), name).toBe(value)
  expect(header.get('frame-ancestors')).toBe("'none'")
})
test('the configuration of each host has every header', () => {
  for (const file of Object.values(files))
    for (const [name, value] of Object.entries(headersFor(styles))) {
      expect(file).toContain(name)
      expect(file).toContain(value)
    }
})
test('the documented host configurations are generated from this definition, for the built site', async () => {
  const built = styleDigestsOf(dist)
  await expect(forNginx(built)).toMatchFileSnapshot('../../docs/guides/hosting/nginx.conf')
  await expect(forApache(built)).toMatchFileSnapshot('../../docs/guides/hosting/apache.htaccess')
})

describe.each([
  ['nginx', files.nginx],
  ['Apache', files.apache],
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
