/** The time to wait for one file, in milliseconds. */
const timeout = 10_000

/** Returns the addresses of the scripts and styles that this page has requested. */
const requestedFiles = (): readonly string[] => {
  const linked = [...document.querySelectorAll<HTMLLinkElement>('link[href]')].map(({ href }) => href)
  const requested = performance.getEntriesByType('resource').map(({ name }) => name)
  const isOwn = (address: string) => address.startsWith(location.origin) && /\.(?:js|css)$/.test(address)
  return [...new Set([...linked, ...requested])].filter(isOwn)
}
const isAnswered = async (address: string): Promise<boolean> => {
  try {
    await (await fetch(address, { cache: 'reload', signal: AbortSignal.timeout(timeout) })).arrayBuffer()
    return true
  } catch {
    return false
  }
}
/**
 * Requests the scripts and styles of this page again and replaces what the browser’s cache holds of them: a host may
 * have sent an error with a header that lets the browser keep it for a year. Returns whether all requests were
 * answered. The browser may keep a failed import until the page is loaded again.
 */
export const reloadFiles = async (): Promise<boolean> =>
  (await Promise.all(requestedFiles().map(isAnswered))).every(Boolean)
