import type { Bool, Context } from 'z3-solver'
import type { Condition, Reading } from '../../src/core/condition.ts'
import { type Law, opens } from '../../src/core/law.ts'
import { questionsOf } from '../../src/core/outline.ts'
import {
  type Answer,
  exclusiveOptions,
  type Given,
  isExclusive,
  type Question,
  unsure,
} from '../../src/core/question.ts'
import type { ProverOptions } from './solver.ts'

type Z = Context<'law'>
type B = Bool<'law'>
type Leaf = Extract<Condition, { readonly kind: 'answered' }>
/** A truth of the law as two formulas; neither of them is “unknown”. */
export type Three = { readonly holds: B; readonly fails: B }
/** One question as formulas: each option ticked, “I don't know” (alone or beside ticked options), or no answer at all. */
export type Answers = { readonly options: ReadonlyMap<string, B>; readonly unsure: B; readonly absent: B }
export type Headline = Readonly<Record<'stop' | 'cannotTell' | 'outside', B>> & {
  /** The pathway named, by id. */
  readonly named: ReadonlyMap<string, B>
}
/** The whole law over one set of answers. */
export type World = {
  readonly truth: (condition: Condition) => Three
  readonly relevance: ReadonlyMap<string, Three>
  readonly answers: ReadonlyMap<string, Answers>
  readonly pathways: ReadonlyMap<string, Three>
  readonly bars: ReadonlyMap<string, Three>
  readonly duties: ReadonlyMap<string, Three>
  readonly facts: ReadonlyMap<string, Three>
  /** Before each step of the outline, by its place: an end was reached. */
  readonly ended: readonly B[]
  readonly headline: Headline
  /** What any set of answers must be: exactly one choice for one, at least one for several, “none” alone. “I don't know” may stand beside several. */
  readonly wellFormed: B
}

/**
 * Translates outline and law, as they are, to formulas of propositional logic: Kleene's three values become two
 * formulas. A world shares its answers with another except for the questions named in `fresh` and those that are
 * `fixed`. With `reading`, every disputed point is read that way. `fault` plants one, to see that a theorem breaks on it.
 */
export const encoder = (z: Z, law: Law, fault?: ProverOptions['fault']) => {
  const { And, Or, Not } = z
  const all = (of: readonly B[]): B => (of.length === 0 ? z.Bool.val(true) : (And(...of) as B))
  const any = (of: readonly B[]): B => (of.length === 0 ? z.Bool.val(false) : (Or(...of) as B))
  const asks = questionsOf(law.outline)

  const variables = (question: Question, suffix: string): Answers => {
    const name = (what: string) => z.Bool.const(`${question.id}=${what}${suffix}`)
    return {
      options: new Map(question.options.map((o) => [o, name(o)])),
      unsure: name(unsure),
      absent: name('absent'),
    }
  }
  const formOf = (question: Question, { options, unsure: doubt, absent }: Answers): B => {
    const ticked = [...options.values()]
    const alone = exclusiveOptions(question)
    const choices =
      question.kind === 'one'
        ? [exactlyOne([...ticked, doubt, absent])]
        : [
            any([...ticked, doubt, absent]),
            Not(And(doubt, absent)) as B,
            z.Implies(absent, Not(any(ticked))) as B,
            ...alone.map(
              (o) =>
                z.Implies(
                  options.get(o) as B,
                  Not(any([doubt, ...[...options].filter(([other]) => other !== o).map(([, b]) => b)])),
                ) as B,
            ),
          ]
    return all(choices)
  }
  const exactlyOne = (of: readonly B[]): B =>
    all([any(of), ...of.flatMap((one, i) => of.slice(i + 1).map((other) => Not(And(one, other)) as B))])

  const shared = new Map(asks.map(({ question }) => [question.id, variables(question, '')]))

  /** Where an answer says whether the options of a leaf are true: the one that excludes the others, also by these. */
  const toldIn = ({ options, unsure: doubt, absent }: Answers, { question, oneOf }: Leaf): B => {
    const isExcluded = question.kind === 'many' && oneOf.every(isExclusive)
    return all([Not(absent) as B, isExcluded ? any([Not(doubt) as B, ...options.values()]) : (Not(doubt) as B)])
  }

  /** A given answer as formulas: each is true or false. */
  const constants = (question: Question, answer: Answer): Answers => {
    const is = (truth: boolean) => z.Bool.val(truth) as B
    return {
      options: new Map(question.options.map((o) => [o, is([answer].flat().includes(o))])),
      unsure: is([answer].flat().includes(unsure)),
      absent: is(false),
    }
  }
  const world = (fresh: readonly string[] = [], suffix = "'", fixed: Given = {}, reading?: Reading): World => {
    const answers = new Map(
      asks.map(({ question }) => {
        const answer = fixed[question.id]
        if (answer !== undefined) return [question.id, constants(question, answer)]
        return [
          question.id,
          fresh.includes(question.id) ? variables(question, suffix) : (shared.get(question.id) as Answers),
        ]
      }),
    )
    const relevance = new Map<string, Three>()
    const known = new Map<Condition, Three>()
    const truth = (condition: Condition): Three => {
      const found = known.get(condition)
      if (found) return found
      const three = look(condition)
      known.set(condition, three)
      return three
    }
    const look = (condition: Condition): Three => {
      switch (condition.kind) {
        case 'answered': {
          const of = answers.get(condition.question.id)
          const relevant = relevance.get(condition.question.id)
          if (!of || !relevant) throw new Error(`encode: ${condition.question.id} is read before it is asked.`)
          const match = any(condition.oneOf.map((o) => of.options.get(o) as B))
          const told = fault === 'unknownReadAsNo' ? z.Bool.val(true) : toldIn(of, condition)
          return { holds: all([relevant.holds, match]), fails: any([relevant.fails, all([told, Not(match) as B])]) }
        }
        case 'fact':
          return truth(condition.is)
        case 'not': {
          const { holds, fails } = truth(condition.of)
          return { holds: fails, fails: holds }
        }
        case 'disputed': {
          if (reading === 'notApplied') return { holds: z.Bool.val(false), fails: z.Bool.val(true) }
          const { holds, fails } = truth(condition.of)
          if (reading === 'applied') return { holds, fails }
          return condition.reading === 'open' ? { holds: z.Bool.val(false), fails } : { holds, fails }
        }
        case 'all': {
          const of = condition.of.map(truth)
          return { holds: all(of.map((t) => t.holds)), fails: any(of.map((t) => t.fails)) }
        }
        case 'any': {
          const of = condition.of.map(truth)
          return { holds: any(of.map((t) => t.holds)), fails: all(of.map((t) => t.fails)) }
        }
        default:
          return condition satisfies never
      }
    }
    let ended = z.Bool.val(false) as B
    const endedBefore: B[] = []
    for (const step of law.outline) {
      endedBefore.push(ended)
      if (step.kind === 'rest') continue
      if (step.kind === 'end') {
        ended = any([ended, truth(step.when).holds])
        continue
      }
      const when = step.when ? truth(step.when) : { holds: z.Bool.val(true), fails: z.Bool.val(false) }
      relevance.set(step.question.id, {
        holds: all([Not(ended) as B, when.holds]),
        fails: any([ended, when.fails]),
      })
    }
    const pathways = new Map(law.pathways.map((p) => [p.id, truth(opens(p))]))
    const bars = new Map(law.bars.map((b) => [b.id, truth(b.when)]))
    return {
      truth,
      relevance,
      answers,
      pathways,
      bars,
      duties: new Map(law.duties.map((d) => [d.id, truth(d.applies)])),
      facts: new Map(law.facts.map((f) => [f.fact.id, truth(f.fact)])),
      ended: endedBefore,
      headline: headlineOf(bars, pathways, truth(law.outside)),
      wellFormed: all(asks.map(({ question }) => formOf(question, answers.get(question.id) as Answers))),
    }
  }

  /** The same order of reading as the engine: bars, then outside, then the first open pathway. */
  const headlineOf = (
    bars: ReadonlyMap<string, Three>,
    pathways: ReadonlyMap<string, Three>,
    outside: Three,
  ): Headline => {
    const stop = any([...bars.values()].map((b) => b.holds))
    const doubt = any([...bars.values()].map((b) => all([Not(b.holds) as B, Not(b.fails) as B])))
    const free = all([Not(stop) as B, Not(doubt) as B])
    const inside = all([free, Not(outside.holds) as B])
    const named = new Map<string, B>()
    const before: Three[] = []
    for (const p of law.pathways) {
      const own = pathways.get(p.id) as Three
      const first = all([inside, own.holds, ...before.map((b) => Not(b.holds) as B)])
      named.set(p.id, p.residual ? all([first, ...before.map((b) => any([b.holds, b.fails]))]) : first)
      before.push(own)
    }
    return {
      stop,
      outside: all([free, outside.holds]),
      named,
      cannotTell: all([Not(stop) as B, any([doubt, all([inside, Not(any([...named.values()])) as B])])]),
    }
  }

  /** The answers of a model, as a case holds them. */
  const answersIn = (value: (b: B) => boolean, of: World): Given => {
    const given: Record<string, Answer> = {}
    for (const { question } of asks) {
      const { options, unsure: doubt, absent } = of.answers.get(question.id) as Answers
      if (value(absent)) continue
      const ticked = [...options].filter(([, b]) => value(b)).map(([o]) => o)
      const said = value(doubt) ? [...ticked, unsure] : ticked
      given[question.id] = question.kind === 'one' || ticked.length === 0 ? (said[0] ?? unsure) : said
    }
    return given
  }
  return { all, any, world, answersIn }
}
