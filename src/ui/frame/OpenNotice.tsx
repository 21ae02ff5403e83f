import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'

type Props = {
  readonly text: string
  readonly action: string
  readonly onAction: () => void
}

/** What is open or was just done, on every page, with the one thing to do about it. */
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
