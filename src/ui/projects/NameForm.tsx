import { useEffect, useId, useRef, useState } from 'react'
import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'

type Props = {
  readonly label: string
  readonly hint?: string
  readonly submit: string
  readonly name?: string
  /** The names other projects bear. */
  readonly taken: readonly string[]
  readonly onName: (name: string) => void
  /** When it can be left: it takes the focus at once, and Escape leaves it too. */
  readonly onCancel?: () => void
}

/** Asks for a name no other project bears, and says kindly what is wrong with the one given. */
export const NameForm = ({ label, hint, submit, name = '', taken, onName, onCancel }: Props) => {
  const { t } = useWords('projects')
  const [value, setValue] = useState(name)
  const [wrong, setWrong] = useState<'nameEmpty' | 'nameTaken'>()
  const own = useId()
  const field = useRef<HTMLInputElement>(null)
  const inline = onCancel !== undefined
  useEffect(() => {
    if (!inline) return
    field.current?.focus()
    field.current?.select()
  }, [inline])
  return (
    <form
      noValidate
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel?.()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        const wanted = value.trim()
        const found = wanted === '' ? 'nameEmpty' : taken.includes(wanted) ? 'nameTaken' : undefined
        setWrong(found)
        if (found) {
          field.current?.focus()
          return
        }
        setValue(inline ? wanted : '')
        onName(wanted)
      }}
    >
      <p className='field'>
        <label htmlFor={own}>{label}</label>
        {hint && (
          <span id={`${own}-hint`} className='hint'>
            {hint}
          </span>
        )}
        <input
          id={own}
          ref={field}
          type='text'
          maxLength={120}
          autoComplete='off'
          aria-describedby={`${hint ? `${own}-hint ` : ''}${own}-error`}
          aria-invalid={wrong !== undefined}
          value={value}
          onChange={(event) => setValue(event.target.value)}
        />
        <span id={`${own}-error`} className='error' role='status'>
          {wrong && t(wrong)}
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
