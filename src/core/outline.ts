import { allOf, type Condition, type Reading, type Situation, truthOf } from './condition.ts'
import type { Given, Question } from './question.ts'
import type { Source } from './source.ts'
import type { Truth } from './truth.ts'

/** A step of the interview. There are no jumps, so an outline has neither loops nor dead ends. */
export type Step = Ask | End | Rest
export type Ask<
  Q extends Question = Question,
  Section extends string = string,
  Page extends string | undefined = string | undefined,
> = {
  readonly kind: 'ask'
  readonly question: Q
  /** The page that the question shares with its neighbours; undefined when it has a page of its own. */
  readonly page: Page
  readonly when: Condition | undefined
  readonly section: Section
  /** `essential`: the headline may depend on the answer. `detail`: the answer only refines duties and hosting. */
  readonly weight: 'essential' | 'detail'
  /** The sources that explain why the question is asked. */
  readonly citing: readonly Source[]
}
/** The interview ends here when `when` holds. */
export type End = { readonly kind: 'end'; readonly id: string; readonly when: Condition }
/** From here on, the interview leads to the verdict, and all further questions are optional. */
export type Rest = { readonly kind: 'rest'; readonly id: string }
/** The interview as a list of steps, in reading order. */
export type Outline = readonly Step[]

/** Returns a step that asks a question unless `when` fails. */
export const ask = <const Q extends Question, const Section extends string = ''>(
  question: Q,
  options: {
    readonly when?: Condition
    readonly section?: Section
    readonly weight?: Ask['weight']
    readonly citing?: readonly Source[]
  } = {},
): Ask<Q, Section, undefined> => ({
  kind: 'ask',
  question,
  page: undefined,
  when: options.when,
  section: (options.section ?? '') as Section,
  weight: options.weight ?? 'essential',
  citing: options.citing ?? [],
})
/** One line of a page: a statement that the user answers by yes, no or “I don't know”. */
export type Line<Q extends Question = Question> = {
  readonly question: Q
  readonly when?: Condition
  readonly citing: readonly Source[]
}
/** Returns one line of a page. */
export const line = <const Q extends Question>(question: Q, rest: Omit<Line, 'question'>): Line<Q> => ({
  question,
  ...rest,
})
/**
 * Returns the steps of a page with several lines. Each line is asked unless the `when` of the page or its own fails.
 */
export const page = <const Id extends string, const Section extends string, const L extends Line>(
  id: Id,
  options: { readonly when: Condition; readonly section: Section; readonly weight: Ask['weight'] },
  lines: readonly L[],
): readonly Ask<L['question'], Section, Id>[] =>
  lines.map(({ question, when, citing }) => ({
    kind: 'ask',
    question,
    page: id,
    when: when ? allOf(options.when, when) : options.when,
    section: options.section,
    weight: options.weight,
    citing,
  }))
/**
 * Returns a step that ends the interview if `when` holds, because no later question can matter. Unknown does not end
 * it.
 */
export const end = (id: string, { when }: { readonly when: Condition }): End => ({ kind: 'end', id, when })
/** Returns a step after which the interview leads to the verdict; the questions after it are optional. */
export const rest = (id: string): Rest => ({ kind: 'rest', id })

/** The result of replaying answers against an outline. */
export type Path = Situation & {
  /** The questions that are or may be relevant, answered or not, in reading order. */
  readonly asked: readonly string[]
  /** The stop of the first unanswered question before the rest, or `verdict`. */
  readonly at: string
  /** The id of the end that was reached, if any. */
  readonly endedBy: string | undefined
  /** Answered questions that are not relevant. Their answers are kept but do not count. */
  readonly setAside: readonly string[]
  /** The asked questions after the rest, which are optional. */
  readonly optional: readonly string[]
  /** The greatest number of stops that remain before the rest. */
  readonly atMostLeft: number
}

/**
 * Replays the answers from the start of the outline and returns the resulting path. A question is asked unless it is
 * known to be irrelevant. An unanswered question does not hide later ones, so incomplete cases can be assessed. With
 * `reading`, every disputed point is read that way.
 */
export const path = (outline: Outline, given: Given, reading?: Reading): Path => {
  const asked: string[] = []
  const optional: string[] = []
  const setAside: string[] = []
  const counted: Record<string, Given[string]> = {}
  const relevance = new Map<string, Truth>()
  const seen = new Map<Condition, Truth>()
  const situation: Situation = { counted, relevance, seen, ...(reading ? { reading } : {}) }
  let endedBy: string | undefined
  let at: string | undefined
  const openStops = new Set<string>()
  let isPastRest = false
  for (const step of outline) {
    if (step.kind === 'rest') {
      isPastRest = true
      continue
    }
    if (step.kind === 'end') {
      if (endedBy === undefined && truthOf(step.when, situation) === 'holds') endedBy = step.id
      continue
    }
    const { id } = step.question
    const relevant: Truth = endedBy !== undefined ? 'fails' : step.when ? truthOf(step.when, situation) : 'holds'
    relevance.set(id, relevant)
    if (relevant === 'fails') {
      if (given[id] !== undefined) setAside.push(id)
      continue
    }
    asked.push(id)
    if (isPastRest) optional.push(id)
    if (given[id] !== undefined) counted[id] = given[id]
    else if (!isPastRest) {
      at ??= stopOf(step)
      openStops.add(stopOf(step))
    }
  }
  return {
    asked,
    optional,
    counted,
    relevance,
    seen,
    ...(reading ? { reading } : {}),
    endedBy,
    setAside,
    atMostLeft: openStops.size,
    at: at ?? 'verdict',
  }
}

const pathCache = new WeakMap<Outline, WeakMap<Given, Path>>()
/**
 * Returns `path`, memoised by the identity of outline and answers: one transition of the interview reads the same path
 * many times. The answers must not be mutated.
 */
export const cachedPath = (outline: Outline, given: Given): Path => {
  const paths = pathCache.get(outline) ?? new WeakMap<Given, Path>()
  pathCache.set(outline, paths)
  const known = paths.get(given) ?? path(outline, given)
  paths.set(given, known)
  return known
}

/** Returns the steps of an outline that ask, in reading order. */
export const questionsOf = (outline: Outline): readonly Ask[] => outline.filter((s) => s.kind === 'ask')

/** Returns the id of the stop at which a question is asked: its page, or the question itself. */
export const stopOf = ({ page, question }: Ask): string => page ?? question.id
/** One stop of the interview: a question alone, or the lines of one page. */
export type Stop = { readonly id: string; readonly asks: readonly [Ask, ...Ask[]] }
/** Returns the stops of an outline, in reading order. */
export const stopsOf = (outline: Outline): readonly Stop[] => {
  const stops: { id: string; asks: [Ask, ...Ask[]] }[] = []
  for (const step of questionsOf(outline)) {
    const last = stops.at(-1)
    if (step.page !== undefined && last?.id === step.page) last.asks.push(step)
    else stops.push({ id: stopOf(step), asks: [step] })
  }
  return stops
}
