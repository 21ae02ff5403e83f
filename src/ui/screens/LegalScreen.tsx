import { useTitle } from '../hooks/use-title.ts'
import { useWords } from '../hooks/use-words.ts'
import { WipePart } from '../projects/WipePart.tsx'

type Props = {
  readonly publisher: string
  readonly host: string
  /** The URL of the licences of the bundled packages. */
  readonly licencesUrl: string
  /** Whether the browser allows storage. */
  readonly canStore: boolean
  /** The number of saved projects. */
  readonly projectCount: number
  readonly onWipe: () => void
}

/** Renders the legal notice: privacy, the button that erases everything, publisher, host and licences. */
export const LegalScreen = ({ publisher, host, licencesUrl, canStore, projectCount, onWipe }: Props) => {
  const { t } = useWords('screens')
  useTitle(t('app.documentTitle', { page: t('legal.title') }))
  return (
    <div className='page'>
      <h1 tabIndex={-1}>{t('legal.title')}</h1>
      <h2>{t('legal.device')}</h2>
      <p>{t('legal.deviceText')}</p>
      <h2>{t('legal.log')}</h2>
      <p>{t('legal.logText')}</p>
      <h2>{t('legal.kept')}</h2>
      <p>{t(canStore ? 'legal.keptText' : 'legal.keptBlocked')}</p>
      <p>{t('legal.keptFiles')}</p>
      <p>
        <a href='#/projects'>{t('legal.toProjects')}</a>
      </p>
      <WipePart count={projectCount} onWipe={onWipe} />
      <h2>{t('check.title', { ns: 'share' })}</h2>
      <p>
        {t('check.limits', { ns: 'share' })} <a href='#/check'>{t('check.title', { ns: 'share' })}</a>
      </p>
      <h2>{t('legal.who')}</h2>
      <dl className='particulars'>
        <dt>{t('legal.publisher')}</dt>
        <dd>{publisher || <mark>{t('legal.blankPublisher')}</mark>}</dd>
        <dt>{t('legal.host')}</dt>
        <dd>{host || <mark>{t('legal.blankHost')}</mark>}</dd>
      </dl>
      <h2>{t('legal.licences')}</h2>
      <p>
        {t('legal.licencesText')} <a href={licencesUrl}>{t('legal.notices')}</a>.
      </p>
      <h2>{t('legal.reuse')}</h2>
      <p>{t('legal.reuseText')}</p>
    </div>
  )
}
