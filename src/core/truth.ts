/** Kleene's strong three-valued logic. Words, not booleans: an unknown can never slip through an `if`. */
export type Truth = 'holds' | 'fails' | 'unknown'

/** The opposite; unknown stays unknown. */
export const not = (t: Truth): Truth => (t === 'holds' ? 'fails' : t === 'fails' ? 'holds' : 'unknown')

/** Fails as soon as one of two fails; holds when both hold. */
export const both = (one: Truth, other: Truth): Truth =>
  one === 'fails' || other === 'fails' ? 'fails' : one === 'holds' ? other : 'unknown'
/** Holds as soon as one of two holds; fails when both fail. */
export const either = (one: Truth, other: Truth): Truth =>
  one === 'holds' || other === 'holds' ? 'holds' : one === 'fails' ? other : 'unknown'

/** Fails as soon as one fails; holds when all hold (so it holds of none). */
export const all = (truths: readonly Truth[]): Truth =>
  truths.includes('fails') ? 'fails' : truths.includes('unknown') ? 'unknown' : 'holds'

/** Holds as soon as one holds; fails when all fail (so it fails of none). */
export const any = (truths: readonly Truth[]): Truth => not(all(truths.map(not)))
