import { useId } from 'react'
import { momentInWords } from '../../text/date-words.ts'
import type { Lang } from '../../text/law-text.ts'
import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'

type Props = {
  readonly name: string
  /** When the other tab changed the project, as ISO 8601. */
  readonly changedAt: string
  readonly lang: Lang
  readonly onKeepMine: () => void
  readonly onTakeTheirs: () => void
}

/**
 * Renders the notice that another tab changed the open project. Nothing is overwritten until the user chooses a
 * version.
 */
export const ConflictNotice = ({ name, changedAt, lang, onKeepMine, onTakeTheirs }: Props) => {
  const { t } = useWords('projects')
  const headingId = useId()
  return (
    <div className='notice' role='alert' aria-labelledby={headingId}>
      <h2 id={headingId}>{t('conflictTitle')}</h2>
      <p>{t('conflict', { name, when: momentInWords(changedAt, lang) })}</p>
      <p className='actions'>
        <Button look='main' onClick={onKeepMine}>
          {t('keepMine')}
        </Button>
        <Button aria-describedby={`${headingId}-hint`} onClick={onTakeTheirs}>
          {t('takeTheirs')}
        </Button>
      </p>
      <p id={`${headingId}-hint`} className='hint'>
        {t('takeTheirsHint')}
      </p>
    </div>
  )
}
