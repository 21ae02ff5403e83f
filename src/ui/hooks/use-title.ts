import { useEffect } from 'react'

/** Names the page in the tab and for screen readers. */
export const useTitle = (title: string) => {
  useEffect(() => {
    document.title = title
  }, [title])
}
