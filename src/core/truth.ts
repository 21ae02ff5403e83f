/**
 * The truth values of Kleene's strong three-valued logic. They are strings, not booleans, so that code has to compare
 * them by name and cannot treat `unknown` as false.
 */
export type Truth = 'holds' | 'fails' | 'unknown'

/** Returns the negation; `unknown` stays `unknown`. */
export const not = (t: Truth): Truth => (t === 'holds' ? 'fails' : t === 'fails' ? 'holds' : 'unknown')

/** Returns the conjunction of two values: `fails` if either fails, `holds` if both hold, otherwise `unknown`. */
export const both = (one: Truth, other: Truth): Truth =>
  one === 'fails' || other === 'fails' ? 'fails' : one === 'holds' ? other : 'unknown'
/** Returns the disjunction of two values: `holds` if either holds, `fails` if both fail, otherwise `unknown`. */
export const either = (one: Truth, other: Truth): Truth =>
  one === 'holds' || other === 'holds' ? 'holds' : one === 'fails' ? other : 'unknown'

/** Returns the conjunction of a list: `fails` if one fails, `holds` if all hold. An empty list holds. */
export const all = (truths: readonly Truth[]): Truth =>
  truths.includes('fails') ? 'fails' : truths.includes('unknown') ? 'unknown' : 'holds'

/** Returns the disjunction of a list: `holds` if one holds, `fails` if all fail. An empty list fails. */
export const any = (truths: readonly Truth[]): Truth => not(all(truths.map(not)))
