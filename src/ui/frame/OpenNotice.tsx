import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'

type Props = {
  readonly text: string
  readonly action: string
  readonly onAction: () => void
}

/** Renders a notice about an open example, an open data flow or an action just done, with one button. */
export const OpenNotice = ({ text, action, onAction }: Props) => {
  const { t } = useWords('screens')
  return (
    <aside className='notice example-open no-print' aria-label={t('app.openNotice')}>
      {text}{' '}
      <Button look='quiet' onClick={onAction}>
        {action}
      </Button>
    </aside>
  )
}
