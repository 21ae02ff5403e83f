import type { ReactNode } from 'react'

/** More for who wants it, on the same page. */
export const Disclosure = ({ summary, children }: { readonly summary: string; readonly children: ReactNode }) => (
  <details>
    <summary>{summary}</summary>
    <div className='inside'>{children}</div>
  </details>
)
