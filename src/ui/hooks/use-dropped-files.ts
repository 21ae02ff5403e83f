import { useEffect, useState } from 'react'

/**
 * Takes files dropped anywhere on the page, which the browser would otherwise open in its place. Says whether files are
 * being held over the page.
 */
export const useDroppedFiles = (onFiles: (files: readonly File[]) => void): boolean => {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setHeld(true)
    }
    const leave = (event: DragEvent) => {
      // Between two elements of the page there is a related target; outside it there is none.
      if (!event.relatedTarget) setHeld(false)
    }
    const drop = (event: DragEvent) => {
      const files = [...(event.dataTransfer?.files ?? [])]
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setHeld(false)
      if (files.length > 0) onFiles(files)
    }
    document.addEventListener('dragover', over)
    document.addEventListener('dragleave', leave)
    document.addEventListener('drop', drop)
    return () => {
      document.removeEventListener('dragover', over)
      document.removeEventListener('dragleave', leave)
      document.removeEventListener('drop', drop)
    }
  }, [onFiles])
  return held
}
