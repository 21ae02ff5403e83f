import { describe, expect, test } from 'vitest'
import { type Condition, matchOf, truthOf } from '../../src/core/condition.ts'
import { conditionGraph } from '../../src/core/graph/condition-graph.ts'
import { answersThatSettle, coneOf } from '../../src/core/graph/settling-answers.ts'
import { type Path, path, questionsOf } from '../../src/core/outline.ts'
import type { Answer, Given } from '../../src/core/question.ts'
import { type Reason, reasonsIn } from '../../src/core/reasons.ts'
import { all, any, not, type Truth } from '../../src/core/truth.ts'
import { law } from '../../src/law/index.ts'
import { randomFrom, someAnswers, workedAnswers } from '../support/journey/answers.ts'
import { sampled } from '../support/sample.ts'

// Ten thousand random cases in the full run, a sample of them in the short one.
const many = process.env['CADRAGE_FULL'] === undefined ? 240 : 10_000
const random = randomFrom(11)
const others: readonly Given[] = Array.from({ length: 8 }, () => someAnswers(random))
const places = new Map(questionsOf(law.outline).map((step) => [step.question.id, step]))
const questions = new Map(questionsOf(law.outline).map(({ question }) => [question.id, question]))

const conclusions: readonly (readonly [id: string, condition: Condition])[] = [
  ...law.facts.map((f) => [`fact ${f.fact.id}`, f.fact] as const),
  ...law.bars.map((b) => [`bar ${b.id}`, b.when] as const),
  ...law.duties.map((d) => [`duty ${d.id}`, d.applies] as const),
  ...law.duties.flatMap((d) => (d.met ? [[`duty ${d.id}, met`, d.met] as const] : [])),
  ...law.pathways.flatMap((p) => Object.entries(p.requirements).map(([id, r]) => [`${p.id}.${id}`, r.met] as const)),
]

/** The truth of a condition in a case that does not end early, looked at apart from the engine: it reads only what it needs. */
const truthApart = (given: Given): ((condition: Condition) => Truth) => {
  const known = new Map<Condition, Truth>()
  const truth = (c: Condition): Truth => {
    const found = known.get(c) ?? look(c)
    known.set(c, found)
    return found
  }
  const look = (c: Condition): Truth => {
    switch (c.kind) {
      case 'answered': {
        const when = places.get(c.question.id)?.when
        return all([when ? truth(when) : 'holds', matchOf(c.oneOf, given[c.question.id])])
      }
      case 'fact':
        return truth(c.is)
      case 'not':
        return not(truth(c.of))
      case 'disputed':
        return c.reading === 'open' && truth(c.of) === 'holds' ? 'unknown' : truth(c.of)
      case 'all':
        return all(c.of.map(truth))
      case 'any':
        return any(c.of.map(truth))
      default:
        return c satisfies never
    }
  }
  return truth
}
/** The outline with no end but the one that was reached. */
const until = (endedBy: string) => law.outline.filter((step) => step.kind !== 'end' || step.id === endedBy)
/** How a conclusion comes out when these answers are given and the rest is as in `rest`. */
const outcome = (condition: Condition, here: Path, reasons: readonly Reason[], rest: Given = {}): Truth => {
  const given: Record<string, Answer | undefined> = { ...rest }
  for (const { question, answer } of reasons) given[question] = answer ?? undefined
  return here.endedBy === undefined
    ? truthApart(given)(condition)
    : truthOf(condition, path(until(here.endedBy), given))
}

/** Answers that settle a conclusion though these reasons stay as they are, if there are any. */
const settling = (here: Path, condition: Condition, reasons: readonly Reason[]) => {
  const graph = conditionGraph(law.outline, here.endedBy)
  const fixed = reasons.flatMap(({ question, answer }) => {
    const known = questions.get(question)
    return known ? [[graph.questionNodeOf(known), answer ?? undefined] as const] : []
  })
  return answersThatSettle(coneOf(graph, graph.nodeOf(condition)), new Map(fixed))
}

const faultsIn = (cases: readonly Given[]) => {
  const seen = new Set<string>()
  const faults: string[] = []
  for (const given of cases) {
    const here = path(law.outline, given)
    const { reasonsFor } = reasonsIn(law.outline, here)
    for (const [id, condition] of conclusions) {
      const truth = truthOf(condition, here)
      const reasons = reasonsFor(condition)
      const name = `${id} ${truth} ${here.endedBy ?? ''} ${JSON.stringify(reasons.map((r) => [r.question, r.answer]))}`
      if (seen.has(name)) continue
      seen.add(name)
      // Settled by these alone, it is settled whatever the rest; what is unknown must stay so whatever the rest.
      const rests = truth === 'unknown' ? [{}, ...others] : [{}, ...others.slice(0, 2)]
      if (rests.some((rest) => outcome(condition, here, reasons, rest) !== truth)) faults.push(`not enough: ${name}`)
      for (const reason of reasons) {
        const without = reasons.filter((r) => r !== reason)
        // What was settled is not any more when nothing else is answered; what was unknown can be settled by some answers.
        const otherwise = truth === 'unknown' ? settling(here, condition, without) : new Map<string, Answer>()
        if (!otherwise || outcome(condition, here, without, Object.fromEntries(otherwise)) === truth)
          faults.push(`${reason.question} can be dropped: ${name}`)
      }
    }
  }
  return { checked: seen.size, faults }
}

describe('the answers a conclusion lists entail it, and none of them can be dropped', () => {
  test('in every worked case', () => {
    const { checked, faults } = faultsIn(sampled(workedAnswers))
    expect(checked).toBeGreaterThan(1_500)
    expect(faults).toEqual([])
  })
  test(`in ${many} random cases`, () => {
    const { checked, faults } = faultsIn(sampled(Array.from({ length: many }, () => someAnswers(random))))
    expect(checked).toBeGreaterThan(many * 2)
    expect(faults).toEqual([])
  })
})
