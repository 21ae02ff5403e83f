import { strToU8, zipSync } from 'fflate'

/** Returns files as one ZIP. `day`: the date that each file carries. It never starts a worker. */
export const toZip = (
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  day: string,
): Uint8Array =>
  zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { mtime: `${day}T12:00:00`, level: 6 })

/** Returns a text as bytes in UTF-8. */
export const bytesOf = (text: string): Uint8Array => strToU8(text)
