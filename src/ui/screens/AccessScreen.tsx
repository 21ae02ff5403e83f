import { inWords } from '../../text/date-words.ts'
import type { Lang } from '../../text/law-text.ts'
import result from '../frame/access-result.json'
import { accessState } from '../frame/access-state.ts'
import { useTitle } from '../hooks/use-title.ts'
import { useWords } from '../hooks/use-words.ts'
import { accessGrid } from './access-grid.ts'

type Props = {
  readonly lang: Lang
  readonly publisher: string
  /** The URL of the issue tracker; empty if the publisher has set none. */
  readonly issuesUrl: string
}

/** Renders the accessibility statement, in the structure that the RGAA requires. */
export const AccessScreen = ({ lang, publisher, issuesUrl }: Props) => {
  const { t } = useWords('access')
  const { t: s } = useWords('screens')
  useTitle(s('app.documentTitle', { page: t('title') }))
  const day = inWords(result.assessedOn, lang)
  return (
    <div className='page'>
      <h1 tabIndex={-1}>{t('title')}</h1>
      <p>{t('lead')}</p>
      <h2>{t('state')}</h2>
      <p>{t(`stateText.${accessState(result.rate)}`, { rate: result.rate, day })}</p>
      <p>{t('self')}</p>
      <h2>{t('results')}</h2>
      <p>{t('resultsText', result)}</p>
      <p>{t('gridText')}</p>
      <table className='criteria'>
        <caption>{t('caption', { day })}</caption>
        <thead>
          <tr>
            <th scope='col'>{t('subject')}</th>
            <th scope='col'>{t('result')}</th>
            <th scope='col'>{t('how')}</th>
          </tr>
        </thead>
        <tbody>
          {accessGrid.map(({ id, rgaa, wcag, result: ofLine }) => (
            <tr key={id}>
              <th scope='row'>
                {t(`grid.${id}.subject`)}
                <span className='hint'>
                  {rgaa.length > 0 && ` RGAA ${rgaa.join(', ')}`}
                  {rgaa.length > 0 && wcag.length > 0 && ' · '}
                  {wcag.length > 0 && ` WCAG ${wcag.join(', ')}`}
                </span>
              </th>
              <td>{t(ofLine)}</td>
              <td>{t(`grid.${id}.how`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{t('limits')}</h2>
      {result.nonConform > 0 && (
        <>
          <h3>{t('failingTitle')}</h3>
          <ul>
            {Object.values(t('failing', { returnObjects: true })).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <h3>{t('limitsTitle')}</h3>
      <ul>
        {t('limitsList', { returnObjects: true }).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h3>{t('exempt')}</h3>
      <p>{t('exemptText')}</p>
      <h2>{t('made')}</h2>
      <p>{t('madeText', { day })}</p>
      <ul>
        {(['tech', 'env', 'tools', 'sample'] as const).map((part) => (
          <li key={part}>{t(part)}</li>
        ))}
      </ul>
      <h2>{t('contact')}</h2>
      <p>{t('contactText')}</p>
      <p>{publisher || <mark>{s('legal.blankPublisher')}</mark>}</p>
      {issuesUrl && (
        <p>
          <a href={`${issuesUrl}?${new URLSearchParams({ title: t('contactSubject') })}`} rel='noreferrer'>
            {t('contactLink')}
          </a>
        </p>
      )}
      <h2>{t('recourse')}</h2>
      <p>{t('recourseText')}</p>
      <p>
        <a href='https://formulaire.defenseurdesdroits.fr/' rel='noreferrer'>
          {t('recourseLink')}
        </a>
      </p>
    </div>
  )
}
