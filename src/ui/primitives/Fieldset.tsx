import type { ReactNode } from 'react'
import { Unbroken } from './Unbroken.tsx'

/** Renders a question as a fieldset. Its legend contains the heading of the page; hint and error describe it. */
export const Fieldset = ({
  id,
  title,
  hint,
  error,
  children,
}: {
  readonly id: string
  readonly title: string
  readonly hint?: ReactNode
  readonly error?: string | undefined
  readonly children: ReactNode
}) => {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <fieldset className={error ? 'wrong' : undefined} aria-describedby={described || undefined}>
      <legend>
        <h1 tabIndex={-1}>
          <Unbroken text={title} />
        </h1>
      </legend>
      {hint && (
        <p id={`${id}-hint`} className='hint'>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className='error'>
          {error}
        </p>
      )}
      {children}
    </fieldset>
  )
}
