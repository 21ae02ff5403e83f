import { Button } from '../primitives/Button.tsx'

type Props = {
  readonly text: string
  readonly action: string
  readonly onAction: () => void
  /** Is it read out when it appears? */
  readonly announced?: boolean
}

/** What is open or was just done, on every page, with the one thing to do about it. */
export const OpenNotice = ({ text, action, onAction, announced = false }: Props) => (
  <p className='notice example-open no-print' role={announced ? 'status' : undefined}>
    {text}{' '}
    <Button look='quiet' onClick={onAction}>
      {action}
    </Button>
  </p>
)
