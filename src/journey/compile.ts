import { assertEvent, assign, setup } from 'xstate'
import { type Outline, type Path, path } from '../core/outline.ts'
import type { Answer, Given } from '../core/question.ts'

export type JourneyEvent =
  | { readonly type: 'answer'; readonly question: string; readonly answer: Answer }
  | { readonly type: 'clear'; readonly question: string }
  /** `changing`: the person comes from “Check your answers” and goes back there afterwards. */
  | { readonly type: 'goTo'; readonly to: string; readonly changing?: boolean }
  | { readonly type: 'load'; readonly given: Given }
  | { readonly type: 'back' | 'next' | 'restart' }
type Context = {
  readonly given: Given
  /** While changing an answer: the questions to pass by before going back to the answers. */
  readonly trail: readonly string[] | undefined
}

/** One state per step, in reading order: a question that is not relevant steps aside, an end leads to the verdict. */
export const compile = (outline: Outline) => {
  const seen = new WeakMap<Given, Path>()
  const at = (given: Given): Path => {
    const known = seen.get(given) ?? path(outline, given)
    seen.set(given, known)
    return known
  }
  const journey = setup({
    types: {} as {
      context: Context
      input: { readonly given?: Given }
      events: JourneyEvent
      meta: { readonly question: string }
    },
    guards: {
      passedBy: ({ context: { given, trail } }, { question }: { question: string }) =>
        at(given).relevance.get(question) === 'fails' || (trail !== undefined && !trail.includes(question)),
      asked: ({ context }, { question }: { question: string }) => at(context.given).asked.includes(question),
      ended: ({ context }, { end }: { end: string }) => at(context.given).endedBy === end,
      changing: ({ context }) => context.trail !== undefined,
      called: ({ event }, { name }: { name: string }) => event.type === 'goTo' && event.to === name,
    },
    actions: {
      record: assign(({ context: { given, trail }, event }) => {
        assertEvent(event, 'answer')
        const now = { ...given, [event.question]: event.answer }
        const before = at(given).asked
        const appeared = at(now).asked.filter((id) => now[id] === undefined && !before.includes(id))
        return { given: now, trail: trail && [...trail.filter((id) => id !== event.question), ...appeared] }
      }),
      forget: assign(({ context, event }) => {
        assertEvent(event, 'clear')
        const { [event.question]: _, ...given } = context.given
        return { given }
      }),
      setOut: assign(({ event }) => {
        assertEvent(event, 'goTo')
        return { trail: event.changing ? [event.to] : undefined }
      }),
      load: assign(({ event }) => {
        assertEvent(event, 'load')
        return { given: event.given, trail: undefined }
      }),
      forgetAll: assign({ given: {}, trail: undefined }),
      arrive: assign({ trail: undefined }),
    },
  })

  const names = outline.map((step) =>
    step.kind === 'ask' ? stateName(step.question.id) : `${step.kind}_${stateName(step.id)}`,
  )
  const nameAt = (i: number) => names[i] ?? 'done'
  /** The nearest question met before a step; none before the first. */
  const backFrom = (i: number) =>
    outline
      .slice(0, i)
      .flatMap((step) => (step.kind === 'ask' ? [step.question.id] : []))
      .reverse()
      .map((question) => ({ guard: { type: 'asked' as const, params: { question } }, target: stateName(question) }))
  const leave = [{ guard: 'changing' as const, target: 'answers' }, { target: 'verdict' }]
  const states = Object.fromEntries(
    outline.map((step, i) => {
      const next = nameAt(i + 1)
      if (step.kind === 'end')
        return [
          nameAt(i),
          {
            always: [{ guard: { type: 'ended' as const, params: { end: step.id } }, target: 'done' }, { target: next }],
          },
        ]
      if (step.kind === 'rest') return [nameAt(i), { always: { target: 'done' } }]
      const question = step.question.id
      return [
        nameAt(i),
        {
          meta: { question },
          always: { guard: { type: 'passedBy' as const, params: { question } }, target: next },
          on: {
            answer: { target: next, actions: 'record' as const },
            next: { target: next },
            back: [{ guard: 'changing' as const, target: 'answers' }, ...backFrom(i)],
          },
        },
      ]
    }),
  )
  const places = [...outline.flatMap((step) => (step.kind === 'ask' ? [step.question.id] : [])), 'answers', 'verdict']
  const arrived = { entry: 'arrive' as const, on: { back: backFrom(outline.length) } }
  return journey.createMachine({
    id: 'journey',
    context: ({ input }) => ({ given: input.given ?? {}, trail: undefined }),
    initial: nameAt(0),
    on: {
      restart: { target: `.${nameAt(0)}`, actions: 'forgetAll' },
      clear: { actions: 'forget' },
      load: { target: '.verdict', actions: 'load' },
      goTo: places.map((name) => ({
        guard: { type: 'called' as const, params: { name } },
        target: `.${stateName(name)}`,
        actions: 'setOut' as const,
      })),
    },
    states: { ...states, done: { always: leave }, answers: arrived, verdict: arrived } as Readonly<
      Record<string, object>
    >,
  })
}

const stateName = (id: string) => id.replaceAll('.', '_')

/** Where a journey stands: a question id, `answers` or `verdict`. */
export const placeIn = (snapshot: { readonly value: unknown; getMeta: () => object }): string => {
  const [meta] = Object.values(snapshot.getMeta()) as { readonly question?: string }[]
  return meta?.question ?? String(snapshot.value)
}
