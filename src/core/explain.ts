import type { Condition, Trace } from './condition.ts'

/**
 * The points on which authorities are silent or divided that what settled this result rests on, each once. A failed `all`
 * rests on what failed in it only.
 */
export const disputesOf = (trace: Trace): readonly string[] => {
  const points = new Set<string>()
  const seen = new Set<Trace>()
  const visit = (t: Trace): void => {
    if (seen.has(t) || !mentionsDispute(t.condition)) return
    seen.add(t)
    if (t.condition.kind === 'disputed' && t.because.some((b) => b.truth === 'holds')) points.add(t.condition.point)
    for (const part of t.because) if (!isCombination(t) || part.truth === t.truth) visit(part)
  }
  visit(trace)
  return [...points]
}

const isCombination = ({ condition: { kind } }: Trace) => kind === 'all' || kind === 'any'

const mentions = new WeakMap<Condition, boolean>()
/** Is a disputed point anywhere in a condition? In most there is none, and nothing to look for. */
const mentionsDispute = (condition: Condition): boolean => {
  const known = mentions.get(condition)
  if (known !== undefined) return known
  const found = look(condition)
  mentions.set(condition, found)
  return found
}
const look = (condition: Condition): boolean => {
  switch (condition.kind) {
    case 'answered':
      return false
    case 'fact':
      return mentionsDispute(condition.is)
    case 'not':
      return mentionsDispute(condition.of)
    case 'disputed':
      return true
    case 'all':
    case 'any':
      return condition.of.some(mentionsDispute)
    default:
      return condition satisfies never
  }
}
