import { getShortestPaths } from 'xstate/graph'
import { path, type Stop, stopOf, stopsOf } from '../../../src/core/outline.ts'
import { type Answer, type Given, isExclusive, unsure } from '../../../src/core/question.ts'
import { currentStop, type JourneyEvent } from '../../../src/journey/machine.ts'
import { law } from '../../../src/law/index.ts'
import { questions, randomFrom, someAnswers, workedAnswers } from './answers.ts'
import { type JourneySnapshot, machine, startJourney } from './transitions.ts'

export const stops: ReadonlyMap<string, Stop> = new Map(stopsOf(law.outline).map((stop) => [stop.id, stop]))
const stopAt = new Map([...stops.values()].flatMap((stop) => stop.asks.map((ask) => [ask.question.id, stopOf(ask)])))
/**
 * Returns the number of the part that a stop belongs to: 0 before the first rest; optional parts start from the
 * verdict.
 */
const partOf = (stop: string): number => {
  const at = law.outline.findIndex((step) => step.kind === 'ask' && stopOf(step) === stop)
  return law.outline.slice(0, at).filter((step) => step.kind === 'rest').length
}

/** Returns the ids of the questions asked at a stop: of a checklist page, the lines that apply. */
export const askedAt = (stop: string, given: Given): readonly string[] => {
  const { asked } = path(law.outline, given)
  return stops.get(stop)?.asks.flatMap(({ question: { id } }) => (asked.includes(id) ? [id] : [])) ?? []
}
/** Returns the stops that are asked, in reading order. */
export const stopsAsked = (given: Given): readonly string[] => [
  ...new Set(path(law.outline, given).asked.flatMap((id) => stopAt.get(id) ?? [])),
]
/** Returns the answers of a user at a stop; a question without an answer gets “I don’t know”. */
export const answersAt = (stop: string, given: Given, answers: Given): Given => {
  const asked = askedAt(stop, given)
  const inOrder = (options: readonly string[], answer: Answer): Answer =>
    typeof answer === 'string' ? answer : [...options, unsure].filter((option) => answer.includes(option))
  return Object.fromEntries(
    (stops.get(stop)?.asks ?? []).flatMap(({ question: { id, options } }) =>
      asked.includes(id) ? [[id, inOrder(options, answers[id] ?? unsure)]] : [],
    ),
  )
}
/** Returns the stops that the verdict offers: the first unanswered one of each optional part. */
export const offered = (given: Given): readonly string[] => {
  const { optional } = path(law.outline, given)
  const open = optional.flatMap((id) => (given[id] === undefined ? (stopAt.get(id) ?? []) : []))
  return [1, 2].flatMap((part) => open.find((stop) => partOf(stop) === part) ?? [])
}

/** Returns the next event of a user who answers everything asked or offered; `undefined` at the end. */
const nextEvent = (snapshot: JourneySnapshot, answers: Given): JourneyEvent | undefined => {
  const { given } = snapshot.context
  const at = currentStop(snapshot)
  if (at === 'answers') return { type: 'goTo', to: 'verdict' }
  if (at !== 'verdict') return { type: 'answer', stop: at, answers: answersAt(at, given, answers) }
  const [to] = offered(given)
  return to === undefined ? undefined : { type: 'goTo', to }
}

/** One journey through the machine, and the transitions it takes. */
export type Tour = { readonly events: readonly JourneyEvent[]; readonly taken: ReadonlySet<string> }

const tourThrough = (events: readonly JourneyEvent[]): Tour => {
  const taken = new Set<string>()
  const { send } = startJourney(taken)
  for (const event of events) send(event)
  return { events, taken }
}
const contextAfter = (events: readonly JourneyEvent[]) => {
  const { send, now } = startJourney(new Set())
  for (const event of events) send(event)
  return now().context
}
const skipping = (stop: string) => `${stop.replaceAll('.', '_')} -skipped->`

/**
 * Returns a tour from the empty case to the verdict and through all optional stops, then back from the last stop to the
 * first, then through a change of the first stop of each part.
 */
const tourOf = (answers: Given): Tour => {
  const taken = new Set<string>()
  const { send, now } = startJourney(taken)
  const events: JourneyEvent[] = []
  const go = (event: JourneyEvent) => {
    events.push(event)
    send(event)
  }
  for (let event = nextEvent(now(), answers); event; event = nextEvent(now(), answers)) go(event)
  const stopsVisited = stopsAsked(now().context.given)
  go({ type: 'goTo', to: stopsVisited.at(-1) ?? '' })
  for (const _ of stopsVisited.slice(1)) go({ type: 'back' })
  for (const part of [0, 1, 2]) {
    const stop = stopsVisited.find((id) => partOf(id) === part)
    if (stop === undefined) continue
    go({ type: 'goTo', to: 'answers' })
    go({ type: 'goTo', to: stop, changing: true })
    go({ type: 'answer', stop, answers: answersAt(stop, now().context.given, answers) })
  }
  return { events, taken }
}

/**
 * Returns the other events at each stop: open it for a change and go back; open it by a link, clear it, answer it
 * again.
 */
const detours = (at: readonly string[], given: Given): readonly JourneyEvent[] => [
  { type: 'goTo', to: 'answers' },
  ...at.flatMap((stop): readonly JourneyEvent[] => [{ type: 'goTo', to: stop, changing: true }, { type: 'back' }]),
  ...at.flatMap((stop): readonly JourneyEvent[] => [
    { type: 'goTo', to: stop },
    { type: 'clear', stop },
    { type: 'answer', stop, answers: answersAt(stop, given, given) },
  ]),
]

/**
 * Returns few tours that together take all transitions that any of these cases takes, with detours at every stop. A
 * stop that no tour skips is also opened by a link while it does not apply, which skips it.
 */
export const coveringTours = (cases: readonly Given[]): readonly Tour[] => {
  const pool = cases.map(tourOf)
  const covered = new Set<string>()
  const chosen: Tour[] = []
  for (;;) {
    const gain = (tour: Tour) => [...tour.taken].filter((t) => !covered.has(t)).length / (tour.events.length + 20)
    const best = pool.reduce<Tour | undefined>((a, b) => (a && gain(a) >= gain(b) ? a : b), undefined)
    if (!best || gain(best) === 0) break
    chosen.push(best)
    for (const t of best.taken) covered.add(t)
  }
  const detoured = new Set<string>()
  const skipped = new Set([...stops.keys()].filter((stop) => [...covered].some((t) => t.startsWith(skipping(stop)))))
  // A short tour has fewer screens to render again at each detour.
  const shortFirst = chosen.toSorted((a, b) => a.events.length - b.events.length)
  return shortFirst.map((tour) => {
    const answered = tour.events.flatMap((e) => (e.type === 'answer' && !detoured.has(e.stop) ? [e.stop] : []))
    const fresh = [...new Set(answered)]
    for (const stop of fresh) detoured.add(stop)
    const { given } = contextAfter(tour.events)
    const inapplicable = [...stops.keys()].filter((stop) => !skipped.has(stop) && !stopsAsked(given).includes(stop))
    for (const stop of inapplicable) skipped.add(stop)
    return tourThrough([
      ...tour.events,
      ...detours(fresh, given),
      ...inapplicable.map((to): JourneyEvent => ({ type: 'goTo', to })),
    ])
  })
}

/**
 * Returns the worked cases and `many` more: alternately a random one, and a worked one with “I don’t know” to one early
 * question, beside what it ticks where it ticks several options, or alone.
 */
export const someCases = (many: number): readonly Given[] => {
  const random = randomFrom(20261124)
  const one = (_: unknown, i: number): Given => {
    const unknown = questions[Math.floor(i / 2) % 40]?.id ?? ''
    if (i % 2 === 0) return someAnswers(random)
    const worked = workedAnswers[i % workedAnswers.length]
    return { ...worked, [unknown]: besideTicked(worked?.[unknown], i % 4 === 1) }
  }
  return [...workedAnswers, ...Array.from({ length: many }, one)]
}

const besideTicked = (answer: Answer | undefined, isAlone: boolean): Answer =>
  isAlone || typeof answer !== 'object' || answer.some(isExclusive) || answer.includes(unsure)
    ? unsure
    : [...answer, unsure]

const keyOf = (snapshot: JourneySnapshot) => `${currentStop(snapshot)} ${JSON.stringify(snapshot.context.given)}`

/** Returns the shortest journey to each stop, among all journeys of users with these answers from the empty case. */
export const shortestJourneys = (cases: readonly Given[]): ReadonlyMap<string, readonly JourneyEvent[]> => {
  const events = new Map<string, JourneyEvent[]>()
  for (const answers of cases) {
    const { send, now } = startJourney(new Set())
    for (let event = nextEvent(now(), answers); event; event = nextEvent(now(), answers)) {
      const known = events.get(keyOf(now())) ?? []
      if (!known.some((k) => JSON.stringify(k) === JSON.stringify(event))) known.push(event)
      events.set(keyOf(now()), known)
      send(event)
    }
  }
  const paths = getShortestPaths(machine, {
    input: {},
    serializeState: keyOf,
    events: (snapshot) => events.get(keyOf(snapshot)) ?? [],
  })
  const shortest = new Map<string, readonly JourneyEvent[]>()
  for (const { state, steps } of paths) {
    const stop = currentStop(state)
    const journey = steps.map((step) => step.event).filter((event): event is JourneyEvent => event.type in eventTypes)
    if (stops.has(stop) && journey.length < (shortest.get(stop)?.length ?? Number.POSITIVE_INFINITY))
      shortest.set(stop, journey)
  }
  return shortest
}
/** The types of the events of a journey, which exclude the internal ones of XState. */
const eventTypes = { answer: 0, goTo: 0 }
