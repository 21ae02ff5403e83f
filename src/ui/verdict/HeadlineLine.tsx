import type { Headline } from '../../core/verdict.ts'
import { headlineParts } from '../../text/headline-parts.ts'
import type { Say } from '../../text/law-text.ts'
import { useWords } from '../hooks/use-words.ts'

/** A headline on one line: its state, its sentence, and what to put right. */
export const HeadlineLine = ({ of, say }: { readonly of: Headline; readonly say: Say }) => {
  const { t } = useWords('report')
  const { sentence, unless, putRight } = headlineParts(t, say, of)
  return (
    <>
      <strong>{t(`state.${of.state}`)}</strong> {sentence} {unless && of.state !== 'stop' && `${unless} `}
      {putRight}
    </>
  )
}
