import type { Source } from '../../core/source.ts'
import type { Lang, Say } from '../../text/law-text.ts'
import { SourceLine } from './SourceLine.tsx'
import { Terms } from './Terms.tsx'

type Props = { readonly sources: readonly Source[]; readonly say: Say; readonly lang: Lang }

/** Renders a list of sources, each with a summary of its content. */
export const SourceList = ({ sources, say, lang }: Props) => (
  <ul>
    {sources.map((source) => (
      <li key={source.id}>
        <SourceLine source={source} say={say} lang={lang} />
        <br />
        <span className='hint'>
          <Terms text={say.source(source).gist} lang={lang} />
        </span>
      </li>
    ))}
  </ul>
)
