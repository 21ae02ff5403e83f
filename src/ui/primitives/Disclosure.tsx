import type { ReactNode } from 'react'

/** Renders content that the user can expand; it is always expanded on paper. `count` is shown after the summary. */
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
        {count !== undefined && <span className='count'>{` (${count})`}</span>}
      </span>
    </summary>
    <div className='inside'>{children}</div>
  </details>
)
