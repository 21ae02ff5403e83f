import { type Condition, matchOf, partsOf, truthOf } from '../../../src/core/condition.ts'
import { type Outline, type Path, path, questionsOf } from '../../../src/core/outline.ts'
import { type Answer, exclusiveOptions, type Given, type Question, unsure } from '../../../src/core/question.ts'
import type { Reason } from '../../../src/core/reasons.ts'
import type { Truth } from '../../../src/core/truth.ts'

// What `reasons.ts` finds on a graph of numbered conditions, found without a graph: every check starts anew.

type Leaf = Extract<Condition, { readonly kind: 'answered' }>
type Place = { readonly when: Condition | undefined; readonly end: Condition | undefined }
/** Returns when each question is relevant: its condition, and the end that was reached, if it comes before. */
const placesIn = (outline: Outline, endedBy: string | undefined): ReadonlyMap<string, Place> => {
  let end: Condition | undefined
  const places = new Map<string, Place>()
  for (const step of outline)
    if (step.kind === 'ask') places.set(step.question.id, { when: step.when, end })
    else if (step.kind === 'end' && step.id === endedBy) end = step.when
  return places
}

/** Returns the reasons of a condition in a case. */
export const plainReasons = (outline: Outline, here: Path, condition: Condition): readonly Reason[] => {
  const { counted, endedBy } = here
  const places = placesIn(outline, endedBy)
  const until = outline.filter((step) => step.kind !== 'end' || step.id === endedBy)
  const truth = truthOf(condition, here)
  const leaves = supportOf(condition, here, places)
  const isEnough = (questions: readonly string[]) => {
    const fixed = Object.fromEntries(questions.map((id) => [id, counted[id]]))
    return truth === 'unknown'
      ? !canSettle(outline, places, condition, fixed)
      : truthOf(condition, path(until, fixed)) === truth
  }
  let questions = questionsIn(leaves)
  for (const dropped of [...questions].reverse()) {
    const remaining = questions.filter((id) => id !== dropped)
    if (isEnough(remaining)) questions = remaining
  }
  return questions.map((question) => {
    const answer = counted[question] ?? null
    const read = leaves.filter((leaf) => leaf.question.id === question).map((leaf) => leaf.oneOf)
    const isDoubted = read.some((oneOf) => matchOf(oneOf, answer ?? undefined) === 'unknown')
    return {
      question,
      answer,
      ground: answer === null ? 'notYetAsked' : isDoubted ? 'unsure' : 'answer',
      lookedFor: [...new Set(read.flat())],
    }
  })
}

const questionsIn = (leaves: readonly Leaf[]) => [...new Set(leaves.map((leaf) => leaf.question.id))]
/** Returns leaves that entail the truth of a condition, collected along its evaluation. */
const supportOf = (condition: Condition, here: Path, places: ReadonlyMap<string, Place>): readonly Leaf[] => {
  const known = new Map<Condition, readonly Leaf[]>()
  const support = (c: Condition): readonly Leaf[] => {
    const found = known.get(c) ?? find(c)
    known.set(c, found)
    return found
  }
  const together = (of: readonly Condition[]) => [...new Set(of.flatMap(support))]
  /** The support that reads the fewest questions; the first of equals. */
  const smallest = ([first, ...more]: readonly Condition[]): readonly Leaf[] =>
    more
      .map(support)
      .reduce(
        (best, next) => (questionsIn(next).length < questionsIn(best).length ? next : best),
        first ? support(first) : [],
      )
  const find = (c: Condition): readonly Leaf[] => {
    const truth = truthOf(c, here)
    if (c.kind === 'answered') {
      const { when, end } = places.get(c.question.id) ?? {}
      if (here.relevance.get(c.question.id) === 'fails')
        return smallest([...(when && truthOf(when, here) === 'fails' ? [when] : []), ...(end ? [end] : [])])
      return truth === 'fails' || !when ? [c] : [...new Set([c, ...support(when)])]
    }
    if ((c.kind === 'all' && truth === 'fails') || (c.kind === 'any' && truth === 'holds'))
      return smallest(c.of.filter((part) => truthOf(part, here) === truth))
    return together(partsOf(c))
  }
  return support(condition)
}

type Possible = ReadonlySet<Truth>
const every: Possible = new Set<Truth>(['holds', 'fails', 'unknown'])
/** Returns whether some answers make a condition hold or fail while the fixed ones stay as they are. */
const canSettle = (
  outline: Outline,
  places: ReadonlyMap<string, Place>,
  condition: Condition,
  fixed: Given,
): boolean => {
  const possible = possibleIn(places, fixed)
  const own = possible(condition)
  if (!own.has('unknown')) return true
  if (own.size === 1) return false
  const next = openQuestion(places, condition, fixed, possible)
  const question = questionsOf(outline).find((step) => step.question.id === next)?.question
  return (
    question !== undefined &&
    answersTo(
      question,
      leavesUnder(places, condition).filter((leaf) => leaf.question.id === next),
    ).some((answer) => canSettle(outline, places, condition, { ...fixed, [question.id]: answer }))
  )
}
/** Returns a function that gives the truth values a condition can have, treating its parts as independent. */
const possibleIn = (places: ReadonlyMap<string, Place>, fixed: Given) => {
  const known = new Map<Condition, Possible>()
  const possible = (c: Condition): Possible => {
    const found = known.get(c) ?? find(c)
    known.set(c, found)
    return found
  }
  const relevance = (id: string): Possible => {
    const { when, end } = places.get(id) ?? {}
    const ended: Possible = end ? possible(end) : new Set(['fails'])
    if (ended.has('holds') && ended.size === 1) return new Set(['fails'])
    const own: Possible = when ? possible(when) : new Set(['holds'])
    return ended.has('holds') ? new Set([...own, 'fails']) : own
  }
  const find = (c: Condition): Possible => {
    switch (c.kind) {
      case 'answered': {
        const { id } = c.question
        return combined([relevance(id), id in fixed ? new Set([matchOf(c.oneOf, fixed[id])]) : every], 'fails', 'holds')
      }
      case 'not':
        return new Set(
          [...possible(c.of)].map((t) => ({ holds: 'fails', fails: 'holds', unknown: 'unknown' })[t] as Truth),
        )
      case 'disputed':
        return new Set([...possible(c.of)].map((t) => (c.reading === 'open' && t === 'holds' ? 'unknown' : t)))
      case 'all':
        return combined(c.of.map(possible), 'fails', 'holds')
      case 'any':
        return combined(c.of.map(possible), 'holds', 'fails')
      default:
        return possible(c.is)
    }
  }
  return possible
}
/** Returns what parts can come to together: `deciding` if one does, `neutral` if all are, otherwise unknown. */
const combined = (parts: readonly Possible[], deciding: Truth, neutral: Truth): Possible => {
  let sofar: readonly Truth[] = [neutral]
  const both = (one: Truth, other: Truth) =>
    one === deciding || other === deciding ? deciding : one === neutral ? other : one
  for (const part of parts) sofar = [...new Set(sofar.flatMap((one) => [...part].map((other) => both(one, other))))]
  return new Set(sofar)
}
/** Returns the first question without a fixed answer, among the parts that can still have several truth values. */
const openQuestion = (
  places: ReadonlyMap<string, Place>,
  c: Condition,
  fixed: Given,
  possible: (c: Condition) => Possible,
): string | undefined => {
  if (possible(c).size === 1) return undefined
  const { when, end } = (c.kind === 'answered' && places.get(c.question.id)) || {}
  const parts = [...(end ? [end] : []), ...(when ? [when] : []), ...partsOf(c)]
  for (const part of parts) {
    const found = openQuestion(places, part, fixed, possible)
    if (found !== undefined) return found
  }
  return c.kind === 'answered' && !(c.question.id in fixed) ? c.question.id : undefined
}
/** Returns every leaf that the truth of a condition depends on. */
const leavesUnder = (places: ReadonlyMap<string, Place>, condition: Condition): readonly Leaf[] => {
  const seen = new Set<Condition>()
  const visit = (c: Condition | undefined): void => {
    if (c === undefined || seen.has(c)) return
    seen.add(c)
    for (const part of partsOf(c)) visit(part)
    if (c.kind !== 'answered') return
    visit(places.get(c.question.id)?.when)
    visit(places.get(c.question.id)?.end)
  }
  visit(condition)
  return [...seen].filter((c) => c.kind === 'answered')
}
/** Returns one answer to a question for each way in which leaves can compare it, and no answer. */
const answersTo = (question: Question, leaves: readonly Leaf[]): readonly (Answer | undefined)[] => {
  if (question.kind === 'one') return [...question.options, undefined]
  const exclusive = exclusiveOptions(question)
  const byComparison = new Map<string, readonly string[]>()
  const add = (answer: readonly string[]) => {
    const key = leaves.map(({ oneOf }) => matchOf(oneOf, answer)).join()
    if (!byComparison.has(key)) byComparison.set(key, answer)
  }
  for (const option of question.options.filter((o) => !exclusive.includes(o)))
    for (const answer of [[], ...byComparison.values()]) add([...answer, option])
  for (const answer of [...byComparison.values()]) add([...answer, unsure])
  for (const option of exclusive) add([option])
  return [...byComparison.values(), undefined]
}
