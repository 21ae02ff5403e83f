import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Session } from './session.ts'

/** Keeps address, journey and focus together: a page that does not apply is never shown, and a new page is read from its heading. */
export const usePlace = ({ page: { name, asked }, places, walk }: Session): void => {
  // Before anything is painted: a link to a question that does not apply never shows it.
  useLayoutEffect(() => {
    if (places.isWalked(name)) walk.standAt(name)
  }, [name, places, walk])
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
