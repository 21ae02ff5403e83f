import { truthOf } from './condition.ts'
import { statusOfPathway } from './headline.ts'
import type { Law } from './law.ts'
import { cachedPath } from './outline.ts'
import type { Given } from './question.ts'
import type { Truth } from './truth.ts'
import type { PathwayStatus } from './verdict.ts'

/** Facts, pathways and bars without their grounds: quick enough to compute after every answer. */
export type ProvisionalVerdict = {
  readonly facts: readonly { readonly id: string; readonly truth: Truth; readonly working?: boolean }[]
  readonly pathways: readonly { readonly id: string; readonly status: PathwayStatus }[]
  readonly bars: readonly { readonly id: string; readonly truth: Truth }[]
}
/** Returns the truth of facts and bars and the status of pathways, equal to those that `assess` returns. */
export const provisionalVerdict = (law: Law, given: Given): ProvisionalVerdict => {
  const situation = cachedPath(law.outline, given)
  return {
    facts: law.facts.map(({ fact, working = false }) => ({ id: fact.id, truth: truthOf(fact, situation), working })),
    pathways: law.pathways.map((p) => ({ id: p.id, status: statusOfPathway(p, (c) => truthOf(c, situation)) })),
    bars: law.bars.map(({ id, when }) => ({ id, truth: truthOf(when, situation) })),
  }
}

/** Returns the ids of the bars that hold with the answers `after` and did not hold with the answers `before`. */
export const barsSince = (law: Law, before: Given, after: Given): readonly string[] => {
  const holding = (given: Given) => {
    const situation = cachedPath(law.outline, given)
    return law.bars.filter(({ when }) => truthOf(when, situation) === 'holds').map(({ id }) => id)
  }
  const former = holding(before)
  return holding(after).filter((id) => !former.includes(id))
}
