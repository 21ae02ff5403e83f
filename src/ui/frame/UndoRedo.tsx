import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'
import { Icon } from '../primitives/Icon.tsx'

type Props = {
  /** What the next step back, and forth, would be; `undefined` when there is none. */
  readonly undoes: string | undefined
  readonly redoes: string | undefined
  readonly onUndo: () => void
  readonly onRedo: () => void
}

/** One step back, one step forth. Never greyed out for good: pressed with nothing to do, the page says so. */
export const UndoRedo = ({ undoes, redoes, onUndo, onRedo }: Props) => {
  const { t } = useWords('screens')
  return (
    <div className='history no-print'>
      <Button look='quiet' aria-disabled={undoes === undefined} onClick={onUndo}>
        <Icon name='undo' /> <span className='unseen-narrow'>{t('history.undo')}</span>{' '}
        {undoes && <span className='unseen'>{undoes}</span>}
      </Button>
      <Button look='quiet' aria-disabled={redoes === undefined} onClick={onRedo}>
        <Icon name='redo' /> <span className='unseen-narrow'>{t('history.redo')}</span>{' '}
        {redoes && <span className='unseen'>{redoes}</span>}
      </Button>
    </div>
  )
}
