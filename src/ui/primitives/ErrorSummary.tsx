import { useEffect, useRef } from 'react'

/** Renders an error message with a link to its field. It takes the focus whenever `attempt` increases. */
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
    <div ref={box} className='summary' role='alert' tabIndex={-1} aria-labelledby={`${fieldId}-summary`}>
      <h2 id={`${fieldId}-summary`}>{title}</h2>
      <p>
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
