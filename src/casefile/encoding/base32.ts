// Crockford's alphabet, without the look-alikes I, L, O and U, with the checksum of bech32m (BIP 350). The checksum
// detects every change of up to three characters in texts of up to 1,023 characters, so every wrong character and every
// swap of neighbours. In texts of up to 89 characters, it detects every change of up to four.

export const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** The length of the checksum, in characters. */
export const checkLength = 6
/** The greatest length of a text for which the checksum has that guarantee, in characters. */
export const longest = 1_023
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]
const bech32m = 0x2bc830a3

const polymod = (symbols: readonly number[]): number => {
  let sum = 1
  for (const symbol of symbols) {
    const top = sum >>> 25
    sum = ((sum & 0x1ffffff) << 5) ^ symbol
    for (const [i, generator] of generators.entries()) if ((top >>> i) & 1) sum ^= generator
  }
  return sum
}
const symbolsIn = (text: string) => [...text].map((c) => alphabet.indexOf(c))

/** Returns a text of the alphabet with a checksum of six characters at its end. */
export const withCheck = (text: string): string => {
  const sum = polymod([...symbolsIn(text), 0, 0, 0, 0, 0, 0]) ^ bech32m
  return text + [25, 20, 15, 10, 5, 0].map((shift) => alphabet[(sum >>> shift) & 31]).join('')
}
/** Returns whether the last six characters are the checksum of the rest. */
export const isChecked = (text: string): boolean => polymod(symbolsIn(text)) === bech32m

/**
 * Returns a non-negative integer in base 32, most significant digit first, without leading zeros: `0n` gives the empty
 * text.
 */
export const toBase32 = (whole: bigint): string => {
  let text = ''
  for (let rest = whole; rest > 0n; rest >>= 5n) text = alphabet[Number(rest & 31n)] + text
  return text
}
/** Returns the integer that a text of the alphabet denotes. */
export const fromBase32 = (text: string): bigint =>
  symbolsIn(text).reduce((whole, symbol) => (whole << 5n) | BigInt(symbol), 0n)
