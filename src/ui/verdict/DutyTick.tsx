import { useWords } from '../hooks/use-words.ts'

type Props = {
  readonly duty: string
  readonly name: string
  readonly done: boolean
  readonly onTick: (duty: string, done: boolean) => void
}

/** A box the person ticks once a duty is seen to. It is kept with the case and decides nothing. */
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
        {t('tick')} <span className='unseen'>{t('tickWhat', { duty: name })}</span>
      </label>
    </div>
  )
}
