import { useState } from 'react'
import type { Law } from '../../core/law.ts'
import type { Source } from '../../core/source.ts'
import { pinpointIn } from '../../text/citation.ts'
import { inWords } from '../../text/date-words.ts'
import type { Lang, Say } from '../../text/law-text.ts'
import { useTitle } from '../hooks/use-title.ts'
import { useWords } from '../hooks/use-words.ts'
import { Disclosure } from '../primitives/Disclosure.tsx'
import { SourceLine } from '../terms/SourceLine.tsx'

type Props = {
  readonly law: Pick<Law, 'edition' | 'covers'>
  readonly sources: readonly Source[]
  readonly say: Say
  readonly lang: Lang
  /** The URL of the issue tracker; empty if the publisher has set none. */
  readonly issuesUrl: string
}

/** Renders the page about this edition: its period, its limits, how to report errors, and all sources with a filter. */
export const AboutScreen = ({ law: { edition, covers }, sources, say, lang, issuesUrl }: Props) => {
  const { t } = useWords('screens')
  useTitle(t('app.documentTitle', { page: t('about.title') }))
  const [query, setQuery] = useState('')
  const shown = sources.filter((source) => {
    const { title, gist } = say.source(source)
    return `${source.id} ${pinpointIn(lang, source)} ${title} ${gist}`
      .toLocaleLowerCase(lang)
      .includes(query.toLocaleLowerCase(lang))
  })
  const reportUrl = (id: string) =>
    `${issuesUrl}?${new URLSearchParams({ title: t('about.reportSubject', { id, edition }) })}`
  const list = (listed: readonly Source[]) => (
    <ul className='sources'>
      {listed.map((source) => (
        <li key={source.id}>
          <SourceLine source={source} say={say} lang={lang} />
          <br />
          {say.source(source).gist}
          <br />
          <span className='hint'>
            {source.id} · {t(`about.authority.${source.authority}`)} · {t(`about.certainty.${source.certainty}`)} ·{' '}
            {t(`about.verification.${source.verification}`)}
            {source.checkedOn && <> · {t('about.checkedOn', { date: inWords(source.checkedOn, lang) })}</>}
            {issuesUrl && (
              <>
                {' · '}
                <a href={reportUrl(source.id)} rel='noreferrer'>
                  {t('about.report')} <span className='unseen'>{t('about.reportOn', { id: source.id })}</span>
                </a>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
  return (
    <div className='page'>
      <h1 tabIndex={-1}>{t('about.title')}</h1>
      <h2>{t('about.edition')}</h2>
      <p>{t('about.editionText', { edition, from: inWords(covers.from, lang), until: inWords(covers.until, lang) })}</p>
      <p>{t('app.information')}</p>
      <h2>{t('about.how')}</h2>
      <p>{t('about.howText')}</p>
      <p>
        <a href='#/rules'>{t('rules.link')}</a>
      </p>
      <h2>{t('about.notCovered')}</h2>
      <ul>
        {t('about.notCoveredList', { returnObjects: true }).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2>{t('about.hard')}</h2>
      <p>{t('about.hardLead')}</p>
      <ul>
        {t('about.hardList', { returnObjects: true }).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2>{t('about.report')}</h2>
      <p>{t('about.reportText')}</p>
      <p>
        {issuesUrl ? (
          <a href={reportUrl(t('about.reportGeneral'))} rel='noreferrer'>
            {t('about.report')}
          </a>
        ) : (
          <mark>{t('about.reportMissing')}</mark>
        )}
      </p>
      <h2>{t('about.sources')}</h2>
      <p>{t('about.sourcesLead', { count: sources.length })}</p>
      <p className='field'>
        <label htmlFor='wanted'>{t('about.filter')}</label>
        <input
          id='wanted'
          type='search'
          autoComplete='off'
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      </p>
      <p role='status' className='hint'>
        {t('about.found', { count: shown.length })}
      </p>
      {query === ''
        ? [...new Set(sources.map((s) => s.authority))].map((authority) => {
            const group = sources.filter((s) => s.authority === authority)
            return (
              <Disclosure key={authority} summary={t(`about.authority.${authority}`)} count={group.length}>
                {list(group)}
              </Disclosure>
            )
          })
        : list(shown)}
    </div>
  )
}
