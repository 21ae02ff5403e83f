import type { Depending } from '../../core/depending.ts'
import type { Say } from '../../text/law-text.ts'
import { useWords } from '../hooks/use-words.ts'

/** At most so many conclusions are named; more are counted. */
const named = 3

/** Renders in one sentence what the answer may decide in this case; nothing while that is not known. */
export const Decides = ({ depending, say }: { readonly depending: Depending | undefined; readonly say: Say }) => {
  const { t } = useWords('screens')
  if (!depending) return null
  const { pathways, duties, bars } = depending
  const names = [
    ...bars.map((id) => say.barName(id)),
    ...(pathways.length > named
      ? [t('question.decidesRoutes', { count: pathways.length })]
      : pathways.map((id) => say.pathway(id).name)),
    ...duties.map((id) => say.duty(id).title),
  ]
  if (names.length === 0) return null
  const rest = names.length - named
  return (
    <p>
      {t('question.decides', { names: names.slice(0, named).join(' · ') })}
      {rest > 0 && ` ${t('question.decidesMore', { count: rest })}`}
    </p>
  )
}
