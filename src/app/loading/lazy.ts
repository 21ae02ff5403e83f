const failed = new Set<() => void>()
const listeners = new Set<() => void>()
/** Calls `listener` whenever a lazy value is loaded. Returns an unsubscribe function. */
export const onLoaded = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export type Lazy<T> = ReturnType<typeof lazy<T>>
/**
 * Loads a value on first use. `value` returns it once it is loaded; `load` returns the same promise every time. A
 * promise that failed stays rejected until `retryFailed`, so that the screen can show the error.
 *
 * A fulfilled promise carries the fields that React’s `use` reads, so that `use` does not suspend on a loaded value.
 * Call `use` on every render, never only while the value is missing: skipping a call changes the order of hooks (React
 * error 467).
 */
export const lazy = <T>(fetch: () => Promise<T>) => {
  let value: T | undefined
  let promise: Promise<T> | undefined
  const forget = () => {
    promise = undefined
  }
  const lazily = {
    value: (): T | undefined => value,
    load: (): Promise<T> => {
      if (promise) return promise
      const loading: Promise<T> = fetch().then(
        (loaded) => {
          value = loaded
          Object.assign(loading, { status: 'fulfilled', value })
          for (const listener of listeners) listener()
          return loaded
        },
        (error: unknown) => {
          failed.add(forget)
          throw new LoadError(error, () => lazily.load())
        },
      )
      promise = loading
      return loading
    },
  }
  return lazily
}
/** Wraps a value that is already loaded as a `Lazy`. */
export const ready = <T>(value: T): Lazy<T> => {
  const promise = Object.assign(Promise.resolve(value), { status: 'fulfilled', value })
  return { value: () => value, load: () => promise }
}
/** Lets every load that failed start again on its next use. */
export const retryFailed = (): void => {
  for (const forget of failed) forget()
  failed.clear()
}
/** A part of this version failed to load: the network is down, or a newer version was published. */
export class LoadError extends Error {
  /** Loads the part again, once `retryFailed` has been called. */
  readonly load: () => Promise<unknown>
  constructor(cause: unknown, load: () => Promise<unknown>) {
    super('A part of the site failed to load.', { cause })
    this.load = load
  }
}
