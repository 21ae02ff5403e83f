/** Returns bytes as base64url (RFC 4648, section 5) without padding. */
export const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
/**
 * Returns the bytes of a base64url text without padding, or `undefined` if `toBase64Url` gives that text for no bytes.
 */
export const fromBase64Url = (text: string): Uint8Array | undefined => {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return undefined
  const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0))
  // Only the last character can have bits that belong to no byte: they must be zero.
  const tail = bytes.subarray(bytes.length - (bytes.length % 3))
  return text.endsWith(toBase64Url(tail)) ? bytes : undefined
}
/** Returns a non-negative integer as bytes, most significant byte first. */
export const toBytes = (whole: bigint): Uint8Array => {
  const hex = whole.toString(16)
  return Uint8Array.from((hex.length % 2 ? `0${hex}` : hex).match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))
}
/** Returns the integer that bytes denote, most significant byte first. */
export const fromBytes = (bytes: Uint8Array): bigint =>
  BigInt(`0x0${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`)
