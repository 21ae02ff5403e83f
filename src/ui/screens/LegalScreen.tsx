import { useTitle } from '../hooks/use-title.ts'
import { useWords } from '../hooks/use-words.ts'
import { WipePart } from '../projects/WipePart.tsx'

type Props = {
  readonly publisher: string
  readonly host: string
  /** Address of the licences of what is shipped. */
  readonly notices: string
  /** False when the browser refuses to keep anything. */
  readonly keeps: boolean
  /** How many projects are kept. */
  readonly projects: number
  readonly onWipe: () => void
}

export const LegalScreen = ({ publisher, host, notices, keeps, projects, onWipe }: Props) => {
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
      <p>{t(keeps ? 'legal.keptText' : 'legal.keptBlocked')}</p>
      <p>{t('legal.keptFiles')}</p>
      <p>
        <a href='#/projects'>{t('legal.toProjects')}</a>
      </p>
      <WipePart count={projects} onWipe={onWipe} />
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
        {t('legal.licencesText')} <a href={notices}>{t('legal.notices')}</a>.
      </p>
      <h2>{t('legal.reuse')}</h2>
      <p>{t('legal.reuseText')}</p>
    </div>
  )
}
