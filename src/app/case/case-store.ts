import type { Aside } from '../../casefile/case.ts'
import type { Flow } from '../../core/data-flow.ts'
import type { Given } from '../../core/question.ts'
import type { Tasks } from '../../core/task.ts'
import { cleanLine, cleanText } from '../../core/typed-text.ts'
import type { Example } from './examples.ts'

/** A case while it is open: everything the user entered, and nothing that is computed from it. */
export type OpenCase = {
  readonly title: string
  /** The day whose law applies, as `YYYY-MM-DD`. */
  readonly day: string
  /** Set if the file of the case contains the day. It is then written again, even if it is the present day. */
  readonly isDated?: true | undefined
  readonly answers: Given
  readonly flows: readonly Flow[]
  /** The user’s notes, by the id of the question or duty that each is about. */
  readonly notes: Readonly<Record<string, string>>
  /** The ids of the duties that the user ticked as done. */
  readonly done: readonly string[]
  /** What the user wrote of each duty as a task. */
  readonly tasks: Tasks
  /** Entries of the file that this edition does not know. They are stored and written out again. */
  readonly aside?: Aside | undefined
  /** The id of the saved project that the case belongs to. */
  readonly project?: string | undefined
}
/** What one step changed, by ids. Its text is composed when it is shown, in the current language. */
export type HistoryLabel =
  | { readonly kind: 'answer' | 'clear'; readonly stop: string; readonly flow: string | undefined }
  | { readonly kind: 'note'; readonly question: string }
  | { readonly kind: 'tick' | 'dutyNote' | 'task'; readonly duty: string }
  | { readonly kind: 'addFlow' | 'copyFlow' | 'removeFlow'; readonly name: string }
  | { readonly kind: 'title' | 'day' | 'restart' | 'openShared' }
/** One step of the history, and the case that undoing or redoing the step restores. */
type HistoryStep = { readonly label: HistoryLabel; readonly restores: OpenCase }
/** The open case and its undo history. The last entry of `past` is undone next, the last of `future` redone next. */
export type CaseState = {
  readonly now: OpenCase
  readonly past: readonly HistoryStep[]
  readonly future: readonly HistoryStep[]
  /** The name of the data flow whose questions are shown; `undefined` while the questions of the case are. */
  readonly flow: string | undefined
  /** The worked example that is open, and the state of the user’s own case, which is restored afterwards. */
  readonly example: { readonly id: Example; readonly userState: CaseState } | undefined
  /** Increases whenever the case is replaced, not merely changed. Drafts on screen are discarded then. */
  readonly revision: number
}
export type CaseStore = ReturnType<typeof createCaseStore>

export const emptyCase = (day: string): OpenCase => ({
  title: '',
  day,
  answers: {},
  flows: [],
  notes: {},
  done: [],
  tasks: {},
})
/** Whether a case contains nothing. Its day and its project do not count. */
export const isEmpty = ({ title, answers, flows, notes, done, tasks, aside = {} }: OpenCase): boolean =>
  title === '' && [answers, flows, notes, done, tasks, aside].every((part) => Object.keys(part).length === 0)
/** Returns the user’s own case, also while an example is open. */
export const ownCase = ({ now, example }: CaseState): OpenCase => example?.userState.now ?? now

const newState = (now: OpenCase, revision: number): CaseState => ({
  now,
  past: [],
  future: [],
  flow: undefined,
  example: undefined,
  revision,
})
/** Whether a change extends the last step: all letters typed in one field are one step. */
const continuesStep = (last: HistoryLabel | undefined, label: HistoryLabel) =>
  (label.kind === 'title' && last?.kind === 'title') ||
  (label.kind === 'note' && last?.kind === 'note' && last.question === label.question) ||
  (label.kind === 'dutyNote' && last?.kind === 'dutyNote' && last.duty === label.duty) ||
  (label.kind === 'task' && last?.kind === 'task' && last.duty === label.duty)

/** Returns the state with its case assigned to a project, including the steps since the case was last replaced. */
const withProject = (state: CaseState, project: string | undefined): CaseState => {
  const formerProject = state.now.project
  const assign = (step: OpenCase): OpenCase => (step.project === formerProject ? { ...step, project } : step)
  const steps = (all: readonly HistoryStep[]) => {
    const replaced = all.findLastIndex(({ label }) => label.kind === 'restart' || label.kind === 'openShared')
    return all.map((step, i) => (i > replaced ? { ...step, restores: assign(step.restores) } : step))
  }
  return { ...state, now: assign(state.now), past: steps(state.past), future: steps(state.future) }
}

/** Returns changed fields with the texts that a person typed as they are stored. */
const cleaned = (fields: Partial<OpenCase>): Partial<OpenCase> => ({
  ...fields,
  ...(fields.title !== undefined && { title: cleanLine(fields.title) }),
  ...(fields.tasks && {
    tasks: Object.fromEntries(
      Object.entries(fields.tasks).map(([id, { owner, ...days }]) => [
        id,
        { ...days, ...(owner && { owner: cleanLine(owner) }) },
      ]),
    ),
  }),
  ...(fields.notes && {
    notes: Object.fromEntries(Object.entries(fields.notes).map(([id, note]) => [id, cleanText(note)])),
  }),
})

/**
 * Creates the store of the open case and its undo history. It is the only code that changes the case. `subscribe` and
 * `snapshot` fit `useSyncExternalStore`; autosave subscribes too.
 */
export const createCaseStore = (first: OpenCase) => {
  let state = newState(first, 0)
  const listeners = new Set<() => void>()
  const setState = (next: CaseState) => {
    state = next
    for (const listener of listeners) listener()
  }
  const replace = (now: OpenCase, more: Partial<CaseState> = {}) =>
    setState({ ...newState(now, state.revision + 1), ...more })
  const moveInHistory = (from: 'past' | 'future', to: 'past' | 'future'): HistoryLabel | undefined => {
    const step = state[from].at(-1)
    if (!step) return undefined
    const now = step.restores
    setState({
      ...state,
      now,
      flow: now.flows.some((f) => f.name === state.flow) ? state.flow : undefined,
      [from]: state[from].slice(0, -1),
      [to]: [...state[to], { label: step.label, restores: state.now }],
      revision: state.revision + 1,
    })
    return step.label
  }
  return {
    /** Calls `listener` after every change. Returns an unsubscribe function. */
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    snapshot: (): CaseState => state,
    /** Changes fields of the case as one step of the history. Values that are all equal add no step. */
    change: (label: HistoryLabel, fields: Partial<OpenCase>) => {
      if (Object.entries(fields).every(([key, value]) => Object.is(state.now[key as keyof OpenCase], value))) return
      const last = state.past.at(-1)
      const isContinued = state.future.length === 0 && continuesStep(last?.label, label)
      setState({
        ...state,
        now: { ...state.now, ...cleaned(fields) },
        past: isContinued ? state.past : [...state.past, { label, restores: state.now }],
        future: [],
      })
    },
    /** Undoes the last step. Returns its label, or `undefined` if there is none. */
    undo: () => moveInHistory('past', 'future'),
    redo: () => moveInHistory('future', 'past'),
    /** Replaces the user’s own case with an empty one, as a step that can be undone. Closes an open example. */
    restart: (day: string) => {
      const { past, now } = state.example?.userState ?? state
      replace(emptyCase(day), { past: [...past, { label: { kind: 'restart' }, restores: now }] })
    },
    /** Replaces the user’s own case with a shared one, as a step that can be undone. Closes an open example. */
    openShared: (shared: OpenCase) => {
      const { past, now } = state.example?.userState ?? state
      replace(shared, { past: [...past, { label: { kind: 'openShared' }, restores: now }] })
    },
    /** Selects the data flow whose questions are shown; `undefined` selects the case itself. */
    selectFlow: (flow: string | undefined) => setState({ ...state, flow }),
    /** Assigns the user’s own case and its history to a saved project. */
    assignProject: (project: string) =>
      setState(
        state.example
          ? { ...state, example: { ...state.example, userState: withProject(state.example.userState, project) } }
          : withProject(state, project),
      ),
    /** Replaces the case and discards its history. */
    open: (other: OpenCase) => replace(other),
    /** Opens a worked example, which the user can change. The state of the user’s own case is set aside. */
    openExample: (id: Example, worked: OpenCase) =>
      replace(worked, { example: { id, userState: state.example?.userState ?? state } }),
    /** Closes the example and restores the user’s own case with its history. */
    leaveExample: () => {
      if (state.example) setState({ ...state.example.userState, flow: undefined, revision: state.revision + 1 })
    },
  }
}
