import type { Depending } from '../../core/depending.ts'
import type { Source } from '../../core/source.ts'
import type { Lang, Say } from '../../text/law-text.ts'
import { useDrawnWhenOpened } from '../hooks/use-drawn-when-opened.ts'
import { useWords } from '../hooks/use-words.ts'
import { SourceList } from '../terms/SourceList.tsx'
import { Decides } from './Decides.tsx'

type Props = {
  readonly summary: string
  readonly depending: Depending | undefined
  readonly sources: readonly Source[]
  readonly say: Say
  readonly lang: Lang
  /** Whether the content is drawn at once, not only when it is opened. */
  readonly atOnce: boolean
}

/** Renders, in a disclosure, why a page asks: what the answers may decide, and the sources. Use the id of the page as `key`. */
export const Why = ({ summary, depending, sources, say, lang, atOnce }: Props) => {
  const { t } = useWords('screens')
  const { isDrawn, onToggle } = useDrawnWhenOpened(atOnce)
  return (
    <details onToggle={onToggle}>
      <summary>
        <span>{summary}</span>
      </summary>
      {isDrawn && (
        <div className='inside'>
          <Decides {...{ depending, say }} />
          <p>{t('question.whyLead')}</p>
          <SourceList {...{ sources, say, lang }} />
        </div>
      )}
    </details>
  )
}
