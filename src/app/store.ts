/** A small state with listeners, made for `useSyncExternalStore`. */
export const createStore = <State extends object>(first: State) => {
  let state = first
  const listeners = new Set<() => void>()
  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    snapshot: (): State => state,
    /** Changes a part of the state. */
    become: (part: Partial<State>): void => {
      state = { ...state, ...part }
      for (const told of listeners) told()
    },
  }
}
