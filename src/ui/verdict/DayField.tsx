import { useState } from 'react'
import { isDay } from '../../core/calendar-day.ts'
import { inWords } from '../../text/date-words.ts'
import type { Lang } from '../../text/law-text.ts'
import { useWords } from '../hooks/use-words.ts'
import { DateInput } from '../primitives/DateInput.tsx'

type Props = {
  readonly day: string
  /** The period that the edition covers, both days included. */
  readonly days: { readonly from: string; readonly until: string }
  readonly lang: Lang
  readonly onDay: (day: string) => void
}

/**
 * Renders the field for the day whose law applies. A day outside the period is refused with a message, and `day` stays.
 */
export const DayField = ({ day, days, lang, onDay }: Props) => {
  const { t } = useWords('report')
  const [refused, setRefused] = useState('')
  return (
    <p className='field no-print'>
      <label htmlFor='report-day'>{t('lawOn')}</label>
      <span id='report-day-hint' className='hint'>
        {t('lawOnHint', { from: inWords(days.from, lang), until: inWords(days.until, lang) })}
      </span>
      <DateInput
        id='report-day'
        min={days.from}
        max={days.until}
        day={day}
        aria-describedby='report-day-hint report-day-refused'
        aria-invalid={refused !== ''}
        onDay={(chosen) => {
          const covered = isDay(chosen) && chosen >= days.from && chosen <= days.until
          setRefused(covered ? '' : chosen)
          if (covered) onDay(chosen)
        }}
      />
      <span id='report-day-refused' className='error' role='status'>
        {refused && t('lawOnRefused', { day: inWords(refused, lang), kept: inWords(day, lang) })}
      </span>
    </p>
  )
}
