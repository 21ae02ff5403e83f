import type { Source } from '../../core/source.ts'
import type { Lang, Say } from '../../text/law-text.ts'
import { useWords } from '../hooks/use-words.ts'

/** One source: its title in its own language, the place in it, and its official address. */
export const SourceLine = ({
  source,
  say,
  lang,
}: {
  readonly source: Source
  readonly say: Say
  readonly lang: Lang
}) => {
  const { t } = useWords('screens')
  const { title, titleLang } = say.source(source)
  const named = <span lang={titleLang === lang ? undefined : titleLang}>{title}</span>
  return (
    <>
      {named}
      {source.pinpoint && (
        <>
          , <span lang={lang === 'fr' ? undefined : 'fr'}>{source.pinpoint}</span>
        </>
      )}{' '}
      {source.url ? (
        <a href={source.url} rel='noreferrer' aria-label={`${t('question.readText')} – ${title}`}>
          {t('question.readText')}
        </a>
      ) : (
        <span className='hint'>({t('question.noAddress')})</span>
      )}
    </>
  )
}
