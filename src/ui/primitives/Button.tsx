import type { ComponentProps } from 'react'

/**
 * Renders a button. It submits a form only with `type='submit'`. Do not disable it: a disabled button cannot be
 * focused.
 */
export const Button = ({
  look = 'plain',
  type = 'button',
  ...rest
}: { look?: 'main' | 'plain' | 'quiet' } & ComponentProps<'button'>) => (
  <button className={`button ${look}`} type={type} {...rest} />
)
