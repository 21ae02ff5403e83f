import type { Task } from '../../core/task.ts'
import { useWords } from '../hooks/use-words.ts'

type Props = {
  readonly duty: string
  readonly task: Task
  /** Whether the law gives a period from an event. */
  readonly hasClock: boolean
  readonly onTask: (duty: string, task: Task) => void
}

/** Renders the fields for who takes a duty, by when, and the day of the event from which a period runs. */
export const TaskFields = ({ duty, task, hasClock, onTask }: Props) => {
  const { t } = useWords('report')
  const fields = ['owner', 'due', ...(hasClock ? (['since'] as const) : [])] as const
  return fields.map((field) => (
    <div key={field} className='field'>
      <label htmlFor={`${field}-${duty}`}>{t(`task.${field}`)}</label>
      <input
        id={`${field}-${duty}`}
        type={field === 'owner' ? 'text' : 'date'}
        maxLength={120}
        autoComplete='off'
        value={task[field] ?? ''}
        onChange={(event) => {
          const { [field]: _, ...others } = task
          onTask(duty, event.target.value === '' ? others : { ...others, [field]: event.target.value })
        }}
      />
    </div>
  ))
}
