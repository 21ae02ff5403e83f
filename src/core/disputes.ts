import { type Condition, partsOf, type Situation, truthOf } from './condition.ts'

/**
 * The points on which authorities are silent or divided that what settled this result rests on, each once. A failed `all`
 * rests on what failed in it only.
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
/** Is a disputed point anywhere in a condition? In most there is none, and nothing to look for. */
const mentionsDispute = (condition: Condition): boolean => {
  const found = mentions.get(condition) ?? (condition.kind === 'disputed' || partsOf(condition).some(mentionsDispute))
  mentions.set(condition, found)
  return found
}
