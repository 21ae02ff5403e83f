import { type Condition, type Situation, truthOf } from './condition.ts'
import type { Truth } from './truth.ts'

/**
 * Returns the situation in which every question that is not relevant is read as unknown, instead of as not true of the
 * case.
 */
export const asAsked = (situation: Situation): Situation => {
  const relevance = new Map<string, Truth>()
  for (const [id, truth] of situation.relevance) relevance.set(id, truth === 'fails' ? 'unknown' : truth)
  return { ...situation, relevance, seen: new Map() }
}

/**
 * Returns whether a condition did not arise: its truth in the case comes from a question that is not relevant, so that
 * the answers say nothing of it. `asked` is `asAsked(situation)`. A condition that is unknown anyway arises.
 */
export const didNotArise = (condition: Condition, situation: Situation, asked: Situation): boolean =>
  truthOf(condition, situation) !== 'unknown' && truthOf(condition, asked) === 'unknown'
