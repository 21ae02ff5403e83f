import { getShortestPaths } from 'xstate/graph'
import { path, type Stop, stopOf, stopsOf } from '../../../src/core/outline.ts'
import { type Answer, type Given, unsure } from '../../../src/core/question.ts'
import { currentStop, type JourneyEvent } from '../../../src/journey/machine.ts'
import { law } from '../../../src/law/index.ts'
import { questions, randomFrom, someAnswers, workedAnswers } from './answers.ts'
import { machine, type Standing, travel } from './transitions.ts'

export const stops: ReadonlyMap<string, Stop> = new Map(stopsOf(law.outline).map((stop) => [stop.id, stop]))
const stopAt = new Map([...stops.values()].flatMap((stop) => stop.asks.map((ask) => [ask.question.id, stopOf(ask)])))
/** What follows each rest is a part of its own: one goes there from the verdict. */
const partOf = (stop: string): number => {
  const at = law.outline.findIndex((step) => step.kind === 'ask' && stopOf(step) === stop)
  return law.outline.slice(0, at).filter((step) => step.kind === 'rest').length
}

/** The questions asked at a stop: of a page, the lines that apply. */
export const askedAt = (stop: string, given: Given): readonly string[] => {
  const { asked } = path(law.outline, given)
  return stops.get(stop)?.asks.flatMap(({ question: { id } }) => (asked.includes(id) ? [id] : [])) ?? []
}
/** The stops met, in reading order. */
export const met = (given: Given): readonly string[] => [
  ...new Set(path(law.outline, given).asked.flatMap((id) => stopAt.get(id) ?? [])),
]
/** What a person with these answers says at a stop; what they do not hold is not known. */
export const saidAt = (stop: string, given: Given, answers: Given): Given => {
  const asked = askedAt(stop, given)
  const inOrder = (options: readonly string[], answer: Answer): Answer =>
    typeof answer === 'string' ? answer : options.filter((option) => answer.includes(option))
  return Object.fromEntries(
    (stops.get(stop)?.asks ?? []).flatMap(({ question: { id, options } }) =>
      asked.includes(id) ? [[id, inOrder(options, answers[id] ?? unsure)]] : [],
    ),
  )
}
/** What is offered from the verdict and not taken yet: the first stop of each part. */
export const offered = (given: Given): readonly string[] => {
  const { optional } = path(law.outline, given)
  const open = optional.flatMap((id) => (given[id] === undefined ? (stopAt.get(id) ?? []) : []))
  return [1, 2].flatMap((part) => open.find((stop) => partOf(stop) === part) ?? [])
}

/** The next event of a person who answers whatever is asked or offered. */
const onward = (standing: Standing, answers: Given): JourneyEvent | undefined => {
  const { given } = standing.context
  const at = currentStop(standing)
  if (at !== 'verdict') return { type: 'answer', stop: at, answers: saidAt(at, given, answers) }
  const [to] = offered(given)
  return to === undefined ? undefined : { type: 'goTo', to }
}

/** One journey through the machine, and the transitions it takes. */
export type Tour = { readonly events: readonly JourneyEvent[]; readonly taken: ReadonlySet<string> }

const tourThrough = (events: readonly JourneyEvent[]): Tour => {
  const taken = new Set<string>()
  const { send } = travel(taken)
  for (const event of events) send(event)
  return { events, taken }
}
const standingAfter = (events: readonly JourneyEvent[]) => {
  const { send, now } = travel(new Set())
  for (const event of events) send(event)
  return now().context
}
const skipping = (stop: string) => `${stop.replaceAll('.', '_')} -skipped->`

/**
 * From nothing to the verdict, through all that is offered; then back from the last stop to the first; then the first
 * stop of each part changed and answered anew.
 */
const tourOf = (answers: Given): Tour => {
  const taken = new Set<string>()
  const { send, now } = travel(taken)
  const events: JourneyEvent[] = []
  const go = (event: JourneyEvent) => {
    events.push(event)
    send(event)
  }
  for (let event = onward(now(), answers); event; event = onward(now(), answers)) go(event)
  const there = met(now().context.given)
  go({ type: 'goTo', to: there.at(-1) ?? '' })
  for (const _ of there.slice(1)) go({ type: 'back' })
  for (const part of [0, 1, 2]) {
    const stop = there.find((id) => partOf(id) === part)
    if (stop === undefined) continue
    go({ type: 'goTo', to: 'answers' })
    go({ type: 'goTo', to: stop, changing: true })
    go({ type: 'answer', stop, answers: saidAt(stop, now().context.given, answers) })
  }
  return { events, taken }
}

/** What a person can do at a stop besides answering: look and turn back; come by a link, clear, answer again. */
const halts = (at: readonly string[], given: Given): readonly JourneyEvent[] => [
  { type: 'goTo', to: 'answers' },
  ...at.flatMap((stop): readonly JourneyEvent[] => [{ type: 'goTo', to: stop, changing: true }, { type: 'back' }]),
  ...at.flatMap((stop): readonly JourneyEvent[] => [
    { type: 'goTo', to: stop },
    { type: 'clear', stop },
    { type: 'answer', stop, answers: saidAt(stop, given, given) },
  ]),
]

/** Few tours that together take all the transitions that any of these cases takes, with a halt at every stop. */
// A stop that no journey passes by is still passed by when one comes to it by a link while it does not apply.
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
  const halted = new Set<string>()
  const strayed = new Set([...stops.keys()].filter((stop) => [...covered].some((t) => t.startsWith(skipping(stop)))))
  // A short tour has few answers to draw again at each halt.
  const shortFirst = chosen.toSorted((a, b) => a.events.length - b.events.length)
  return shortFirst.map((tour) => {
    const here = tour.events.flatMap((e) => (e.type === 'answer' && !halted.has(e.stop) ? [e.stop] : []))
    const fresh = [...new Set(here)]
    for (const stop of fresh) halted.add(stop)
    const { given } = standingAfter(tour.events)
    const astray = [...stops.keys()].filter((stop) => !strayed.has(stop) && !met(given).includes(stop))
    for (const stop of astray) strayed.add(stop)
    return tourThrough([
      ...tour.events,
      ...halts(fresh, given),
      ...astray.map((to): JourneyEvent => ({ type: 'goTo', to })),
    ])
  })
}

/** The worked cases, and as many more: a random one, then a worked one in which one early question is not known. */
export const someCases = (many: number): readonly Given[] => {
  const random = randomFrom(20261124)
  const one = (_: unknown, i: number): Given => {
    const doubted = questions[Math.floor(i / 2) % 40]?.id ?? ''
    return i % 2 === 0 ? someAnswers(random) : { ...workedAnswers[i % workedAnswers.length], [doubted]: unsure }
  }
  return [...workedAnswers, ...Array.from({ length: many }, one)]
}

const keyOf = (standing: Standing) => `${currentStop(standing)} ${JSON.stringify(standing.context.given)}`

/** The shortest journey to each stop, among all those that people with these answers can make from nothing. */
export const shortestJourneys = (cases: readonly Given[]): ReadonlyMap<string, readonly JourneyEvent[]> => {
  const events = new Map<string, JourneyEvent[]>()
  for (const answers of cases) {
    const { send, now } = travel(new Set())
    for (let event = onward(now(), answers); event; event = onward(now(), answers)) {
      const known = events.get(keyOf(now())) ?? []
      if (!known.some((k) => JSON.stringify(k) === JSON.stringify(event))) known.push(event)
      events.set(keyOf(now()), known)
      send(event)
    }
  }
  const paths = getShortestPaths(machine, {
    input: {},
    serializeState: keyOf,
    events: (standing) => events.get(keyOf(standing)) ?? [],
  })
  const shortest = new Map<string, readonly JourneyEvent[]>()
  for (const { state, steps } of paths) {
    const place = currentStop(state)
    const walked = steps.map((step) => step.event).filter((event): event is JourneyEvent => event.type in known)
    if (stops.has(place) && walked.length < (shortest.get(place)?.length ?? Number.POSITIVE_INFINITY))
      shortest.set(place, walked)
  }
  return shortest
}
const known = { answer: 0, goTo: 0 }
