import { allOf, type Condition, type Situation, truthOf } from './condition.ts'
import type { Given, Question } from './question.ts'
import type { Source } from './source.ts'
import type { Truth } from './truth.ts'

/** The interview in reading order. It can ask, skip, rest or end; never jump: no loops, no dead ends, by construction. */
export type Step = Ask | End | Rest
export type Ask<
  Q extends Question = Question,
  Section extends string = string,
  Page extends string | undefined = string | undefined,
> = {
  readonly kind: 'ask'
  readonly question: Q
  /** The page of lines it stands on with its neighbours; none when it stands alone. */
  readonly page: Page
  readonly when: Condition | undefined
  readonly section: Section
  /** `essential`: the headline may need it. `detail`: it only refines duties and hosting. */
  readonly weight: 'essential' | 'detail'
  /** Why it is asked. */
  readonly citing: readonly Source[]
}
export type End = { readonly kind: 'end'; readonly id: string; readonly when: Condition }
/** Here the verdict stands: what follows is offered, never forced, and only says how far one is. */
export type Rest = { readonly kind: 'rest'; readonly id: string }
export type Outline = readonly Step[]

/** Asks a question, unless `when` is known to fail. */
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
/** One line of a page: a statement to answer by yes, no or “I don't know”. */
export type Line<Q extends Question = Question> = {
  readonly question: Q
  readonly when?: Condition
  readonly citing: readonly Source[]
}
export const line = <const Q extends Question>(question: Q, rest: Omit<Line, 'question'>): Line<Q> => ({
  question,
  ...rest,
})
/** Asks several lines on one page, each unless what it adds to the page's own `when` is known to fail. */
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
/** Ends the interview once `when` holds: nothing more can matter. It takes certainty; a doubt ends nothing. */
export const end = (id: string, { when }: { readonly when: Condition }): End => ({ kind: 'end', id, when })
/** Where the interview may stop with its verdict; the questions after it are optional. */
export const rest = (id: string): Rest => ({ kind: 'rest', id })

export type Path = Situation & {
  /** Questions met, in order: answered, unsure or still open. */
  readonly asked: readonly string[]
  /** The stop of the first question met and not answered before the rest, or `verdict`. */
  readonly at: string
  /** The end that was reached, if one was. */
  readonly endedBy: string | undefined
  /** Answers given to questions that are not relevant: kept, and counted for nothing. */
  readonly setAside: readonly string[]
  /** Questions met after the rest: offered, not forced. */
  readonly optional: readonly string[]
  /** How many stops at most are still to be made before the rest. */
  readonly atMostLeft: number
}

/**
 * Replays the answers from the top. A question is met unless it is known to be irrelevant; one that has no answer yet
 * does not hide what comes after, so an incomplete case is judged as it stands.
 */
export const path = (outline: Outline, given: Given): Path => {
  const asked: string[] = []
  const optional: string[] = []
  const setAside: string[] = []
  const counted: Record<string, Given[string]> = {}
  const relevance = new Map<string, Truth>()
  const seen = new Map<Condition, Truth>()
  const situation: Situation = { counted, relevance, seen }
  let endedBy: string | undefined
  let at: string | undefined
  const open = new Set<string>()
  let rested = false
  for (const step of outline) {
    if (step.kind === 'rest') {
      rested = true
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
    if (rested) optional.push(id)
    if (given[id] !== undefined) counted[id] = given[id]
    else if (!rested) {
      at ??= stopOf(step)
      open.add(stopOf(step))
    }
  }
  return { asked, optional, counted, relevance, seen, endedBy, setAside, atMostLeft: open.size, at: at ?? 'verdict' }
}

const walked = new WeakMap<Outline, WeakMap<Given, Path>>()
/** `path`, replayed once for each set of answers: for what one step asks of the same answers again and again. */
export const cachedPath = (outline: Outline, given: Given): Path => {
  const paths = walked.get(outline) ?? new WeakMap<Given, Path>()
  walked.set(outline, paths)
  const known = paths.get(given) ?? path(outline, given)
  paths.set(given, known)
  return known
}

/** The questions of an outline, in reading order. */
export const questionsOf = (outline: Outline): readonly Ask[] => outline.filter((s) => s.kind === 'ask')

/** Where the interview stops to ask: the page of a line, or the question itself. */
export const stopOf = ({ page, question }: Ask): string => page ?? question.id
/** One stop of the interview: a question alone, or the lines of one page. */
export type Stop = { readonly id: string; readonly asks: readonly [Ask, ...Ask[]] }
/** The stops of an outline, in reading order. */
export const stopsOf = (outline: Outline): readonly Stop[] => {
  const stops: { id: string; asks: [Ask, ...Ask[]] }[] = []
  for (const step of questionsOf(outline)) {
    const last = stops.at(-1)
    if (step.page !== undefined && last?.id === step.page) last.asks.push(step)
    else stops.push({ id: stopOf(step), asks: [step] })
  }
  return stops
}

/** What makes a question relevant, and the end that was reached before it, if one was. */
export type AskedWhen = { readonly when: Condition | undefined; readonly end: Condition | undefined }
const places = new WeakMap<Outline, Map<string | undefined, ReadonlyMap<string, AskedWhen>>>()
/** The place of each question in an outline whose interview was ended by this end, or by none. */
export const askedWhen = (outline: Outline, endedBy: string | undefined): ReadonlyMap<string, AskedWhen> => {
  const known = places.get(outline) ?? new Map<string | undefined, ReadonlyMap<string, AskedWhen>>()
  places.set(outline, known)
  const found = known.get(endedBy) ?? askedWhenAfter(outline, endedBy)
  known.set(endedBy, found)
  return found
}
const askedWhenAfter = (outline: Outline, endedBy: string | undefined): ReadonlyMap<string, AskedWhen> => {
  const found = new Map<string, AskedWhen>()
  let end: Condition | undefined
  for (const step of outline)
    if (step.kind === 'ask') found.set(step.question.id, { when: step.when, end })
    else if (step.kind === 'end' && step.id === endedBy) end = step.when
  return found
}
