import type { Aside } from '../../casefile/case.ts'
import type { Flow } from '../../core/data-flow.ts'
import type { Given } from '../../core/question.ts'
import type { Example } from './examples.ts'

/** A case while it is open: all that a person said, and nothing that follows from it. */
export type OpenCase = {
  readonly title: string
  /** The day whose law decides. */
  readonly day: string
  /** Its file says that day, even if it is the present one. */
  readonly isDated?: true | undefined
  readonly answers: Given
  readonly flows: readonly Flow[]
  /** The person's own words, by question id. */
  readonly notes: Readonly<Record<string, string>>
  /** Duties the person ticked as done, by id. */
  readonly done: readonly string[]
  /** Entries of its file that this edition does not know: carried, and written out again. */
  readonly aside?: Aside | undefined
  /** The kept project it belongs to, by id. */
  readonly project?: string | undefined
}
/** What was done in one step, by ids: words are found when it is said. */
export type HistoryLabel =
  | { readonly kind: 'answer' | 'clear'; readonly stop: string; readonly flow: string | undefined }
  | { readonly kind: 'note'; readonly question: string }
  | { readonly kind: 'tick'; readonly duty: string }
  | { readonly kind: 'addFlow' | 'copyFlow' | 'removeFlow'; readonly name: string }
  | { readonly kind: 'title' | 'day' | 'restart' | 'openShared' }
/** One step of the history, with the case on its other side. */
type HistoryStep = { readonly what: HistoryLabel; readonly other: OpenCase }
export type CaseState = {
  readonly now: OpenCase
  readonly past: readonly HistoryStep[]
  readonly future: readonly HistoryStep[]
  /** The flow being described, by name; none while the case itself is walked. */
  readonly flow: string | undefined
  /** The worked example that is open, and the person's own case meanwhile. */
  readonly example: { readonly id: Example; readonly own: CaseState } | undefined
  /** Grows whenever the case was replaced rather than added to: what is drafted on screen then starts afresh. */
  readonly revision: number
}
export type CaseStore = ReturnType<typeof createCaseStore>

export const emptyCase = (day: string): OpenCase => ({ title: '', day, answers: {}, flows: [], notes: {}, done: [] })
export const isEmpty = ({ title, answers, flows, notes, done, aside = {} }: OpenCase): boolean =>
  title === '' && [answers, flows, notes, done, aside].every((part) => Object.keys(part).length === 0)
/** The person's own case, whether or not an example is open. */
export const ownCase = ({ now, example }: CaseState): OpenCase => example?.own.now ?? now

const justOpened = (now: OpenCase, revision: number): CaseState => ({
  now,
  past: [],
  future: [],
  flow: undefined,
  example: undefined,
  revision,
})
/** Writing goes on in one step, letter after letter. */
const goesOn = (last: HistoryLabel | undefined, what: HistoryLabel) =>
  (what.kind === 'title' && last?.kind === 'title') ||
  (what.kind === 'note' && last?.kind === 'note' && last.question === what.question)

/** A state whose own case belongs to a project from here on, as do its steps since it was last begun anew. */
const belonging = (state: CaseState, project: string | undefined): CaseState => {
  const was = state.now.project
  const moved = (of: OpenCase): OpenCase => (of.project === was ? { ...of, project } : of)
  const steps = (all: readonly HistoryStep[]) => {
    const before = all.findLastIndex(({ what }) => what.kind === 'restart' || what.kind === 'openShared')
    return all.map((step, i) => (i > before ? { ...step, other: moved(step.other) } : step))
  }
  return { ...state, now: moved(state.now), past: steps(state.past), future: steps(state.future) }
}

/**
 * The case in hand: the one place that holds it and the only one that writes it, with every step back and forth while
 * it is open. `subscribe` and `snapshot` are made for `useSyncExternalStore`; whoever keeps the case subscribes too.
 */
export const createCaseStore = (first: OpenCase) => {
  let state = justOpened(first, 0)
  const listeners = new Set<() => void>()
  const become = (next: CaseState) => {
    state = next
    for (const tell of listeners) tell()
  }
  const replace = (now: OpenCase, more: Partial<CaseState> = {}) =>
    become({ ...justOpened(now, state.revision + 1), ...more })
  const travel = (from: 'past' | 'future', to: 'past' | 'future'): HistoryLabel | undefined => {
    const step = state[from].at(-1)
    if (!step) return undefined
    const now = step.other
    become({
      ...state,
      now,
      flow: now.flows.some((f) => f.name === state.flow) ? state.flow : undefined,
      [from]: state[from].slice(0, -1),
      [to]: [...state[to], { what: step.what, other: state.now }],
      revision: state.revision + 1,
    })
    return step.what
  }
  return {
    /** Calls back after every change, until the function it gives is called. */
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    snapshot: (): CaseState => state,
    /** One step: what was done, and what of the case it changed. A step that changes nothing is none. */
    change: (what: HistoryLabel, to: Partial<OpenCase>) => {
      if (Object.entries(to).every(([key, value]) => Object.is(state.now[key as keyof OpenCase], value))) return
      const last = state.past.at(-1)
      const isSameStep = state.future.length === 0 && goesOn(last?.what, what)
      become({
        ...state,
        now: { ...state.now, ...to },
        past: isSameStep ? state.past : [...state.past, { what, other: state.now }],
        future: [],
      })
    },
    /** Takes the last step back; gives what it was, if there was one. */
    undo: () => travel('past', 'future'),
    redo: () => travel('future', 'past'),
    /** An empty case in place of the person's own, as a step that can be undone. An example that is open closes. */
    restart: (day: string) => {
      const own = state.example?.own ?? state
      replace(emptyCase(day), { past: [...own.past, { what: { kind: 'restart' }, other: own.now }] })
    },
    /** A case that someone shared in place of the person's own, as a step that can be undone. An example closes. */
    openShared: (other: OpenCase) => {
      const own = state.example?.own ?? state
      replace(other, { past: [...own.past, { what: { kind: 'openShared' }, other: own.now }] })
    },
    /** Describes a flow of the case from here on, or the case itself again. */
    turnTo: (flow: string | undefined) => become({ ...state, flow }),
    /** The person's own case, with the steps that made it, is from now on that of a kept project. */
    belongTo: (project: string) =>
      become(
        state.example
          ? { ...state, example: { ...state.example, own: belonging(state.example.own, project) } }
          : belonging(state, project),
      ),
    /** Another case in place of this one, with no way back. */
    open: (other: OpenCase) => replace(other),
    /** A worked example to look at and to change; the own case, with its history, waits. */
    openExample: (id: Example, worked: OpenCase) =>
      replace(worked, { example: { id, own: state.example?.own ?? state } }),
    leaveExample: () => {
      if (state.example) become({ ...state.example.own, flow: undefined, revision: state.revision + 1 })
    },
  }
}
