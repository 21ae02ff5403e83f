import { useId } from 'react'
import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'

/**
 * A problem with storage: the browser refuses it (`blocked`), it is full (`full`), a newer release uses it (`newer`),
 * everything was erased meanwhile (`notKept`), another tab deleted this project (`gone`) or changed names (`taken`),
 * the storage of this tab refuses (`tab`), or something could not be erased (`left`).
 */
export type StorageProblem = 'blocked' | 'full' | 'newer' | 'notKept' | 'gone' | 'taken' | 'tab' | 'left'

/**
 * Renders a storage problem, its effect on the answers, and what to do. With `onSave`, a button saves the case again.
 */
export const StorageNotice = ({
  problem,
  onSave,
}: {
  readonly problem: StorageProblem
  readonly onSave?: (() => void) | undefined
}) => {
  const { t } = useWords('projects')
  const headingId = useId()
  return (
    <div className='notice' role='alert' aria-labelledby={headingId}>
      <h2 id={headingId}>{t(`problem.${problem}.title`)}</h2>
      <p>{t(`problem.${problem}.text`)}</p>
      {onSave && <Button onClick={onSave}>{t('keepAgain')}</Button>}
    </div>
  )
}
