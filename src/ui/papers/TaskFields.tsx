import { isDay } from '../../core/calendar-day.ts'
import type { Task } from '../../core/task.ts'
import { useWords } from '../hooks/use-words.ts'
import { DateInput } from '../primitives/DateInput.tsx'

type Props = {
  readonly duty: string
  readonly task: Task
  /** Whether the law gives a period from an event. */
  readonly hasClock: boolean
  readonly onTask: (duty: string, task: Task) => void
}

/**
 * Renders the fields for who takes a duty, by when, and the day of the event from which a period runs. What is not
 * written as a day is not taken: the case could not be read again.
 */
export const TaskFields = ({ duty, task, hasClock, onTask }: Props) => {
  const { t } = useWords('report')
  const fields = ['owner', 'due', ...(hasClock ? (['since'] as const) : [])] as const
  return fields.map((field) => {
    const id = `${field}-${duty}`
    const write = (value: string) => {
      const { [field]: _, ...others } = task
      onTask(duty, value === '' ? others : { ...others, [field]: value })
    }
    return (
      <div key={field} className='field'>
        <label htmlFor={id}>{t(`task.${field}`)}</label>
        {field === 'owner' ? (
          <input
            id={id}
            type='text'
            maxLength={120}
            autoComplete='off'
            value={task.owner ?? ''}
            onChange={(event) => write(event.target.value)}
          />
        ) : (
          <DateInput
            id={id}
            autoComplete='off'
            day={task[field] ?? ''}
            onDay={(value) => (value === '' || isDay(value)) && write(value)}
          />
        )}
      </div>
    )
  })
}
