const failed = new Set<() => void>()
const listeners = new Set<() => void>()
/** Calls `told` whenever something late has come; gives what ends it. */
export const onArrival = (told: () => void): (() => void) => {
  listeners.add(told)
  return () => void listeners.delete(told)
}

export type Late<T> = ReturnType<typeof late<T>>
/**
 * Something fetched when it is first needed. `value` is at hand at once when it has come; `coming` is the same promise
 * until then. One that did not arrive stays refused until `tryAgain`, so that the screen can say so.
 *
 * The promise says that it is fulfilled as React reads it, so that `use` waits for nothing that has come. Call `use` each
 * time, never “unless it has come”: a call that falls away while React draws a component again upsets the hooks after
 * it (its error 467).
 */
export const late = <T>(fetch: () => Promise<T>) => {
  let value: T | undefined
  let coming: Promise<T> | undefined
  const forget = () => {
    coming = undefined
  }
  return {
    value: (): T | undefined => value,
    coming: (): Promise<T> => {
      if (coming) return coming
      const made: Promise<T> = fetch().then(
        (come) => {
          value = come
          Object.assign(made, { status: 'fulfilled', value })
          for (const told of listeners) told()
          return come
        },
        (error: unknown) => {
          failed.add(forget)
          throw new NotArrived(error)
        },
      )
      coming = made
      return made
    },
  }
}
/** Something at hand already, where something late may stand. */
export const atHand = <T>(value: T): Late<T> => {
  const coming = Object.assign(Promise.resolve(value), { status: 'fulfilled', value })
  return { value: () => value, coming: () => coming }
}
/** Lets everything that did not arrive be fetched again. */
export const tryAgain = (): void => {
  for (const forget of failed) forget()
  failed.clear()
}
/** A part of this version did not arrive: the network is gone, or another version has been published. */
export class NotArrived extends Error {
  constructor(cause: unknown) {
    super('A part of the site did not arrive.', { cause })
  }
}
