import type { Law } from '../../../src/core/law.ts'
import { conditionMutantsOf, type Mutant } from './mutants-of-conditions.ts'
import { ruleMutantsOf } from './mutants-of-rules.ts'

/** Every mutant of a law, made one by one as they are asked for. */
export function* mutantsOf(law: Law): Generator<Mutant> {
  yield* conditionMutantsOf(law)
  yield* ruleMutantsOf(law)
}
