import { useWords } from '../hooks/use-words.ts'

type Props = {
  readonly duty: string
  readonly name: string
  readonly done: boolean
  readonly onTick: (duty: string, done: boolean) => void
}

/**
 * Renders the checkbox with which the user marks a duty as done. It is stored with the case and has no effect on the
 * verdict.
 */
export const DutyTick = ({ duty, name, done, onTick }: Props) => {
  const { t } = useWords('report')
  return (
    <div className='choice no-print'>
      <input
        id={`done-${duty}`}
        type='checkbox'
        checked={done}
        onChange={(event) => onTick(duty, event.target.checked)}
      />
      <label htmlFor={`done-${duty}`}>
        {t('tick')}
        <span className='unseen'>{t('whyWhat', { what: name })}</span>
      </label>
    </div>
  )
}
