/** What the browser may load and do: the one definition from which the page, the header files and the tests are made. */

type Directives = Readonly<Record<string, string>>
const written = (directives: Directives) =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')

const nothing: Directives = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
}
const typed: Directives = { 'require-trusted-types-for': "'script'" }

const page: Directives = {
  ...nothing,
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  // Nothing of ours connects; who looks whether the site may be indexed asks for robots.txt from within the page.
  'connect-src': "'self'",
  ...typed,
  'trusted-types': 'cadrage',
}

/** The policy in each page: its own origin’s files, and nothing else. */
export const pagePolicy = written(page)

/** The policy of the header: the page’s, and no framing, which only a header can forbid. */
export const headerPolicy = written({ ...page, 'frame-ancestors': "'none'" })

/** The policy of the single file: its one script and its one style, by digest, and what is inside it. */
export const singleFilePolicy = (script: string, style: string) =>
  written({
    ...nothing,
    'script-src': `'${script}'`,
    'style-src': `'${style}'`,
    'font-src': 'data:',
    ...typed,
    'trusted-types': "'none'",
  })

/** What no page of ours asks of a device. */
const unused = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
]

/** The headers of every file. */
export const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': headerPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': unused.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
}

/** Files named by their content never change; every other one is asked for again. */
export const caching = { named: 'public, max-age=31536000, immutable', other: 'no-cache' } as const
