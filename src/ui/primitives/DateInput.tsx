import { type ComponentProps, useEffect, useRef } from 'react'

type Props = Omit<ComponentProps<'input'>, 'type' | 'value' | 'defaultValue' | 'onChange' | 'ref'> & {
  readonly day: string
  readonly onDay: (value: string) => void
}

/**
 * Renders a field for a day. `onDay` gets what the field holds, which may be any text: some browsers take a year of
 * more than four digits, and others have no field for dates.
 */
export const DateInput = ({ day, onDay, ...attributes }: Props) => {
  const input = useRef<HTMLInputElement>(null)
  // The field is uncontrolled, so that typing is not disturbed. A change of `day` from outside, as by undo, is copied
  // into it.
  useEffect(() => {
    if (input.current && input.current.value !== day) input.current.value = day
  }, [day])
  return (
    <input
      max='9999-12-31'
      {...attributes}
      ref={input}
      type='date'
      defaultValue={day}
      onChange={(event) => onDay(event.target.value)}
    />
  )
}
