import { beforeAll, describe, expect, test } from 'vitest'
import { type Condition, truthOf } from '../../src/core/condition.ts'
import { opens } from '../../src/core/law.ts'
import { outcomeOf } from '../../src/core/outcomes.ts'
import { path, questionsOf } from '../../src/core/outline.ts'
import { exclusiveOptions, type Given, type Question } from '../../src/core/question.ts'
import { law } from '../../src/law/index.ts'
import { inSample } from './in-sample.ts'
import { type B, type Prover, proverOf } from './solver.ts'
import { differ } from './verdict-formulas.ts'

let p: Prover
beforeAll(async () => {
  p = await proverOf(law)
})

/**
 * For each option, answers with it and the same answers without it, of which the verdicts differ: of one choice, another
 * option in its place; of several, the others as they are, or “none” in place of the last.
 */
const apart = (question: Question): ReadonlyMap<string, readonly [Given, Given] | undefined> => {
  const { w, e, z } = p
  const elsewhere = p.elsewhere(question.id)
  const here = w.answers.get(question.id)
  const there = elsewhere.answers.get(question.id)
  if (!here || !there) throw new Error(`options: ${question.id} is not in the interview.`)
  const changed = e.all([
    elsewhere.wellFormed,
    z.Not(here.unsure) as B,
    z.Not(there.unsure) as B,
    z.Not(there.absent) as B,
    differ(p, w, elsewhere),
  ])
  const free = question.kind === 'one' ? question.options : exclusiveOptions(question)
  const only = (option: string): B =>
    e.all([
      here.options.get(option) as B,
      z.Not(there.options.get(option) as B) as B,
      ...question.options
        .filter((o) => o !== option && !free.includes(o) && !free.includes(option))
        .map((o) => z.Eq(here.options.get(o) as B, there.options.get(o) as B) as B),
    ])
  return p.granted(
    changed,
    () =>
      new Map(
        question.options.map((option) => {
          const model = p.some(only(option))
          return [option, model && [e.answersIn(model, w), e.answersIn(model, elsewhere)]] as const
        }),
      ),
  )
}
/** What the engine concludes of each rule that is told to a person, without the reasons: these take time. */
const told = (given: Given) => {
  const situation = path(law.outline, given)
  const truth = (condition: Condition) => truthOf(condition, situation)
  return [
    outcomeOf(law, given),
    ...law.facts.filter((f) => !f.working).map((f) => truth(f.fact)),
    ...law.bars.map((b) => truth(b.when)),
    ...law.pathways.map((r) => {
      const own = truth(opens(r))
      return own === 'fails' ? own : [own, ...Object.values(r.requirements).map(({ met }) => truth(met))]
    }),
    ...law.duties.map(({ applies, met }) => (truth(applies) === 'holds' ? ['holds', met && truth(met)] : 'untold')),
  ]
}

/** Offers a further flow, and concludes nothing by itself. */
const offersFlow = `${law.presentation?.alsoFor?.question} ${law.presentation?.alsoFor?.flow}`

describe('7. every option changes some verdict', () => {
  test.each(inSample(questionsOf(law.outline)).map(({ question }) => [question.id, question] as const))(
    'of %s',
    (_, question) => {
      const pairs = apart(question)
      // The engine confirms what the solver found.
      for (const [option, pair] of pairs) if (pair) expect(told(pair[0]), option).not.toEqual(told(pair[1]))
      const idle = question.options.filter((o) => !pairs.get(o) && `${question.id} ${o}` !== offersFlow)
      expect(idle).toEqual([])
    },
  )
})
