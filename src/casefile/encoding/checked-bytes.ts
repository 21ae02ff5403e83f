import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { fromBase64Url, toBase64Url } from './base64url.ts'

/** Why bytes cannot be taken out of a text. */
export type ChecksumProblem = 'tooLong' | 'notALink' | 'futureLink' | 'cutShort' | 'altered'

const version = '1'
/** Far more than a link without notes; a longer one is not looked into. */
const longest = 600_000
const checkLength = 4
const check = (bytes: Uint8Array) => sha256(concatBytes(utf8ToBytes(version), bytes)).subarray(0, checkLength)

/** Bytes as text that tells when it was cut short or changed: a version, then their number, themselves and a check. */
export const withChecksum = (body: Uint8Array): string => {
  const { length } = body
  const counted = concatBytes(Uint8Array.of(length >> 16, (length >> 8) & 255, length & 255), body)
  return version + toBase64Url(concatBytes(counted, check(counted)))
}

/** The bytes of a sealed text, or why there are none. */
export const readChecked = (
  text: string,
): { readonly body: Uint8Array } | { readonly kind: ChecksumProblem; readonly detail: unknown } => {
  if (text.length > longest) return { kind: 'tooLong', detail: text.length }
  if (!/^[1-9][\w-]*$/.test(text)) return { kind: 'notALink', detail: text }
  if (text[0] !== version) return { kind: 'futureLink', detail: text[0] }
  const [high = 0, middle = 0, low = 0] = fromBase64Url(text.slice(1, 5)) ?? []
  const told = 3 + high * 65_536 + middle * 256 + low + checkLength
  const needed = 1 + Math.ceil((told * 4) / 3)
  if (text.length < needed) return { kind: 'cutShort', detail: `${text.length} < ${needed}` }
  const bytes = text.length === needed ? fromBase64Url(text.slice(1)) : undefined
  if (!bytes) return { kind: 'altered', detail: '' }
  const [counted, seal] = [bytes.subarray(0, -checkLength), bytes.subarray(-checkLength)]
  if (check(counted).some((byte, i) => byte !== seal[i])) return { kind: 'altered', detail: '' }
  return { body: counted.subarray(3) }
}
