import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Session } from './session.ts'

/** Keeps address and journey together: a page that does not apply is never shown. */
export const useRouteSync = ({ page: { name }, interviewStops, interview }: Session): void => {
  // Before anything is painted: a link to a question that does not apply never shows it.
  useLayoutEffect(() => {
    if (interviewStops.isWalked(name)) interview.standAt(name)
  }, [name, interviewStops, interview])
}

/** Reads each new page from its heading. */
export const useFocusOnNavigation = ({ page: { name, asked } }: Session): void => {
  const shown = useRef(name)
  useEffect(() => {
    if (shown.current === name) return
    shown.current = name
    scrollTo(0, 0)
    const line =
      asked === name || name === 'glossary' ? null : document.getElementById(`${asked.replaceAll('.', '-')}-yes`)
    ;(line ?? document.querySelector<HTMLElement>('main h1'))?.focus()
  }, [name, asked])
}
