import type { Law } from '../../../src/core/law.ts'
import { conditionMutantsOf, type Mutant } from './mutants-of-conditions.ts'
import { ruleMutantsOf } from './mutants-of-rules.ts'

/**
 * The mutants of one part out of several, from 0. All mutants of a rule are in one part, as the search around a rule is
 * the same for all of them.
 */
export function* mutantsInPart(law: Law, part: number, parts: number): Generator<Mutant> {
  const rules = new Map<string, number>()
  for (const mutant of mutantsOf(law)) {
    const place = rules.get(mutant.rule) ?? rules.size
    rules.set(mutant.rule, place)
    if (place % parts === part) yield mutant
  }
}

/** Every mutant of a law, made one by one as they are asked for. */
export function* mutantsOf(law: Law): Generator<Mutant> {
  yield* conditionMutantsOf(law)
  yield* ruleMutantsOf(law)
}
