import type { ComponentProps } from 'react'

/** A button that never submits unless told to, and is never greyed out. */
export const Button = ({
  look = 'plain',
  type = 'button',
  ...rest
}: { look?: 'main' | 'plain' | 'quiet' } & ComponentProps<'button'>) => (
  <button className={`button ${look}`} type={type} {...rest} />
)
