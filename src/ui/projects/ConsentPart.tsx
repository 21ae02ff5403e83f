import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'
import { StorageNotice } from './StorageNotice.tsx'

/** Are projects kept in this browser? If not, why. */
export type ConsentState = 'kept' | 'notKept' | 'blocked' | 'full' | 'newer'
type Props = {
  /** `undefined` as long as the browser has not said. */
  readonly consent: ConsentState | undefined
  readonly onAgree: () => void
}

/** Says what is kept, where, and how to wipe it; and asks, where nothing is kept yet, for the one choice. */
export const KeptPart = ({ consent, onAgree }: Props) => {
  const { t } = useWords('projects')
  return (
    <section aria-labelledby='projects-kept'>
      <h2 id='projects-kept' tabIndex={-1}>
        {t('keptTitle')}
      </h2>
      {consent === 'kept' && (
        <>
          <p>{t('kept')}</p>
          <p>{t('keptUntil')}</p>
          <p>{t('howToWipe')}</p>
        </>
      )}
      {consent === 'notKept' && (
        <>
          <p>{t('notKept')}</p>
          <p>
            <Button look='main' aria-describedby='projects-agree-hint' onClick={onAgree}>
              {t('agree')}
            </Button>
          </p>
          <p id='projects-agree-hint' className='hint'>
            {t('agreeHint')}
          </p>
          <p className='hint'>{t('howToWipeTab')}</p>
        </>
      )}
      {consent !== undefined && consent !== 'kept' && consent !== 'notKept' && <StorageNotice problem={consent} />}
    </section>
  )
}
