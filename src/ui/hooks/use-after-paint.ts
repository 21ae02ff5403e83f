import { startTransition, useEffect, useState } from 'react'

/** A value as of the last frame that was painted: what is shown by it holds back nothing else, and follows at once. */
export const useAfterPaint = <T>(value: T): T => {
  const [painted, setPainted] = useState(value)
  useEffect(() => {
    let task: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      task = setTimeout(() => startTransition(() => setPainted(value)))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(task)
    }
  }, [value])
  return painted
}
