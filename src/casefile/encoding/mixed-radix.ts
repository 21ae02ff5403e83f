/**
 * Whole numbers, each below a bound both sides know, packed as one: nothing is lost to rounding up to bits. What is
 * written first is read first, so a bound may hang on what was read before.
 */
export type WriteDigit = (value: number, bound: number) => void
export type ReadDigit = (bound: number) => number
/** One definition of how a value is written and read, so that the two cannot part. */
export type Codec<T> = { readonly write: (value: T, put: WriteDigit) => void; readonly read: (next: ReadDigit) => T }

/** The number that holds a value. @throws RangeError when a digit does not fit its bound: a fault of the codec. */
export const packed = <T>({ write }: Codec<T>, value: T): bigint => {
  const digits: (readonly [number, number])[] = []
  write(value, (digit, bound) => {
    if (!Number.isSafeInteger(digit) || digit < 0 || digit >= bound)
      throw new RangeError(
        `packed: ${digit} is not a whole number from 0 to ${bound - 1}. Check the value against its table.`,
      )
    digits.push([digit, bound])
  })
  return digits.reduceRight((whole, [digit, bound]) => whole * BigInt(bound) + BigInt(digit), 0n)
}
/** The value a number holds, or `undefined` when nothing writes that number. */
export const unpacked = <T>({ read }: Codec<T>, whole: bigint): T | undefined => {
  let rest = whole
  try {
    const value = read((bound) => {
      const digit = Number(rest % BigInt(bound))
      rest /= BigInt(bound)
      return digit
    })
    return rest === 0n ? value : undefined
  } catch (error) {
    if (error instanceof NotEncodable) return undefined
    throw error
  }
}
/** Thrown by a reader at what no writer writes. */
export class NotEncodable extends Error {}

/** Yes or no. */
export const flag: Codec<boolean> = {
  write: (value, put) => put(value ? 1 : 0, 2),
  read: (next) => next(2) === 1,
}
/** A number from 0, up to `most`: the small ones are short. */
export const count = (most: number): Codec<number> => ({
  write: (value, put) => {
    for (let rest = value; ; rest = Math.floor(rest / 4) - 1) {
      put((rest % 4) + (rest >= 4 ? 4 : 0), 8)
      if (rest < 4) return
    }
  },
  read: (next) => {
    let value = 0
    for (let [weight, more] = [1, true]; more; weight *= 4) {
      const digit = next(8)
      more = digit >= 4
      value += ((digit % 4) + (more ? 4 : 0)) * weight
      if (value > most) throw new NotEncodable()
    }
    return value
  },
})
/** One of a closed list. */
export const among = <T>(values: readonly T[]): Codec<T> => ({
  write: (value, put) => put(values.indexOf(value), values.length),
  read: (next) => {
    const value = values[next(values.length)]
    if (value === undefined) throw new NotEncodable()
    return value
  },
})
/** A list of anything, its length first. */
export const listOf = <T>(item: Codec<T>, most: number): Codec<readonly T[]> => ({
  write: (values, put) => {
    count(most).write(values.length, put)
    for (const value of values) item.write(value, put)
  },
  read: (next) => Array.from({ length: count(most).read(next) }, () => item.read(next)),
})
/** Some of a closed list, in its order: how many, then which, as short as their number allows. */
export const someOf = <T>(values: readonly T[], least = 0): Codec<readonly T[]> => {
  const n = values.length
  if (n > 50) throw new RangeError(`someOf: ${n} values make numbers too great to be exact. Use ticked.`)
  return {
    write: (chosen, put) => {
      const k = values.filter((v) => chosen.includes(v)).length
      put(k - least, n + 1 - least)
      let [rank, left] = [0, k]
      for (const [i, value] of values.entries()) {
        if (!chosen.includes(value)) continue
        rank += choose(n - 1 - i, left)
        left--
      }
      put(rank, choose(n, k))
    },
    read: (next) => {
      let left = next(n + 1 - least) + least
      let rank = next(choose(n, left))
      return values.filter((_, i) => {
        const without = choose(n - 1 - i, left)
        if (left === 0 || rank < without) return false
        rank -= without
        left--
        return true
      })
    },
  }
}
/** Some of a long list, mostly none of it. */
export const ticked = (values: readonly string[]): Codec<readonly string[]> => ({
  write: (chosen, put) => {
    flag.write(chosen.length > 0, put)
    if (chosen.length > 0) for (const value of values) flag.write(chosen.includes(value), put)
  },
  read: (next) => (flag.read(next) ? values.filter(() => flag.read(next)) : []),
})
/** Ways of choosing k among n; exact for the lists of a case. */
const choose = (n: number, k: number): number => {
  if (k > n || k < 0) return 0
  let ways = 1
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i
  return ways
}

const letters = [...' eaisntruoldcmpévgfbqhxàjyèkwzêçùâîôœ’-EAISNTRUOLDCMPÉVGFBQHXJYKWZ0123456789.,:/()&+«»"\'']
/** A short text, its commonest characters each on less than seven bits. */
export const text = (most: number): Codec<string> => {
  const character: Codec<string> = {
    write: (c, put) => {
      const at = letters.indexOf(c)
      put(at < 0 ? letters.length : at, letters.length + 1)
      if (at < 0) put(c.codePointAt(0) ?? 0, 0x110000)
    },
    read: (next) => letters[next(letters.length + 1)] ?? String.fromCodePoint(next(0x110000)),
  }
  const characters = listOf(character, most)
  return { write: (value, put) => characters.write([...value], put), read: (next) => characters.read(next).join('') }
}
