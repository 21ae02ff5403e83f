import { useId } from 'react'
import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'

/**
 * What storage could not do: the browser refuses (`blocked`), there is no room (`full`), a newer release holds it
 * (`newer`), all was erased meanwhile (`notKept`), this project was deleted elsewhere (`gone`), names changed elsewhere
 * (`taken`), this tab’s own memory refuses (`tab`), a wipe left something (`left`).
 */
export type StorageProblem = 'blocked' | 'full' | 'newer' | 'notKept' | 'gone' | 'taken' | 'tab' | 'left'

/** Says what storage could not do, what became of the answers, and what to do. `onKeep`, if given, offers to keep the case again. */
export const StorageNotice = ({
  problem,
  onKeep,
}: {
  readonly problem: StorageProblem
  readonly onKeep?: (() => void) | undefined
}) => {
  const { t } = useWords('projects')
  const own = useId()
  return (
    <div className='notice' role='alert' aria-labelledby={own}>
      <h2 id={own}>{t(`problem.${problem}.title`)}</h2>
      <p>{t(`problem.${problem}.text`)}</p>
      {onKeep && <Button onClick={onKeep}>{t('keepAgain')}</Button>}
    </div>
  )
}
