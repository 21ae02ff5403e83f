import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'
import { Icon } from '../primitives/Icon.tsx'

type Props = {
  /** The labels of the steps that undo and redo apply to; `undefined` if there is none. */
  readonly undoLabel: string | undefined
  readonly redoLabel: string | undefined
  readonly onUndo: () => void
  readonly onRedo: () => void
}

/**
 * Renders the buttons for undo and redo. They are never `disabled`: without a step, `onUndo` and `onRedo` announce
 * that.
 */
export const UndoRedo = ({ undoLabel, redoLabel, onUndo, onRedo }: Props) => {
  const { t } = useWords('screens')
  return (
    <div className='history no-print'>
      <Button look='quiet' aria-disabled={undoLabel === undefined} onClick={onUndo}>
        <Icon name='undo' /> <span className='unseen-narrow'>{t('history.undo')}</span>{' '}
        {undoLabel && <span className='unseen'>{undoLabel}</span>}
      </Button>
      <Button look='quiet' aria-disabled={redoLabel === undefined} onClick={onRedo}>
        <Icon name='redo' /> <span className='unseen-narrow'>{t('history.redo')}</span>{' '}
        {redoLabel && <span className='unseen'>{redoLabel}</span>}
      </Button>
    </div>
  )
}
