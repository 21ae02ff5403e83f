import { useTranslation } from 'react-i18next'
import '../share.css'

type Props = {
  /** None when the report cannot have one. */
  readonly code: string | undefined
}

/** The code of a report, with what it is good for: on screen and on paper. */
export const ReportCode = ({ code }: Props) => {
  const { t } = useTranslation('share')
  return (
    <section className='report-code' aria-labelledby='report-code'>
      <h2 id='report-code'>{t('code.title')}</h2>
      {code === undefined ? (
        <p>{t('code.none')}</p>
      ) : (
        <>
          <p>
            <code translate='no'>{code}</code>
          </p>
          <p>{t('code.text')}</p>
        </>
      )}
      <p className='no-print'>
        <a href='#/check'>{t('check.title')}</a>
      </p>
    </section>
  )
}

/** The code alone, above the report: on paper only, so that its first page carries it too. */
export const ReportCodeOnTop = ({ code }: Props) => {
  const { t } = useTranslation('share')
  return (
    code !== undefined && (
      <p className='report-code on-paper'>
        {t('code.short')} <code translate='no'>{code}</code>
      </p>
    )
  )
}
