import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'
import { StorageNotice } from './StorageNotice.tsx'

/** Whether the user has agreed to save projects in this browser (`kept` or `notKept`), or why that is impossible. */
export type ConsentState = 'kept' | 'notKept' | 'blocked' | 'full' | 'newer'
type Props = {
  /** `undefined` until the browser has answered. */
  readonly consent: ConsentState | undefined
  readonly onAgree: () => void
}

/** Renders what is saved, where, and how to erase it; and, without consent, the button that gives it. */
export const ConsentPart = ({ consent, onAgree }: Props) => {
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
