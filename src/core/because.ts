import { type Condition, evaluate, matchOf } from './condition.ts'
import { type Outline, type Path, type Place, placesIn } from './outline.ts'
import { type Answer, exclusiveOptions, type Question } from './question.ts'
import type { Truth } from './truth.ts'

/** One answer a conclusion rests on; `null` when it rests on a question that has no answer yet. */
export type Reason = {
  readonly question: string
  readonly answer: Answer | null
  readonly ground: 'answer' | 'unsure' | 'notYetAsked'
  /** The options the conclusion looked for among the answers. */
  readonly lookedFor: readonly string[]
}

/** A conclusion whose reasons, under this name, are found when first asked for and then kept: few of the hundreds are ever read. */
export const withReasons = <C extends object, Name extends string>(
  conclusion: C,
  name: Name,
  find: () => readonly Reason[],
): C & { readonly [N in Name]: readonly Reason[] } => {
  let found: readonly Reason[] | undefined
  const get = () => {
    found ??= find()
    return found
  }
  return Object.defineProperty(conclusion, name, { enumerable: true, get }) as C & {
    readonly [N in Name]: readonly Reason[]
  }
}

type Leaf = Extract<Condition, { readonly kind: 'answered' }>
/** Answers by question; a question that is fixed without one has no answer. */
type Answers = ReadonlyMap<string, Answer | undefined>

const nowhere: Place = { when: undefined, end: undefined }

/**
 * The reasons of a conclusion: as few answers as carry it. Whatever the other answers were (another option, “I don’t know”
 * or none), the condition would come out the same; without any one of them it might not. Ends of the interview that
 * were not reached are left aside: that a case is inside these rules is a conclusion of its own. The end that was reached
 * counts among the reasons of what it cut off.
 */
export const reasonsIn = (outline: Outline, situation: Path): ((condition: Condition) => readonly Reason[]) => {
  const places = placesIn(outline, situation.endedBy)
  const placeOf = (question: string) => places.get(question) ?? nowhere
  const supports = new Map<Condition, readonly Leaf[]>()
  const truthOf = (condition: Condition): Truth => evaluate(condition, situation).truth

  /** Leaves enough to settle a condition as it is settled, found along its evaluation. */
  const supportOf = (condition: Condition): readonly Leaf[] => {
    const known = supports.get(condition)
    if (known) return known
    const found = look(condition)
    supports.set(condition, found)
    return found
  }
  const look = (condition: Condition): readonly Leaf[] => {
    switch (condition.kind) {
      case 'answered':
        return supportOfLeaf(condition)
      case 'fact':
        return supportOf(condition.is)
      case 'not':
      case 'disputed':
        return supportOf(condition.of)
      case 'all':
      case 'any': {
        const decidedBy: Truth = condition.kind === 'all' ? 'fails' : 'holds'
        if (truthOf(condition) !== decidedBy) return union(condition.of.map(supportOf))
        return fewest(condition.of.filter((c) => truthOf(c) === decidedBy).map(supportOf))
      }
      default:
        return condition satisfies never
    }
  }
  const supportOfLeaf = (leaf: Leaf): readonly Leaf[] => {
    const { when, end } = placeOf(leaf.question.id)
    if (situation.relevance.get(leaf.question.id) !== 'fails')
      return truthOf(leaf) === 'fails' || when === undefined ? [leaf] : union([[leaf], supportOf(when)])
    return fewest([...(when && truthOf(when) === 'fails' ? [supportOf(when)] : []), ...(end ? [supportOf(end)] : [])])
  }

  /**
   * Do these questions alone make a condition hold, or fail? Exact: were it not so, leaving all other questions
   * unanswered would already leave it unknown. It only follows what is so in this case, and stops at the first ground.
   */
  const must = (fixed: ReadonlySet<string>) => {
    const settles = (condition: Condition, truth: 'holds' | 'fails'): boolean => {
      if (truthOf(condition) !== truth) return false
      switch (condition.kind) {
        case 'answered':
          return leafSettles(condition, truth)
        case 'fact':
          return settles(condition.is, truth)
        case 'not':
          return settles(condition.of, truth === 'holds' ? 'fails' : 'holds')
        case 'disputed':
          return settles(condition.of, truth)
        case 'all':
        case 'any':
          return (condition.kind === 'all') === (truth === 'holds')
            ? condition.of.every((c) => settles(c, truth))
            : condition.of.some((c) => settles(c, truth))
        default:
          return condition satisfies never
      }
    }
    const leafSettles = (leaf: Leaf, truth: 'holds' | 'fails'): boolean => {
      const { id } = leaf.question
      const { when, end } = placeOf(id)
      const told = fixed.has(id) && match(leaf) === bit[truth]
      if (truth === 'holds') return told && (when === undefined || settles(when, 'holds'))
      return told || (when !== undefined && settles(when, 'fails')) || (end !== undefined && settles(end, 'holds'))
    }
    return settles
  }
  /** What a question's own answer, relevant or not, says of a leaf. */
  const matches = new Map<Leaf, Truths>()
  const match = (leaf: Leaf): Truths => {
    const known = matches.get(leaf)
    if (known !== undefined) return known
    const made = bit[matchOf(leaf.oneOf, situation.counted[leaf.question.id])]
    matches.set(leaf, made)
    return made
  }

  return (condition) => {
    const support = supportOf(condition)
    const truth = truthOf(condition)
    const carried = (by: ReadonlySet<string>) =>
      truth === 'unknown'
        ? answersThatSettle(placeOf, condition, new Map([...by].map((id) => [id, situation.counted[id]]))) === undefined
        : must(by)(condition, truth)
    const kept = new Set(support.map((leaf) => leaf.question.id))
    // From the last found to the first: what only makes another question relevant is tried before what answers it.
    for (const id of [...kept].reverse()) {
      kept.delete(id)
      if (!carried(kept)) kept.add(id)
    }
    return [...new Set(support.map((leaf) => leaf.question.id))]
      .filter((id) => kept.has(id))
      .map((id) => {
        const answer = situation.counted[id] ?? null
        return {
          question: id,
          answer,
          ground: answer === null ? 'notYetAsked' : answer === 'unsure' ? 'unsure' : 'answer',
          lookedFor: [...new Set(support.filter((l) => l.question.id === id).flatMap((l) => l.oneOf))],
        }
      })
  }
}

/**
 * Answers to other questions that settle a condition although these keep theirs (`undefined`: no answer); none when it
 * stays unknown whatever the rest. Tries one question after the other along what is still open, and of its answers
 * those that differ for this condition.
 */
export const answersThatSettle = (
  placeOf: (question: string) => Place,
  condition: Condition,
  fixed: Answers,
): Answers | undefined => {
  const truths = possibleIn(placeOf, fixed)
  const could = truths(condition)
  if ((could & bit.unknown) === 0) return fixed
  if (could === bit.unknown) return undefined
  const next = openQuestion(placeOf, condition, truths, fixed)
  if (next === undefined) return undefined
  // No answer at all can matter too, where an end was reached: it would not have been.
  for (const answer of [...answersThatDiffer(placeOf, condition, next), undefined]) {
    const found = answersThatSettle(placeOf, condition, new Map([...fixed, [next.id, answer]]))
    if (found) return found
  }
  return undefined
}
/** The first question, along what can still come out either way, whose answer is free. */
const openQuestion = (
  placeOf: (question: string) => Place,
  condition: Condition,
  truths: (c: Condition) => Truths,
  fixed: Answers,
): Question | undefined => {
  const firstOf = (of: readonly (Condition | undefined)[]): Question | undefined => {
    for (const c of of) {
      const found = c && openQuestion(placeOf, c, truths, fixed)
      if (found) return found
    }
    return undefined
  }
  if (single.has(truths(condition))) return undefined
  switch (condition.kind) {
    case 'answered': {
      const { when, end } = placeOf(condition.question.id)
      return firstOf([end, when]) ?? (fixed.has(condition.question.id) ? undefined : condition.question)
    }
    case 'fact':
      return firstOf([condition.is])
    case 'not':
    case 'disputed':
      return firstOf([condition.of])
    case 'all':
    case 'any':
      return firstOf(condition.of)
    default:
      return condition satisfies never
  }
}

/** The truths a condition can come to when these questions are answered so (or not at all) and all others are free. */
const possibleIn = (placeOf: (question: string) => Place, fixed: Answers) => {
  const known = new Map<Condition, Truths>()
  const truths = (condition: Condition): Truths => {
    const found = known.get(condition) ?? look(condition)
    known.set(condition, found)
    return found
  }
  const look = (condition: Condition): Truths => {
    switch (condition.kind) {
      case 'answered': {
        const { id } = condition.question
        return together([relevance(id), fixed.has(id) ? bit[matchOf(condition.oneOf, fixed.get(id))] : every])
      }
      case 'fact':
        return truths(condition.is)
      case 'not':
        return negated(truths(condition.of))
      case 'disputed': {
        const of = truths(condition.of)
        return condition.reading === 'open' && of & bit.holds ? (of & ~bit.holds) | bit.unknown : of
      }
      case 'all':
        return together(condition.of.map(truths))
      case 'any':
        return negated(together(condition.of.map((c) => negated(truths(c)))))
      default:
        return condition satisfies never
    }
  }
  /** An end takes certainty: a doubt ends nothing. */
  const relevance = (question: string): Truths => {
    const { when, end } = placeOf(question)
    const own = when ? truths(when) : bit.holds
    const ended = end ? truths(end) : bit.fails
    return ended === bit.holds ? bit.fails : ended & bit.holds ? own | bit.fails : own
  }
  return truths
}

/** The leaves on one question that a condition comes down to, through what makes its questions relevant. */
const leavesOn = (placeOf: (question: string) => Place, condition: Condition, question: Question): readonly Leaf[] => {
  const leaves: Leaf[] = []
  const seen = new Set<Condition>()
  const visit = (c: Condition): void => {
    if (seen.has(c)) return
    seen.add(c)
    if (c.kind === 'answered') {
      if (c.question.id === question.id) leaves.push(c)
      const { when, end } = placeOf(c.question.id)
      if (when) visit(when)
      if (end) visit(end)
    } else if (c.kind === 'fact') visit(c.is)
    else if (c.kind === 'not' || c.kind === 'disputed') visit(c.of)
    else for (const of of c.of) visit(of)
  }
  visit(condition)
  return leaves
}
/** One answer for each way in which a question's answer can matter to a condition. */
const answersThatDiffer = (
  placeOf: (question: string) => Place,
  condition: Condition,
  question: Question,
): readonly Answer[] => {
  const leaves = leavesOn(placeOf, condition, question)
  const said = (answer: readonly string[]) => leaves.map((l) => matchOf(l.oneOf, answer)).join()
  const alone = exclusiveOptions(question)
  const ways = new Map<string, readonly string[]>(question.options.map((o) => [said([o]), [o]]))
  if (question.kind === 'many')
    for (const option of question.options.filter((o) => !alone.includes(o)))
      for (const way of [...ways.values()])
        if (!way.some((o) => alone.includes(o) || o === option)) {
          const wider = [...way, option]
          if (!ways.has(said(wider))) ways.set(said(wider), wider)
        }
  return question.kind === 'one' ? [...ways.values()].flat() : [...ways.values()]
}

const union = (of: readonly (readonly Leaf[])[]): readonly Leaf[] =>
  of.length === 1 ? (of[0] ?? []) : [...new Set(of.flat())]
/** Of several grounds that each suffice, the one that reads fewest questions; the first of equals. */
const fewest = (of: readonly (readonly Leaf[])[]): readonly Leaf[] => {
  const sizes = of.map((leaves) => new Set(leaves.map((leaf) => leaf.question.id)).size)
  return of[sizes.indexOf(Math.min(...sizes))] ?? []
}

/** A set of truths, as bits. */
type Truths = number
const bit = { holds: 1, fails: 2, unknown: 4 } as const satisfies Record<Truth, Truths>
const single: ReadonlySet<Truths> = new Set([bit.holds, bit.fails, bit.unknown])
const every = bit.holds | bit.fails | bit.unknown
const negated = (t: Truths): Truths =>
  (t & bit.holds ? bit.fails : 0) | (t & bit.fails ? bit.holds : 0) | (t & bit.unknown)
/** Every truth that `all` of these can come to, each taken on its own. */
const together = (of: readonly Truths[]): Truths => {
  let some = 0
  let holds = true
  let notFailing = true
  for (const t of of) {
    some |= t
    holds &&= (t & bit.holds) !== 0
    notFailing &&= (t & ~bit.fails) !== 0
  }
  return (some & bit.fails) | (holds ? bit.holds : 0) | (notFailing ? some & bit.unknown : 0)
}
