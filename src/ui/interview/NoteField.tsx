import { useState } from 'react'
import { longestNote } from '../../report/personal-notes.ts'
import { useWords } from '../hooks/use-words.ts'

type Props = { readonly note: string; readonly onNote: (note: string) => void }

/** Renders the user’s note on a question, expanded at first if there is one. Use the id of the page as `key`. */
export const NoteField = ({ note, onNote }: Props) => {
  const { t } = useWords('screens')
  const [isOpen] = useState(note !== '')
  return (
    <details className='note-field' open={isOpen}>
      <summary>{t('note.title')}</summary>
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
    </details>
  )
}
