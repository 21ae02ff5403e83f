import { assertEvent, assign, setup } from 'xstate'
import { type Ask, cachedPath, type Outline, type Step, type Stop, stopOf, stopsOf } from '../core/outline.ts'
import type { Given } from '../core/question.ts'

export type JourneyEvent =
  /** The user answers a stop: one question, or the lines of a page. */
  | { readonly type: 'answer'; readonly stop: string; readonly answers: Given }
  | { readonly type: 'clear'; readonly stop: string }
  /** `changing`: the user comes from “Check your answers” and returns to it afterwards. */
  | { readonly type: 'goTo'; readonly to: string; readonly changing?: boolean }
  | { readonly type: 'load'; readonly given: Given }
  | { readonly type: 'back' }
type Context = {
  readonly given: Given
  /** While the user changes an answer: the stops to visit before returning to the answers, the changed one included. */
  readonly trail: readonly string[] | undefined
  /** Whether a whole set of answers was shown once, as answers or as a verdict: it is then not shown again unasked. */
  readonly checked: boolean
}

/**
 * Returns the state machine of an interview: one state for each stop and end, in reading order. The state of a stop
 * without relevant questions leads on at once to the next. The last one, or an end that was reached, leads to the
 * verdict; the first time, to the answers, so that the user checks them once.
 */
export const journeyMachine = (outline: Outline) => {
  const pathOf = (given: Given) => cachedPath(outline, given)
  const isComplete = (given: Given) => pathOf(given).at === 'verdict'
  const stops = new Map(stopsOf(outline).map((stop) => [stop.id, stop]))
  const allAsks = [...stops.values()].flatMap((stop) => stop.asks)
  const questionIdsAt = (stop: string) => stops.get(stop)?.asks.map((ask) => ask.question.id) ?? []
  /** Returns whether a question of this stop is or may be relevant. */
  const isAsked = (stop: string, given: Given) =>
    questionIdsAt(stop).some((id) => pathOf(given).relevance.get(id) !== 'fails')
  const journey = setup({
    types: {} as {
      context: Context
      input: { readonly given?: Given }
      events: JourneyEvent
      meta: { readonly stop: string }
    },
    guards: {
      skipped: ({ context }, { stop }: { stop: string }) => !isAsked(stop, context.given),
      offTrail: ({ context: { trail } }, { stop }: { stop: string }) => trail !== undefined && !trail.includes(stop),
      asked: ({ context }, { stop }: { stop: string }) => isAsked(stop, context.given),
      ended: ({ context }, { end }: { end: string }) => pathOf(context.given).endedBy === end,
      changing: ({ context }) => context.trail !== undefined,
      unchecked: ({ context }) => !context.checked,
      called: ({ event }, { name }: { name: string }) => event.type === 'goTo' && event.to === name,
    },
    actions: {
      record: assign(({ context: { given, trail }, event }) => {
        assertEvent(event, 'answer')
        const updated = { ...given, ...event.answers }
        if (trail === undefined) return { given: updated }
        const unanswered = allAsks.filter((ask) => updated[ask.question.id] === undefined)
        const newlyAsked = unanswered.filter(
          ({ question: { id } }) => pathOf(updated).asked.includes(id) && !pathOf(given).asked.includes(id),
        )
        return {
          given: updated,
          trail: [...new Set([...trail.filter((stop) => stop !== event.stop), ...newlyAsked.map(stopOf)])],
        }
      }),
      clear: assign(({ context, event }) => {
        assertEvent(event, 'clear')
        const cleared = questionIdsAt(event.stop)
        return { given: Object.fromEntries(Object.entries(context.given).filter(([id]) => !cleared.includes(id))) }
      }),
      setTrail: assign(({ event }) => {
        assertEvent(event, 'goTo')
        return { trail: event.changing ? [event.to] : undefined }
      }),
      load: assign(({ event }) => {
        assertEvent(event, 'load')
        return { given: event.given, trail: undefined, checked: isComplete(event.given) }
      }),
      showWhole: assign(({ context: { given, checked } }) => ({
        trail: undefined,
        checked: checked || isComplete(given),
      })),
    },
  })

  /** The steps of the outline; the lines of a page are one step. */
  const steps = stepsByStop(outline, stops)
  const nameAt = (i: number) => {
    const step = steps[i]
    return step === undefined ? 'done' : stateName('asks' in step ? step.id : `${step.kind}.${step.id}`)
  }
  const order = [...stops.keys()]
  const backStateAt = (stop: string) => `back_${stateName(stop)}`
  /** Returns the transition back from a stop: to the back state of the stop before it; none for the first stop. */
  const backFrom = (stop: string) =>
    order
      .slice(0, order.indexOf(stop))
      .slice(-1)
      .map((previous) => ({ target: backStateAt(previous) }))
  const leave = [
    { guard: 'changing' as const, target: 'answers' },
    { guard: 'unchecked' as const, target: 'answers' },
    { target: 'verdict' },
  ]
  const states = Object.fromEntries(
    steps.map((step, i) => {
      const next = nameAt(i + 1)
      if (!('asks' in step))
        return [
          nameAt(i),
          step.kind === 'rest'
            ? { always: { target: 'done' } }
            : {
                always: [
                  { guard: { type: 'ended' as const, params: { end: step.id } }, target: 'done' },
                  { target: next },
                ],
              },
        ]
      const stop = step.id
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
            back: [{ guard: 'changing' as const, target: 'answers' }, ...backFrom(stop)],
          },
        },
      ]
    }),
  )
  // A back state leads to its stop if that is asked, otherwise to the back state before it. From the first one, the
  // user goes forward to the first stop that is asked.
  const backStates = Object.fromEntries(
    order.slice(0, -1).map((stop) => {
      const further = backFrom(stop)
      const here = { target: stateName(stop) }
      return [
        backStateAt(stop),
        {
          always:
            further.length === 0
              ? here
              : [{ ...here, guard: { type: 'asked' as const, params: { stop } } }, ...further],
        },
      ]
    }),
  )
  const targets = [...order, 'answers', 'verdict']
  const showingWhole = { entry: 'showWhole' as const }
  return journey.createMachine({
    id: 'journey',
    context: ({ input: { given = {} } }) => ({ given, trail: undefined, checked: isComplete(given) }),
    initial: nameAt(0),
    on: {
      clear: { actions: 'clear' },
      load: { target: '.verdict', actions: 'load' },
      goTo: targets.map((name) => ({
        guard: { type: 'called' as const, params: { name } },
        target: `.${stateName(name)}`,
        actions: 'setTrail' as const,
      })),
    },
    states: {
      ...states,
      ...backStates,
      done: { always: leave },
      answers: showingWhole,
      verdict: showingWhole,
    } as Readonly<Record<string, object>>,
  })
}

/** Returns the steps of an outline, in which the lines of one page are a single stop. */
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

/** Returns the place of the user in a journey: the id of a stop, `answers` or `verdict`. */
export const currentStop = (snapshot: { readonly value: unknown; getMeta: () => object }): string => {
  const [meta] = Object.values(snapshot.getMeta()) as { readonly stop?: string }[]
  return meta?.stop ?? String(snapshot.value)
}
