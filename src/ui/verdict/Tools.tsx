import type { ReactNode } from 'react'
import { type Format, formats } from '../../report/formats.ts'
import type { Lang } from '../../text/law-text.ts'
import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'
import { Disclosure } from '../primitives/Disclosure.tsx'
import { Icon } from '../primitives/Icon.tsx'
import { DayField } from './DayField.tsx'

type Props = {
  readonly title: string
  readonly day: string
  readonly days: { readonly from: string; readonly until: string }
  readonly lang: Lang
  readonly signed: boolean
  readonly onTitle: (title: string) => void
  readonly onDay: (day: string) => void
  readonly onSigned: (signed: boolean) => void
  readonly format: Format
  readonly onFormat: (format: Format) => void
}
type ActionsProps = {
  readonly onPrint: () => void
  readonly onSave: () => void
  /** A link to share the case, after the buttons. */
  readonly share?: ReactNode
}

/** Renders the buttons to print and save the verdict. */
export const Actions = ({ onPrint, onSave, share }: ActionsProps) => {
  const { t } = useWords('report')
  return (
    <p className='actions no-print'>
      <Button look='main' onClick={onPrint}>
        <Icon name='print' /> {t('print')}
      </Button>
      <Button onClick={onSave}>{t('save')}</Button>
      {share}
    </p>
  )
}

/** Renders what is printed and, collapsed, the title of the case, the day of the law and the signature block. */
export const Tools = ({ title, day, days, lang, signed, onTitle, onDay, onSigned, ...props }: Props) => {
  const { t } = useWords('report')
  return (
    <div className='tools no-print'>
      <p className='format'>
        <label htmlFor='report-format'>{t('format.label')}</label>{' '}
        <select
          id='report-format'
          value={props.format}
          onChange={(event) => props.onFormat(formats.find((f) => f === event.target.value) ?? 'note')}
        >
          {formats.map((format) => (
            <option key={format} value={format}>
              {t(`format.${format}`)}
            </option>
          ))}
        </select>
      </p>
      <Disclosure summary={t('tools')}>
        <p className='field'>
          <label htmlFor='report-title'>{t('caseTitle')}</label>
          <span id='report-title-hint' className='hint'>
            {t('caseHint')}
          </span>
          <input
            id='report-title'
            type='text'
            maxLength={120}
            autoComplete='off'
            aria-describedby='report-title-hint'
            value={title}
            onChange={(event) => onTitle(event.target.value)}
          />
        </p>
        <DayField {...{ day, days, lang, onDay }} />
        <div className='choice'>
          <input
            id='report-signed'
            type='checkbox'
            checked={signed}
            onChange={(event) => onSigned(event.target.checked)}
          />
          <label htmlFor='report-signed'>{t('paper.sign')}</label>
        </div>
      </Disclosure>
    </div>
  )
}
