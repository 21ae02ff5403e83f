import { truthOf } from './condition.ts'
import { statusOfPathway } from './headline.ts'
import type { Law } from './law.ts'
import { cachedPath } from './outline.ts'
import type { Given } from './question.ts'
import type { Truth } from './truth.ts'
import type { PathwayStatus } from './verdict.ts'

/** What a verdict establishes, without its grounds: enough to say where one stands while one answers, and quick to work out. */
export type ProvisionalVerdict = {
  readonly facts: readonly { readonly id: string; readonly truth: Truth; readonly working?: boolean }[]
  readonly pathways: readonly { readonly id: string; readonly status: PathwayStatus }[]
  readonly bars: readonly { readonly id: string; readonly truth: Truth }[]
}
/** How facts, routes and bars stand after some answers: each as `assess` finds it. */
export const provisionalVerdict = (law: Law, given: Given): ProvisionalVerdict => {
  const situation = cachedPath(law.outline, given)
  return {
    facts: law.facts.map(({ fact, working = false }) => ({ id: fact.id, truth: truthOf(fact, situation), working })),
    pathways: law.pathways.map((p) => ({ id: p.id, status: statusOfPathway(p, (c) => truthOf(c, situation)) })),
    bars: law.bars.map(({ id, when }) => ({ id, truth: truthOf(when, situation) })),
  }
}

/** The bars that hold after an answer, and did not before it. */
export const barsSince = (law: Law, before: Given, after: Given): readonly string[] => {
  const holding = (given: Given) => {
    const situation = cachedPath(law.outline, given)
    return law.bars.filter(({ when }) => truthOf(when, situation) === 'holds').map(({ id }) => id)
  }
  const held = holding(before)
  return holding(after).filter((id) => !held.includes(id))
}
