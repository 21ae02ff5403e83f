import type { Headline } from '../../core/verdict.ts'
import type { Say } from '../../text/law-text.ts'
import { useWords } from '../hooks/use-words.ts'

/** A headline in one line: its state, its sentence, what is to be put right. */
export const HeadlineLine = ({ of, say }: { readonly of: Headline; readonly say: Say }) => {
  const { t } = useWords('report')
  const named = of.pathway ?? of.nearest
  const values = {
    bars: of.bars.map(say.bar).join(' '),
    pathway: named === undefined ? '' : say.pathway(named).name,
  }
  return (
    <>
      <strong>{t(`state.${of.state}`)}</strong>{' '}
      {of.state === 'cannotTell'
        ? t(`headline.why.${of.why ?? 'undecided'}`, values)
        : t(`headline.${of.state}`, values)}{' '}
      {of.unlessOutside && of.state !== 'stop' && `${t('headline.unless')} `}
      {of.toPutRight > 0 && t('headline.putRight', { count: of.toPutRight })}
    </>
  )
}
