/** The marks of byte order that editors write at the start of a file, and the encodings they announce. */
const marks = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
] as const

/**
 * Returns the text of a file, without a mark of byte order. It is UTF-8 unless the mark, or the zero byte beside the
 * first character of a JSON text, says UTF-16.
 */
export const decodeText = (bytes: Uint8Array): string => {
  const marked = marks.find(([mark]) => mark.every((byte, i) => bytes[i] === byte))?.[1]
  const guessed =
    bytes[1] === 0 && bytes[0] !== 0 ? 'utf-16le' : bytes[0] === 0 && bytes[1] !== 0 ? 'utf-16be' : 'utf-8'
  return new TextDecoder(bytes.length > 1 ? (marked ?? guessed) : 'utf-8').decode(bytes)
}
