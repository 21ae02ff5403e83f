import { type Condition, questionsRead } from '../../../src/core/condition.ts'
import { answersToTry } from '../../../src/core/headline.ts'
import type { Law } from '../../../src/core/law.ts'
import { questionsOf } from '../../../src/core/outline.ts'
import type { Answer, Given, Question } from '../../../src/core/question.ts'
import { differing, type Pool, poolOf, type Told, toldOver } from '../law/columns.ts'
import type { Mutant } from '../law/mutants-of-conditions.ts'
import { heardOf } from '../law/sweep.ts'
import { randomFrom, someAnswers, workedAnswers } from './answers.ts'

/** The questions a condition reads, and those that decide whether these are asked, two steps back. */
const readBy = (law: Law, conditions: readonly Condition[]): readonly Question[] => {
  const steps = questionsOf(law.outline)
  const read = new Set(conditions.flatMap((c) => [...questionsRead(c)]))
  for (const _ of ['asked because of', 'in turn because of'])
    for (const { question, when } of steps)
      if (when && read.has(question.id)) for (const id of questionsRead(when)) read.add(id)
  return steps.map((s) => s.question).filter((q) => read.has(q.id))
}

/** The conditions of the rule a mutant changes: the rule is named as the mutant names it. */
const conditionsIn = (law: Law, rule: string): readonly Condition[] => {
  const [kind = '', name = ''] = rule.replace(', met', '').split(' ')
  const [pathway, requirement] = kind.split('.')
  return [
    ...law.facts.filter((f) => kind === 'fact' && f.fact.id === name).map((f) => f.fact),
    ...law.bars.filter((b) => kind === 'bar' && b.id === name).map((b) => b.when),
    ...law.duties
      .filter((d) => kind === 'duty' && d.id === name)
      .flatMap((d) => (d.met ? [d.applies, d.met] : [d.applies])),
    ...law.outline.flatMap((step) =>
      step.kind === 'rest' || step.when === undefined || name !== (step.kind === 'ask' ? step.question.id : step.id)
        ? []
        : [step.when],
    ),
    ...law.pathways
      .filter((p) => p.id === pathway)
      .flatMap((p) => Object.entries(p.requirements))
      .filter(([id]) => requirement === undefined || id === requirement)
      .map(([, r]) => r.met),
  ]
}

const seeded = (length: number): readonly Given[] => {
  const random = randomFrom(4)
  return Array.from({ length }, () => someAnswers(random))
}

/** Searches far and near for a case that a mutant judges otherwise: seeded answers, then answers to what its rule reads. */
export const searchOf = (
  law: Law,
  frozen: readonly Given[],
  { far, near }: { readonly far: number; readonly near: number },
) => {
  const judged = (given: readonly Given[]) => {
    const pool = poolOf(law, given)
    return { pool, told: toldOver(law, pool) }
  }
  let everywhere: { readonly pool: Pool; readonly told: Told } | undefined
  const aroundRule = new Map<string, { readonly pool: Pool; readonly told: Told }>()
  const around = (rule: string) => {
    const known = aroundRule.get(rule)
    if (known) return known
    const read = readBy(law, conditionsIn(law, rule))
    // Each rule has its own stream of numbers: what is found around one depends on no other.
    const random = randomFrom([...rule].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 2 ** 31, 7))
    const some = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T
    const turned = (): Given => {
      const flipped = read.filter(() => random() < 4 / read.length)
      const answers: Record<string, Answer> = Object.fromEntries(
        flipped.map((q) => [q.id, some([...answersToTry(q), 'unsure'])]),
      )
      return { ...(random() < 0.3 ? someAnswers(random) : some(workedAnswers)), ...answers }
    }
    const made = judged(Array.from({ length: near }, turned))
    aroundRule.set(rule, made)
    return made
  }
  /** A case that the engine itself judges otherwise, among those the columns point at. */
  const seen = ({ pool, told }: { readonly pool: Pool; readonly told: Told }, mutant: Mutant): Given | undefined =>
    differing(told, toldOver(mutant.law, pool))
      .slice(0, 60)
      .map((i) => pool.given[i] ?? {})
      .find((given) => JSON.stringify(heardOf(mutant.law, given)) !== JSON.stringify(heardOf(law, given)))
  return {
    /** A case whose verdict the mutant changes, if the search meets one. */
    changedBy: (mutant: Mutant): Given | undefined => {
      everywhere ??= judged([...frozen, ...seeded(far)])
      return seen(everywhere, mutant) ?? seen(around(mutant.rule), mutant)
    },
  }
}
