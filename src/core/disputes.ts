import { type Condition, partsOf, type Situation, truthOf } from './condition.ts'

/**
 * Returns the ids of the disputed points that the truth of a condition rests on, each once. Of an `all` or `any`, only
 * the parts with the truth of the whole count: an `all` that fails rests on the parts that fail.
 */
export const disputesOf = (condition: Condition, situation: Situation): readonly string[] => {
  const points = new Set<string>()
  const seen = new Set<Condition>()
  const visit = (c: Condition): void => {
    if (seen.has(c) || !mentionsDispute(c)) return
    seen.add(c)
    if (c.kind === 'disputed' && truthOf(c.of, situation) === 'holds') points.add(c.point)
    const truth = truthOf(c, situation)
    for (const part of partsOf(c)) if (!isCombination(c) || truthOf(part, situation) === truth) visit(part)
  }
  visit(condition)
  return [...points]
}

const isCombination = ({ kind }: Condition) => kind === 'all' || kind === 'any'

const mentions = new WeakMap<Condition, boolean>()
/** Returns whether a condition contains a disputed point, cached. Most contain none, so `disputesOf` can skip them. */
const mentionsDispute = (condition: Condition): boolean => {
  const found = mentions.get(condition) ?? (condition.kind === 'disputed' || partsOf(condition).some(mentionsDispute))
  mentions.set(condition, found)
  return found
}
