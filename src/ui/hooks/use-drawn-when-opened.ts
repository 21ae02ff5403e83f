import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/**
 * Returns whether the content of a disclosure is to be drawn, and the handler of its `details`. It is drawn from the first
 * time the user opens it or prints the page, or at once where `atOnce` is true. Content in closed disclosures would
 * otherwise be drawn again at each answer.
 */
export const useDrawnWhenOpened = (atOnce: boolean) => {
  const [isDrawn, setDrawn] = useState(atOnce)
  useEffect(() => {
    if (isDrawn) return
    // The browser prints what is in the document when this handler returns.
    const draw = () => flushSync(() => setDrawn(true))
    addEventListener('beforeprint', draw)
    return () => removeEventListener('beforeprint', draw)
  }, [isDrawn])
  return { isDrawn, onToggle: () => setDrawn(true) }
}
