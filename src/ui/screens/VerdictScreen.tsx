import { useTitle } from '../hooks/use-title.ts'
import { useWords } from '../hooks/use-words.ts'
import { VerdictView, type VerdictViewProps } from '../verdict/VerdictView.tsx'

/** The verdict, or the verdict so far with the way back to the first open question. */
export const VerdictScreen = ({ resume, ...verdict }: VerdictViewProps & { readonly resume: string | undefined }) => {
  const { t } = useWords('screens')
  useTitle(t('app.documentTitle', { page: verdict.title || t('verdict.page') }))
  return (
    <div className='page verdict-page'>
      {resume && (
        <p className='notice no-print'>
          <a href={`#/question/${resume}`}>{t('answers.resume')}</a>
        </p>
      )}
      <VerdictView {...verdict} />
    </div>
  )
}
