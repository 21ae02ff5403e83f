import { type Condition, partsOf, type Situation, truthOf } from './condition.ts'

/**
 * Returns the ids of the disputed points that the truth of a condition rests on, each once. Of an `all` or `any`, only
 * the parts with the truth of the whole count: an `all` that fails rests on the parts that fail. Where one part is
 * enough, an undisputed one settles it, and the whole rests on no disputed point.
 */
export const disputesOf = (condition: Condition, situation: Situation): readonly string[] => [
  ...pointsOf(condition, situation),
]

const pointsIn = new WeakMap<Situation, Map<Condition, ReadonlySet<string>>>()
/** Returns the disputed points of a condition, cached for the situation: its conclusions share most of their parts. */
const pointsOf = (condition: Condition, situation: Situation): ReadonlySet<string> => {
  if (!mentionsDispute(condition)) return none
  const known = pointsIn.get(situation) ?? new Map<Condition, ReadonlySet<string>>()
  pointsIn.set(situation, known)
  const points = known.get(condition) ?? findPoints(condition, situation)
  known.set(condition, points)
  return points
}
const findPoints = (c: Condition, situation: Situation): ReadonlySet<string> => {
  const truth = truthOf(c, situation)
  const isOneEnough = (c.kind === 'any' && truth === 'holds') || (c.kind === 'all' && truth === 'fails')
  const own = c.kind === 'disputed' && truthOf(c.of, situation) === 'holds' ? [c.point] : []
  const found: ReadonlySet<string>[] = []
  for (const part of partsOf(c)) {
    if (isCombination(c) && truthOf(part, situation) !== truth) continue
    const points = pointsOf(part, situation)
    if (points.size > 0) found.push(points)
    else if (isOneEnough) return none
  }
  if (own.length === 0 && found.length < 2) return found[0] ?? none
  return new Set([...own, ...found.flatMap((points) => [...points])])
}
const none: ReadonlySet<string> = new Set()

const isCombination = ({ kind }: Condition) => kind === 'all' || kind === 'any'

const mentions = new WeakMap<Condition, boolean>()
/** Returns whether a condition contains a disputed point, cached. Most contain none, so `disputesOf` can skip them. */
const mentionsDispute = (condition: Condition): boolean => {
  const found = mentions.get(condition) ?? (condition.kind === 'disputed' || partsOf(condition).some(mentionsDispute))
  mentions.set(condition, found)
  return found
}
