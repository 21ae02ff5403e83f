import { createContext, useContext, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Counterfactual } from '../../core/counterfactuals.ts'
import type { Given } from '../../core/question.ts'

/** Searches, try by try, for the answers that would change the headline of a case. Provided where the law is known. */
export type CounterfactualSearch = (given: Given) => Iterator<Counterfactual | undefined, void>
const Search = createContext<CounterfactualSearch | undefined>(undefined)
export const CounterfactualProvider = Search.Provider

/** How long the search may hold the page at a time, in milliseconds. */
const sliceMs = 8

/** What would change the headline, once it is known; `undefined` before, and where no search is provided. It never delays a paint. */
export const useCounterfactuals = (given: Given, name: string): readonly Counterfactual[] | undefined => {
  const search = useContext(Search)
  const [found, setFound] = useState<{ readonly name: string; readonly flips: readonly Counterfactual[] }>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the name of the case stands for its answers
  useEffect(() => {
    if (!search) return
    const tries = search(given)
    const flips: Counterfactual[] = []
    let next: ReturnType<typeof setTimeout>
    /** Searches until then; says whether it came to the end. */
    const goOn = (until: number): boolean => {
      while (performance.now() < until) {
        const { done, value } = tries.next()
        if (value) flips.push(value)
        if (done) return true
      }
      return false
    }
    const go = () => {
      if (goOn(performance.now() + sliceMs)) setFound({ name, flips })
      else next = setTimeout(go)
    }
    // Paper does not wait: what is printed is searched to the end first.
    const print = () => {
      clearTimeout(next)
      if (goOn(Number.POSITIVE_INFINITY)) flushSync(() => setFound({ name, flips }))
    }
    next = setTimeout(go, 50)
    addEventListener('beforeprint', print)
    return () => {
      clearTimeout(next)
      removeEventListener('beforeprint', print)
    }
  }, [search, name])
  return found?.name === name ? found.flips : undefined
}
