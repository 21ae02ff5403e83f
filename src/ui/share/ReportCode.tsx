import { useWords } from '../hooks/use-words.ts'
import '../styles/share.css'

/** A code, none where the report cannot have one; it comes a moment after the report, or its part of the site did not. */
export type CodeShown = { readonly text: string | undefined } | 'coming' | 'late'
type Props = { readonly code: CodeShown }

/** The code of a report, with what it is good for: on screen and on paper. */
export const ReportCode = ({ code }: Props) => {
  const { t } = useWords('share')
  return (
    <section className='report-code' aria-labelledby='report-code'>
      <h2 id='report-code'>{t('code.title')}</h2>
      {code === 'coming' && <p className='code-room' />}
      {code === 'late' && <p>{t('code.late')}</p>}
      {typeof code === 'object' && code.text === undefined && <p>{t('code.none')}</p>}
      {typeof code === 'object' && code.text !== undefined && (
        <>
          <p>
            <code translate='no'>{code.text}</code>
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
  const { t } = useWords('share')
  return (
    typeof code === 'object' &&
    code.text !== undefined && (
      <p className='report-code on-paper'>
        {t('code.short')} <code translate='no'>{code.text}</code>
      </p>
    )
  )
}
