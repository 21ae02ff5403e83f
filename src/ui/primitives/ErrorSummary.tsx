import { useEffect, useRef } from 'react'

/**
 * Renders an error message with a link to its field. It takes the focus whenever `attempt` increases. It is no live
 * region: a screen reader would read it twice, as an alert and as what has the focus.
 */
export const ErrorSummary = ({
  title,
  message,
  fieldId,
  attempt,
}: {
  readonly title: string
  readonly message: string
  readonly fieldId: string
  readonly attempt: number
}) => {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (attempt > 0) box.current?.focus()
  }, [attempt])
  return (
    // biome-ignore lint/a11y/useSemanticElements: a message is no group of form fields.
    <div
      ref={box}
      className='summary'
      role='group'
      tabIndex={-1}
      aria-labelledby={`${fieldId}-summary`}
      aria-describedby={`${fieldId}-summary-text`}
    >
      <h2 id={`${fieldId}-summary`}>{title}</h2>
      <p id={`${fieldId}-summary-text`}>
        <a
          href={`#${fieldId}`}
          onClick={(event) => {
            event.preventDefault()
            document.getElementById(fieldId)?.focus()
          }}
        >
          {message}
        </a>
      </p>
    </div>
  )
}
