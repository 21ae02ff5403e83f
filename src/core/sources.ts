import type { Law, Source } from './law.ts'
import { questionsOf } from './outline.ts'

/** Every source a law cites, once each, in the order of its questions, facts, bars, duties and pathways. */
export const sourcesOf = (law: Law): readonly Source[] => {
  const cited = [
    ...questionsOf(law.outline).flatMap((step) => step.citing),
    ...law.facts.flatMap((f) => f.citing),
    ...law.bars.flatMap((b) => b.citing),
    ...law.duties.flatMap((d) => d.citing),
    ...law.pathways.flatMap((p) => [...p.citing, ...Object.values(p.requirements).flatMap((r) => [...r.citing])]),
  ]
  return [...new Map(cited.map((source) => [source.id, source])).values()]
}
