import type { Law } from '../../../src/core/law.ts'
import { searchOf } from '../journey/search.ts'
import { frozenOf } from './frozen.ts'
import type { Mutant } from './mutants-of-conditions.ts'

type Named = Omit<Mutant, 'law'>
/** Mutants told apart: those some frozen table speaks of otherwise, those whose verdict differs unseen, those alike. */
export type Judged = {
  readonly caught: readonly (Named & { readonly by: string })[]
  readonly survivors: readonly Named[]
  readonly alike: readonly Named[]
  /** Of those that change some verdict, the part that is caught. */
  readonly score: number
}

/** Tries each mutant against everything frozen of its law, then searches for a verdict that it changes. */
export const judge = (
  law: Law,
  mutants: Iterable<Mutant>,
  breadth: { readonly far: number; readonly near: number },
): Judged => {
  const frozen = frozenOf(law)
  const search = searchOf(law, frozen.given, breadth)
  const caught: (Named & { readonly by: string })[] = []
  const survivors: Named[] = []
  const alike: Named[] = []
  for (const mutant of mutants) {
    const { kind, rule, what } = mutant
    const by = frozen.spokenBy(mutant)
    if (by !== undefined) caught.push({ kind, rule, what, by })
    else if (search.changedBy(mutant)) survivors.push({ kind, rule, what })
    else alike.push({ kind, rule, what })
  }
  return { caught, survivors, alike, score: caught.length / (caught.length + survivors.length) }
}
