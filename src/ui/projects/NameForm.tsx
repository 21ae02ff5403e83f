import { useEffect, useId, useRef, useState } from 'react'
import { cleanLine, isVisible } from '../../core/typed-text.ts'
import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'

type Props = {
  readonly label: string
  readonly hint?: string
  readonly submit: string
  readonly name?: string
  /** The names of the other projects. */
  readonly taken: readonly string[]
  readonly onName: (name: string) => void
  /** If given, the form takes the focus when it mounts, and the user can leave it with a button or Escape. */
  readonly onCancel?: () => void
}

/** Renders a form for the name of a project. An empty name, or one in `taken`, is refused with a message. */
export const NameForm = ({ label, hint, submit, name = '', taken, onName, onCancel }: Props) => {
  const { t } = useWords('projects')
  const [value, setValue] = useState(name)
  const [error, setError] = useState<'nameEmpty' | 'nameTaken'>()
  const inputId = useId()
  const field = useRef<HTMLInputElement>(null)
  const isInline = onCancel !== undefined
  useEffect(() => {
    if (!isInline) return
    field.current?.focus()
    field.current?.select()
  }, [isInline])
  return (
    <form
      noValidate
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel?.()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        const newName = cleanLine(value).trim()
        const problem = !isVisible(newName) ? 'nameEmpty' : taken.includes(newName) ? 'nameTaken' : undefined
        setError(problem)
        if (problem) {
          field.current?.focus()
          return
        }
        setValue(isInline ? newName : '')
        onName(newName)
      }}
    >
      <p className='field'>
        <label htmlFor={inputId}>{label}</label>
        {hint && (
          <span id={`${inputId}-hint`} className='hint'>
            {hint}
          </span>
        )}
        <input
          id={inputId}
          ref={field}
          type='text'
          maxLength={120}
          autoComplete='off'
          aria-describedby={`${hint ? `${inputId}-hint ` : ''}${inputId}-error`}
          aria-invalid={error !== undefined}
          value={value}
          onChange={(event) => setValue(event.target.value)}
        />
        <span id={`${inputId}-error`} className='error' role='status'>
          {error && t(error)}
        </span>
      </p>
      <p className='actions'>
        <Button type='submit'>{submit}</Button>
        {onCancel && (
          <Button look='quiet' onClick={onCancel}>
            {t('cancel')}
          </Button>
        )}
      </p>
    </form>
  )
}
