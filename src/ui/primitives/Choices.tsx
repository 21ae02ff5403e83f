import type { ReactNode } from 'react'

export type Choice = {
  readonly value: string
  readonly label: ReactNode
  readonly hint?: string | undefined
  readonly apart?: string | undefined
}

/** Radios or checkboxes. Nothing is chosen beforehand; `apart` puts a divider before the choice. */
export const Choices = ({
  id,
  kind,
  choices,
  picked,
  onPick,
}: {
  readonly id: string
  readonly kind: 'one' | 'many'
  readonly choices: readonly Choice[]
  readonly picked: readonly string[]
  readonly onPick: (value: string, on: boolean) => void
}) => (
  <div className='choices'>
    {choices.map(({ value, label, hint, apart }) => {
      const own = `${id}-${value}`
      return (
        <div key={value}>
          {apart && <p className='divider'>{apart}</p>}
          <div className='choice'>
            <input
              id={own}
              name={id}
              value={value}
              type={kind === 'one' ? 'radio' : 'checkbox'}
              checked={picked.includes(value)}
              aria-describedby={hint && `${own}-hint`}
              onChange={(event) => onPick(value, event.target.checked)}
            />
            <label htmlFor={own}>{label}</label>
            {hint && (
              <p id={`${own}-hint`} className='hint'>
                {hint}
              </p>
            )}
          </div>
        </div>
      )
    })}
  </div>
)
