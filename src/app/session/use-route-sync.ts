import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Session } from './session.ts'

/** Moves the journey to the page of the address. A page that does not apply is replaced by the nearest that does. */
export const useRouteSync = ({ page: { name }, interviewStops, interview }: Session): void => {
  // A layout effect runs before the paint, so that a question that does not apply is never visible.
  useLayoutEffect(() => {
    if (interviewStops.isInterviewPage(name)) interview.goToNearest(name)
  }, [name, interviewStops, interview])
}

/** Moves the focus to the heading of each new page, or to the line or question that the address names. */
export const useFocusOnNavigation = ({ page: { name, requested } }: Session): void => {
  const shown = useRef(name)
  useEffect(() => {
    if (shown.current === name) return
    shown.current = name
    scrollTo(0, 0)
    const line =
      requested === name || name === 'glossary'
        ? null
        : document.getElementById(`${requested.replaceAll('.', '-')}-yes`)
    ;(line ?? document.querySelector<HTMLElement>('main h1'))?.focus()
  }, [name, requested])
}
