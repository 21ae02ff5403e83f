import type { Given } from './question.ts'

/** A worked case: its answers to the questions that shape an interview, and the number of its stops. */
export type WorkedLength = { readonly answers: Given; readonly stops: number }
/** How many stops usually remain. */
export type UsualLeft = { readonly from: number; readonly to: number }

/** Fewer cases than this say nothing of what is usual. */
const fewest = 4

/**
 * Returns how many stops usually remain: the middle half of the worked cases that agree with the answers so far. `passed`
 * is the number of stops already answered. Returns `undefined` when too few cases agree.
 */
export const usualLeft = (worked: readonly WorkedLength[], given: Given, passed: number): UsualLeft | undefined => {
  const left = worked
    .filter(({ answers }) => Object.entries(answers).every(([id, answer]) => isSameOrOpen(answer, given[id])))
    .map(({ stops }) => Math.max(0, stops - passed))
    .sort((one, other) => one - other)
  const from = left[Math.floor(left.length / 4)]
  const to = left[Math.ceil((left.length * 3) / 4) - 1]
  return left.length < fewest || from === undefined || to === undefined || to === 0 ? undefined : { from, to }
}
const isSameOrOpen = (of: Given[string], given: Given[string]) => given === undefined || String(of) === String(given)
