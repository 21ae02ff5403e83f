import type { Headline } from '../../core/verdict.ts'
import { headlineParts } from '../../text/headline-parts.ts'
import type { Say } from '../../text/law-text.ts'
import { useWords } from '../hooks/use-words.ts'

/** Renders a headline inline: its state, its sentence, and what to put right. */
export const HeadlineLine = ({ headline, say }: { readonly headline: Headline; readonly say: Say }) => {
  const { t } = useWords('report')
  const { sentence, unless, putRight } = headlineParts(t, say, headline)
  return (
    <>
      <strong>{t(`state.${headline.state}`)}</strong> {sentence} {unless && `${unless} `}
      {putRight}
    </>
  )
}
