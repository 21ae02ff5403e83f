import { cpus, loadavg } from 'node:os'

/** Returns the median of some numbers, or another share of them: 0.95 gives the 95th percentile. */
export const quantile = (values, share = 0.5) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]

/** Returns the load of the machine now: the average of the last minute, and the number of its cores. */
export const loadNow = () => ({ average: Math.round(loadavg()[0] * 100) / 100, cores: cpus().length })

/**
 * Returns one row: the medians over all rounds, and the median of the ratios inside the rounds. `ours` and `base` have
 * one value a round; without `base`, base and ratio are `null`.
 */
export const rowOf = (name, ours, base) => ({
  name,
  base: base ? quantile(base) : null,
  ours: quantile(ours),
  ratio: base ? quantile(ours.map((value, n) => value / base[n])) : null,
  rounds: ours.length,
})

/** Returns what `npm run bench -- --json` prints, as text. */
export const printedResult = ({ start, end, rows }) => JSON.stringify({ load: { start, end }, rows })
