import type { Task } from '../../core/task.ts'
import { longestNote } from '../../report/personal-notes.ts'
import { useWords } from '../hooks/use-words.ts'
import { TaskFields } from '../papers/TaskFields.tsx'
import { Disclosure } from '../primitives/Disclosure.tsx'

type Props = {
  readonly duty: string
  readonly name: string
  readonly note: string
  readonly onNote: (duty: string, note: string) => void
  readonly task: Task
  readonly hasClock: boolean
  readonly onTask: ((duty: string, task: Task) => void) | undefined
}

/** Renders the fields for the user’s note on a duty, for who takes it and by when. The note itself stands beside the duty, on screen and in print. */
export const DutyNote = ({ duty, name, note, onNote, onTask, ...props }: Props) => {
  const { t } = useWords('report')
  const id = `note-${duty}`
  return (
    <Disclosure
      className='why no-print'
      summary={
        <>
          {t(note === '' ? 'dutyNote.add' : 'dutyNote.change')}
          <span className='unseen'>{t('whyWhat', { what: name })}</span>
        </>
      }
    >
      <div className='field'>
        <label htmlFor={id}>{t('dutyNote.label', { duty: name })}</label>
        <span id={`${id}-hint`} className='hint'>
          {t('dutyNote.hint', { count: longestNote })}
        </span>
        <textarea
          id={id}
          rows={3}
          maxLength={longestNote}
          aria-describedby={`${id}-hint`}
          value={note}
          onChange={(event) => onNote(duty, event.target.value)}
        />
      </div>
      {onTask && <TaskFields {...{ duty, onTask }} {...props} />}
    </Disclosure>
  )
}
