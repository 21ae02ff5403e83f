import { useId } from 'react'
import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'

type Props = {
  /** The reasons why the texts cannot be read, as sentences. */
  readonly reasons: readonly string[]
  readonly onSave: () => void
  readonly onDrop: () => void
}
/** Renders that this tab holds answers which this version cannot read, with buttons to save and to erase them. */
export const UnreadNotice = ({ reasons, onSave, onDrop }: Props) => {
  const { t } = useWords('projects')
  const headingId = useId()
  return (
    <div className='notice' role='alert' aria-labelledby={headingId}>
      <h2 id={headingId}>{t('unread.title')}</h2>
      <p>{t('unread.text')}</p>
      <ul>
        {[...new Set(reasons)].map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <p className='actions'>
        <Button onClick={onSave}>{t('unread.save')}</Button>
        <Button look='quiet' onClick={onDrop}>
          {t('unread.drop')}
        </Button>
      </p>
    </div>
  )
}
