import type { ReactNode } from 'react'

/** More for who wants it, on the same page; on paper it is open. `count` is said beside the summary. */
export const Disclosure = ({
  summary,
  count,
  open = false,
  className,
  children,
}: {
  readonly summary: ReactNode
  readonly count?: number | undefined
  readonly open?: boolean
  readonly className?: string
  readonly children: ReactNode
}) => (
  <details open={open} className={className}>
    <summary>
      <span>
        {summary}
        {count !== undefined && <span className='count'> ({count})</span>}
      </span>
    </summary>
    <div className='inside'>{children}</div>
  </details>
)
