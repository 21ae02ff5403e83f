import type { Source } from '../../core/source.ts'
import { pinpointIn } from '../../text/citation.ts'
import type { Lang, Say } from '../../text/law-text.ts'
import { useWords } from '../hooks/use-words.ts'
import { Pinpoint } from './Pinpoint.tsx'

/** Renders a source: its title in the language of the title, the pinpoint, and the link to the official text. */
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
  const titleElement = <span lang={titleLang === lang ? undefined : titleLang}>{title}</span>
  return (
    <>
      {titleElement}
      {source.pinpoint && (
        <>
          , <Pinpoint {...{ source, lang }} />
        </>
      )}{' '}
      {source.url ? (
        <a
          href={source.url}
          rel='noreferrer'
          aria-label={[`${t('question.readText')} – ${title}`, pinpointIn(lang, source)].filter(Boolean).join(', ')}
        >
          {t('question.readText')}
        </a>
      ) : (
        <span className='hint'>({t('question.noAddress')})</span>
      )}
    </>
  )
}
