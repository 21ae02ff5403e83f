import { useState } from 'react'
import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'

/** Renders the notice that a new version is ready. The user reloads, or dismisses the notice. */
export const UpdateNotice = ({
  ready,
  keepsAnswers,
  onReload,
}: {
  readonly ready: boolean
  /** Whether a reload keeps the answers. */
  readonly keepsAnswers: boolean
  readonly onReload: () => void
}) => {
  const { t } = useWords('screens')
  const [isDismissed, setDismissed] = useState(false)
  return (
    <div role='status' className='no-print'>
      {ready && !isDismissed && (
        <p className='notice example-open'>
          {t(keepsAnswers ? 'update.ready' : 'update.readyUnkept')}{' '}
          <Button look='quiet' onClick={onReload}>
            {t('update.reload')}
          </Button>{' '}
          <Button look='quiet' onClick={() => setDismissed(true)}>
            {t('update.later')}
          </Button>
        </p>
      )}
    </div>
  )
}
