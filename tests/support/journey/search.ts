import { type Condition, questionsRead } from '../../../src/core/condition.ts'
import type { Law } from '../../../src/core/law.ts'
import { answersToTry } from '../../../src/core/outcomes.ts'
import { questionsOf } from '../../../src/core/outline.ts'
import { type Answer, exclusiveOptions, type Given, type Question } from '../../../src/core/question.ts'
import { differing, type Pool, poolOf, type Told, toldOver } from '../law/columns.ts'
import type { Mutant } from '../law/mutants-of-conditions.ts'
import { heardOf } from '../law/sweep.ts'
import { randomFrom, someAnswers, workedAnswers } from './answers.ts'

/** Returns the questions that conditions read and, up to two steps back, those that decide whether these are asked. */
export const readBy = (law: Law, conditions: readonly Condition[]): readonly Question[] => {
  const steps = questionsOf(law.outline)
  const read = new Set(conditions.flatMap((c) => [...questionsRead(c)]))
  for (const _ of ['asked because of', 'in turn because of'])
    for (const { question, when } of steps)
      if (when && read.has(question.id)) for (const id of questionsRead(when)) read.add(id)
  return steps.map((s) => s.question).filter((q) => read.has(q.id))
}

/** Returns “I don’t know” and, for a multiple-choice question, each option beside it. */
const doubtsOf = (question: Question): readonly Answer[] => {
  if (question.kind === 'one') return ['unsure']
  const exclusive = exclusiveOptions(question)
  return ['unsure', ...question.options.filter((o) => !exclusive.includes(o)).map((o) => [o, 'unsure'])]
}

/** Returns the conditions of the rule that a mutant changes, by the name that the mutant gives it. */
export const conditionsIn = (law: Law, rule: string): readonly Condition[] => {
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

/** Cases, and the conclusions of the law on each. */
type AssessedCases = { readonly pool: Pool; readonly columns: Told }

const seeded = (length: number): readonly Given[] => {
  const random = randomFrom(4)
  return Array.from({ length }, () => someAnswers(random))
}

/**
 * Searches for a case that a mutant assesses differently: first among `far` random cases, then among `near` variants of
 * the answers its rule reads.
 */
export const searchOf = (
  law: Law,
  frozen: readonly Given[],
  { far, near }: { readonly far: number; readonly near: number },
) => {
  const assessed = (given: readonly Given[]): AssessedCases => {
    const pool = poolOf(law, given)
    return { pool, columns: toldOver(law, pool) }
  }
  let everywhere: AssessedCases | undefined
  const aroundRule = new Map<string, AssessedCases>()
  const around = (rule: string) => {
    const known = aroundRule.get(rule)
    if (known) return known
    const read = readBy(law, conditionsIn(law, rule))
    // Each rule has its own seed, so that its result does not depend on the other rules.
    const random = randomFrom([...rule].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 2 ** 31, 7))
    const oneOf = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T
    const variant = (): Given => {
      const flipped = read.filter(() => random() < 4 / read.length)
      const answers: Record<string, Answer> = Object.fromEntries(
        flipped.map((q) => [q.id, oneOf([...answersToTry(q), ...doubtsOf(q)])]),
      )
      return { ...(random() < 0.3 ? someAnswers(random) : oneOf(workedAnswers)), ...answers }
    }
    const cases = assessed(Array.from({ length: near }, variant))
    aroundRule.set(rule, cases)
    return cases
  }
  /** Returns, among the cases in which the columns differ, the first that the engine assesses differently. */
  const confirmed = ({ pool, columns }: AssessedCases, mutant: Mutant): Given | undefined =>
    differing(columns, toldOver(mutant.law, pool))
      .slice(0, 60)
      .map((i) => pool.given[i] ?? {})
      .find((given) => JSON.stringify(heardOf(mutant.law, given)) !== JSON.stringify(heardOf(law, given)))
  return {
    /** Returns a case whose verdict the mutant changes; `undefined` if none is found. */
    changedBy: (mutant: Mutant): Given | undefined => {
      everywhere ??= assessed([...frozen, ...seeded(far)])
      return confirmed(everywhere, mutant) ?? confirmed(around(mutant.rule), mutant)
    },
  }
}
