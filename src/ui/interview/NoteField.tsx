import { useState } from 'react'
import { longestNote } from '../../report/personal-notes.ts'
import { useDrawnWhenOpened } from '../hooks/use-drawn-when-opened.ts'
import { useWords } from '../hooks/use-words.ts'

type Props = {
  readonly note: string
  readonly onNote: (note: string) => void
  /** Whether the field is drawn at once, not only when it is opened. */
  readonly atOnce: boolean
}

/** Renders the user’s note on a question, expanded at first if there is one. Use the id of the page as `key`. */
export const NoteField = ({ note, onNote, atOnce }: Props) => {
  const { t } = useWords('screens')
  const [isOpen] = useState(note !== '')
  const { isDrawn, onToggle } = useDrawnWhenOpened(atOnce || isOpen)
  return (
    <details className='note-field' open={isOpen} onToggle={onToggle}>
      <summary>{t('note.title')}</summary>
      {isDrawn && (
        <div className='inside field'>
          <label htmlFor='note'>{t('note.label')}</label>
          <span id='note-hint' className='hint'>
            {t('note.hint', { count: longestNote })}
          </span>
          <textarea
            id='note'
            rows={4}
            maxLength={longestNote}
            aria-describedby='note-hint'
            value={note}
            onChange={(event) => onNote(event.target.value)}
          />
        </div>
      )}
    </details>
  )
}
