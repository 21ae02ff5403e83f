import { type Impact, isNoImpact } from '../../core/change-impact.ts'
import type { Say } from '../../text/law-text.ts'
import { startTitle } from '../../text/start-parts.ts'
import { useWords } from '../hooks/use-words.ts'
import { HeadlineLine } from '../verdict/HeadlineLine.tsx'

type Props = { readonly impact: Impact; readonly say: Say }

/** Renders in a few lines what another answer changes: both lines of the headline, then counts. */
export const ChangeEffect = ({ impact, say }: Props) => {
  const { t } = useWords('screens')
  const { t: r } = useWords('report')
  const { start, headline, flows } = impact
  const before = start && startTitle(r, say, start.before)
  const after = start && startTitle(r, say, start.after)
  const count = (of: (one: Pick<Impact, 'setAside' | 'comes' | 'duties'>) => readonly unknown[]) =>
    [impact, ...flows].reduce((sum, one) => sum + of(one).length, 0)
  const counts = [
    { key: 'comes', count: count((one) => one.comes) },
    { key: 'duties', count: count((one) => one.duties) },
    { key: 'setAside', count: count((one) => one.setAside) },
  ] as const
  return (
    <div className='notice effect'>
      <p>
        <strong>{t('effect.title')}</strong>
      </p>
      {isNoImpact(impact) && <p>{t('effect.none')}</p>}
      {before !== after && (
        <p>
          {after} <span className='hint'>{t('effect.before', { before })}</span>
        </p>
      )}
      {headline && (
        <p>
          <HeadlineLine headline={headline.after} say={say} />
        </p>
      )}
      {counts.map(({ key, count }) => count > 0 && <p key={key}>{t(`effect.${key}`, { count })}</p>)}
    </div>
  )
}
