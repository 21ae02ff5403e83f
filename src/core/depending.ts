import { type Condition, partsOf, truthOf } from './condition.ts'
import { type Law, opens } from './law.ts'
import { cachedPath } from './outline.ts'
import type { Given } from './question.ts'

/** The conclusions that an answer may still decide, by id; of a duty, whether it applies or stands. */
export type Depending = {
  readonly pathways: readonly string[]
  readonly duties: readonly string[]
  readonly bars: readonly string[]
}

/**
 * Returns the conclusions that are not settled in a case and that read one of these questions: what their answers may
 * decide. Answers already given to these questions do not count.
 */
export const dependingOn = (law: Law, given: Given, questions: readonly string[]): Depending => {
  const open = Object.fromEntries(Object.entries(given).filter(([id]) => !questions.includes(id)))
  const situation = cachedPath(law.outline, open)
  const depends = (condition: Condition) =>
    questions.some((id) => read(condition).has(id)) && truthOf(condition, situation) === 'unknown'
  return {
    pathways: law.pathways.filter((p) => depends(openingOf(p))).map(({ id }) => id),
    duties: law.duties
      .filter(
        ({ applies, met, blocking }) =>
          truthOf(applies, situation) !== 'fails' &&
          [applies, met, blocking?.stands].some((condition) => condition && depends(condition)),
      )
      .map(({ id }) => id),
    bars: law.bars.filter(({ when }) => depends(when)).map(({ id }) => id),
  }
}

const openings = new WeakMap<Law['pathways'][number], Condition>()
const openingOf = (pathway: Law['pathways'][number]): Condition => {
  const opening = openings.get(pathway) ?? opens(pathway)
  openings.set(pathway, opening)
  return opening
}
const reads = new WeakMap<Condition, ReadonlySet<string>>()
/** Returns the ids of the questions that a condition reads. Conditions share their parts: each is read once. */
const read = (condition: Condition): ReadonlySet<string> => {
  const known = reads.get(condition)
  if (known) return known
  const ids = new Set(
    condition.kind === 'answered' ? [condition.question.id] : partsOf(condition).flatMap((part) => [...read(part)]),
  )
  reads.set(condition, ids)
  return ids
}
