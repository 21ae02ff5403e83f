/** Creates a store for `useSyncExternalStore`. */
export const createStore = <State extends object>(first: State) => {
  let state = first
  const listeners = new Set<() => void>()
  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    snapshot: (): State => state,
    /** Changes fields of the state and calls the listeners. */
    update: (part: Partial<State>): void => {
      state = { ...state, ...part }
      for (const listener of listeners) listener()
    },
  }
}
