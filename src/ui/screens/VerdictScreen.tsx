import { useTitle } from '../hooks/use-title.ts'
import { useWords } from '../hooks/use-words.ts'
import { Disclosure } from '../primitives/Disclosure.tsx'
import { SoFarPart, type Unfinished } from '../verdict/SoFarPart.tsx'
import { VerdictView, type VerdictViewProps } from '../verdict/VerdictView.tsx'

type Props = VerdictViewProps & { readonly unfinished: Unfinished | undefined }

/**
 * Renders the verdict. While the interview is unfinished it begins with the first open question; and while nothing can
 * be told yet, with what is settled and what is open, the whole verdict one click away.
 */
export const VerdictScreen = ({ unfinished, ...verdict }: Props) => {
  const { t } = useWords('screens')
  useTitle(t('app.documentTitle', { page: [verdict.title, t('verdict.page')].filter(Boolean).join(' – ') }))
  if (unfinished && verdict.report.verdict.start.state === 'cannotTell')
    return (
      <div className='page verdict-page'>
        <SoFarPart {...{ unfinished }} report={verdict.report} say={verdict.say} lang={verdict.lang} />
        <Disclosure summary={t('soFar.whole')}>
          <VerdictView {...verdict} heading='h2' />
        </Disclosure>
      </div>
    )
  return (
    <div className='page verdict-page'>
      {unfinished && (
        <p className='notice no-print'>
          <a href={`#/question/${unfinished.at}`}>{t('answers.resume')}</a>
        </p>
      )}
      <VerdictView {...verdict} />
    </div>
  )
}
