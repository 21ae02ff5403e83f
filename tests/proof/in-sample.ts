const sample = process.env['PROOF_SAMPLE']

/**
 * Returns the theorems of the current sample: all of them, or one in `share` with `PROOF_SAMPLE` 1 to 12. `npm test`
 * proves the first sample of those that are alike; `npm run law:prove` and the whole run prove them all.
 */
export const inSample = <T>(items: readonly T[], share = 12): readonly T[] =>
  sample === undefined ? items : items.filter((_, nth) => nth % share === Number(sample) - 1)
