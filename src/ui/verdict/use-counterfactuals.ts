import { createContext, useContext, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Counterfactual } from '../../core/counterfactuals.ts'
import type { Given } from '../../core/question.ts'

/**
 * Returns an iterator that searches for changes of answers that change the headline. Each step is one try, and yields a
 * counterfactual or `undefined`.
 */
export type CounterfactualSearch = (given: Given) => Iterator<Counterfactual | undefined, void>
const Search = createContext<CounterfactualSearch | undefined>(undefined)
/** Provides the search to `useCounterfactuals`. Its value is `undefined` until the law is loaded. */
export const CounterfactualProvider = Search.Provider

/** How long the search may block the main thread at a time, in milliseconds. */
const sliceMs = 8

/**
 * Returns the changes of answers that change the headline; `undefined` until the search is complete, and without a
 * `CounterfactualProvider`. The search runs in slices after the paint. `name` identifies the answers.
 */
export const useCounterfactuals = (given: Given, name: string): readonly Counterfactual[] | undefined => {
  const search = useContext(Search)
  const [found, setFound] = useState<{ readonly name: string; readonly counterfactuals: readonly Counterfactual[] }>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: `name` changes exactly when the answers do
  useEffect(() => {
    if (!search) return
    const tries = search(given)
    const counterfactuals: Counterfactual[] = []
    let next: ReturnType<typeof setTimeout>
    /** Searches until this time. Returns whether the search is complete. */
    const searchUntil = (until: number): boolean => {
      while (performance.now() < until) {
        const { done, value } = tries.next()
        if (value) counterfactuals.push(value)
        if (done) return true
      }
      return false
    }
    const runSlice = () => {
      if (searchUntil(performance.now() + sliceMs)) setFound({ name, counterfactuals })
      else next = setTimeout(runSlice)
    }
    // The search completes before the page is printed.
    const onBeforePrint = () => {
      clearTimeout(next)
      if (searchUntil(Number.POSITIVE_INFINITY)) flushSync(() => setFound({ name, counterfactuals }))
    }
    next = setTimeout(runSlice, 50)
    addEventListener('beforeprint', onBeforePrint)
    return () => {
      clearTimeout(next)
      removeEventListener('beforeprint', onBeforePrint)
    }
  }, [search, name])
  return found?.name === name ? found.counterfactuals : undefined
}
