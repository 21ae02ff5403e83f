import type { ReactNode } from 'react'

/** One radio button or checkbox. */
export type Choice = {
  readonly value: string
  readonly label: ReactNode
  readonly hint?: string | undefined
  /** The text of a divider before the choice. */
  readonly divider?: string | undefined
}

/** Renders a group of radio buttons (`one`) or checkboxes (`many`). */
export const Choices = ({
  id,
  kind,
  choices,
  selected,
  onSelect,
}: {
  readonly id: string
  readonly kind: 'one' | 'many'
  readonly choices: readonly Choice[]
  readonly selected: readonly string[]
  readonly onSelect: (value: string, on: boolean) => void
}) => (
  <div className='choices'>
    {choices.map(({ value, label, hint, divider }) => {
      const inputId = `${id}-${value}`
      return (
        <div key={value}>
          {divider && <p className='divider'>{divider}</p>}
          <div className='choice'>
            <input
              id={inputId}
              name={id}
              value={value}
              type={kind === 'one' ? 'radio' : 'checkbox'}
              checked={selected.includes(value)}
              aria-describedby={hint && `${inputId}-hint`}
              onChange={(event) => onSelect(value, event.target.checked)}
            />
            <label htmlFor={inputId}>{label}</label>
            {hint && (
              <p id={`${inputId}-hint`} className='hint'>
                {hint}
              </p>
            )}
          </div>
        </div>
      )
    })}
  </div>
)
