import { useWords } from '../hooks/use-words.ts'
import '../styles/share.css'

/**
 * The code of a report, or the state of computing it. `text` is `undefined` if the report cannot have a code; `failed`
 * means that the code of the app which computes it failed to load.
 */
export type CodeShown = { readonly text: string | undefined } | 'loading' | 'failed'
type Props = { readonly code: CodeShown }

/** Renders the code of a report with its purpose, on screen and on paper. */
export const ReportCode = ({ code }: Props) => {
  const { t } = useWords('share')
  return (
    <section className='report-code' aria-labelledby='report-code'>
      <h2 id='report-code'>{t('code.title')}</h2>
      {code === 'loading' && <p className='code-room' />}
      {code === 'failed' && <p>{t('code.late')}</p>}
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
