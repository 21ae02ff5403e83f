import { assertEvent, assign, setup } from 'xstate'
import { type Ask, cachedPath, type Outline, type Step, type Stop, stopOf, stopsOf } from '../core/outline.ts'
import type { Given } from '../core/question.ts'

export type JourneyEvent =
  /** What was answered at one stop: a question, or each line of a page. */
  | { readonly type: 'answer'; readonly stop: string; readonly answers: Given }
  | { readonly type: 'clear'; readonly stop: string }
  /** `changing`: the person comes from “Check your answers” and goes back there afterwards. */
  | { readonly type: 'goTo'; readonly to: string; readonly changing?: boolean }
  | { readonly type: 'load'; readonly given: Given }
  | { readonly type: 'back' }
type Context = {
  readonly given: Given
  /** While changing an answer: the stops to make before going back to the answers. */
  readonly trail: readonly string[] | undefined
}

/** One state per step, in reading order: a question that is not relevant steps aside, an end leads to the verdict. */
export const journeyMachine = (outline: Outline) => {
  const at = (given: Given) => cachedPath(outline, given)
  const stops = new Map(stopsOf(outline).map((stop) => [stop.id, stop]))
  const questionsAt = [...stops.values()].flatMap((stop) => stop.asks)
  const linesAt = (stop: string) => stops.get(stop)?.asks.map((ask) => ask.question.id) ?? []
  /** Is anything asked at this stop? */
  const isMet = (stop: string, given: Given) => linesAt(stop).some((id) => at(given).relevance.get(id) !== 'fails')
  const journey = setup({
    types: {} as {
      context: Context
      input: { readonly given?: Given }
      events: JourneyEvent
      meta: { readonly stop: string }
    },
    guards: {
      skipped: ({ context }, { stop }: { stop: string }) => !isMet(stop, context.given),
      offTrail: ({ context: { trail } }, { stop }: { stop: string }) => trail !== undefined && !trail.includes(stop),
      asked: ({ context }, { stop }: { stop: string }) => isMet(stop, context.given),
      ended: ({ context }, { end }: { end: string }) => at(context.given).endedBy === end,
      changing: ({ context }) => context.trail !== undefined,
      called: ({ event }, { name }: { name: string }) => event.type === 'goTo' && event.to === name,
    },
    actions: {
      record: assign(({ context: { given, trail }, event }) => {
        assertEvent(event, 'answer')
        const now = { ...given, ...event.answers }
        if (trail === undefined) return { given: now }
        const unanswered = questionsAt.filter((ask) => now[ask.question.id] === undefined)
        const appeared = unanswered.filter(
          ({ question: { id } }) => at(now).asked.includes(id) && !at(given).asked.includes(id),
        )
        return {
          given: now,
          trail: [...new Set([...trail.filter((stop) => stop !== event.stop), ...appeared.map(stopOf)])],
        }
      }),
      forget: assign(({ context, event }) => {
        assertEvent(event, 'clear')
        const forgotten = linesAt(event.stop)
        return { given: Object.fromEntries(Object.entries(context.given).filter(([id]) => !forgotten.includes(id))) }
      }),
      setOut: assign(({ event }) => {
        assertEvent(event, 'goTo')
        return { trail: event.changing ? [event.to] : undefined }
      }),
      load: assign(({ event }) => {
        assertEvent(event, 'load')
        return { given: event.given, trail: undefined }
      }),
      arrive: assign({ trail: undefined }),
    },
  })

  /** A page of lines is one place of the journey. */
  const steps = stepsByStop(outline, stops)
  const nameAt = (i: number) => {
    const place = steps[i]
    return place === undefined ? 'done' : stateName('asks' in place ? place.id : `${place.kind}.${place.id}`)
  }
  const order = [...stops.keys()]
  const lookBackAt = (stop: string) => `back_${stateName(stop)}`
  /** Where one looks first on the way back from a stop; nowhere from the first. */
  const wayBack = (stop: string) =>
    order
      .slice(0, order.indexOf(stop))
      .slice(-1)
      .map((before) => ({ target: lookBackAt(before) }))
  const leave = [{ guard: 'changing' as const, target: 'answers' }, { target: 'verdict' }]
  const states = Object.fromEntries(
    steps.map((place, i) => {
      const next = nameAt(i + 1)
      if (!('asks' in place))
        return [
          nameAt(i),
          place.kind === 'rest'
            ? { always: { target: 'done' } }
            : {
                always: [
                  { guard: { type: 'ended' as const, params: { end: place.id } }, target: 'done' },
                  { target: next },
                ],
              },
        ]
      const stop = place.id
      return [
        nameAt(i),
        {
          meta: { stop },
          always: [
            { guard: { type: 'skipped' as const, params: { stop } }, target: next },
            { guard: { type: 'offTrail' as const, params: { stop } }, target: next },
          ],
          on: {
            answer: { target: next, actions: 'record' as const },
            back: [{ guard: 'changing' as const, target: 'answers' }, ...wayBack(stop)],
          },
        },
      ]
    }),
  )
  // One step back at a time, past what is not asked; where nothing was asked before, forward again to where one was.
  const lookingBack = Object.fromEntries(
    order.slice(0, -1).map((stop) => {
      const further = wayBack(stop)
      const here = { target: stateName(stop) }
      return [
        lookBackAt(stop),
        {
          always:
            further.length === 0
              ? here
              : [{ ...here, guard: { type: 'asked' as const, params: { stop } } }, ...further],
        },
      ]
    }),
  )
  const places = [...order, 'answers', 'verdict']
  const arrived = { entry: 'arrive' as const }
  return journey.createMachine({
    id: 'journey',
    context: ({ input }) => ({ given: input.given ?? {}, trail: undefined }),
    initial: nameAt(0),
    on: {
      clear: { actions: 'forget' },
      load: { target: '.verdict', actions: 'load' },
      goTo: places.map((name) => ({
        guard: { type: 'called' as const, params: { name } },
        target: `.${stateName(name)}`,
        actions: 'setOut' as const,
      })),
    },
    states: { ...states, ...lookingBack, done: { always: leave }, answers: arrived, verdict: arrived } as Readonly<
      Record<string, object>
    >,
  })
}

/** The steps of an outline with the lines of one page taken together. */
const stepsByStop = (outline: Outline, stops: ReadonlyMap<string, Stop>): readonly (Stop | Exclude<Step, Ask>)[] => {
  const seen = new Set<string>()
  return outline.flatMap((step): readonly (Stop | Exclude<Step, Ask>)[] => {
    if (step.kind !== 'ask') return [step]
    const stop = stops.get(stopOf(step))
    if (stop === undefined || seen.has(stop.id)) return []
    seen.add(stop.id)
    return [stop]
  })
}

const stateName = (id: string) => id.replaceAll('.', '_')

/** Where a journey stands: a stop, `answers` or `verdict`. */
export const currentStop = (snapshot: { readonly value: unknown; getMeta: () => object }): string => {
  const [meta] = Object.values(snapshot.getMeta()) as { readonly stop?: string }[]
  return meta?.stop ?? String(snapshot.value)
}
