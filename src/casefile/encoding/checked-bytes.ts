import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { fromBase64Url, toBase64Url } from './base64url.ts'

/** Why a text cannot be decoded into bytes. */
export type ChecksumProblem = 'tooLong' | 'notALink' | 'futureLink' | 'cutShort' | 'altered'

/** The versions, by what their bytes hold; the earliest that holds it is written. */
const versions = ['1', '2'] as const
export type TextVersion = (typeof versions)[number]
const isVersion = (character: string | undefined): character is TextVersion =>
  versions.some((version) => version === character)
/** The greatest length of a text that is decoded, in characters: far more than a link without notes needs. */
const longest = 600_000
/** The length of the checksum, in bytes. */
const checkLength = 4
const checksum = (version: TextVersion, bytes: Uint8Array) =>
  sha256(concatBytes(utf8ToBytes(version), bytes)).subarray(0, checkLength)

/**
 * Returns bytes as a text whose truncation or change can be detected: a version, then in base64url the number of bytes
 * (3 bytes), the bytes and a checksum (4 bytes of SHA-256).
 */
export const withChecksum = (body: Uint8Array, version: TextVersion = '1'): string => {
  const { length } = body
  const counted = concatBytes(Uint8Array.of(length >> 16, (length >> 8) & 255, length & 255), body)
  return version + toBase64Url(concatBytes(counted, checksum(version, counted)))
}

/** Returns the bytes of a text from `withChecksum` and its version, or the kind of problem with it. */
export const readChecked = (
  text: string,
):
  | { readonly body: Uint8Array; readonly version: TextVersion }
  | { readonly kind: ChecksumProblem; readonly detail: unknown } => {
  if (text.length > longest) return { kind: 'tooLong', detail: text.length }
  if (!/^[1-9][\w-]*$/.test(text)) return { kind: 'notALink', detail: text }
  const [version] = text
  if (!isVersion(version)) return { kind: 'futureLink', detail: version }
  const [high = 0, middle = 0, low = 0] = fromBase64Url(text.slice(1, 5)) ?? []
  const byteCount = 3 + high * 65_536 + middle * 256 + low + checkLength
  const needed = 1 + Math.ceil((byteCount * 4) / 3)
  if (text.length < needed) return { kind: 'cutShort', detail: `${text.length} < ${needed}` }
  const bytes = text.length === needed ? fromBase64Url(text.slice(1)) : undefined
  if (!bytes) return { kind: 'altered', detail: '' }
  const [counted, given] = [bytes.subarray(0, -checkLength), bytes.subarray(-checkLength)]
  if (checksum(version, counted).some((byte, i) => byte !== given[i])) return { kind: 'altered', detail: '' }
  return { body: counted.subarray(3), version }
}
