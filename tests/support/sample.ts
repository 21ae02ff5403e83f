import { type Lang, languages } from '../../src/text/eager/law-text.ts'

/**
 * Tests of many similar cases are divided into twelve samples. `npm test` takes the first, or the one that `CADRAGE_SAMPLE`
 * names; `npm test -- --all-samples` takes all of them one after the other, and `CADRAGE_FULL=1` all at once.
 */
const samples = 12
const isWhole = process.env['CADRAGE_FULL'] === '1'
const sample = Number(process.env['CADRAGE_SAMPLE'] ?? '1') - 1
if (!(sample >= 0 && sample < samples)) throw new Error(`CADRAGE_SAMPLE must be 1 to ${samples}.`)

/** Returns the items of the current sample: every twelfth one. */
export const sampled = <T>(items: readonly T[]): readonly T[] =>
  isWhole ? items : items.filter((_, nth) => nth % samples === sample)
/** Returns one item of two in each sample, such as a language; all of them in the whole run. */
export const inTurn = <T>(items: readonly T[]): readonly T[] =>
  isWhole ? items : items.filter((_, nth) => nth === sample % items.length)
/** Returns each item with each language in the whole run, and with one language, in turn, in a sample. */
export const inOneLanguage = <T extends object>(items: readonly T[]): readonly (T & { readonly lang: Lang })[] =>
  items.flatMap((item, nth) =>
    languages.filter((_, l) => isWhole || l === nth % languages.length).map((lang) => ({ ...item, lang })),
  )
