import { useState } from 'react'
import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'

/** Says once that a new version is ready; the person chooses when to reload. */
export const UpdateNotice = ({
  ready,
  keeps,
  onReload,
}: {
  readonly ready: boolean
  /** False when a reload would lose the answers. */
  readonly keeps: boolean
  readonly onReload: () => void
}) => {
  const { t } = useWords('screens')
  const [later, setLater] = useState(false)
  return (
    <div role='status' className='no-print'>
      {ready && !later && (
        <p className='notice example-open'>
          {t(keeps ? 'update.ready' : 'update.readyUnkept')}{' '}
          <Button look='quiet' onClick={onReload}>
            {t('update.reload')}
          </Button>{' '}
          <Button look='quiet' onClick={() => setLater(true)}>
            {t('update.later')}
          </Button>
        </p>
      )}
    </div>
  )
}
