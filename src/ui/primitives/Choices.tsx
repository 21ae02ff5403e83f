import type { ReactNode } from 'react'

/** One radio button or checkbox. */
export type Choice = {
  readonly value: string
  readonly label: ReactNode
  readonly hint?: string | undefined
  /** The text of a divider before the choice. */
  readonly divider?: string | undefined
}
/** Choices under a heading; without a heading where `title` is empty. */
export type ChoiceGroup = { readonly title: string; readonly choices: readonly Choice[] }

type Props = {
  readonly id: string
  readonly kind: 'one' | 'many'
  readonly groups: readonly ChoiceGroup[]
  readonly selected: readonly string[]
  readonly onSelect: (value: string, on: boolean) => void
}

/** Renders radio buttons (`one`) or checkboxes (`many`), under headings where there are several groups. */
export const Choices = ({ groups, ...props }: Props) => (
  <div className='choices'>
    {groups.map(({ title, choices }, i) => {
      const own = choices.map((choice) => <OneChoice key={choice.value} {...props} choice={choice} />)
      if (title === '') return <div key={choices[0]?.value}>{own}</div>
      const heading = `${props.id}-group-${i}`
      return (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset inside the one of the question would be read twice.
        <div key={title} role='group' aria-labelledby={heading}>
          <p id={heading} className='choice-group'>
            {title}
          </p>
          {own}
        </div>
      )
    })}
  </div>
)

const OneChoice = ({
  id,
  kind,
  selected,
  onSelect,
  choice: { value, label, hint, divider },
}: Omit<Props, 'groups'> & { readonly choice: Choice }) => {
  const inputId = `${id}-${value}`
  return (
    <div>
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
}
