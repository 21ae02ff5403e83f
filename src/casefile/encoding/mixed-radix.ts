/**
 * Mixed-radix numbers: a sequence of digits, each below its own bound, encoded as one integer. This takes less space
 * than a whole number of bits for each digit. Digits are read in the order of writing, so a bound may depend on digits
 * read before.
 */
export type WriteDigit = (value: number, bound: number) => void
export type ReadDigit = (bound: number) => number
/** How a value is written as digits and read back, defined in one place so that the two agree. */
export type Codec<T> = {
  readonly write: (value: T, writeDigit: WriteDigit) => void
  readonly read: (readDigit: ReadDigit) => T
}

/**
 * Returns the integer that encodes a value.
 * @throws RangeError when a digit is not below its bound: the value does not fit the codec.
 */
export const encode = <T>({ write }: Codec<T>, value: T): bigint => {
  const digits: (readonly [number, number])[] = []
  write(value, (digit, bound) => {
    if (!Number.isSafeInteger(digit) || digit < 0 || digit >= bound)
      throw new RangeError(
        `encode: ${digit} is not a whole number from 0 to ${bound - 1}. Check the value against its table.`,
      )
    digits.push([digit, bound])
  })
  return digits.reduceRight((whole, [digit, bound]) => whole * BigInt(bound) + BigInt(digit), 0n)
}
/** Returns the value that an integer encodes, or `undefined` when it encodes none. */
export const decode = <T>({ read }: Codec<T>, whole: bigint): T | undefined => {
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
/** Thrown by `read` for digits that `write` writes for no value. */
export class NotEncodable extends Error {}

/** The codec of a boolean. */
export const flag: Codec<boolean> = {
  write: (value, writeDigit) => writeDigit(value ? 1 : 0, 2),
  read: (readDigit) => readDigit(2) === 1,
}
/** Returns the codec of an integer from 0 to `most`. Small numbers take fewer digits. */
export const count = (most: number): Codec<number> => ({
  write: (value, writeDigit) => {
    for (let rest = value; ; rest = Math.floor(rest / 4) - 1) {
      writeDigit((rest % 4) + (rest >= 4 ? 4 : 0), 8)
      if (rest < 4) return
    }
  },
  read: (readDigit) => {
    let value = 0
    for (let [weight, more] = [1, true]; more; weight *= 4) {
      const digit = readDigit(8)
      more = digit >= 4
      value += ((digit % 4) + (more ? 4 : 0)) * weight
      if (value > most) throw new NotEncodable()
    }
    return value
  },
})
/** Returns the codec of one value of a fixed list. */
export const among = <T>(values: readonly T[]): Codec<T> => ({
  write: (value, writeDigit) => writeDigit(values.indexOf(value), values.length),
  read: (readDigit) => {
    const value = values[readDigit(values.length)]
    if (value === undefined) throw new NotEncodable()
    return value
  },
})
/** Returns the codec of a list of at most `most` values, its length first. */
export const listOf = <T>(item: Codec<T>, most: number): Codec<readonly T[]> => ({
  write: (values, writeDigit) => {
    count(most).write(values.length, writeDigit)
    for (const value of values) item.write(value, writeDigit)
  },
  read: (readDigit) => Array.from({ length: count(most).read(readDigit) }, () => item.read(readDigit)),
})
/**
 * Returns the codec of a subset of a fixed list, at least `least` values, in the order of the list: the number of
 * values, then the rank of the subset among those of that size.
 * @throws RangeError when the list has more than 50 values, because the ranks would not be exact.
 */
export const someOf = <T>(values: readonly T[], least = 0): Codec<readonly T[]> => {
  const n = values.length
  if (n > 50) throw new RangeError(`someOf: ${n} values give ranks that are too great to be exact. Use ticked.`)
  return {
    write: (chosen, writeDigit) => {
      const k = values.filter((v) => chosen.includes(v)).length
      writeDigit(k - least, n + 1 - least)
      let [rank, remaining] = [0, k]
      for (const [i, value] of values.entries()) {
        if (!chosen.includes(value)) continue
        rank += choose(n - 1 - i, remaining)
        remaining--
      }
      writeDigit(rank, choose(n, k))
    },
    read: (readDigit) => {
      let remaining = readDigit(n + 1 - least) + least
      let rank = readDigit(choose(n, remaining))
      return values.filter((_, i) => {
        const without = choose(n - 1 - i, remaining)
        if (remaining === 0 || rank < without) return false
        rank -= without
        remaining--
        return true
      })
    },
  }
}
/** Returns the codec of a subset of a long list, short for the empty subset. */
export const ticked = (values: readonly string[]): Codec<readonly string[]> => ({
  write: (chosen, writeDigit) => {
    flag.write(chosen.length > 0, writeDigit)
    if (chosen.length > 0) for (const value of values) flag.write(chosen.includes(value), writeDigit)
  },
  read: (readDigit) => (flag.read(readDigit) ? values.filter(() => flag.read(readDigit)) : []),
})
/** Returns the binomial coefficient of n and k, exact for n up to 50. */
const choose = (n: number, k: number): number => {
  if (k > n || k < 0) return 0
  let ways = 1
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i
  return ways
}

const letters = [...' eaisntruoldcmpévgfbqhxàjyèkwzêçùâîôœ’-EAISNTRUOLDCMPÉVGFBQHXJYKWZ0123456789.,:/()&+«»"\'']
/** Returns the codec of a text of at most `most` characters. Common characters take less than seven bits. */
export const text = (most: number): Codec<string> => {
  const character: Codec<string> = {
    write: (c, writeDigit) => {
      const index = letters.indexOf(c)
      writeDigit(index < 0 ? letters.length : index, letters.length + 1)
      if (index < 0) writeDigit(c.codePointAt(0) ?? 0, 0x110000)
    },
    read: (readDigit) => letters[readDigit(letters.length + 1)] ?? String.fromCodePoint(readDigit(0x110000)),
  }
  const characters = listOf(character, most)
  return {
    write: (value, writeDigit) => characters.write([...value], writeDigit),
    read: (readDigit) => characters.read(readDigit).join(''),
  }
}
