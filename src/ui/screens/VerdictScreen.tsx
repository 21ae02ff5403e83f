import { useTitle } from '../hooks/use-title.ts'
import { useWords } from '../hooks/use-words.ts'
import { VerdictView, type VerdictViewProps } from '../verdict/VerdictView.tsx'

/** Renders the verdict, with a link to the first open question (`resume`) while the interview is incomplete. */
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
