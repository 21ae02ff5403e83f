import { useId } from 'react'
import type { Lang } from '../../text/law-text.ts'
import { useWords } from '../hooks/use-words.ts'
import { momentInWords } from '../layout/date-words.ts'
import { Button } from '../primitives/Button.tsx'

type Props = {
  readonly name: string
  /** When the other tab changed it, as ISO 8601. */
  readonly changedAt: string
  readonly lang: Lang
  readonly onKeepMine: () => void
  readonly onTakeTheirs: () => void
}

/** Another tab changed the case open here: nothing was overwritten, and the person chooses. */
export const ConflictNotice = ({ name, changedAt, lang, onKeepMine, onTakeTheirs }: Props) => {
  const { t } = useWords('projects')
  const own = useId()
  return (
    <div className='notice' role='alert' aria-labelledby={own}>
      <h2 id={own}>{t('conflictTitle')}</h2>
      <p>{t('conflict', { name, when: momentInWords(changedAt, lang) })}</p>
      <p className='actions'>
        <Button look='main' onClick={onKeepMine}>
          {t('keepMine')}
        </Button>
        <Button aria-describedby={`${own}-hint`} onClick={onTakeTheirs}>
          {t('takeTheirs')}
        </Button>
      </p>
      <p id={`${own}-hint`} className='hint'>
        {t('takeTheirsHint')}
      </p>
    </div>
  )
}
