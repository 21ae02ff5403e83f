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
  ...typed,
  'trusted-types': 'cadrage',
}

/** The policy in each page: its own files, and no connection at all, so that no answer can be sent anywhere. */
export const pagePolicy = written(page)

/**
 * The policy of the header. The service worker obeys the header of its own file and has to fetch, hence `connect-src`;
 * a page obeys header and element both, so it still connects to nothing. Framing can be forbidden by a header only.
 */
export const headerPolicy = written({ ...page, 'connect-src': "'self'", 'frame-ancestors': "'none'" })

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
  'bluetooth',
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
