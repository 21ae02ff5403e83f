import { useState } from 'react'
import { longestNote } from '../../report/personal-notes.ts'
import { useWords } from '../hooks/use-words.ts'

type Props = { readonly note: string; readonly onNote: (note: string) => void }

/** The person's own words on a question: open from the start if there are any. Give it the page's id as `key`. */
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
