// What the browser may load and do. Pages, header files and tests use this definition.

type Directives = Readonly<Record<string, string>>
const serialise = (directives: Directives) =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')

const nothing: Directives = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
}
const trustedTypes: Directives = { 'require-trusted-types-for': "'script'" }

/** Returns what a page may do. `styles`: the digests of the styles that stand in pages. */
const page = (styles: readonly string[]): Directives => ({
  ...nothing,
  'script-src': "'self'",
  'style-src': ["'self'", ...styles.map((digest) => `'${digest}'`)].join(' '),
  'font-src': "'self'",
  'img-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  // The app makes no connections, but tools such as Lighthouse request robots.txt from within the page.
  'connect-src': "'self'",
  ...trustedTypes,
  'trusted-types': 'cadrage',
})

/** Returns the policy in a page: files of its own origin, and the style that stands in it, by digest. */
export const pagePolicy = (style: string) => serialise(page([style]))

/**
 * Returns the policy in the HTTP header: that of the pages, whose styles it names all, and no framing, which only a
 * header can forbid.
 */
export const headerPolicy = (styles: readonly string[]) => serialise({ ...page(styles), 'frame-ancestors': "'none'" })

/** Returns the policy of the single file: its script and its style, by digest, and embedded fonts. */
export const singleFilePolicy = (script: string, style: string) =>
  serialise({
    ...nothing,
    'script-src': `'${script}'`,
    'style-src': `'${style}'`,
    'font-src': 'data:',
    ...trustedTypes,
    'trusted-types': "'none'",
  })

/** The browser features that no page uses. */
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

/** Returns the HTTP headers of every file of a site whose pages hold styles with these digests. */
export const headersFor = (styles: readonly string[]): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': headerPolicy(styles),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': unused.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
})

/**
 * `named`: files with a content hash in their name, which never change. `other`: files that the browser must
 * revalidate.
 */
export const caching = { named: 'public, max-age=31536000, immutable', other: 'no-cache' } as const
