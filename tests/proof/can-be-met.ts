import { type Condition, truthOf } from '../../src/core/condition.ts'
import { path } from '../../src/core/outline.ts'
import { type Answer, exclusiveOptions, type Given, problemWith } from '../../src/core/question.ts'
import type { World } from './encode.ts'
import type { B, Prover } from './solver.ts'

/** A rule that a person can meet: where it bears on a case, and what meets it. */
export type Rule = {
  readonly id: string
  readonly applies: Condition
  readonly met: Condition
  /** What must stay possible when the answers that meet the rule are given. */
  readonly keeps: readonly Condition[]
}

/** As many answers as any rule here needs. */
const mostTried = 20_000

const merged = (one: Given, other: Given): Given | undefined => {
  const both: Record<string, Answer | undefined> = { ...one }
  for (const [id, answer] of Object.entries(other)) {
    const own = both[id]
    if (own === undefined || answer === undefined) both[id] = answer ?? own
    else if (typeof own === 'string' || typeof answer === 'string') {
      if (own !== answer) return undefined
    } else both[id] = [...new Set([...own, ...answer])]
  }
  return both
}

/** The answers that may make a condition hold, or fail, the likeliest first; some of them may contradict it elsewhere. */
function* waysTo(condition: Condition, holds: boolean): Generator<Given> {
  switch (condition.kind) {
    case 'answered': {
      const { question, oneOf } = condition
      const wanted = question.options.filter((o) => oneOf.includes(o) === holds)
      // A question that is not asked makes its condition fail without an answer.
      if (!holds) yield {}
      const alone = exclusiveOptions(question)
      const ordered = holds ? wanted : [...wanted].sort((a, b) => Number(alone.includes(b)) - Number(alone.includes(a)))
      for (const o of ordered) yield { [question.id]: question.kind === 'one' ? o : [o] }
      return
    }
    case 'fact':
      yield* waysTo(condition.is, holds)
      return
    case 'not':
      yield* waysTo(condition.of, !holds)
      return
    case 'disputed':
      yield* waysTo(condition.of, holds)
      return
    case 'all':
    case 'any':
      if ((condition.kind === 'all') === holds) yield* together(condition.of, holds)
      else for (const part of condition.of) yield* waysTo(part, holds)
      return
    default:
      condition satisfies never
  }
}
function* together([first, ...rest]: readonly Condition[], holds: boolean): Generator<Given> {
  if (first === undefined) yield {}
  else
    for (const one of waysTo(first, holds))
      for (const other of together(rest, holds)) {
        const both = merged(one, other)
        if (both) yield both
      }
}

/**
 * The questions of a case that are asked and have no answer, or the answer that nobody knows, and those of which a
 * disputed point leaves open whether they are asked: the readings then differ on what would meet the rule.
 */
const isOpen = (p: Prover, world: World): B =>
  p.e.any(
    [...world.answers].map(([id, { unsure: doubt, absent }]) => {
      const { holds, fails } = world.relevance.get(id) as { readonly holds: B; readonly fails: B }
      const maybe = p.z.Not(holds) as B
      return p.e.all([p.z.Not(fails) as B, p.e.any([doubt, absent, maybe])])
    }),
  )

/**
 * Returns answers of a case in which a rule applies and that no answer to the questions asked there can meet, or
 * `undefined` when there is none. Two claims, each for all answers:
 * - while anything is unknown, what meets the rule is not excluded by a question that is not asked;
 * - in a case told whole, no question of which hangs on a disputed point, some answer meets the rule.
 *
 * The solver looks for a case in which none of the answers tried so far meets the rule; the engine then looks for one
 * that does. So the answers are as few as the rule needs, and the proof does not depend on which are tried.
 */
export const neverMet = (p: Prover, { applies, met, keeps }: Rule): Given | undefined => {
  const { z, e, w, law } = p
  const not = (b: B) => z.Not(b) as B
  const whole = not(isOpen(p, w))
  /** What stands in the way of the rule, once these answers are given. */
  const refusedBy = (world: World): B => {
    const lost = e.any(keeps.map((c) => world.truth(c).fails))
    const { holds, fails } = world.truth(met)
    return e.any([lost, fails, e.all([whole, not(holds)])])
  }
  const isMetBy = (given: Given, isWhole: boolean): boolean => {
    const situation = path(law.outline, given)
    if (keeps.some((c) => truthOf(c, situation) === 'fails')) return false
    const truth = truthOf(met, situation)
    return isWhole ? truth === 'holds' : truth !== 'fails'
  }
  const questions = new Map(
    law.outline.flatMap((s) => (s.kind === 'ask' ? [[s.question.id, s.question] as const] : [])),
  )
  const isValid = (way: Given) =>
    Object.entries(way).every(([id, answer]) => {
      const question = questions.get(id)
      return question !== undefined && problemWith(question, answer) === undefined
    })
  const firstWay = (given: Given, isWhole: boolean): Given | undefined => {
    let tried = 0
    for (const way of waysTo(met, true)) {
      if (tried++ > mostTried) throw new Error('can-be-met: too many answers to try. Cut the condition.')
      if (isValid(way) && isMetBy({ ...given, ...way }, isWhole)) return way
    }
    return undefined
  }
  const worlds = [w]
  for (;;) {
    const breaking = e.all([w.truth(applies).holds, ...worlds.map(refusedBy)])
    const model = p.some(breaking)
    if (!model) return undefined
    const given = e.answersIn(model, w)
    const way = firstWay(given, model(whole))
    if (!way) {
      const fewest = p.fewest(breaking) ?? model
      return e.answersIn(fewest, w)
    }
    worlds.push(e.world([], '', way))
  }
}
