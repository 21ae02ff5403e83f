/**
 * Returns the theorems of the current sample: all of them, or every sixth with `PROOF_SAMPLE` 1 to 6. `npm test` proves
 * the first sixth of those that are alike; `npm run law:prove` and the whole run prove them all.
 */
export const inSample = <T>(items: readonly T[]): readonly T[] => {
  const sample = process.env['PROOF_SAMPLE']
  return sample === undefined ? items : items.filter((_, nth) => nth % 6 === Number(sample) - 1)
}
